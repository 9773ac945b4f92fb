import HTMLReading
import Model

/// What is plainly wrong with the bytes of a capture, so that nothing need be guessed of what follows from it.
enum CaptureFlaw {
  /// How much is looked at: bytes.
  private static let reach = 4096

  static func of(_ bytes: [UInt8]) -> Capture.Flaw? {
    let words = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if words.allSatisfy({ $0 <= 0x20 && $0 != 0 }) { return .isEmpty }
    let beginning = bytes.prefix(reach)
    guard beginning.count >= 8, beginning.count % 2 == 0 else { return nil }
    // Of Latin letters each second byte is nothing.
    let zeros = beginning.enumerated().reduce(into: (even: 0, odd: 0)) { zeros, each in
      guard each.element == 0 else { return }
      if each.offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = beginning.count / 2 * 9 / 10
    if zeros.odd >= most, zeros.even == 0 { return .isUnmarked(as: "utf-16le") }
    if zeros.even >= most, zeros.odd == 0 { return .isUnmarked(as: "utf-16be") }
    return nil
  }

  /// The label of an encoding in which a source says that a capture is, and it is not: read so, UTF-8 would be other signs.
  static func label(contradictedBy bytes: [UInt8], _ encoding: TextEncoding) -> String? {
    guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian, bytes.count >= 8, !bytes.contains(0),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return encoding == .utf16LittleEndian ? "utf-16le" : "utf-16be"
  }
}
