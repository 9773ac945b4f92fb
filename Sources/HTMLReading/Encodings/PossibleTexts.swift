/// Everything that some bytes may say, for who looks for words that must not stand there: a file that names no encoding is
/// read in each.
///
/// Who holds words against a source takes none of these for granted, and asks ``ReadableText``.
public enum PossibleTexts {
  /// Larger files are read in the most frequent encodings alone: bytes.
  private static let limit = 4 * 1024 * 1024
  private static let frequent = ["windows-1252", "windows-1250", "windows-1251"]

  /// The texts, in UTF-8, the likeliest first. The bytes themselves are one of them: most encodings have ASCII in common.
  public static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    if let mark = TextEncoding.byteOrderMark(of: bytes) {
      return [mark.encoding.lenientUTF8(of: bytes[mark.width...])]
    }
    if let order = WideText.order(of: bytes) { return [WideText.utf8(of: bytes, highFirst: order == .high)] }
    if isWide(bytes) {
      return [TextEncoding.utf16LittleEndian, .utf16BigEndian].map { $0.lenientUTF8(of: bytes[...]) }
    }
    let declared = DeclaredEncoding.label(in: bytes).flatMap { TextEncoding(label: $0) }
    if let declared, case .doubleByte(.iso2022JP) = declared, let text = declared.utf8(of: bytes) {
      return [text, bytes]
    }
    if bytes.contains(0x1B), let text = DoubleByteEncoding.iso2022JP.utf8(of: bytes) { return [text, bytes] }
    if (try? UTF8Span(validating: bytes.span)) != nil {
      // What is UTF-8 by chance is shown as what it says that it is.
      guard let declared, declared != .utf8, !bytes.allSatisfy({ $0 < 0x80 }) else { return [bytes] }
      return [bytes, declared.lenientUTF8(of: bytes[...])]
    }
    let double = DoubleByteEncoding.unmarked.compactMap { $0.utf8(of: bytes) }
    let encodings = (declared.map { [$0] } ?? []) + encodings(for: bytes.count)
    // Scripts in which no letter has a zero for one of its bytes.
    let wide: [TextEncoding] = bytes.count.isMultiple(of: 2) ? [.utf16LittleEndian, .utf16BigEndian] : []
    return [bytes] + double + (encodings + wide).map { $0.lenientUTF8(of: bytes[...]) }
  }

  /// What a reader may see of a file that names no encoding.
  ///
  /// - Parameter name: the file's; its ending says of what type the bytes are, where they do not.
  public static func readable(_ bytes: [UInt8], called name: String) -> [[UInt8]] {
    let double = DoubleByteEncoding.unmarked.map(TextEncoding.doubleByte)
    let texts = (double + encodings(for: bytes.count)).compactMap { encoding -> [UInt8]? in
      if case .text(let text) = ReadableText.of(bytes, called: name, encoding: encoding) { text } else { nil }
    }
    return texts.isEmpty ? of(bytes) : texts
  }

  private static func encodings(for count: Int) -> [TextEncoding] {
    let names = SingleByteTables.all.map(\.name)
    let first = frequent.filter(names.contains)
    return (count > limit ? first : first + names.filter { !first.contains($0) }).map { .singleByte($0) }
  }

  /// Whether every other of the first bytes is zero, as in UTF-16 of most scripts.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512)
    guard head.count >= 4 else { return false }
    let zeros = [0, 1].map { odd in head.enumerated().count { $0.offset & 1 == odd && $0.element == 0 } }
    return zeros.contains { $0 * 4 > head.count } && (zeros[0] == 0 || zeros[1] == 0)
  }

  /// Whether bytes are a text in some encoding, by all signs.
  public static func isText(_ bytes: [UInt8]) -> Bool {
    isWideText(bytes) || !bytes.prefix(4096).contains(0)
  }

  /// Whether bytes are a text whose letters have two bytes or four, by all signs.
  static func isWideText(_ bytes: [UInt8]) -> Bool {
    if let mark = TextEncoding.byteOrderMark(of: bytes), mark.encoding != .utf8 { return true }
    return isWide(bytes) || WideText.order(of: bytes) != nil
  }
}

extension TextEncoding {
  /// The bytes as UTF-8, with U+FFFD for what is none of this encoding.
  func lenientUTF8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: return Array(bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      let isHighFirst = self == .utf16BigEndian
      let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isHighFirst ? first << 8 | second : second << 8 | first
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    case .doubleByte(let encoding): return encoding.utf8(of: bytes) ?? Array(bytes)
    case .singleByte(let name):
      guard let table = Self.tables[name] else { return Array(bytes) }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        guard byte >= 0x80 else {
          out.append(byte)
          continue
        }
        let letter = table[Int(byte - 0x80)]
        out.append(contentsOf: letter.isEmpty ? UTF8.encodedReplacementCharacter.map(\.self) : letter)
      }
      return out
    }
  }
}
