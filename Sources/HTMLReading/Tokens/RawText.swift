/// Elements in whose text there are no tags but their own end tag (HTML standard, sections 13.2.5.2 to 13.2.5.31).
enum RawText {
  /// With character references.
  case escapable
  case raw
  /// Where a `<script>` in a `<!--` has an end tag of its own.
  case script
  /// To the end of the page.
  case plain

  init?(of name: String) {
    switch name {
    case "title", "textarea": self = .escapable
    case "style", "xmp", "iframe", "noembed", "noframes": self = .raw
    case "script": self = .script
    case "plaintext": self = .plain
    default: return nil
    }
  }
}

extension HTMLTokenizer {
  /// Up to the element's end tag, which is read next as any other; to the end of the page where there is none.
  mutating func readRawText(_ name: String, _ kind: RawText) -> [UInt8] {
    var text: [UInt8] = []
    let name = Array(name.utf8)
    var isEscaped = false
    var isDoubleEscaped = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), kind != .plain {
        if !isDoubleEscaped, isTag(name, at: index + 1, isEnd: true) { return text }
        if kind == .script {
          if bytes[index...].prefix(4).elementsEqual("<!--".utf8) {
            isEscaped = true
          } else if isEscaped, !isDoubleEscaped, isTag(name, at: index + 1, isEnd: false) {
            isDoubleEscaped = true
          } else if isDoubleEscaped, isTag(name, at: index + 1, isEnd: true) {
            isDoubleEscaped = false
          }
        }
      } else if kind == .script, byte == UInt8(ascii: "-"), bytes[index...].prefix(3).elementsEqual("-->".utf8) {
        (isEscaped, isDoubleEscaped) = (false, false)
      }
      if byte == UInt8(ascii: "&"), kind == .escapable {
        index = CharacterReferences.append(at: index, in: bytes.span, to: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  private func isTag(_ name: [UInt8], at start: Int, isEnd: Bool) -> Bool {
    var start = start
    if isEnd {
      guard byte(at: start) == UInt8(ascii: "/") else { return false }
      start += 1
    }
    let end = start + name.count
    guard end < bytes.count, zip(bytes[start..<end], name).allSatisfy({ ASCII.lowered($0) == $1 }) else { return false }
    return ASCII.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: ">")
  }
}
