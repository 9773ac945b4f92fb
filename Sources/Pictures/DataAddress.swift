import Markup

/// A picture that stands in an address, `data:image/…`, of an SVG: in Base 64 or percent-encoded, in an attribute or in a style.
struct DataAddress {
  /// How deep pictures may stand in pictures.
  static let deepest = 8

  /// How deep the SVG is in which it stands.
  let depth: Int
  private(set) var removed: [CarriedData] = []

  init(depth: Int) {
    self.depth = depth
  }

  private static let start = Array("data:image/".utf8)

  static func begins(_ text: ArraySlice<UInt8>) -> Bool { starts(text, with: start) }

  /// The value of an attribute without what its pictures carry; nil where nothing was taken out.
  mutating func cleaned(value: ArraySlice<UInt8>) throws(PictureFlaw) -> [UInt8]? {
    let text = value.drop { $0 <= 0x20 }
    if Self.begins(text) { return try cleaned(address: text) }
    return try cleaned(style: value)
  }

  /// Declarations of style, or a whole sheet.
  mutating func cleaned(style: ArraySlice<UInt8>) throws(PictureFlaw) -> [UInt8]? {
    var out: [UInt8] = []
    var (rest, isChanged) = (style, false)
    while let found = Self.firstStart(in: rest) {
      let end = Self.end(of: rest[found...], openedBy: rest[..<found])
      out += rest[..<found]
      let address = rest[found..<end]
      if let clean = try cleaned(address: address) {
        out += clean
        isChanged = true
      } else {
        out += address
      }
      rest = rest[end...]
    }
    return isChanged ? out + rest : nil
  }

  private static func firstStart(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while index + start.count <= text.endIndex {
      if text[index] | 0x20 == start[0], begins(text[index...]) { return index }
      index += 1
    }
    return nil
  }

  private static func starts(_ text: ArraySlice<UInt8>, with start: [UInt8]) -> Bool {
    text.count >= start.count
      && zip(text, start).allSatisfy { (0x41...0x5A ~= $0 ? $0 | 0x20 : $0) == $1 }
  }

  /// What may stand around it: quotation marks, as they are or as an attribute has them.
  private static let marks: [[UInt8]] = ["\"", "'", "&quot;", "&apos;", "&#34;", "&#39;"].map { Array($0.utf8) }

  private static func end(of address: ArraySlice<UInt8>, openedBy before: ArraySlice<UInt8>) -> Int {
    if let mark = marks.first(where: { before.suffix($0.count).elementsEqual($0) }) {
      var index = address.startIndex
      while index < address.endIndex {
        if address[index] == mark[0], address[index...].starts(with: mark) { return index }
        index += 1
      }
      return address.endIndex
    }
    return address.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") } ?? address.endIndex
  }

  /// Nil for one that carries nothing, and for what is no picture of a kind that is known here.
  private mutating func cleaned(address: ArraySlice<UInt8>) throws(PictureFlaw) -> [UInt8]? {
    let text = try Self.withoutReferences(address)
    guard let comma = text.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let head = text[..<comma]
    let data = PercentEncoding.decode(text[(comma + 1)...])
    let words = String(decoding: head, as: UTF8.self).lowercased().filter { $0 != " " }
    let isBase64 = words.hasSuffix(";base64")
    guard let inner = isBase64 ? Base64.decode(data[...]) : data else {
      throw PictureFlaw("an address in it holds a picture that is no Base 64")
    }
    guard depth < Self.deepest else { throw PictureFlaw("pictures in it stand too deep in each other") }
    guard let picture = try Pictures.cleaned(inner, depth: depth + 1) else { return nil }
    if picture.removed.isEmpty, picture.bytes == inner { return nil }
    guard !head.contains(where: { "<>&\"'()".utf8.contains($0) }) else {
      throw PictureFlaw("the type of a picture in an address of it cannot be read")
    }
    removed += picture.removed
    return head + [UInt8(ascii: ",")] + (isBase64 ? Base64.encode(picture.bytes) : Self.percentEncoded(picture.bytes))
  }

  /// References to characters, as XML has them without a document type.
  private static func withoutReferences(_ text: ArraySlice<UInt8>) throws(PictureFlaw) -> [UInt8] {
    let names: [String: UInt8] = ["lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22, "apos": 0x27]
    var out: [UInt8] = []
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      out += rest[..<mark]
      guard let end = rest[mark...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
        throw PictureFlaw("a reference in an address of it has no end")
      }
      let name = String(decoding: rest[(mark + 1)..<end], as: UTF8.self)
      if let byte = names[name] {
        out.append(byte)
      } else if let scalar = scalar(name) {
        out += String(Character(scalar)).utf8
      } else {
        throw PictureFlaw("a reference in an address of it is not known")
      }
      rest = rest[(end + 1)...]
    }
    return out + rest
  }

  /// `#65`, `#x41`.
  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static func percentEncoded(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/:=,;".utf8.contains(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return out
  }
}
