import Anchoring

/// Words of which a text has one at least where it has any of some sequences of words: a long one of each. By them most texts are known
/// at a look to have none of the sequences, so that they are not taken apart into words.
struct NeededWords: Sendable {
  private var words: Set<String> = []
  /// Of letters of ASCII alone, which stand in a text as bytes, but for their case.
  private var plain = TextIndex([String]())
  /// Of others, for which a text must be normalised.
  private var others = TextIndex([String]())
  private var hasOthers = false

  /// Takes in a sequence of words, as `SpokenWords` gives them; ``close()`` follows the last.
  mutating func add(_ sequence: some Sequence<String>) {
    let byLength = sequence.sorted { $0.utf8.count > $1.utf8.count }
    if let word = byLength.first(where: { Self.isPlain($0) && $0.utf8.count > 3 }) ?? byLength.first {
      words.insert(word)
    }
  }

  mutating func close() {
    plain = TextIndex(words.filter(Self.isPlain))
    let rest = words.filter { !Self.isPlain($0) }
    (others, hasOthers) = (TextIndex(rest), !rest.isEmpty)
  }

  private static func isPlain(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether one of the sequences may stand in a text, which may have marks of Markdown.
  func mayStand(in text: some Collection<UInt8>) -> Bool {
    if words.isEmpty { return false }
    let lowered = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if mayStand(inLowered: lowered) { return true }
    // Only what stands inside a word takes the word apart; what is left of letters beyond ASCII needs their case.
    guard Self.hasMarkInWord(lowered), let bare = TextMarks.removed(from: String(decoding: text, as: UTF8.self)) else {
      return false
    }
    return mayStand(inLowered: bare.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
  }

  private func mayStand(inLowered text: [UInt8]) -> Bool {
    if plain.stands(in: text) { return true }
    guard hasOthers && text.contains(where: { $0 >= 0x80 }) || Self.hidesLetters(text) else { return false }
    let normalized = Array(String(decoding: NormalizedText(text).bytes, as: UTF8.self).lowercased().utf8)
    return plain.stands(in: normalized) || others.stands(in: normalized)
  }

  /// Whether signs stand there that normalising turns into letters of ASCII, or takes out from between them.
  private static func hidesLetters(_ text: [UInt8]) -> Bool {
    text.indices.contains { index in
      switch text[index] {
      // `ﬁ`, `Ａ`, and a mark of byte order
      case 0xEF: true
      // A soft hyphen, and a mark of direction in Arabic
      case 0xC2: index + 1 < text.count && text[index + 1] == 0xAD
      case 0xD8: index + 1 < text.count && text[index + 1] == 0x9C
      // Signs without width, and that of Kelvin
      case 0xE2:
        index + 2 < text.count
          && hiding.contains { text[index + 1] == $0.0 && text[index + 2] == $0.1 }
      default: false
      }
    }
  }

  /// What follows on their first byte.
  private static let hiding: [(UInt8, UInt8)] = [(0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x81, 0xA0), (0x84, 0xAA)]

  private static func hasMarkInWord(_ text: [UInt8]) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 }
    // Whatever stands between the brackets of a link and its bar goes with them.
    let bracket = UInt8(ascii: "[")
    var index = 0
    while index < text.count {
      guard TextMarks.isMark(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var opensLink = false
      while index < text.count, TextMarks.isMark(text[index]) {
        opensLink = opensLink || index > start && text[index] == bracket && text[index - 1] == bracket
        index += 1
      }
      if start > 0, isLetter(text[start - 1]), index < text.count,
        opensLink || isLetter(text[index]) || text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "/")
      {
        return true
      }
    }
    return false
  }
}
