/// The elements that selectors may ask for at a place in a page: those that are open, and what stands before each of them.
struct StyleScope {
  struct Level {
    var tag: StyledTag
    /// Those before it in the same element, as far as they are kept.
    var before: ArraySlice<StyledTag>
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
  private(set) var kept: [StyledTag] = []
  private(set) var count = 0
  private var types: [String: Int] = [:]

  private static let most = 256

  mutating func append(_ tag: StyledTag) {
    if kept.count == Self.most { kept.removeFirst(Self.most / 2) }
    kept.append(tag)
    count += 1
    types[tag.tag.name, default: 0] += 1
  }

  func count(of name: String) -> Int { types[name] ?? 0 }
}
