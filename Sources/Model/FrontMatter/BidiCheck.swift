import Diagnostics
import Markup

/// Warns of characters in front matter and settings that could show a text in another order than it has. Pages show them
/// as signs; this is so that an author learns of them.
enum BidiCheck {
  /// One for each, as it stands or as an escape such as `\u202E`, up to some.
  static func warnings(in range: Range<Int>, of file: SourceFile) -> [Diagnostic] {
    file.bytes.withUnsafeBufferPointer { bytes in
      found(in: range, of: bytes).map { place, scalar in
        .warning(
          "bidi-control",
          "the invisible character U+\(String(scalar, radix: 16, uppercase: true)) can show text in another order than it has",
          at: SourceLocation(path: file.path, range: place), fix: "delete it; pages show it as a sign")
      }
    }
  }

  /// A warning where the file's name holds one, as titles and addresses are made from names.
  static func warning(inName name: String, of file: SourceFile) -> Diagnostic? {
    var name = name
    let scalar = name.withUTF8 { name in BidiControls.first(in: name).map { BidiControls.scalar(at: $0, in: name) } }
    return scalar.map {
      .warning(
        "bidi-control",
        "the file’s name holds the invisible character U+\(String($0, radix: 16, uppercase: true)), which can show it in another order than it has",
        at: SourceLocation(path: file.path), fix: "give the file another name")
    }
  }

  private static let limit = 100

  private static func found(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> [(place: Range<Int>, scalar: UInt32)] {
    var found: [(place: Range<Int>, scalar: UInt32)] = []
    let yaml = UnsafeBufferPointer(rebasing: bytes[range])
    var index = 0
    while found.count < limit, let place = BidiControls.first(in: yaml, from: index) {
      let start = range.lowerBound + place
      found.append((start..<start + 3, BidiControls.scalar(at: place, in: yaml)))
      index = place + 3
    }
    index = range.lowerBound
    while found.count < limit, let backslash = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
      let escape = escape(at: backslash, in: bytes[range])
      if let escape, BidiControls.contains(escape.scalar) { found.append((backslash..<escape.end, escape.scalar)) }
      // What stands after a backslash begins no escape.
      index = min(escape?.end ?? backslash + 2, range.upperBound)
    }
    return found
  }

  /// `\u` with four digits, or `\U` with eight.
  private static func escape(
    at backslash: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (end: Int, scalar: UInt32)? {
    guard backslash + 1 < bytes.endIndex else { return nil }
    let count = bytes[backslash + 1] == UInt8(ascii: "u") ? 4 : bytes[backslash + 1] == UInt8(ascii: "U") ? 8 : 0
    let end = backslash + 2 + count
    guard count > 0, end <= bytes.endIndex else { return nil }
    return UInt32(String(decoding: bytes[backslash + 2..<end], as: UTF8.self), radix: 16).map { (end, $0) }
  }
}
