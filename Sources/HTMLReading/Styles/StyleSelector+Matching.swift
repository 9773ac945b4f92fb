extension StyleSelector {
  /// Whether it holds for the last element of a scope.
  ///
  /// - Parameter steps: how many more may be taken.
  func holds(in scope: StyleScope, _ steps: inout Int) -> Bool {
    guard !scope.levels.isEmpty else { return false }
    return match(parts.count - 1, scope.levels.count - 1, nil, in: scope, &steps) == .holds
  }

  private enum Match {
    case holds, fails
    /// As what it asks for is nowhere around the element: nor is it around those that are farther out.
    case failsAround
  }

  /// Whether a part and those before it hold for an element of a level: the open one, or one before it.
  private func match(_ index: Int, _ level: Int, _ place: Int?, in scope: StyleScope, _ steps: inout Int) -> Match {
    let compound = parts[index]
    steps -= compound.cost
    if compound.asksForAttributes, steps > 0 {
      let tag = place.map { scope.levels[level].before[$0] } ?? scope.levels[level].tag
      steps -= compound.attributeCost(for: tag.tag)
    }
    guard steps > 0 else { return .failsAround }
    guard compound.holds(scope.levels[level], place) else { return .fails }
    if index == 0 { return .holds }
    switch compound.part.combinator {
    case .child:
      return level > 0 ? match(index - 1, level - 1, nil, in: scope, &steps) : .fails
    case .within:
      // Around all is the outermost, whether its tag was written or not.
      if index == 1, parts[0].isRootAlone { return .holds }
      for outer in (0..<level).reversed() {
        let match = match(index - 1, outer, nil, in: scope, &steps)
        if match != .fails { return match }
      }
      return .failsAround
    case .next:
      let before = scope.levels[level].before
      let end = place ?? before.endIndex
      return end > before.startIndex ? match(index - 1, level, end - 1, in: scope, &steps) : .fails
    case .later:
      let before = scope.levels[level].before
      for earlier in (before.startIndex..<(place ?? before.endIndex)).reversed() {
        let match = match(index - 1, level, earlier, in: scope, &steps)
        if match != .fails { return match }
      }
      return .fails
    }
  }
}

extension StyleSelector.Compound {
  /// Whether it is `:root`, and asks for nothing else.
  fileprivate var isRootAlone: Bool {
    part.isRoot && cost == 1 && !asksForAttributes && part.name == nil && part.id == nil
  }

  /// What it takes to look for its attributes, in steps.
  fileprivate func attributeCost(for tag: HTMLTag) -> Int {
    part.attributes.reduce(0) { $0 + $1.cost(for: tag) }
      + lists.reduce(0) { $0 + ($1.asksForAttributes ? $1.attributeCost(for: tag) : 0) }
  }

  /// - Parameter place: of one before the open element of the level.
  fileprivate func holds(_ level: StyleScope.Level, _ place: Int?) -> Bool {
    let tag = place.map { level.before[$0] } ?? level.tag
    if part.isRoot, tag.tag.name != "html" { return false }
    // What is asked about has words, or it would not matter.
    if part.isEmpty { return false }
    if let name = part.name, name != tag.tag.name { return false }
    if let id = part.id, id != tag.id { return false }
    guard part.classes.allSatisfy(tag.hasClass) else { return false }
    if part.none.contains(where: { $0.holds(level, place) }) { return false }
    guard part.some.allSatisfy({ list in list.contains { $0.holds(level, place) } }) else { return false }
    guard part.attributes.allSatisfy({ $0.holds(for: tag.tag) }) else { return false }
    return part.positions.allSatisfy { position in
      guard let place else { return position.holds(position.isOfType ? level.typeIndex : level.index) }
      let after = level.before[place...]
      if !position.isOfType { return position.holds(level.index - after.count) }
      let name = tag.tag.name
      let later = after.count { $0.tag.name == name }
      // As many as there are before the open one, but for those after.
      let all = level.tag.tag.name == name ? level.typeIndex - 1 : level.before.count { $0.tag.name == name }
      return position.holds(all - later + 1)
    }
  }
}
