/// The words of a text in RTF: without its signs, and with what stands for letters in their place.
enum RichText {
  static func isLikely(_ text: [UInt8]) -> Bool { text.starts(with: "{\\rtf".utf8) }

  /// Words that begin another text, such as the name of who wrote it.
  private static let destinations: Set = [
    "fonttbl", "colortbl", "stylesheet", "info", "author", "operator", "title", "subject", "company", "manager",
    "keywords", "doccomm", "category", "hlinkbase", "header", "footer", "headerl", "headerr", "footerl", "footerr",
    "footnote", "annotation", "atnauthor", "atnid", "par", "pard", "cell", "row", "sect", "page", "nestcell",
  ]
  private static let spaces: Set = ["line", "tab", "emspace", "enspace", "qmspace"]
  private static let signs: [String: String] = [
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "~": "\u{A0}", "_": "‑", "-": "\u{AD}", "{": "{", "}": "}", "\\": "\\",
  ]

  /// In UTF-8; a number of bytes that is no letter of its code page is left out.
  static func text(of text: [UInt8]) -> [UInt8] {
    var reader = Reader(text)
    reader.read()
    return reader.out
  }

  private struct Reader {
    let text: [UInt8]
    var out: [UInt8] = []
    private var index = 0
    private var encoding = TextEncoding.singleByte("windows-1252")
    /// How many signs stand in the place of a letter for old programs, by group.
    private var replacements = [1]
    private var toSkip = 0
    /// Whether a group is a text of its own.
    private var isApart = [false]
    /// The first half of a letter that UTF-16 has as two.
    private var high: UInt32?

    init(_ text: [UInt8]) {
      self.text = text
    }

    mutating func read() {
      while index < text.count {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "{"):
          replacements.append(replacements.last ?? 1)
          isApart.append(false)
          (index, toSkip) = (index + 1, 0)
        case UInt8(ascii: "}"):
          if replacements.count > 1 {
            replacements.removeLast()
            if isApart.removeLast() { out += "; ".utf8 }
          }
          (index, toSkip) = (index + 1, 0)
        case UInt8(ascii: "\\"): readControl()
        case 0x0A, 0x0D: index += 1
        default:
          index += 1
          if toSkip > 0 { toSkip -= 1 } else { out.append(byte) }
        }
      }
    }

    private mutating func readControl() {
      index += 1
      guard index < text.count else { return }
      guard (text[index] | 0x20) &- 0x61 < 26 else { return readSign() }
      let start = index
      while index < text.count, (text[index] | 0x20) &- 0x61 < 26, index - start < 32 { index += 1 }
      let word = String(decoding: text[start..<index], as: UTF8.self)
      let digits = index
      if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
      while index < text.count, text[index] &- 0x30 < 10, index - digits < 11 { index += 1 }
      let number = Int(String(decoding: text[digits..<index], as: UTF8.self))
      if index < text.count, text[index] == 0x20 { index += 1 }
      act(on: word, number)
    }

    private mutating func readSign() {
      let sign = text[index]
      index += 1
      if sign == UInt8(ascii: "'"), index + 1 < text.count,
        let first = ASCII.digit(text[index], isHexadecimal: true),
        let second = ASCII.digit(text[index + 1], isHexadecimal: true)
      {
        index += 2
        if toSkip > 0 { toSkip -= 1 } else { out += encoding.utf8(of: [first << 4 | second]) ?? [] }
      } else if let shown = RichText.signs[String(decoding: [sign], as: UTF8.self)] {
        out += shown.utf8
      } else if sign == 0x0A || sign == 0x0D {
        out += "; ".utf8
      }
    }

    private mutating func act(on word: String, _ number: Int?) {
      switch word {
      case "u":
        guard let number else { return }
        append(UInt32(truncatingIfNeeded: number < 0 ? number + 0x10000 : number))
        toSkip = replacements.last ?? 1
      case "uc": replacements[replacements.count - 1] = max(0, min(number ?? 1, 8))
      case "ansicpg": if let found = number.flatMap({ TextEncoding(label: "cp\($0)") }) { encoding = found }
      case "mac": encoding = .singleByte("macintosh")
      case "pc": encoding = .singleByte("ibm437")
      case "pca": encoding = .singleByte("ibm850")
      case "bin": index = min(text.count, index + max(0, number ?? 0))
      default:
        if RichText.destinations.contains(word) {
          out += "; ".utf8
          isApart[isApart.count - 1] = true
        } else if RichText.spaces.contains(word) {
          out.append(0x20)
        } else if let shown = RichText.signs[word] {
          out += shown.utf8
        }
      }
    }

    private mutating func append(_ value: UInt32) {
      if 0xD800...0xDBFF ~= value {
        high = value
        return
      }
      let whole = 0xDC00...0xDFFF ~= value ? high.map { 0x10000 + ($0 & 0x3FF) << 10 + value & 0x3FF } : value
      high = nil
      if let scalar = whole.flatMap(Unicode.Scalar.init) { out += String(scalar).utf8 }
    }
  }
}
