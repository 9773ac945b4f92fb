import Anchoring

/// Tells a heading that got another name from another heading.
///
/// A heading is known again by its letters: where two changed places, neither need be there as it was, as `1. Confirmed` and
/// `2. Rumours` become `1. Rumours` and `2. Confirmed`.
struct HeadingNames {
  /// As they are, normalised.
  private let present: Set<[UInt8]>
  /// How many headings have these letters.
  private var counts: [[String]: Int] = [:]
  /// The beginnings of all of their paths.
  private var parents: Set<[String]> = []
  /// Of headings that notes keep, or that were published.
  private let known: Set<[String]>

  /// - Parameters:
  ///   - present: the article's headings, each as `A > B`.
  ///   - known: headings that are no new names of one that is gone.
  init(present: [String], known: [String]) {
    self.present = Set(present.map { NormalizedText($0).bytes })
    for heading in Set(present) where !heading.isEmpty {
      let path = Self.path(heading)
      counts[path, default: 0] += 1
      for count in path.indices { parents.insert(Array(path[...count])) }
    }
    self.known = Set(Set(known.map { Self.withoutRules(Self.plain($0)) }).map(Self.path))
  }

  /// With the number of the section, by which a new name is told from a heading that is gone: `§3 Rumours`.
  static func numbered(_ heading: String, _ section: Int) -> String {
    heading.isEmpty ? "" : "§\(section) \(heading)"
  }

  private static let rule = "* * *"

  /// With what says below how many rules something stands: `Rumours > * * *`, `Rumours > * * * #2`.
  static func belowRules(_ count: Int, _ heading: String) -> String {
    let rules = count == 0 ? "" : count == 1 ? rule : "\(rule) #\(count)"
    return [heading, rules].filter { !$0.isEmpty }.joined(separator: " > ")
  }

  /// A plain heading without its rules, which stand at its end.
  private static func withoutRules(_ heading: String) -> String {
    if heading.utf8.starts(with: rule.utf8) { return "" }
    guard let start = heading.firstRange(of: " > " + rule) else { return heading }
    return String(heading[..<start.lowerBound])
  }

  /// Whether they are the same but for rules.
  static func isSameButForRules(_ one: String, _ other: String) -> Bool {
    isSame(withoutRules(plain(one)), withoutRules(plain(other)))
  }

  /// Without the number, which is another one wherever a section comes or goes before.
  static func plain(_ heading: String) -> String {
    guard let number = number(of: heading) else { return heading }
    return String(heading.utf8.dropFirst("§\(number) ".utf8.count)) ?? heading
  }

  /// Nil where it was kept without one.
  private static func number(of heading: String) -> Int? {
    guard heading.utf8.starts(with: "§".utf8) else { return nil }
    let rest = heading.utf8.dropFirst("§".utf8.count)
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    guard rest.dropFirst(digits.count).first == 0x20 else { return nil }
    return Int(String(digits) ?? "").flatMap { String($0).utf8.count == digits.count ? $0 : nil }
  }

  /// Whether they are the same but for the number of the section.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (plain(one), plain(other))
    return one.utf8.elementsEqual(other.utf8) || NormalizedText(one).bytes == NormalizedText(other).bytes
  }

  /// Whether what one heading stood for stands below it still, under another name.
  func isRenamed(_ old: String, to new: String) -> Bool {
    if let was = Self.number(of: old), let number = Self.number(of: new), was != number { return false }
    let (plainOld, plainNew) = (Self.withoutRules(Self.plain(old)), Self.withoutRules(Self.plain(new)))
    if plainOld.isEmpty || plainNew.isEmpty || present.contains(NormalizedText(plainOld).bytes) { return false }
    // A callout of another kind says something else of its words.
    guard Self.callouts(in: plainOld) == Self.callouts(in: plainNew) else { return false }
    let (old, new) = (Self.path(plainOld), Self.path(plainNew))
    if old == new { return counts[new] == 1 }
    return counts[old] == nil && !known.contains(new) && keepsParents(from: old, to: new)
  }

  /// Whether a heading that another took the place of stood as deep as it, and all above it went with it or are the same: a
  /// part that is put between a heading and one below it is no new name.
  private func keepsParents(from old: [String], to new: [String]) -> Bool {
    guard old.count == new.count, let first = old.indices.first(where: { old[$0] != new[$0] }) else { return false }
    return !parents.contains(Array(old[...first]))
  }

  /// The headings of `A > B`, each by its letters.
  private static func path(_ heading: String) -> [String] {
    var parts: [String] = []
    var rest = heading[...]
    while let end = rest.firstRange(of: " > ") {
      parts.append(letters(of: rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return parts + [letters(of: rest)]
  }

  /// Without what may change where it stays the same: cases, signs, where its links lead, the number that it is counted by.
  private static func letters(of heading: Substring) -> String {
    let words = KeptSentence(String(heading)).words.map { $0.lowercased() }
    let names = words.drop(while: isCount)
    return (names.isEmpty ? words[...] : names).joined(separator: " ")
  }

  /// `1`, `2.3`, `iv`, `b`: what headings are counted by.
  private static func isCount(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count < 2 || letters.count < 6 && letters.allSatisfy { "ivxl".unicodeScalars.contains($0) }
  }

  /// The kinds of the callouts on the way.
  private static func callouts(in heading: String) -> [Substring] {
    heading.split(separator: "[!").dropFirst(heading.hasPrefix("[!") ? 0 : 1).compactMap { part in
      part.firstIndex(of: "]").map { part[..<$0] }
    }
  }
}
