/// Words that a style sheet puts before or after those of an element (CSS Generated Content): `content: "not "`.
///
/// Nobody copies them and no search finds them, and a reader reads them: whether they belong to what a page says, nobody can tell
/// who has no more than its text.
enum GeneratedContent {
  /// Whether browsers take a value for `content`.
  static func isTaken(_ text: String) -> Bool {
    if StyleValidity.isForAll(text) || text.contains("var(") { return true }
    return parts(of: text).allSatisfy { part in
      switch part {
      case .string: true
      case .function(let name, _): functions.contains(name)
      case .word(let word): keywords.contains(word)
      }
    }
  }

  static func mayHaveWords(_ text: String) -> Bool {
    if text.contains("var(") { return true }
    return parts(of: text).contains { part in
      switch part {
      case .string(let string): MaskedWords.isWord(string)
      case .function(let name, _): name == "attr"
      case .word: false
      }
    }
  }

  /// What it puts there for an element: strings, and what its attributes say. Numbers that are counted are signs of notes and lists,
  /// and pictures say nothing.
  static func words(in text: String, of tag: HTMLTag) -> String {
    var words = ""
    for part in parts(of: text) {
      switch part {
      case .string(let string): words += string
      case .function("attr", let argument):
        words += tag[ASCII.lowered(argument.utf8.prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: ",") })] ?? ""
      case .function: break
      // After it stands what is read out in its place.
      case .word("/"): return words
      case .word: break
      }
    }
    return words
  }

  private enum Part {
    case string(String)
    case function(String, String)
    case word(String)
  }

  private static let keywords: Set = [
    "none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote", "/", "contents",
    "-moz-alt-content",
  ]
  private static let functions: Set = [
    "attr", "counter", "counters", "url", "image-set", "-webkit-image-set", "linear-gradient", "radial-gradient",
    "conic-gradient", "repeating-linear-gradient", "element", "leader", "target-counter", "target-text", "string",
  ]

  private static func parts(of text: String) -> [Part] {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isSpace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = StyleText.endOfString(in: bytes[...], at: index)
        let isClosed = end > index + 1 && bytes[end - 1] == byte
        parts.append(.string(String(decoding: bytes[(index + 1)..<(isClosed ? end - 1 : end)], as: UTF8.self)))
        index = end
      } else if byte == UInt8(ascii: "/") {
        parts.append(.word("/"))
        index += 1
      } else {
        let start = index
        while index < bytes.count, !ASCII.isSpace(bytes[index]), !"\"'(/".utf8.contains(bytes[index]) { index += 1 }
        let name = ASCII.lowered(bytes[start..<index])
        if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
          let end = StyleText.end(of: bytes[...], from: index + 1, at: ")")
          parts.append(.function(name, ASCII.trimmed(bytes[(index + 1)..<min(end, bytes.count)])))
          index = min(end + 1, bytes.count)
        } else {
          parts.append(.word(name))
        }
      }
    }
    return parts
  }
}
