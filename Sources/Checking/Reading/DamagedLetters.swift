import Linking
import Markup
import Model

/// Letters that a file lost, or that were read in another encoding than they were written in, once before.
enum DamagedLetters {
  static func findings(on document: Document) -> [Finding] {
    let bytes = document.source.bytes
    // Most files have none of the bytes with which one begins.
    guard bytes.withUnsafeBufferPointer({ bytes in Self.firsts.contains { stands($0, in: bytes) } }) else { return [] }
    var lost: [Range<Int>] = []
    var noughts: [Range<Int>] = []
    var misread: [(place: Range<Int>, meant: String)] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0 { noughts.append(index..<index + 1) }
        if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
          lost.append(index..<index + 3)
        }
        // `Ã`, `Â` and `â`, with another letter beyond ASCII after it.
        if byte == 0xC3, index + 2 < bytes.count, [0x83, 0x82, 0xA2].contains(bytes[index + 1]),
          bytes[index + 2] >= 0xC2,
          let found = Self.misread(Array(bytes[index..<min(index + 12, bytes.count)]))
        {
          misread.append((index..<index + found.count, found.meant))
          index += found.count
        } else {
          index += 1
        }
      }
    }
    func more(_ count: Int) -> String { count > 1 ? "; so at \(count) places" : "" }
    var found: [Finding] = []
    if let first = lost.first {
      found.append(
        Finding(
          "“\u{FFFD}” stands for a letter that was lost, and is shown" + more(lost.count), at: document.location(first),
          fix: "write the letter that was meant"))
    }
    if let first = noughts.first {
      found.append(
        Finding(
          "U+0000 stands here, which is no letter" + more(noughts.count), at: document.location(first),
          fix: "take it out, or bring the file back from a copy"))
    }
    if let first = misread.first {
      let typed = String(decoding: bytes[first.place], as: UTF8.self)
      found.append(
        Finding(
          "“\(typed)” was “\(first.meant)” before this text was read in another encoding" + more(misread.count),
          at: document.location(first.place), fix: "take the text in anew as UTF-8, or write \(first.meant)"))
    }
    return found
  }

  private static let firsts: [UInt8] = [0, 0xC3, 0xEF]

  private static func stands(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    return ByteScan.first(byte, start, count: bytes.count) != nil
  }

  /// `Ã¤`, `Â§`, `â€œ`: the bytes of UTF-8, each read as a letter of windows-1252.
  private static func misread(_ bytes: [UInt8]) -> (count: Int, meant: String)? {
    var raw: [UInt8] = []
    var ends: [Int] = []
    var index = 0
    while index < bytes.count, raw.count < 3, bytes[index] >= 0xC2 {
      let width = bytes[index] < 0xE0 ? 2 : 3
      guard index + width <= bytes.count,
        let scalar = String(decoding: bytes[index..<(index + width)], as: UTF8.self).unicodeScalars.first,
        let byte = byte(of: scalar)
      else { break }
      raw.append(byte)
      index += width
      ends.append(index)
    }
    guard let lead = raw.first else { return nil }
    let count =
      lead == 0xC2 || lead == 0xC3 ? 2 : lead == 0xE2 && raw.count > 1 && [0x80, 0x82].contains(raw[1]) ? 3 : 0
    guard count > 0, raw.count >= count, raw[1..<count].allSatisfy({ 0x80...0xBF ~= $0 }) else { return nil }
    // What may follow a capital letter of Portuguese or French in earnest: quotation marks and dashes.
    if count == 2, [0x85, 0x84, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xAB, 0xBB, 0xA0].contains(raw[1]) { return nil }
    let meant = String(decoding: raw.prefix(count), as: UTF8.self)
    return meant.contains("\u{FFFD}") ? nil : (ends[count - 1], meant)
  }

  /// As windows-1252 has it; nil for ASCII and for what it has not.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if 0x80...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// From 0x80 to 0x9F; what stands for none is a nought.
  private static let upper = Array(
    "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars)
}
