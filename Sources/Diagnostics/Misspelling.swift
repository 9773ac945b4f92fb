/// Whether a word is what a slip of the fingers makes of another, and no word of its own.
///
/// A slip swaps two neighbours, doubles a letter or forgets to, leaves a mark off a letter, or hits the key beside the right one.
/// Any other letter more, less or instead may just as well make another word (Iraq of Iran, Laos of Lagos), so that one such
/// is passed over in a word of six letters or more, beside one slip in a word of eight. Two make another word: Slovenia is no
/// misspelt Slovakia, and Australia no Austria.
struct Misspelling {
  private let word: ArraySlice<UInt32>
  private let meant: ArraySlice<UInt32>

  init(_ word: ArraySlice<UInt32>, of meant: ArraySlice<UInt32>) {
    (self.word, self.meant) = (word, meant)
  }

  /// How many slips and other letters make the word of the other; nil where these are too many.
  var edits: Int? {
    if word == meant { return 0 }
    let longest = max(word.count, meant.count)
    // Numbers in Roman numerals are as near to each other as any.
    guard longest > 3, !(isRoman(word) && isRoman(meant)) else { return nil }
    let most = longest < 8 ? 1 : 2
    return (1...most).first {
      isReached(word.startIndex, meant.startIndex, edits: $0, others: longest < 6 ? 0 : 1)
    }
  }

  /// Whether the rest of the word becomes that of the other with so many edits, of which so many may be no slips. With two edits at
  /// the most this looks at few ways.
  private func isReached(_ start: Int, _ other: Int, edits: Int, others: Int) -> Bool {
    var (i, j) = (start, other)
    while i < word.endIndex, j < meant.endIndex, word[i] == meant[j] { (i, j) = (i + 1, j + 1) }
    if i == word.endIndex, j == meant.endIndex { return true }
    guard edits > 0 else { return false }
    if i + 1 < word.endIndex, j + 1 < meant.endIndex, word[i] == meant[j + 1], word[i + 1] == meant[j],
      isReached(i + 2, j + 2, edits: edits - 1, others: others)
    {
      return true
    }
    if i < word.endIndex {
      let isDoubled = i > word.startIndex && word[i] == word[i - 1]
      if isDoubled || others > 0, isReached(i + 1, j, edits: edits - 1, others: others - (isDoubled ? 0 : 1)) {
        return true
      }
    }
    if j < meant.endIndex {
      let isDoubled = j > meant.startIndex && meant[j] == meant[j - 1]
      if isDoubled || others > 0, isReached(i, j + 1, edits: edits - 1, others: others - (isDoubled ? 0 : 1)) {
        return true
      }
    }
    guard i < word.endIndex, j < meant.endIndex else { return false }
    let isSlip = Self.isUnmarked(word[i], meant[j]) || meant.count > 4 && Keys.areNeighbours(word[i], meant[j])
    return (isSlip || others > 0) && isReached(i + 1, j + 1, edits: edits - 1, others: others - (isSlip ? 0 : 1))
  }

  /// Whether two letters are one but for marks above or below: `é` and `e`.
  private static func isUnmarked(_ a: UInt32, _ b: UInt32) -> Bool {
    guard a >= 0x80 || b >= 0x80 else { return false }
    return base(a) == base(b)
  }

  private static func base(_ value: UInt32) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value), value >= 0x80 else { return Unicode.Scalar(value) }
    return letters[value] ?? scalar
  }

  private static let letters: [UInt32: Unicode.Scalar] = {
    var letters: [UInt32: Unicode.Scalar] = [:]
    for (base, marked) in [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"),
      ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("t", "ţťŧț"),
      ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("е", "ё"), ("и", "й"),
    ] as [(Unicode.Scalar, String)] {
      for scalar in marked.unicodeScalars { letters[scalar.value] = base }
    }
    return letters
  }()

  private func isRoman(_ word: ArraySlice<UInt32>) -> Bool {
    word.allSatisfy { scalar in "ivxlcdm".unicodeScalars.contains { $0.value == scalar } }
  }
}

/// The letters that lie beside each other on keyboards for Latin letters.
private enum Keys {
  static func areNeighbours(_ a: UInt32, _ b: UInt32) -> Bool {
    guard 0x61...0x7A ~= a, 0x61...0x7A ~= b else { return false }
    return neighbours[Int(a - 0x61)] & 1 << (b - 0x61) != 0
  }

  /// A bit for each letter beside a letter, in the same row or the next ones.
  private static let neighbours: [UInt32] = {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { $0.utf8.map { UInt32($0 - 0x61) } }
    var bits = [UInt32](repeating: 0, count: 26)
    func join(_ a: UInt32, _ b: UInt32) {
      bits[Int(a)] |= 1 << b
      bits[Int(b)] |= 1 << a
    }
    for (index, row) in rows.enumerated() {
      for (place, letter) in row.enumerated() {
        if place + 1 < row.count { join(letter, row[place + 1]) }
        guard index + 1 < rows.count else { continue }
        // Each row lies half a key to the right of the one above.
        for below in [place - 1, place] where rows[index + 1].indices.contains(below) {
          join(letter, rows[index + 1][below])
        }
      }
    }
    // German keyboards have them the other way round.
    join(UInt32(UInt8(ascii: "y") - 0x61), UInt32(UInt8(ascii: "z") - 0x61))
    return bits
  }()
}
