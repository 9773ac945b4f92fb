/// How large a picture is shown, in pixels: pages that say so do not move when it comes.
public struct PictureSize: Sendable, Hashable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// Bytes from the beginning of a file in which nearly every picture says its size.
  public static let usualPlace = 1 << 16

  /// Nil for what is no picture of a kind that is known here, or does not say its size in these bytes.
  ///
  /// - Parameter beginning: the first bytes of a file.
  public init?(beginning bytes: [UInt8]) {
    let size =
      Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes) ?? Self.jpeg(bytes)
      ?? (Pictures.isSVG(bytes) ? Self.svg(bytes) : nil)
    guard let size, size.width > 0, size.height > 0 else { return nil }
    self.init(width: size.width, height: size.height)
  }

  private typealias Size = (width: Int, height: Int)

  private static func png(_ bytes: [UInt8]) -> Size? {
    let reader = ByteReader(bytes[...])
    guard bytes.starts(with: PNGCleaner.signature), let width = reader.number(at: 16, bytes: 4),
      let height = reader.number(at: 20, bytes: 4)
    else { return nil }
    return (width, height)
  }

  private static func gif(_ bytes: [UInt8]) -> Size? {
    var reader = ByteReader(bytes[...])
    reader.isBigEndian = false
    guard bytes.starts(with: "GIF8".utf8), let width = reader.number(at: 6, bytes: 2),
      let height = reader.number(at: 8, bytes: 2)
    else { return nil }
    return (width, height)
  }

  /// RFC 9649: of the canvas, of a lossy picture's first frame, of a lossless picture's header.
  private static func webP(_ bytes: [UInt8]) -> Size? {
    var reader = ByteReader(bytes[...])
    reader.isBigEndian = false
    guard bytes.starts(with: "RIFF".utf8), let kind = reader.slice(at: 8, count: 8) else { return nil }
    switch String(decoding: kind, as: UTF8.self) {
    case "WEBPVP8X":
      guard let width = reader.number(at: 24, bytes: 3), let height = reader.number(at: 27, bytes: 3) else {
        return nil
      }
      return (width + 1, height + 1)
    case "WEBPVP8 ":
      guard let width = reader.number(at: 26, bytes: 2), let height = reader.number(at: 28, bytes: 2) else {
        return nil
      }
      return (width & 0x3FFF, height & 0x3FFF)
    case "WEBPVP8L":
      guard let bits = reader.number(at: 21, bytes: 4) else { return nil }
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default: return nil
    }
  }

  /// ITU-T T.81, B.2.2: in the frame's header. Exif may say that the picture lies on its side.
  private static func jpeg(_ bytes: [UInt8]) -> Size? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    let reader = ByteReader(bytes[...])
    var index = 2
    var isTurned = false
    while reader.byte(at: index) == 0xFF, let marker = reader.byte(at: index + 1) {
      if marker == 0xFF || marker == 0x01 || 0xD0...0xD7 ~= marker {
        index += marker == 0xFF ? 1 : 2
        continue
      }
      guard let length = reader.number(at: index + 2, bytes: 2), length >= 2 else { return nil }
      switch marker {
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF:
        guard let height = reader.number(at: index + 5, bytes: 2), let width = reader.number(at: index + 7, bytes: 2)
        else { return nil }
        return isTurned ? (height, width) : (width, height)
      case 0xE1:
        if let content = reader.slice(at: index + 4, count: length - 2), content.starts(with: "Exif".utf8),
          let orientation = ExifData(content.dropFirst(6)).orientation
        {
          isTurned = orientation > 4
        }
      case 0xD9, 0xDA: return nil
      default: break
      }
      index += 2 + length
    }
    return nil
  }

  /// Of the first element's `width` and `height`, else of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> Size? {
    guard let start = bytes.firstRange(of: "<svg".utf8)?.upperBound,
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let tag = bytes[start..<end]
    if let width = pixels(attribute("width", in: tag)), let height = pixels(attribute("height", in: tag)) {
      return (width, height)
    }
    let box = (attribute("viewBox", in: tag) ?? []).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
    return (width, height)
  }

  private static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for quote in ["\"", "'"] {
      for blank in [" ", "\n", "\t"] {
        guard let start = tag.firstRange(of: "\(blank)\(name)=\(quote)".utf8)?.upperBound else { continue }
        return tag[start...].prefix { $0 != quote.utf8.first }
      }
    }
    return nil
  }

  /// Of a number without a unit, or in pixels.
  private static func pixels(_ text: ArraySlice<UInt8>?) -> Int? {
    guard var text else { return nil }
    if text.reversed().starts(with: "xp".utf8) { text = text.dropLast(2) }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number >= 1, number < 1e6 else { return nil }
    return Int(number.rounded())
  }
}
