/// The `id` of a heading, as GitHub makes it from the heading's words.
public enum HeadingID {
  /// Lower case, punctuation removed, white space as hyphens, letters of any script kept: `What is Amaq?` becomes
  /// `what-is-amaq`. Empty where nothing is left.
  public static func slug(_ words: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(words.count)
    var isASCII = true
    for byte in words {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        out.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
      case 0x20, 0x09, 0x0A, 0x0D: out.append(UInt8(ascii: "-"))
      case 0x80...: isASCII = false
      default: break
      }
      if !isASCII { return unicodeSlug(words) }
    }
    return out
  }

  private static func unicodeSlug(_ words: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "-": out.append(UInt8(ascii: "-"))
      case " ", "\t", "\n", "\r": out.append(UInt8(ascii: "-"))
      default:
        if isWord(scalar) { out.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
      }
    }
    return out
  }

  /// `\p{Word}` of the expression that GitHub uses: letters, marks, decimal digits, letter numbers, connectors.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      true
    default: scalar.properties.isAlphabetic
    }
  }

  /// Gives out ids of one body: the first of a slug as it is, further ones with `-1`, `-2`, never one that was given.
  struct Register {
    private var given: Set<[UInt8]> = []
    private var next: [[UInt8]: Int] = [:]

    mutating func unique(_ slug: [UInt8]) -> [UInt8] {
      let base = slug.isEmpty ? Array("section".utf8) : slug
      if given.insert(base).inserted { return base }
      var number = next[base] ?? 1
      var id = base
      repeat {
        id = base + Array("-\(number)".utf8)
        number += 1
      } while !given.insert(id).inserted
      next[base] = number
      return id
    }
  }
}
