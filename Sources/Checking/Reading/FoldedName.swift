/// A name with all taken out that two people may write differently: case, accents, punctuation, hyphens.
struct FoldedName: Sendable, Hashable {
  /// Letters and digits only, in the order of the name.
  let words: [[Unicode.Scalar]]

  init(_ name: String) {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
          word.append(Unicode.Scalar(byte | 0x20))
        } else if byte >= 0x30 && byte <= 0x39 {
          word.append(scalar)
        } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "."), !word.isEmpty {
          words.append(word)
          word = []
        }
      } else if scalar.value != 0x2019 {
        let folded = Self.fold(scalar)
        if let folded {
          word += folded
        } else if !word.isEmpty {
          words.append(word)
          word = []
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// Equal for names of the same words, in whatever order and however they are joined.
  var key: [Unicode.Scalar] {
    words.count == 1
      ? words[0] : Array(words.sorted { $0.lexicographicallyPrecedes($1) { $0.value < $1.value } }.joined())
  }

  /// The letters in the order of the name.
  var letters: [Unicode.Scalar] { Array(words.joined()) }

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
