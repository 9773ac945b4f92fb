/// The elements that selectors may ask for at a place in a page: those that are open, and what stands before each of them.
struct StyleScope {
  struct Level {
    var tag: HTMLTag
    /// Those before it in the same element, as far as they are kept.
    var before: ArraySlice<HTMLTag>
    /// Its place among them, from 1, and among those of its name.
    var index: Int
    var typeIndex: Int
  }

  /// From the outermost to the element that is asked about.
  var levels: [Level]
}

/// What stands in an element so far.
struct ElementChildren {
  /// The last ones.
  private(set) var kept: [HTMLTag] = []
  private(set) var count = 0
  private var types: [String: Int] = [:]

  private static let most = 256

  mutating func append(_ tag: HTMLTag) {
    if kept.count == Self.most { kept.removeFirst(Self.most / 2) }
    kept.append(tag)
    count += 1
    types[tag.name, default: 0] += 1
  }

  func count(of name: String) -> Int { types[name] ?? 0 }
}

extension StyleSelector {
  /// Whether it holds for the last element of a scope.
  ///
  /// - Parameter steps: how many more may be taken.
  func holds(in scope: StyleScope, _ steps: inout Int) -> Bool {
    guard let last = scope.levels.last else { return false }
    steps -= (last.tag["class"]?.utf8.count ?? 0) / 32 + (parts.last?.none.count ?? 0)
    return holds(parts.count - 1, scope.levels.count - 1, nil, in: scope, &steps)
  }

  /// Whether a part and those before it hold for an element of a level: the open one, or one before it.
  private func holds(_ index: Int, _ level: Int, _ place: Int?, in scope: StyleScope, _ steps: inout Int) -> Bool {
    steps -= 1
    guard steps > 0, Self.holds(parts[index], scope.levels[level], place) else { return false }
    if index == 0 { return true }
    let before = scope.levels[level].before
    switch parts[index].combinator {
    case .child:
      return level > 0 && holds(index - 1, level - 1, nil, in: scope, &steps)
    case .within:
      // Around all is the outermost, whether its tag was written or not.
      if parts[index - 1].isRoot { return true }
      for outer in (0..<level).reversed() where holds(index - 1, outer, nil, in: scope, &steps) { return true }
      return false
    case .next:
      let end = place ?? before.endIndex
      return end > before.startIndex && holds(index - 1, level, end - 1, in: scope, &steps)
    case .later:
      for earlier in (before.startIndex..<(place ?? before.endIndex)).reversed()
      where holds(index - 1, level, earlier, in: scope, &steps) {
        return true
      }
      return false
    }
  }

  private static func holds(_ part: Part, _ level: StyleScope.Level, _ place: Int?) -> Bool {
    let tag = place.map { level.before[$0] } ?? level.tag
    if part.isRoot, tag.name != "html" { return false }
    if let name = part.name, name != tag.name { return false }
    if let id = part.id, id != self.id(of: tag, ignoresCase: part.ignoresCase) { return false }
    if !part.classes.isEmpty {
      let classes = classes(of: tag, ignoresCase: part.ignoresCase)
      guard part.classes.allSatisfy({ name in classes.contains { $0 == name } }) else { return false }
    }
    if part.none.contains(where: { holds($0, level, place) }) { return false }
    guard part.some.allSatisfy({ list in list.contains { holds($0, level, place) } }) else { return false }
    guard part.attributes.allSatisfy({ $0.holds(for: tag) }) else { return false }
    return part.positions.allSatisfy { position in
      guard let place else { return position.holds(position.isOfType ? level.typeIndex : level.index) }
      let after = level.before[place...]
      if !position.isOfType { return position.holds(level.index - after.count) }
      let later = after.count { $0.name == tag.name }
      // As many as there are before the open one, but for those after.
      let all = level.tag.name == tag.name ? level.typeIndex - 1 : level.before.count { $0.name == tag.name }
      return position.holds(all - later + 1)
    }
  }
}
