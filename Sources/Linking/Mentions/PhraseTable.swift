/// Finds phrases in text: whole words, as they are written, the longest at each place.
///
/// The phrases are a tree whose steps are words, kept in one hash table by state and word, so that a text is read once
/// however many phrases there are and however many begin alike. Everything is bytes: a phrase that the text has in
/// another normalization form is not found.
package struct PhraseTable: Sendable {
  package struct Match: Sendable, Hashable {
    /// Which phrase, in the order in which they were added.
    package var phrase: Int
    package var range: Range<Int>
  }

  private struct Step: Hashable {
    var state: Int32
    var word: UInt64
  }

  private struct Phrase {
    var bytes: [UInt8]
    /// What stands before its first word.
    var lead: Int
  }

  private var phrases: [Phrase] = []
  private var steps: [Step: Int32] = [:]
  private var stateCount: Int32 = 1
  /// The phrases that end in a state; more than one where they differ in what stands between their words.
  private var endings: [Int32: [Int]] = [:]
  /// A bit for each pair of bytes that a phrase's first word begins with: most words of a text fail here.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  package init() {}

  package var isEmpty: Bool { phrases.isEmpty }

  /// A phrase without a letter or digit is never found.
  package mutating func add(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    var state: Int32 = 0
    var lead: Int?
    bytes.withUnsafeBufferPointer { text in
      var index = WordBytes.next(in: text, from: 0, to: text.count)
      while index < text.count {
        let (end, hash) = WordBytes.word(in: text, at: index, to: text.count)
        if lead == nil {
          lead = index
          mark(WordBytes.pair(in: text, at: index, to: text.count))
        }
        let step = Step(state: state, word: hash)
        if let known = steps[step] {
          state = known
        } else {
          steps[step] = stateCount
          state = stateCount
          stateCount += 1
        }
        index = WordBytes.next(in: text, from: end, to: text.count)
      }
    }
    if lead != nil { endings[state, default: []].append(phrases.count) }
    phrases.append(Phrase(bytes: bytes, lead: lead ?? 0))
  }

  private mutating func mark(_ pair: Int) {
    beginnings[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  /// Calls `found` for each phrase in the range, in order; matches don't overlap.
  package func forEachMatch(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: (Match) -> Void
  ) {
    guard !isEmpty else { return }
    var index = WordBytes.next(in: text, from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      let pair = WordBytes.pair(in: text, at: index, to: range.upperBound)
      var end: Int?
      if beginnings[pair >> 6] & (1 << UInt64(pair & 63)) != 0, let match = longest(in: text, at: index, of: range) {
        found(match)
        // A phrase that ends in a full stop ends behind its last word.
        end = match.range.upperBound
      }
      index = WordBytes.next(
        in: text, from: end ?? WordBytes.end(in: text, at: index, to: range.upperBound), to: range.upperBound)
    }
  }

  private func longest(in text: UnsafeBufferPointer<UInt8>, at start: Int, of range: Range<Int>) -> Match? {
    var best: Match?
    var state: Int32 = 0
    var index = start
    while index < range.upperBound {
      let (end, hash) = WordBytes.word(in: text, at: index, to: range.upperBound)
      guard let next = steps[Step(state: state, word: hash)] else { break }
      state = next
      for ending in endings[state] ?? [] {
        let phrase = phrases[ending]
        let lower = start - phrase.lead
        let match = lower..<(lower + phrase.bytes.count)
        if lower >= range.lowerBound, match.upperBound <= range.upperBound, stands(phrase.bytes, in: text, at: lower),
          !isHyphenated(match, in: text, of: range), match.count >= best?.range.count ?? 0
        {
          best = Match(phrase: ending, range: match)
        }
      }
      index = WordBytes.next(in: text, from: end, to: range.upperBound)
    }
    return best
  }

  /// A line break in the text stands for a space in the phrase.
  private func stands(_ phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for (offset, byte) in phrase.enumerated() {
      let other = text[start + offset]
      if byte != other, !(byte == 0x20 && other == 0x0A) { return false }
    }
    return true
  }

  /// Whether the words go on over a hyphen: “Said” is not named in “Al-Said”, nor “Europe” in “Europe-wide”.
  private func isHyphenated(_ match: Range<Int>, in text: UnsafeBufferPointer<UInt8>, of range: Range<Int>) -> Bool {
    let (before, after) = (match.lowerBound, match.upperBound)
    if before - 1 > range.lowerBound, text[before - 1] == UInt8(ascii: "-"), WordBytes.isWord(text[before - 2]) {
      return true
    }
    return after + 1 < range.upperBound && text[after] == UInt8(ascii: "-") && WordBytes.isWord(text[after + 1])
  }
}

/// Words of UTF-8: letters and digits of ASCII, and all beyond it but blanks, quotation marks and dashes.
enum WordBytes {
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// The length of the punctuation beyond ASCII that begins here; 0 where there is none.
  @inline(__always)
  private static func punctuation(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    switch text[index] {
    case 0xC2: return 2
    case 0xE2: return index + 1 < end && text[index + 1] <= 0x81 ? 3 : 0
    case 0xE3: return index + 1 < end && text[index + 1] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Where the next word begins, or the end.
  @inline(__always)
  static func next(in text: UnsafeBufferPointer<UInt8>, from index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      if isWord(text[index]) {
        let skipped = punctuation(in: text, at: index, to: end)
        if skipped == 0 { return index }
        index += skipped
      } else {
        index += 1
      }
    }
    return end
  }

  @inline(__always)
  static func end(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    var index = index
    while index < end, isWord(text[index]), punctuation(in: text, at: index, to: end) == 0 { index += 1 }
    return index
  }

  /// The word's end and its hash (FNV-1a); two words of one hash are told apart by their bytes.
  @inline(__always)
  static func word(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> (end: Int, hash: UInt64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let stop = self.end(in: text, at: index, to: end)
    for byte in text[index..<stop] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (stop, hash)
  }

  /// The first two bytes of a word as one number; a word of one byte goes with 0.
  @inline(__always)
  static func pair(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    let second = index + 1 < end && isWord(text[index + 1]) ? Int(text[index + 1]) : 0
    return Int(text[index]) << 8 | second
  }
}
