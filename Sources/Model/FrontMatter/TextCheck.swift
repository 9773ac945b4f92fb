import Diagnostics

/// Whether a file is text at all.
enum TextCheck {
  /// The offset of the text: after the byte order mark where there is one.
  static func startOfText(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// An error at the first byte that is not UTF-8.
  static func utf8(_ file: SourceFile) -> Diagnostic? {
    do throws(UTF8.ValidationError) {
      try file.bytes.withUnsafeBufferPointer { bytes throws(UTF8.ValidationError) in
        _ = try UTF8Span(validating: bytes.span)
      }
      return nil
    } catch {
      let place = error.byteOffsets
      if ForeignText.isUTF16(file.bytes) {
        return .error(
          "invalid-utf8", "the file is in UTF-16, and UTF-8 is read", at: SourceLocation(path: file.path),
          fix: "save the file in the encoding UTF-8")
      }
      let hex = String(file.bytes[place.lowerBound], radix: 16, uppercase: true)
      return .error(
        "invalid-utf8", "the byte 0x\(hex) is not UTF-8 text", at: SourceLocation(path: file.path, range: place),
        fix: "save the file in the encoding UTF-8")
    }
  }

  /// An error at the first scalar in the range that no front matter needs and YAML or a terminal would trip over: control
  /// characters but tab, LF and CR; the line separators U+0085, U+2028 and U+2029; the byte order
  /// mark U+FEFF within the text; and U+FFFE and U+FFFF.
  static func controls(in range: Range<Int>, of file: SourceFile) -> Diagnostic? {
    guard let found = file.bytes.withUnsafeBufferPointer({ firstControl(in: range, of: $0) }) else { return nil }
    let digits = String(found.scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return .error(
      "control-character", "the front matter holds the invisible character \(name)",
      at: SourceLocation(path: file.path, range: found.range),
      fix: [0x85, 0x2028, 0x2029].contains(found.scalar)
        ? "break the line there instead: it is a line break of word processors, and none of YAML’s"
        : "delete it, or write a space")
  }

  /// The bytes in the range are UTF-8.
  static func firstControl(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, scalar: UInt32)? {
    for index in range {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F { continue }
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0..<0x20, 0x7F: return (index..<index + 1, UInt32(byte))
      case 0xC2 where bytes[index + 1] <= 0x9F: return (index..<index + 2, UInt32(bytes[index + 1]))
      case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        return (index..<index + 3, 0x2000 + UInt32(bytes[index + 2] & 0x3F))
      case 0xEF where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return (index..<index + 3, 0xFEFF)
      case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        return (index..<index + 3, 0xFFC0 + UInt32(bytes[index + 2] & 0x3F))
      default: continue
      }
    }
    return nil
  }
}
