/// What `--explain` says of a code that is no rule's: what it means, and what to do.
///
/// A new code is one entry in the list of its stage; a test holds the lists against the codes in the sources.
struct Explanation {
  let id: String
  /// One sentence without its full stop.
  let meaning: String
  /// What to do, and why it matters where that is not plain.
  let remedy: String

  init(_ id: String, _ meaning: String, _ remedy: String) {
    self.id = id
    self.meaning = meaning
    self.remedy = remedy
  }

  var text: String {
    """
    \(id)

    \(meaning).

    \(remedy)

    """
  }

  static let all = folder + frontMatter + texts + links + anchors + surroundings + site + ledger

  static func named(_ id: String) -> Explanation? { all.first { $0.id == id } }
}
