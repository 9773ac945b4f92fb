/// The text of an XML file that is no page: what stands between its tags, each element a paragraph of its own unless its name is one
/// of those that stand in a line of text. Comments, attributes and what was taken back are none of it.
///
/// A page within, as feeds have it, is read as one.
enum XMLText {
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.dropFirst(start).prefix(64).drop { $0 <= 0x20 }.starts(with: "<?xml".utf8)
  }

  /// UTF-8 in, UTF-8 out; in time proportional to the length.
  static func text(of xml: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var tokens = HTMLTokenizer(xml)
    tokens.isForeign = true
    var unseen = 0
    while let token = tokens.next() {
      switch token {
      case .start(let tag):
        if isUnseen(tag.name), !tag.isSelfClosing { unseen += 1 }
        separate(tag.name, &out)
      case .end(let name):
        if isUnseen(name) { unseen = max(0, unseen - 1) }
        separate(name, &out)
      case .text(let text):
        if unseen > 0 { continue }
        if isPage(text) {
          separate("p", &out)
          out += HTMLPage.text(of: text)
          separate("p", &out)
        } else {
          append(text, &out)
        }
      }
    }
    return out
  }

  /// Without the name space before it.
  private static func local(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }

  /// No names of one letter, which mean anything.
  private static let inline: Set = [
    "abbr", "br", "cite", "code", "em", "emph", "emphasis", "foreign", "hi", "mark", "ref", "small", "span", "strong",
    "sub", "sup", "term", "tspan",
  ]
  private static let unseen = ElementKind.struck.union([
    "script", "style", "deletion", "deltext", "tracked-changes", "metadata",
  ])

  private static func isUnseen(_ name: String) -> Bool { unseen.contains(String(local(name))) }

  private static func separate(_ name: String, _ out: inout [UInt8]) {
    if inline.contains(String(local(name))) || out.isEmpty { return }
    // A slice of it would have all of it copied.
    if out.count > 1, out[out.count - 1] == 0x0A, out[out.count - 2] == 0x0A { return }
    out += [0x0A, 0x0A]
  }

  private static func append(_ text: [UInt8], _ out: inout [UInt8]) {
    for byte in text {
      let byte: UInt8 = ASCII.isSpace(byte) ? 0x20 : byte
      if byte == 0x20, out.last.map({ $0 == 0x20 || $0 == 0x0A }) ?? true { continue }
      out.append(byte)
    }
  }

  /// Whether text, its references read, has tags of a page.
  private static func isPage(_ text: [UInt8]) -> Bool {
    var index = 0
    while let next = text[index...].firstIndex(of: UInt8(ascii: "<")), next + 2 < text.count {
      if text[next + 1] == UInt8(ascii: "/"), ASCII.isLetter(text[next + 2]) { return true }
      let name = ASCII.lowered(text[(next + 1)...].prefix { ASCII.isLetter($0) })
      if ["br", "p", "img", "hr"].contains(name) { return true }
      index = next + 1
    }
    return false
  }
}
