/// The texts in a PDF that are not drawn: who wrote it, what it is called, its bookmarks.
enum PDFTexts {
  /// Longer ones are no texts: bytes.
  private static let longest = 1 << 16

  /// Each as UTF-8, and what is packed in it, unpacked to `limit` bytes in all; pictures are left out.
  static func of(_ bytes: [UInt8], limit: Int) -> (texts: [[UInt8]], isWhole: Bool) {
    var texts = strings(in: bytes)
    var left = limit
    var isWhole = bytes[...].firstRange(of: "/Encrypt".utf8) == nil
    for stream in streams(in: bytes) {
      let unpacked = Inflate.unpackedZlib(bytes[stream], limit: left)
      left -= unpacked.bytes.count
      if left <= 0 { isWhole = false }
      texts += strings(in: unpacked.bytes)
      texts.append(unpacked.bytes)
    }
    return (texts, isWhole)
  }

  /// Streams that are packed by zlib and hold no picture.
  private static func streams(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let start = bytes[place...].firstRange(of: "stream".utf8) {
      guard let end = bytes[start.upperBound...].firstRange(of: "endstream".utf8) else { break }
      place = end.upperBound
      let dictionary = bytes[max(0, start.lowerBound - 1024)..<start.lowerBound]
      let own = dictionary.lastIndex(of: UInt8(ascii: "j")).map { dictionary[$0...] } ?? dictionary
      guard own.firstRange(of: "/FlateDecode".utf8) != nil, own.firstRange(of: "/Image".utf8) == nil else { continue }
      let first = bytes[start.upperBound..<end.lowerBound].firstIndex { $0 != 0x0D && $0 != 0x0A && $0 != 0x20 }
      if let first { found.append(first..<end.lowerBound) }
    }
    return found
  }

  /// The literal and the hexadecimal strings (ISO 32000-1, 7.3.4).
  private static func strings(in bytes: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var index = 0
    while index < bytes.count {
      let read: (string: [UInt8], end: Int)? =
        switch bytes[index] {
        case UInt8(ascii: "("): literal(at: index + 1, in: bytes)
        case UInt8(ascii: "<"): hexadecimal(at: index + 1, in: bytes)
        default: nil
        }
      guard let read else {
        index += 1
        continue
      }
      if read.string.count > 1 { found.append(text(read.string)) }
      index = read.end
    }
    return found
  }

  private static func literal(at start: Int, in bytes: [UInt8]) -> (string: [UInt8], end: Int)? {
    var string: [UInt8] = []
    var (index, depth) = (start, 1)
    while index < bytes.count, string.count < longest {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        string.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return (string, index) }
        string.append(byte)
      case UInt8(ascii: "\\") where index < bytes.count:
        let sign = bytes[index]
        index += 1
        switch sign {
        case 0x30...0x37:
          var value = Int(sign - 0x30)
          for _ in 0..<2 where index < bytes.count && 0x30...0x37 ~= bytes[index] {
            value = value << 3 | Int(bytes[index] - 0x30)
            index += 1
          }
          string.append(UInt8(truncatingIfNeeded: value))
        case 0x0A: break
        case 0x0D: if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
          string.append(0x20)
        default: string.append(sign)
        }
      default: string.append(byte)
      }
    }
    return nil
  }

  private static func hexadecimal(at start: Int, in bytes: [UInt8]) -> (string: [UInt8], end: Int)? {
    var digits: [UInt8] = []
    var index = start
    while index < bytes.count, digits.count < longest {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: digits.append((byte | 0x20) - 0x57)
      case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: break
      case UInt8(ascii: ">"):
        if !digits.count.isMultiple(of: 2) { digits.append(0) }
        return (stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }, index)
      default: return nil
      }
    }
    return nil
  }

  /// Of a text string (7.9.2.2): UTF-16 or UTF-8 by its first bytes, else PDFDocEncoding.
  private static func text(_ string: [UInt8]) -> [UInt8] {
    if string.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(string.dropFirst(3)) }
    let isHighFirst = string.starts(with: [0xFE, 0xFF])
    if isHighFirst || string.starts(with: [0xFF, 0xFE]) {
      let units = stride(from: 2, to: string.count - 1, by: 2).map { index -> UInt16 in
        let (first, second) = (UInt16(string[index]), UInt16(string[index + 1]))
        return isHighFirst ? first << 8 | second : second << 8 | first
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    var scalars = String.UnicodeScalarView()
    for byte in string { scalars.append(letters[byte] ?? Unicode.Scalar(byte)) }
    return Array(String(scalars).utf8)
  }

  /// Where PDFDocEncoding has a letter and Latin-1 has none.
  private static let letters: [UInt8: Unicode.Scalar] = [
    0x95: "Ł", 0x96: "Œ", 0x97: "Š", 0x98: "Ÿ", 0x99: "Ž", 0x9A: "ı", 0x9B: "ł", 0x9C: "œ", 0x9D: "š", 0x9E: "ž",
  ]
}
