public import Anchoring
public import Model

/// What changed between what was published and what a dossier says now.
public struct PublicationDiff: Sendable {
  /// A sentence that went, came, or was put in other words.
  public struct Change: Sendable, Hashable {
    /// `sentence`, `heading`, `status`, …; `place` where a sentence stands below another heading.
    public var key: String
    public var was: String?
    public var now: String?

    /// Whether only white space, quotation marks or dashes differ.
    fileprivate var isOnlySigns: Bool {
      guard let was, let now else { return false }
      return NormalizedText(was).bytes == NormalizedText(now).bytes
    }

    /// Word by word.
    public var difference: WordDiff? {
      if let was, let now { WordDiff(from: was, to: now) } else { nil }
    }
  }

  /// An article or a claim with what changed in it.
  public struct Subject: Sendable, Hashable {
    /// `article raid`, `claim note-arrests`.
    public var name: String
    public var isNew = false
    public var isGone = false
    public var changes: [Change] = []

    public func changes(of key: String) -> [Change] { changes.filter { $0.key == key } }
    /// Facts of a key that are gone, and none in their places.
    public func lost(_ key: String) -> [Change] { changes.filter { $0.key == key && $0.now == nil } }
  }

  /// In the order of their names; only what changed.
  public var subjects: [Subject] = []

  public init(from old: PublishedRecord, to new: PublishedRecord) {
    // Records were once written without some of the keys, and without an end.
    let later = old.form < PublishedRecord.form ? Self.laterKeys : []
    let lacking = later.filter { key in !old.facts.contains { $0.key == key } }
    // No earlier form has it, and none of its own may be there.
    let untitled: Set<String> = old.facts.contains { $0.key == "titled" } ? [] : ["titled"]
    let unknown = (old.ending == .missing ? Self.addedKeys : []).union(lacking).union(untitled)
    let known = new.facts.filter { !unknown.contains($0.key) }
    let (old, new) = (Dictionary(grouping: old.facts, by: \.subject), Dictionary(grouping: known, by: \.subject))
    for name in Set(old.keys).union(new.keys).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      var subject = Subject(name: name, isNew: old[name] == nil, isGone: new[name] == nil)
      if !subject.isNew, !subject.isGone { subject.changes = Self.changes(from: old[name] ?? [], to: new[name] ?? []) }
      if subject.isNew || subject.isGone || !subject.changes.isEmpty { subjects.append(subject) }
    }
  }

  /// Puts other texts in the places of all that it tells: a source may have become confidential since.
  public mutating func hide(_ shown: (String) -> String) {
    for subject in subjects.indices {
      subjects[subject].name = shown(subjects[subject].name)
      for change in subjects[subject].changes.indices {
        subjects[subject].changes[change].was = subjects[subject].changes[change].was.map(shown)
        subjects[subject].changes[change].now = subjects[subject].changes[change].now.map(shown)
      }
    }
  }

  private static let addedKeys: Set = [
    "date", "summary", "author", "picture", "embed", "statement", "speaker", "accuses",
  ]

  /// Of which a record says nothing that was written before they were kept.
  private static let laterKeys: Set = ["reply", "text", "day", "about", "embedded", "file", "order", "sections"]

  public subscript(name: String) -> Subject? { subjects.first { $0.name == name } }

  private static func changes(from old: [PublishedRecord.Fact], to new: [PublishedRecord.Fact]) -> [Change] {
    var counts: [PublishedRecord.Fact: Int] = [:]
    for fact in new { counts[fact, default: 0] += 1 }
    var gone: [PublishedRecord.Fact] = []
    for fact in old {
      if let count = counts[fact], count > 0 { counts[fact] = count - 1 } else { gone.append(fact) }
    }
    var come: [PublishedRecord.Fact] = []
    for fact in new where counts[fact, default: 0] > 0 {
      counts[fact, default: 0] -= 1
      come.append(fact)
    }
    let keys = Set((gone + come).map(\.key)).subtracting(TextOrder.keys).sorted()
    let changes = keys.flatMap { key in
      let (was, now) = (gone.filter { $0.key == key }.map(\.text), come.filter { $0.key == key }.map(\.text))
      if key == "sentence" { return sentences(gone, come, headings: (old, new)) }
      return pairs(was, now, isList: lists.contains(key))
        .map { Change(key: key, was: $0, now: $1) }.filter { !$0.isOnlySigns }
    }
    return changes + orders(from: old, to: new)
  }

  private static let lists: Set = ["history", "correction", "author", "accuses", "about", "embed"]

  /// What stands after something else than it did, and whose heading is the same: what is below another is told by that.
  private static func orders(from old: [PublishedRecord.Fact], to new: [PublishedRecord.Fact]) -> [Change] {
    let (was, now) = (TextOrder.sequence(in: old), TextOrder.sequence(in: new))
    if was == now || was.isEmpty || now.isEmpty { return [] }
    var (then, names) = ([Substring: Set<String>](), [Substring: (words: String, heading: String)]())
    func parts(_ facts: [PublishedRecord.Fact]) -> [(sign: Substring, words: String, heading: String)] {
      facts.filter { ["sentence", "picture", "embed"].contains($0.key) }.map { fact in
        let (words, heading) = fact.key == "sentence" ? fact.sentence : (fact.text, "")
        return (Substring(TextOrder.sign(ofNotation: words)), words, heading)
      }
    }
    for part in parts(old) { then[part.sign, default: []].insert(part.heading) }
    for part in parts(new) { names[part.sign] = (part.words, part.heading) }
    let headings = headings(old)
    return TextOrder.moved(from: was, to: now).compactMap { run, was, now in
      guard let first = run.first, let part = names[first] else { return nil }
      if headings.contains(part.heading), then[first]?.contains(part.heading) == false { return nil }
      let more = run.count > 1 ? " … and \(run.count - 1) more" : ""
      func place(_ before: Substring?) -> String {
        before.map { "(after “\(names[$0]?.words ?? "…")”)" } ?? "(at the beginning)"
      }
      return Change(key: "order", was: "\(part.words)\(more) \(place(was))", now: "\(part.words)\(more) \(place(now))")
    }
  }

  /// Sentences whose words changed, and those that stand below another heading than they did; not those whose heading has
  /// another name, which is told of the heading.
  private static func sentences(
    _ gone: [PublishedRecord.Fact], _ come: [PublishedRecord.Fact],
    headings: (old: [PublishedRecord.Fact], new: [PublishedRecord.Fact])
  ) -> [Change] {
    let (old, new) = (Self.headings(headings.old), Self.headings(headings.new))
    var come = come.filter { $0.key == "sentence" }.map(\.sentence)
    var was: [String] = []
    var moved: [Change] = []
    for (words, heading) in gone.lazy.filter({ $0.key == "sentence" }).map(\.sentence) {
      guard let index = come.firstIndex(where: { $0.words == words }) else {
        was.append(words)
        continue
      }
      let place = come.remove(at: index).heading
      // What stands below none tells nothing in a record of before headings were kept.
      if !heading.isEmpty, new.contains(heading) || old.contains(place) {
        moved.append(Change(key: "place", was: "\(words) (below \(heading))", now: "\(words) (below \(place))"))
      }
    }
    return moved
      + pairs(was, come.map(\.words), isList: false).map { Change(key: "sentence", was: $0, now: $1) }
      .filter { !$0.isOnlySigns }
  }

  private static func headings(_ facts: [PublishedRecord.Fact]) -> Set<String> {
    Set(facts.lazy.filter { $0.key == "heading" }.map(\.text))
  }

  /// Beyond so many of each, nothing is paired: the article was written anew.
  private static let most = 200

  /// Old and new texts that belong together, being most alike; entries of lists stand for themselves.
  private static func pairs(_ was: [String], _ now: [String], isList: Bool) -> [(String?, String?)] {
    if was.count == 1, now.count == 1, !isList { return [(was[0], now[0])] }
    guard !isList, was.count <= most, now.count <= most else { return was.map { ($0, nil) } + now.map { (nil, $0) } }
    var left = now.map { (text: $0, words: words(of: $0)) }
    var pairs: [(String?, String?)] = []
    for text in was {
      let words = words(of: text)
      let alike = left.indices.map { index in
        Double(words.intersection(left[index].words).count) / Double(max(words.count, left[index].words.count, 1))
      }
      if let best = alike.indices.max(by: { alike[$0] < alike[$1] }), alike[best] >= 0.4 {
        pairs.append((text, left.remove(at: best).text))
      } else {
        pairs.append((text, nil))
      }
    }
    return pairs + left.map { (nil, $0.text) }
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber })
  }
}
