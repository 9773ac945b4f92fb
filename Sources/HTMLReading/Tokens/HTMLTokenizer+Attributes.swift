extension HTMLTokenizer {
  /// An attribute from its first sign; of two with one name the first counts.
  mutating func readAttribute(into tag: inout HTMLTag) {
    let start = index
    // An equals sign at the beginning belongs to the name.
    index += 1
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let name = ASCII.lowered(bytes[start..<index])
    var value: [UInt8] = []
    var ahead = index
    while ahead < bytes.count, ASCII.isSpace(bytes[ahead]) { ahead += 1 }
    if ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") {
      index = ahead + 1
      while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
      readValue(into: &value)
    }
    // More than a page has would make the search for a name take long.
    if tag.attributes.count < 256, tag[name] == nil {
      tag.attributes.append((name, String(decoding: value, as: UTF8.self)))
    }
  }

  private mutating func readValue(into value: inout [UInt8]) {
    guard index < bytes.count else { return }
    let first = bytes[index]
    let mark = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? first : nil
    if mark != nil { index += 1 }
    while index < bytes.count {
      let byte = bytes[index]
      if let mark {
        if byte == mark {
          index += 1
          return
        }
      } else if ASCII.isSpace(byte) || byte == UInt8(ascii: ">") {
        return
      }
      if byte == UInt8(ascii: "&") {
        index = CharacterReferences.append(at: index, in: bytes.span, isInAttribute: true, to: &value)
      } else {
        value.append(byte)
        index += 1
      }
    }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
  }
}
