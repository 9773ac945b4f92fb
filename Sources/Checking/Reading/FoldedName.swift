/// A name with all taken out that two people may write differently: case, accents, punctuation, hyphens.
struct FoldedName: Sendable {
  /// Letters and digits only, in the order of the name, and after which of them each word ends.
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var wordEnds: [Int] = []

  init(_ name: String) {
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
          letters.append(Unicode.Scalar(byte | 0x20))
        } else if byte >= 0x30 && byte <= 0x39 {
          letters.append(scalar)
        } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: ".") {
          endWord()
        }
      } else if scalar.value != 0x2019 {
        if let folded = Self.fold(scalar) { letters += folded } else { endWord() }
      }
    }
    endWord()
  }

  private mutating func endWord() {
    if letters.count > wordEnds.last ?? 0 { wordEnds.append(letters.count) }
  }

  var words: [ArraySlice<Unicode.Scalar>] {
    zip([0] + wordEnds, wordEnds).map { letters[$0..<$1] }
  }

  /// Two hashes of the name: one that does not depend on how its words are joined, and one that does not on their order.
  var hashes: (joined: UInt64, unordered: UInt64) {
    var joined: UInt64 = 0
    var unordered: UInt64 = 0
    var word: UInt64 = 0
    var end = wordEnds.startIndex
    for (index, letter) in letters.enumerated() {
      joined = (joined ^ UInt64(letter.value)) &* 0x100_0000_01B3
      word = (word ^ UInt64(letter.value)) &* 0x100_0000_01B3
      if index + 1 == wordEnds[end] {
        unordered = unordered &+ (word ^ (word >> 29)) &* 0x9E37_79B9_7F4A_7C15
        word = 0
        end += 1
      }
    }
    return (joined, unordered)
  }

  /// Whether two names have the same letters, or the same words in another order.
  func isSame(as other: FoldedName) -> Bool {
    letters == other.letters || (letters.count == other.letters.count && sortedWords == other.sortedWords)
  }

  private var sortedWords: [ArraySlice<Unicode.Scalar>] {
    words.sorted { $0.lexicographicallyPrecedes($1) { $0.value < $1.value } }
  }

  /// Nil for what separates words; empty for a mark on the letter before.
  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark: return []
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .spacingMark:
      break
    default: return nil
    }
    let lower = properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first else { return [scalar] }
    if first.value == 0xDF { return ["s", "s"] }
    return latinBase(first) ?? [first]
  }

  /// The letters that a Latin letter with a mark or a ligature is made of, by its name in Unicode: “LATIN SMALL LETTER E
  /// WITH ACUTE”, “LATIN SMALL LETTER AE”, “LATIN SMALL LIGATURE OE”.
  private static func latinBase(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard let name = scalar.properties.name?.utf8 else { return nil }
    for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.starts(with: prefix.utf8) {
      let base = name.dropFirst(prefix.utf8.count).prefix { $0 != 0x20 }
      guard (1...2).contains(base.count), base.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
      return base.map { Unicode.Scalar($0 | 0x20) }
    }
    return nil
  }
}
