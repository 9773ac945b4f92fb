import Anchoring

/// Words of which a text has one at least where it has any of some sequences of words: the longest of each. By them most texts are
/// known at a look to have none of the sequences, so that they are not taken apart into words.
struct NeededWords: Sendable {
  private var words: Set<String> = []
  private var index = TextIndex([String]())

  /// Takes in a sequence of words, as `SpokenWords` gives them; ``close()`` follows the last.
  mutating func add(_ sequence: some Sequence<String>) {
    if let longest = sequence.max(by: { $0.utf8.count < $1.utf8.count }) { words.insert(longest) }
  }

  mutating func close() { index = TextIndex(words) }

  /// Whether one of the sequences may stand in a text, which may have marks of Markdown.
  func mayStand(in text: some Collection<UInt8>) -> Bool {
    if text.contains(where: { $0 >= 0x80 }) {
      let bytes = Array(text)
      return stands(in: bytes)
        || TextMarks.removed(from: String(decoding: bytes, as: UTF8.self)).map {
          stands(in: Array($0.utf8))
        } == true
    }
    let lowered = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    // Only what stands inside a word takes the word apart.
    return index.stands(in: lowered)
      || Self.hasMarkInWord(lowered)
        && TextMarks.removed(from: String(decoding: lowered, as: UTF8.self)).map { index.stands(in: Array($0.utf8)) }
          == true
  }

  /// Of letters of any script, which are normalised as the words are.
  private func stands(in text: [UInt8]) -> Bool {
    index.stands(in: Array(String(decoding: NormalizedText(text).bytes, as: UTF8.self).lowercased().utf8))
  }

  private static func hasMarkInWord(_ text: [UInt8]) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }
    var index = 0
    while index < text.count {
      guard TextMarks.isMark(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, TextMarks.isMark(text[index]) { index += 1 }
      if start > 0, isLetter(text[start - 1]), index < text.count,
        isLetter(text[index]) || text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "/")
      {
        return true
      }
    }
    return false
  }
}
