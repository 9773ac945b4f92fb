/// PNG (third edition, section 5): keeps the chunks that pixels, animation and colours are made of.
enum PNGCleaner {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "mDCv", "cLLi", "bKGD",
    "hIST", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  static func clean(_ bytes: [UInt8]) throws(PictureFlaw) -> CleanPicture {
    let reader = ByteReader(bytes[...])
    var out = signature
    out.reserveCapacity(bytes.count)
    var removed: [CarriedData] = []
    var index = signature.count
    while index < bytes.count {
      guard let length = reader.number(at: index, bytes: 4), let name = reader.slice(at: index + 4, count: 4),
        let content = reader.slice(at: index + 8, count: length), reader.slice(at: index + 8 + length, count: 4) != nil
      else {
        // It was cut off: what there is of its pixels can be shown.
        return CleanPicture(out, removed)
      }
      let whole = bytes[index..<(index + 12 + length)]
      index += 12 + length
      let chunk = String(decoding: name, as: UTF8.self)
      switch chunk {
      case "IEND":
        out += whole
        if index < bytes.count { removed.append(.other("what stands after its end")) }
        return CleanPicture(out, removed)
      case "eXIf":
        let exif = ExifData(content)
        removed += exif.carried
        if let turned = exif.turnedOnly { append("eXIf", turned[...], to: &out) }
      case "iCCP":
        // The profile’s name says nothing of its colours.
        guard let end = content.prefix(80).firstIndex(of: 0) else { throw PictureFlaw("its colour profile has no end") }
        append("iCCP", ArraySlice(Array("icc".utf8)) + content[end...], to: &out)
      case _ where kept.contains(chunk):
        out += whole
      case "tEXt", "zTXt", "iTXt": removed.append(text(content))
      case "tIME": removed.append(.text("tIME"))
      // Without a chunk in upper case a picture cannot be shown.
      case _ where name.first.map({ $0 & 0x20 == 0 }) ?? false:
        throw PictureFlaw("it has a chunk \(printable(chunk)) that is not known")
      default: removed.append(.other("a chunk \(printable(chunk))"))
      }
    }
    return CleanPicture(out, removed)
  }

  private static func printable(_ chunk: String) -> String {
    String(String.UnicodeScalarView(chunk.unicodeScalars.map { 0x20...0x7E ~= $0.value ? $0 : "?" }))
  }

  private static func text(_ content: ArraySlice<UInt8>) -> CarriedData {
    let keyword = printable(String(decoding: content.prefix(79).prefix { $0 != 0 }, as: UTF8.self))
    switch keyword {
    case "Author", "Copyright", "Artist": return .person(keyword)
    case "XML:com.adobe.xmp": return .other("XMP")
    case let raw where raw.contains("exif") || raw.contains("iptc"): return .other("Exif")
    // The keyword is anybody’s own.
    case "Title", "Description", "Comment", "Software", "Source", "Creation Time", "Disclaimer", "Warning":
      return .text(keyword)
    default: return .text("PNG text")
    }
  }

  private static func append(_ name: String, _ content: ArraySlice<UInt8>, to out: inout [UInt8]) {
    out.append(content.count, bytes: 4)
    let start = out.count
    out += name.utf8
    out += content
    out.append(Int(crc(out[start...])), bytes: 4)
  }

  /// CRC-32 as in ISO 3309.
  static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { crc, byte in table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }
}
