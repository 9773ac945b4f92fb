// The signs that a reader of the page does not see: what sets words apart, what leads elsewhere, what begins a line.
extension MarkdownText {
  /// Stands in the text that is written for a byte that turned out to be a sign; UTF-8 has no such byte.
  static let sign: UInt8 = 0xFF
  /// How far the address of a link, or a note's name, is looked for.
  private static let longest = 1_024

  /// `*so*`, `**so**`, `__so__`: both marks go, where both are there. A mark between spaces is none, nor is `_` within a word.
  mutating func readMarks() {
    let mark = text[index]
    let count = text[index...].prefix { $0 == mark }.count
    let before = index > 0 ? text[index - 1] : 0x20
    let after = index + count < text.count ? text[index + count] : 0x20
    let key = Int(mark) * 4 + count
    guard count <= 3 else { return copy(count) }
    let isUnderscore = mark == UInt8(ascii: "_")
    if !ASCII.isSpace(before), !(isUnderscore && Self.isWord(after)), let start = openMarks[key],
      start + count < out.count
    {
      for place in start..<start + count { out[place] = Self.sign }
      openMarks = openMarks.filter { $0.value < start }
      index += count
      return
    }
    if !ASCII.isSpace(after), !(isUnderscore && Self.isWord(before)) { openMarks[key] = out.count }
    copy(count)
  }

  /// `==so==`
  mutating func readHighlight() {
    let count = text[index...].prefix { $0 == UInt8(ascii: "=") }.count
    if count == 2 { readMarks() } else { copy(count) }
  }

  /// Before a sign it says that the sign is one; at the end of a line, that the line ends there.
  mutating func readBackslash() {
    if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 } else { copy(2) }
  }

  /// `&#121;`, `&amp;`: false where it is none.
  mutating func readReference() -> Bool {
    let part = text[index...].prefix(Self.longestReference)
    guard let end = part.firstIndex(of: UInt8(ascii: ";")) else { return false }
    var letters: [UInt8] = []
    let reference = Array(text[index...end])
    guard CharacterReferences.append(at: 0, in: reference.span, to: &letters) == reference.count else { return false }
    out += letters
    index = end + 1
    return true
  }

  private static let longestReference = 34

  private static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }

  // MARK: Links

  /// `[[name|words]]`, `![[picture]]`, `[^1]`; else the beginning of words that may lead elsewhere.
  mutating func readBracket() {
    if text[index...].starts(with: "[[".utf8), let end = end(of: "]]", from: index + 2) {
      if out.last == UInt8(ascii: "!") {
        out.removeLast()
      } else {
        let name = text[(index + 2)..<end]
        let words = name.lastIndex(of: UInt8(ascii: "|")).map { name[($0 + 1)...] } ?? name
        out += words
      }
      index = end + 2
      return
    }
    if text[index...].starts(with: "[^".utf8), let end = end(of: "]", from: index + 2), end > index + 2,
      !text[index..<end].contains(where: ASCII.isSpace)
    {
      index = end + 1
      // What it stands for begins a line.
      if index < text.count, text[index] == UInt8(ascii: ":"), out.last == nil || out.last == 0x0A { index += 1 }
      return
    }
    brackets.append(out.count)
    copy(1)
  }

  /// `](address)` and `][name]`: the words stay, and of a picture nothing.
  mutating func readClosingBracket() {
    guard let start = brackets.popLast(), start < out.count,
      let end = endOfLink(from: index + 1) ?? endOfShortLink(from: start)
    else { return copy(1) }
    if start > 0, out[start - 1] == UInt8(ascii: "!") {
      out.removeSubrange((start - 1)...)
      forget(from: start - 1)
    } else {
      out[start] = Self.sign
    }
    index = end
  }

  /// After `[name]`, or `[name][]`, where the words are the name of an address.
  private func endOfShortLink(from start: Int) -> Int? {
    guard out.count - start <= 256, !definitions.isEmpty,
      definitions.contains(ASCII.lowered(out[(start + 1)...].filter { $0 != Self.sign }))
    else { return nil }
    return text[(index + 1)...].starts(with: "[]".utf8) ? index + 3 : index + 1
  }

  /// After what follows the words of a link; nil where they lead nowhere.
  private func endOfLink(from start: Int) -> Int? {
    guard start < paragraphEnd else { return nil }
    if text[start] == UInt8(ascii: "[") {
      guard let end = end(of: "]", from: start + 1) else { return nil }
      return definitions.contains(ASCII.lowered(text[(start + 1)..<end])) ? end + 1 : nil
    }
    guard text[start] == UInt8(ascii: "(") else { return nil }
    var (next, depth) = (start + 1, 0)
    let limit = min(paragraphEnd, start + Self.longest)
    while next < limit, !ASCII.isSpace(text[next]) {
      switch text[next] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return next + 1 }
        depth -= 1
      case UInt8(ascii: "["): return nil
      default: break
      }
      next += 1
    }
    // A title may follow: `(address "words")`.
    while next < limit, ASCII.isSpace(text[next]) { next += 1 }
    guard next < limit, "\"'".utf8.contains(text[next]),
      let close = text[(next + 1)..<limit].firstIndex(of: text[next]),
      close + 1 < limit, text[close + 1] == UInt8(ascii: ")")
    else { return nil }
    return close + 2
  }

  /// Where an end stands in the same line, not far from here.
  private func end(of end: String, from start: Int) -> Int? {
    let mark = Array(end.utf8)
    var next = start
    while next + mark.count <= min(text.count, start + Self.longest), text[next] != 0x0A {
      if text[next] == mark[0] { return text[next...].starts(with: mark) ? next : nil }
      if text[next] == UInt8(ascii: "[") { return nil }
      next += 1
    }
    return nil
  }

  /// The names of addresses that stand by themselves: `[name]: https://example.org/`.
  static func definitions(in text: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for line in text.split(separator: 0x0A) {
      if let name = definedName(in: line) { found.insert(ASCII.lowered(name)) }
    }
    return found
  }

  static func definedName(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: "["), let end = line.prefix(longest).firstIndex(of: UInt8(ascii: "]")),
      end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":"), line.dropFirst().first != UInt8(ascii: "^")
    else { return nil }
    let address = line[(end + 2)...].drop(while: ASCII.isSpace)
    let beginnings = ["http://", "https://", "mailto:", "/", "#", "<", "./", "../"]
    return beginnings.contains { address.starts(with: $0.utf8) } ? line[(line.startIndex + 1)..<end] : nil
  }

  // MARK: Lines

  /// What begins a heading, a quotation or a list's item. Each of these is a paragraph by itself.
  mutating func readLineStart() {
    let lineEnd = text[index...].firstIndex(of: 0x0A) ?? text.count
    let line = text[index..<lineEnd]
    if isAfterHeading { endParagraph() }
    isAfterHeading = false
    if Self.definedName(in: line) != nil {
      index = lineEnd
      return
    }
    var rest = line
    var isQuoted = false
    while let sign = rest.first(where: { $0 != 0x20 }), sign == UInt8(ascii: ">") {
      rest = rest.drop { $0 == 0x20 }.dropFirst()
      if rest.first == 0x20 { rest = rest.dropFirst() }
      isQuoted = true
    }
    if isQuoted != wasQuoted, isQuoted { endParagraph() }
    wasQuoted = isQuoted
    let bare = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let hashes = bare.prefix { $0 == UInt8(ascii: "#") }
    if (1...6).contains(hashes.count), bare.dropFirst(hashes.count).first == 0x20 {
      endParagraph()
      isAfterHeading = true
      index = bare.startIndex + hashes.count + 1
    } else if let sign = bare.first, "-+*".utf8.contains(sign), bare.dropFirst().first == 0x20, !Self.isRule(bare) {
      endParagraph()
      index = bare.startIndex + 2
    } else {
      index = rest.startIndex
    }
  }

  private mutating func endParagraph() {
    while !out.isEmpty, !out.suffix(2).elementsEqual([0x0A, 0x0A]) { out.append(0x0A) }
  }

  /// `* * *`
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == line.first || ASCII.isSpace($0) }
  }
}
