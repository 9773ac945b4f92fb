/// What a reader sees of an HTML page, for holding quotes against: its text without tags, comments, scripts and styles,
/// character references decoded, blocks separated by an empty line.
///
/// It reads tags as the HTML standard's tokenizer does (section 13.2.5), so that `a < b`, a `>` in an attribute and a
/// `<` in a script are taken as a browser takes them. It does no more: no tree is built, and nothing is run or loaded.
public enum HTMLText {
  /// UTF-8 in, UTF-8 out; in time proportional to the length.
  public static func text(of html: [UInt8]) -> [UInt8] {
    html.withUnsafeBufferPointer { bytes in
      var reader = HTMLTextReader(bytes: bytes)
      reader.read()
      return reader.out
    }
  }

  /// Whether the bytes begin as an HTML page does.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(512).drop { $0 <= 0x20 }
    return ["<!doctype html", "<html", "<!-- saved from url"].contains { beginning in
      head.count >= beginning.utf8.count && zip(head, beginning.utf8).allSatisfy { lowered($0) == $1 }
    }
  }
}

private func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

private struct HTMLTextReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  var out: [UInt8] = []

  /// Elements whose content no reader sees.
  private static let hidden: Set = ["script", "style", "template", "title", "noframes", "iframe"]
  /// Elements that stand in a line of text; all others end it.
  private static let inline: Set = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func read() {
    out.reserveCapacity(bytes.count / 2)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): index = CharacterReferences.append(at: index, in: bytes, to: &out)
      default:
        out.append(bytes[index])
        index += 1
      }
    }
  }

  private mutating func readMarkup() {
    let next = byte(at: index + 1)
    switch next {
    case UInt8(ascii: "!") where byte(at: index + 2) == 0x2D && byte(at: index + 3) == 0x2D: skipComment()
    case UInt8(ascii: "!"), UInt8(ascii: "?"): skip(behind: UInt8(ascii: ">"))
    case UInt8(ascii: "/") where isLetter(byte(at: index + 2)): readTag(at: index + 2, isEnd: true)
    // `</>` and `</ x>` are comments.
    case UInt8(ascii: "/"): skip(behind: UInt8(ascii: ">"))
    case _ where isLetter(next): readTag(at: index + 1, isEnd: false)
    default:
      out.append(UInt8(ascii: "<"))
      index += 1
    }
  }

  private mutating func readTag(at start: Int, isEnd: Bool) {
    var end = start
    while end < bytes.count, !isTagEnd(bytes[end]), !isSpace(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end].map(lowered), as: UTF8.self)
    index = end
    skipAttributes()
    if !isEnd, Self.hidden.contains(name) {
      skipContent(of: Array(name.utf8))
    } else if name == "br" {
      out.append(UInt8(ascii: "\n"))
    } else if !Self.inline.contains(name), !out.isEmpty {
      out.append(contentsOf: [0x0A, 0x0A])
    }
  }

  /// Up to and with the `>` that is in no value between quotation marks.
  private mutating func skipAttributes() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ">") { return }
      guard byte == UInt8(ascii: "=") else { continue }
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      let quote = self.byte(at: index)
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        index += 1
        skip(behind: quote)
      }
    }
  }

  private mutating func skip(behind byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func skipComment() {
    index += 4
    // `<!-->` and `<!--->` are whole.
    if byte(at: index) == UInt8(ascii: ">") { return index += 1 }
    if byte(at: index) == 0x2D, byte(at: index + 1) == UInt8(ascii: ">") { return index += 2 }
    while index < bytes.count {
      if bytes[index] == 0x2D, byte(at: index + 1) == 0x2D {
        if byte(at: index + 2) == UInt8(ascii: ">") { return index += 3 }
        if byte(at: index + 2) == UInt8(ascii: "!"), byte(at: index + 3) == UInt8(ascii: ">") { return index += 4 }
      }
      index += 1
    }
  }

  /// Up to the element's end tag, which is read next as any other; to the end of the page where there is none.
  private mutating func skipContent(of name: [UInt8]) {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), byte(at: index + 1) == UInt8(ascii: "/"),
        index + 2 + name.count <= bytes.count,
        zip(bytes[(index + 2)...], name).allSatisfy({ lowered($0) == $1 })
      {
        let behind = byte(at: index + 2 + name.count)
        if isTagEnd(behind) || isSpace(behind) { return }
      }
      index += 1
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { lowered(byte) >= 0x61 && lowered(byte) <= 0x7A }

  private func isTagEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
