/// Encodings of East Asia, in which two bytes or more stand for a letter.
public enum DoubleByteEncoding: Sendable, Hashable, CaseIterable {
  case shiftJIS, eucJP, iso2022JP, gb18030, eucKR

  /// By the labels of the Encoding Standard.
  init?(label: String) {
    guard let encoding = Self.labels[label] else { return nil }
    self = encoding
  }

  private static let labels: [String: DoubleByteEncoding] = {
    let all: [(DoubleByteEncoding, String)] = [
      (.shiftJIS, "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j ms932 cp932"),
      (.eucJP, "euc-jp x-euc-jp cseucpkdfmtjapanese"), (.iso2022JP, "iso-2022-jp csiso2022jp"),
      (.gb18030, "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 csgb2312 csiso58gb231280 iso-ir-58 chinese cp936 euc-cn"),
      (
        .eucKR,
        "euc-kr cseuckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 iso-ir-149 korean windows-949 cp949 uhc"
      ),
    ]
    return all.reduce(into: [:]) { labels, entry in
      for label in entry.1.split(separator: " ") { labels[String(label)] = entry.0 }
    }
  }()

  /// Those in which a file may be that names none: the others say by their signs that they are there.
  static let unmarked: [DoubleByteEncoding] = [.shiftJIS, .eucJP, .gb18030, .eucKR]

  /// The bytes as UTF-8; nil where they are none of this encoding.
  func utf8(of bytes: some Collection<UInt8>) -> [UInt8]? {
    let bytes = Array(bytes)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 2)
    var shift = Shift.ascii
    var index = 0
    while index < bytes.count {
      if self == .iso2022JP, bytes[index] == 0x1B {
        guard let next = Shift(bytes[index...].prefix(3)) else { return nil }
        shift = next
        index += 3
        continue
      }
      guard let letter = letter(at: index, of: bytes, shift) else { return nil }
      if letter.scalar < 0x80 {
        out.append(UInt8(letter.scalar))
      } else {
        guard let scalar = Unicode.Scalar(letter.scalar) else { return nil }
        out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      index += letter.width
    }
    return out
  }

  /// What bytes stand for from a place on, and how many these are.
  private struct Letter {
    var scalar: UInt32
    var width: Int

    init(_ scalar: UInt32, width: Int) { (self.scalar, self.width) = (scalar, width) }

    /// Nil where a table has nothing.
    init?(_ scalar: UInt16, width: Int) {
      if scalar == 0 { return nil }
      self.init(UInt32(scalar), width: width)
    }
  }

  /// What the bytes of ISO-2022-JP stand for until the next sign.
  private enum Shift {
    case ascii, roman, kana, kanji

    init?(_ sign: ArraySlice<UInt8>) {
      switch String(decoding: sign.dropFirst(), as: UTF8.self) {
      case "(B": self = .ascii
      case "(J": self = .roman
      case "(I": self = .kana
      case "$@", "$B": self = .kanji
      default: return nil
      }
    }
  }

  private func letter(at index: Int, of bytes: [UInt8], _ shift: Shift) -> Letter? {
    let first = bytes[index]
    if shift != .ascii, first >= 0x20 {
      return Self.shifted(first, index + 1 < bytes.count ? bytes[index + 1] : 0, shift)
    }
    if first < 0x80 { return Letter(UInt32(first), width: 1) }
    let second = index + 1 < bytes.count ? Int(bytes[index + 1]) : 0
    let lead = Int(first)
    switch self {
    case .iso2022JP: return nil
    case .shiftJIS: return Self.shiftJIS(lead, second)
    case .eucJP:
      // Half as wide as others, after a sign.
      if lead == 0x8E, 0xA1...0xDF ~= second { return Letter(UInt32(0xFEC0 + second), width: 2) }
      guard 0xA1...0xFE ~= lead, 0xA1...0xFE ~= second else { return nil }
      return Letter(DoubleByteLetters.shared.jis[(lead - 0xA1) * 94 + second - 0xA1], width: 2)
    case .eucKR: return Letter(DoubleByteLetters.shared.korean(lead, second), width: 2)
    case .gb18030: return Self.gb18030(lead, second, bytes[index...])
    }
  }

  private static func shifted(_ first: UInt8, _ second: UInt8, _ shift: Shift) -> Letter? {
    switch shift {
    case .ascii: return nil
    case .roman:
      let other: UInt32? = first == 0x5C ? 0xA5 : first == 0x7E ? 0x203E : nil
      return first < 0x80 ? Letter(other ?? UInt32(first), width: 1) : nil
    case .kana: return 0x21...0x5F ~= first ? Letter(0xFF40 + UInt32(first), width: 1) : nil
    case .kanji:
      guard 0x21...0x7E ~= first, 0x21...0x7E ~= second else { return nil }
      return Letter(DoubleByteLetters.shared.jis[Int(first - 0x21) * 94 + Int(second - 0x21)], width: 2)
    }
  }

  private static func shiftJIS(_ lead: Int, _ trail: Int) -> Letter? {
    if lead == 0x80 { return Letter(0x80, width: 1) }
    if 0xA1...0xDF ~= lead { return Letter(UInt32(0xFEC0 + lead), width: 1) }
    guard lead != 0xA0, lead < 0xFD, trail >= 0x40, trail != 0x7F, trail < 0xFD else { return nil }
    let pointer = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + trail - (trail < 0x7F ? 0x40 : 0x41)
    let letters = DoubleByteLetters.shared
    switch pointer {
    case ..<8836: return Letter(letters.jis[pointer], width: 2)
    // For private use: what they stand for nobody else knows.
    case ..<10716: return Letter(0xFFFD, width: 2)
    default: return Letter(letters.ibm[pointer - 10716], width: 2)
    }
  }

  private static func gb18030(_ lead: Int, _ second: Int, _ bytes: ArraySlice<UInt8>) -> Letter? {
    if lead == 0x80 { return Letter(0x20AC, width: 1) }
    guard lead < 0xFF else { return nil }
    let letters = DoubleByteLetters.shared
    guard 0x30...0x39 ~= second else {
      guard second >= 0x40, second != 0x7F, second < 0xFF else { return nil }
      return Letter(UInt32(letters.gbk[(lead - 0x81) * 190 + second - (second < 0x7F ? 0x40 : 0x41)]), width: 2)
    }
    guard bytes.count >= 4 else { return nil }
    let (third, fourth) = (Int(bytes[bytes.startIndex + 2]), Int(bytes[bytes.startIndex + 3]))
    guard 0x81...0xFE ~= third, 0x30...0x39 ~= fourth else { return nil }
    let pointer = ((lead - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
    if pointer < letters.others.count { return Letter(UInt32(letters.others[pointer]), width: 4) }
    guard 189_000..<189_000 + 0x100000 ~= pointer else { return nil }
    return Letter(UInt32(0x10000 + pointer - 189_000), width: 4)
  }
}
