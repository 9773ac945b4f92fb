/// A start tag as selectors look at it, again and again while it is open and stands before others.
final class StyledTag {
  let tag: HTMLTag
  let id: String?
  /// Each once.
  let classes: [String]
  /// The same where there are many.
  private let manyClasses: Set<String>?
  /// The same for two tags for which the same rules hold; nil for one that is too long to keep.
  let key: String?
  /// What came of elements right in it, where no rule asks for those beside them.
  var outcomes: [InnerKey: StyleRules.Outcome] = [:]

  struct InnerKey: Hashable {
    var rules: Int
    var tag: String
  }

  private static let few = 8
  private static let longestKey = 256

  /// - Parameter ignoresCase: whether names of classes and ids are the same in whatever case.
  init(_ tag: HTMLTag, ignoresCase: Bool) {
    self.tag = tag
    func name(_ typed: String) -> String { ignoresCase ? ASCII.lowered(typed.utf8) : typed }
    id = tag["id"].map(name)
    var seen: Set<String> = []
    classes = ASCII.words(tag["class"].map(name) ?? "").filter { seen.insert($0).inserted }
    manyClasses = classes.count > Self.few ? seen : nil
    var key = tag.name
    for (name, value) in tag.attributes where key.utf8.count <= Self.longestKey {
      key += "\u{0}" + name + "\u{0}" + value
    }
    self.key = key.utf8.count > Self.longestKey ? nil : key
  }

  func hasClass(_ name: String) -> Bool { manyClasses?.contains(name) ?? classes.contains(name) }
}
