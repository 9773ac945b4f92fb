import Markup

/// The last eight words of a text, as numbers that the same words have anywhere: once as they stand, and once without the
/// numbers and times that stand between the lines of a transcript, with a word that the end of a line parts as one.
struct WordRuns {
  static let length = 8
  static let firstHash: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Words of one kind, kept by taking one in and another out.
  struct Run {
    private var ring = SIMD8<UInt64>()
    private var starts = SIMD8<Int>()
    private var count = 0
    /// How many of them were read one after the other.
    private var known = 0
    private(set) var hash: UInt64 = 0

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The factor to the power of the run's length.
    private static let outFactor = (0..<length).reduce(1 as UInt64) { power, _ in power &* factor }

    @inline(__always)
    mutating func add(_ word: UInt64, from start: Int) {
      let place = count & (length - 1)
      hash = hash &* Self.factor &+ word &- ring[place] &* Self.outFactor
      ring[place] = word
      starts[place] = start
      count += 1
      known += 1
    }

    /// Puts another word in the last one's place, which begins where that did.
    mutating func replaceLast(with word: UInt64) {
      let place = (count - 1) & (length - 1)
      hash = hash &- ring[place] &+ word
      ring[place] = word
    }

    /// Words between are passed over.
    mutating func breakOff() { known = 0 }

    var isWhole: Bool { known >= length }
    var isEmpty: Bool { known == 0 }
    /// Where the first of its words begins.
    var start: Int { starts[count & (length - 1)] }
  }

  private(set) var asWritten = Run()
  private(set) var spoken = Run()
  private var word = firstHash
  /// All bits of its bytes: a letter, but no digit, has one of 0xC0.
  private var bits: UInt8 = 0
  private var start = 0
  /// The last word of ``spoken``, and the same with the word that is read, which it goes on in.
  private var last = firstHash
  private var joined = firstHash
  private var isJoined = false

  @inline(__always)
  mutating func read(_ byte: UInt8) {
    word = (word ^ UInt64(byte)) &* Self.prime
    bits |= byte
    if isJoined { joined = (joined ^ UInt64(byte)) &* Self.prime }
  }

  @inline(__always)
  mutating func beginWord(at start: Int) { self.start = start }

  /// The next word is the rest of the last one.
  mutating func joinWord() {
    guard !spoken.isEmpty else { return }
    (isJoined, joined) = (true, last)
  }

  @inline(__always)
  mutating func endWord() {
    asWritten.add(word, from: start)
    if bits & 0xC0 == 0 || Self.cueWords.contains(word) {
      // The word that a line's end parts goes on after the number of the next line.
      joined = last
    } else if isJoined {
      spoken.replaceLast(with: joined)
      (last, isJoined) = (joined, false)
    } else {
      spoken.add(word, from: start)
      last = word
    }
    word = Self.firstHash
    bits = 0
  }

  /// At words that stand in nothing that is looked for.
  ///
  /// - Parameter isNumbers: whether all of them are numbers.
  mutating func passOver(isNumbers: Bool) {
    asWritten.breakOff()
    if isNumbers { return }
    spoken.breakOff()
    isJoined = false
  }

  /// What subtitles say of the place where they are shown.
  static let cueWordSpellings = ["align", "line", "position", "region", "size", "start"].map { Array($0.utf8) }
  private static let cueWords = cueWordSpellings.map { $0.reduce(firstHash) { ($0 ^ UInt64($1)) &* prime } }
}

extension WordRuns {
  /// Whether a word of a text is parted by the end of a line, so that its second half means nothing by itself.
  static func partsWords(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    guard let base = text.baseAddress else { return false }
    while let next = ByteScan.first(0x0A, base + index, count: range.upperBound - index) {
      let end = index + next
      var before = end
      while before > range.lowerBound, end - before < 8, [0x20, 0x09, 0x0D].contains(text[before - 1]) { before -= 1 }
      before = beforeBreak(text, range.lowerBound..<before)
      if before > range.lowerBound + 1, text[before - 1] == UInt8(ascii: "-"), text[before - 2] | 0x20 >= 0x61 {
        return true
      }
      if before > range.lowerBound + 3, text[(before - 3)..<before].elementsEqual("\u{2010}".utf8) { return true }
      index = end + 1
    }
    return false
  }

  /// Before the `<br>` that some bytes of a page end with; their end where they end otherwise.
  private static func beforeBreak(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count > 4, text[range.upperBound - 1] == UInt8(ascii: ">") else { return range.upperBound }
    for tag in ["<br />", "<br>", "<br/>"] where text[range].suffix(tag.utf8.count).elementsEqual(tag.utf8) {
      return range.upperBound - tag.utf8.count
    }
    return range.upperBound
  }

  /// Whether a hyphen at the end of a line, and nothing else that is seen, stands between two words.
  static func isParted(_ base: UnsafePointer<UInt8>, from end: Int, to start: Int) -> Bool {
    var index = end
    if base[index] == UInt8(ascii: "-") {
      index += 1
    } else if start - index > 3, base[index] == 0xE2, base[index + 1] == 0x80, base[index + 2] == 0x90 {
      index += 3
    } else if start - index > 2, base[index] == 0xC2, base[index + 1] == 0xAD {
      index += 2
    } else {
      return false
    }
    var isAtLineEnd = false
    while index < start {
      if base[index] == 0x0A {
        isAtLineEnd = true
      } else if base[index] == UInt8(ascii: "<"), start - index > 3, base[index + 1] | 0x20 == UInt8(ascii: "b"),
        base[index + 2] | 0x20 == UInt8(ascii: "r")
      {
        isAtLineEnd = true
        while index + 1 < start, base[index] != UInt8(ascii: ">") { index += 1 }
      } else if base[index] > 0x20 {
        return false
      }
      index += 1
    }
    return isAtLineEnd
  }

  /// Whether no letter stands in some bytes; in HTML the letters of tags and of character references are none.
  static func isNumbers(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end {
      let byte = base[index]
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3, byte != 0xE2 { return false }
      let closing: UInt8? =
        switch byte {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "&"): UInt8(ascii: ";")
        default: nil
        }
      // An encoded sign may have letters.
      index += byte == UInt8(ascii: "%") ? 3 : 1
      if let closing { while index < end, base[index - 1] != closing { index += 1 } }
    }
    return true
  }
}
