/// Words that a style sheet puts before or after those of an element (CSS Generated Content): `content: "not "`.
///
/// Nobody copies them and no search finds them, and a reader reads them: whether they belong to what a page says, nobody can tell
/// who has no more than its text.
enum GeneratedContent {
  /// Whether browsers take a value for `content`.
  static func isTaken(_ text: String) -> Bool {
    if StyleValidity.isForAll(text) || text.contains("var(") { return true }
    let parts = parts(of: text)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        switch part {
        case .string: true
        case .function(let name, _): counting.contains(name) || pictures.contains(plain(name))
        case .word(let word): keywords.contains(word) || parts.count == 1 && ["none", "normal"].contains(word)
        }
      }
  }

  /// Whether a picture stands in the place of all that is in an element.
  static func isPicture(_ text: String) -> Bool {
    if case .function(let name, _)? = parts(of: text).first { pictures.contains(plain(name)) } else { false }
  }

  /// Without the prefix that it has of old.
  private static func plain(_ name: String) -> String {
    ["-webkit-", "-moz-"].first(where: name.hasPrefix).map { String(name.dropFirst($0.utf8.count)) } ?? name
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
    "open-quote", "close-quote", "no-open-quote", "no-close-quote", "/", "-moz-alt-content",
  ]
  private static let counting: Set = ["attr", "counter", "counters"]
  private static let pictures: Set = [
    "url", "image-set", "cross-fade", "gradient", "linear-gradient", "radial-gradient", "conic-gradient",
    "repeating-linear-gradient", "repeating-radial-gradient", "repeating-conic-gradient", "element", "paint",
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
