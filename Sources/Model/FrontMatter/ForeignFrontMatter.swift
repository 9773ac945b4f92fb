import Diagnostics

/// Front matter in forms that other programs read: TOML between lines of `+++`, a JSON object, or keys at the top of the
/// text without a line around them. It would be printed as text, and what it says, `draft` among it, would not hold.
struct ForeignFrontMatter {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text begins.
  let start: Int

  var found: UnreadFrontMatter? {
    guard start < bytes.count else { return nil }
    return toml ?? json ?? bare
  }

  private var toml: UnreadFrontMatter? {
    guard isLine("+++", at: start) else { return nil }
    let opening = Lines.next(after: start, in: bytes)
    var line = opening
    while line < bytes.count {
      let next = Lines.next(after: line, in: bytes)
      if isLine("+++", at: line) { return unread(.toml, "TOML", opening..<line, body: next) }
      line = next
    }
    let end = Self.endOfKeys(from: opening, in: bytes)
    return end > opening ? unread(.toml, "TOML", opening..<end, body: end) : nil
  }

  private var json: UnreadFrontMatter? {
    guard isLine("{", at: start) else { return nil }
    var inner = start + 1
    while inner < bytes.count, bytes[inner] <= 0x20 { inner += 1 }
    guard inner < bytes.count, bytes[inner] == UInt8(ascii: "\"") else { return nil }
    var line = Lines.next(after: start, in: bytes)
    while line < bytes.count {
      let next = Lines.next(after: line, in: bytes)
      if isLine("}", at: line) { return unread(.json, "JSON", start..<next, body: next) }
      line = next
    }
    return nil
  }

  /// Only where one of the keys keeps the page back: “Note: …” begins many a text.
  private var bare: UnreadFrontMatter? {
    var first = start
    while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
    let end = Self.endOfKeys(from: first, in: bytes)
    var line = first
    while line < end {
      let lineEnd = Lines.end(from: line, in: bytes)
      if let key = KeyLine(line..<lineEnd, in: bytes), key.mark != nil {
        let diagnostic = Diagnostic.error(
          "bare-front-matter", "\(quoted("\(key.key): \(key.value)")) stands in the text, where it keeps nothing back",
          at: SourceLocation(path: file.path, range: line..<lineEnd),
          fix: "write a line --- above the first key and one below the last")
        return UnreadFrontMatter(form: .bare, text: first..<end, body: end..<bytes.count, diagnostic: diagnostic)
      }
      line = Lines.next(after: lineEnd, in: bytes)
    }
    return nil
  }

  private func unread(
    _ form: UnreadFrontMatter.Form, _ name: String, _ text: Range<Int>, body: Int
  ) -> UnreadFrontMatter {
    let diagnostic = Diagnostic.error(
      "foreign-front-matter", "the front matter is \(name), and YAML is read here",
      at: SourceLocation(path: file.path, range: start..<Lines.end(from: start, in: bytes)),
      fix: "write it between lines of ---, as key: value")
    return UnreadFrontMatter(form: form, text: text, body: body..<bytes.count, diagnostic: diagnostic)
  }

  /// Whether a line is this text, with nothing but blanks behind it.
  private func isLine(_ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= bytes.count, text.withUTF8Buffer({ $0.elementsEqual(bytes[start..<start + count]) }) else {
      return false
    }
    return bytes[start + count..<Lines.end(from: start, in: bytes)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The end of the lines from here on that keys stand on, or what belongs to one: an item of a list, an indented line.
  static func endOfKeys(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var line = start
    while line < bytes.count {
      let end = Lines.end(from: line, in: bytes)
      guard end > line else { break }
      let goesOn = line > start && (bytes[line] == 0x20 || bytes[line] == 0x09 || bytes[line] == UInt8(ascii: "-"))
      guard goesOn || KeyLine(line..<end, in: bytes) != nil else { break }
      line = Lines.next(after: end, in: bytes)
    }
    return line
  }
}
