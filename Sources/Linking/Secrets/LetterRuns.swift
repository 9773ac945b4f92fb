/// The last letters of a text in scripts that write no spaces between words, as numbers that the same letters have anywhere.
///
/// Eight words are as many as tell whose they are; so much is as long, counted in letters. A word of Chinese has two on average,
/// and sixteen letters are eight words, more than the names of nearly all offices have. Japanese has more letters a word where
/// it has kana, and set phrases of sixteen: where kana are more than half, twenty-four are asked for. Thai, Lao, Khmer and
/// Burmese have four to five a word, without the signs above and below, and the name of a ministry may have thirty: thirty-two.
/// What stands between the letters, digits, spaces or Latin words, does not matter.
struct LetterRuns {
  /// The last letters of some scripts.
  private struct Run {
    private var letters: [UInt32]
    private var starts: [Int]
    private var count = 0
    private(set) var hash: UInt64 = 0
    /// How many of them are ideographs.
    private(set) var ideographs = 0
    private let outFactor: UInt64

    private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

    init(length: Int) {
      letters = [UInt32](repeating: 0, count: length)
      starts = [Int](repeating: 0, count: length)
      outFactor = (0..<length).reduce(1 as UInt64) { power, _ in power &* Self.factor }
    }

    mutating func add(_ letter: UInt32, from start: Int) {
      let place = count % letters.count
      let old = letters[place]
      if old != 0 {
        hash = hash &* Self.factor &+ value(of: letter) &- value(of: old) &* outFactor
        if LetterRuns.isIdeograph(old) { ideographs -= 1 }
      } else {
        hash = hash &* Self.factor &+ value(of: letter)
      }
      if LetterRuns.isIdeograph(letter) { ideographs += 1 }
      (letters[place], starts[place]) = (letter, start)
      count += 1
    }

    /// Other than in runs of another length.
    private func value(of letter: UInt32) -> UInt64 {
      (UInt64(letter) | UInt64(letters.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    }

    var isWhole: Bool { count >= letters.count }
    /// Where the first of its letters begins.
    var start: Int { starts[count % starts.count] }
  }

  private var ideographs = Run(length: 16)
  private var kana = Run(length: 24)
  private var others = Run(length: 32)

  /// Takes in one more letter.
  ///
  /// - Parameter found: is given the runs that end with it, and where each begins.
  mutating func add(_ letter: UInt32, from start: Int, _ found: (_ run: UInt64, _ start: Int) -> Void) {
    if Self.isOfEastAsia(letter) {
      ideographs.add(letter, from: start)
      kana.add(letter, from: start)
      if ideographs.isWhole, ideographs.ideographs >= 8 { found(ideographs.hash, ideographs.start) }
      if kana.isWhole { found(kana.hash, kana.start) }
    } else if Self.isOfSouthEastAsia(letter) {
      others.add(letter, from: start)
      if others.isWhole { found(others.hash, others.start) }
    }
  }

  /// The last letter of some folded UTF-8, whose last bytes stand in a number; nil for ASCII and what has two bytes, in which no
  /// such script is written.
  static func letter(endingIn bytes: UInt64) -> UInt32? {
    let last = UInt32(truncatingIfNeeded: bytes)
    if last & 0xF0C0C0 == 0xE08080 { return (last & 0xF0000) >> 4 | (last & 0x3F00) >> 2 | last & 0x3F }
    if last & 0xF8C0_C0C0 == 0xF080_8080 {
      return (last & 0x700_0000) >> 6 | (last & 0x3F0000) >> 4 | (last & 0x3F00) >> 2 | last & 0x3F
    }
    return nil
  }

  private static func isIdeograph(_ letter: UInt32) -> Bool {
    0x3400...0x9FFF ~= letter || 0xF900...0xFAFF ~= letter || 0x20000...0x3FFFF ~= letter || letter == 0x3005
      || letter == 0x3007
  }

  private static func isOfEastAsia(_ letter: UInt32) -> Bool {
    isIdeograph(letter) || 0x3041...0x312F ~= letter || 0x31F0...0x31FF ~= letter
  }

  /// Thai, Lao, Tibetan, Burmese, Khmer, and the scripts of their neighbours.
  private static func isOfSouthEastAsia(_ letter: UInt32) -> Bool {
    0x0E00...0x0FFF ~= letter || 0x1000...0x109F ~= letter || 0x1780...0x17FF ~= letter
      || 0x1950...0x19DF ~= letter || 0x1A20...0x1AAF ~= letter || 0x1B00...0x1B7F ~= letter
      || 0xA980...0xA9FF ~= letter || 0xAA60...0xAA7F ~= letter
  }
}
