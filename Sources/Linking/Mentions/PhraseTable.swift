import Markup

/// Finds phrases in text: whole words, as they are written, the longest at each place.
///
/// The phrases are a tree whose steps are words, kept in one hash table by state and word, so that a text is read once
/// however many phrases there are and however many begin alike. Everything is bytes: a phrase that the text has in
/// another normalization form is not found.
public struct PhraseTable: Sendable {
  /// A phrase that was found in a text.
  public struct Match: Sendable, Hashable {
    /// Which phrase, in the order in which they were added.
    public var phrase: Int
    public var range: Range<Int>
  }

  /// A step of the tree in its slot of the hash table; `next` is 0 in an empty one, as no step leads to the root.
  private struct Step {
    var word: UInt64 = 0
    var state: Int32 = 0
    var next: Int32 = 0
  }

  private struct Phrase {
    /// In ``bytes``.
    var start: Int32
    var count: Int32
    /// What stands before its first word.
    var lead: Int32
    /// The next phrase that ends in the same state, or -1: phrases may differ in what stands between their words.
    var next: Int32 = -1
  }

  private var phrases: [Phrase] = []
  /// Of all phrases, one after the other.
  private var bytes: [UInt8] = []
  /// Open addressing with linear probing; the count is a power of two, and at most half of it is taken.
  private var steps = [Step](repeating: Step(), count: 16)
  /// By state: the first phrase that ends in it, or -1.
  private var endings: [Int32] = [-1]
  /// A bit for each pair of bytes that a phrase's first word begins with: most words of a text fail here.
  private var beginnings = [UInt64](repeating: 0, count: 1024)
  /// The first bytes of these pairs: names begin in upper case, and a text is mostly in lower.
  private var firstBytes = [Bool](repeating: false, count: 256)
  /// Whether all of these are such as ``ByteScan/prefixBeforeName(_:count:)`` finds.
  private var beginLikeNames = true

  public init() {}

  public var isEmpty: Bool { phrases.isEmpty }

  /// A phrase without a letter or digit is never found.
  public mutating func add(_ phrase: String) {
    let first = bytes.count
    bytes.append(contentsOf: phrase.utf8)
    var state: Int32 = 0
    var lead: Int?
    var phrase = phrase
    phrase.withUTF8 { text in
      var index = WordBytes.next(in: text, from: 0, to: text.count)
      while index < text.count {
        let (end, hash) = WordBytes.word(in: text, at: index, to: text.count)
        if lead == nil {
          lead = index
          mark(WordBytes.pair(in: text, at: index, to: text.count))
        }
        if let known = next(from: state, over: hash) {
          state = known
        } else {
          if endings.count * 2 > steps.count { grow() }
          let new = Int32(endings.count)
          insert(Step(word: hash, state: state, next: new))
          state = new
          endings.append(-1)
        }
        index = WordBytes.next(in: text, from: end, to: text.count)
      }
    }
    if lead != nil { end(in: Int(state)) }
    phrases.append(
      Phrase(start: Int32(first), count: Int32(bytes.count - first), lead: Int32(lead ?? 0)))
  }

  /// Notes that the phrase that is added next ends in a state, after those that do already.
  private mutating func end(in state: Int) {
    let new = Int32(phrases.count)
    guard endings[state] >= 0 else {
      endings[state] = new
      return
    }
    var last = Int(endings[state])
    while phrases[last].next >= 0 { last = Int(phrases[last].next) }
    phrases[last].next = new
  }

  @inline(__always)
  private func slot(_ state: Int32, _ word: UInt64) -> Int {
    let mixed = (word ^ UInt64(truncatingIfNeeded: state)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (steps.count - 1)
  }

  @inline(__always)
  private func next(from state: Int32, over word: UInt64) -> Int32? {
    var index = slot(state, word)
    while steps[index].next != 0 {
      if steps[index].word == word, steps[index].state == state { return steps[index].next }
      index = (index + 1) & (steps.count - 1)
    }
    return nil
  }

  private mutating func insert(_ step: Step) {
    var index = slot(step.state, step.word)
    while steps[index].next != 0 { index = (index + 1) & (steps.count - 1) }
    steps[index] = step
  }

  private mutating func grow() {
    let old = steps
    steps = [Step](repeating: Step(), count: old.count * 2)
    for step in old where step.next != 0 { insert(step) }
  }

  private mutating func mark(_ pair: Int) {
    beginnings[pair >> 6] |= 1 << UInt64(pair & 63)
    firstBytes[pair >> 8] = true
    if 0x61...0x7A ~= pair >> 8 { beginLikeNames = false }
  }

  /// Calls `found` for each phrase in the range, in order; matches don't overlap, and none begins in what is skipped.
  ///
  /// - Parameter skipped: ranges of the text, ascending and apart.
  public func forEachMatch(
    in text: Span<UInt8>, _ range: Range<Int>, skipping skipped: ArraySlice<Range<Int>> = [], _ found: (Match) -> Void
  ) {
    text.withUnsafeBufferPointer { findMatches(in: $0, range, skipping: skipped, found) }
  }

  private func findMatches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, skipping skipped: ArraySlice<Range<Int>>,
    _ found: (Match) -> Void
  ) {
    guard !isEmpty, let base = text.baseAddress else { return }
    firstBytes.withUnsafeBufferPointer { firstBytes in
      let end = range.upperBound
      var skip = skipped.startIndex
      // Here a word begins whatever stands before it.
      var start = range.lowerBound
      var index = start
      while true {
        while index < end {
          if beginLikeNames { index += ByteScan.prefixBeforeName(base + index, count: end - index) }
          if index == end || firstBytes[Int(text[index])] { break }
          index += 1
        }
        guard index < end else { return }
        while skip < skipped.endIndex, skipped[skip].upperBound <= index { skip += 1 }
        if skip < skipped.endIndex, skipped[skip].lowerBound <= index {
          start = skipped[skip].upperBound
          index = start
          continue
        }
        if index == start || WordBytes.isBoundary(before: index, in: text, from: start),
          WordBytes.isWord(in: text, at: index, to: end)
        {
          let pair = WordBytes.pair(in: text, at: index, to: end)
          if beginnings[pair >> 6] & (1 << UInt64(pair & 63)) != 0, let match = longest(in: text, at: index, of: range)
          {
            found(match)
            // A phrase that ends in a full stop ends after its last word.
            start = match.range.upperBound
            index = start
            continue
          }
        }
        index += 1
      }
    }
  }

  private func longest(in text: UnsafeBufferPointer<UInt8>, at start: Int, of range: Range<Int>) -> Match? {
    var best: Match?
    var state: Int32 = 0
    var index = start
    while index < range.upperBound {
      let (end, hash) = WordBytes.word(in: text, at: index, to: range.upperBound)
      guard let next = next(from: state, over: hash) else { break }
      state = next
      var ending = Int(endings[Int(state)])
      while ending >= 0 {
        let phrase = phrases[ending]
        let lower = start - Int(phrase.lead)
        let match = lower..<(lower + Int(phrase.count))
        if lower >= range.lowerBound, match.upperBound <= range.upperBound, stands(phrase, in: text, at: lower),
          !isHyphenated(match, in: text, of: range), match.count >= best?.range.count ?? 0
        {
          best = Match(phrase: ending, range: match)
        }
        ending = Int(phrase.next)
      }
      index = WordBytes.next(in: text, from: end, to: range.upperBound)
    }
    return best
  }

  /// A line break in the text stands for a space in the phrase.
  private func stands(_ phrase: Phrase, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in 0..<Int(phrase.count) {
      let (byte, other) = (bytes[Int(phrase.start) + offset], text[start + offset])
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
