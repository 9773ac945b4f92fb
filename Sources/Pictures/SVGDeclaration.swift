/// The document type of an SVG, in which drawing programs declare entities for their addresses.
enum SVGDeclaration {
  /// The declaration without the entities that nothing in the picture uses, as these are not drawn; and whether there were any.
  static func withoutUnused(_ declaration: [UInt8], in picture: [UInt8]) -> (bytes: [UInt8], isChanged: Bool) {
    var rest = declaration[...]
    guard rest.firstRange(of: start) != nil else { return (declaration, false) }
    let used = usedEntities(in: picture)
    var out: [UInt8] = []
    var isChanged = false
    while let found = rest.firstRange(of: start) {
      let end = endOfDeclaration(rest[found.upperBound...])
      let name = rest[found.upperBound...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      // One of parameters stands in the declaration itself.
      let isUsed = name.first == UInt8(ascii: "%") || used.contains(Array(name))
      out += rest[..<(isUsed ? end : found.lowerBound)]
      isChanged = isChanged || !isUsed
      rest = rest[end...]
    }
    return (out + rest, isChanged)
  }

  private static let start = Array("<!ENTITY".utf8)

  private static func endOfDeclaration(_ text: ArraySlice<UInt8>) -> Int {
    var quote: UInt8?
    for (index, byte) in zip(text.indices, text) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return text.endIndex
  }

  private static func usedEntities(in picture: [UInt8]) -> Set<[UInt8]> {
    var used: Set<[UInt8]> = []
    var index = 0
    while let sign = picture[index...].firstIndex(of: UInt8(ascii: "&")) {
      let name = picture[(sign + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") }
      if name.endIndex < picture.count, picture[name.endIndex] == UInt8(ascii: ";") { used.insert(Array(name)) }
      index = name.endIndex
    }
    return used
  }
}
