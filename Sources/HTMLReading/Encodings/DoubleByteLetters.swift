/// The scalars of ``DoubleByteTables``, with those that are computed; made when the first text is read that needs them.
struct DoubleByteLetters: Sendable {
  static let shared = DoubleByteLetters()

  /// JIS X 0208 and what Shift-JIS has after it, in rows of 94; 0 for nothing.
  let jis: [UInt16]
  let ibm: [UInt16]
  /// The letters of two bytes of GB 18030, 190 a lead; U+FFFD for what is for private use.
  let gbk: [UInt16]
  /// Those of four bytes up to U+FFFF: all that have none of two, in the order of Unicode.
  let others: [UInt16]
  /// KS X 1001, in rows of 94; 0 for nothing.
  private let ksx1001: [UInt16]
  /// Syllables of Hangul that KS X 1001 does not have, in the order of Unicode.
  private let syllables: [UInt16]

  private init() {
    jis = Self.scalars(of: DoubleByteTables.jis)
    ibm = Self.scalars(of: DoubleByteTables.ibm)
    gbk = Self.gbk()
    let known = Set(gbk).union(Self.privateUse.flatMap(\.self))
    others = (0x80...0xFFFF).filter { !known.contains($0) && !(0xD800...0xDFFF ~= $0) || $0 == 0xFFFD }
    ksx1001 = Self.scalars(of: DoubleByteTables.ksx1001)
    let own = Set(ksx1001)
    syllables = (0xAC00...0xD7A3).filter { !own.contains($0) }
  }

  private static func scalars(of table: String) -> [UInt16] {
    table.unicodeScalars.map { $0 == "." ? 0 : UInt16(truncatingIfNeeded: $0.value) }
  }

  /// What of two bytes is for private use.
  private static let privateUse: [ClosedRange<UInt16>] = [
    0xE000...0xE76B, 0xE76D...0xE7C7, 0xE7C9...0xE7E6, 0xE7F4...0xE814, 0xE816...0xE818, 0xE81E...0xE81E,
    0xE826...0xE826, 0xE82B...0xE82C, 0xE831...0xE832, 0xE83B...0xE83B, 0xE843...0xE843, 0xE854...0xE855,
    0xE864...0xE864,
  ]

  private static func gbk() -> [UInt16] {
    let gb2312 = scalars(of: DoubleByteTables.gb2312)
    let signs = scalars(of: DoubleByteTables.gbkSigns)
    let last = scalars(of: DoubleByteTables.gbkLast)
    let own = Set(gb2312)
    var ideographs = (0x4E00...0x9FA5).filter { !own.contains($0) }[...]
    var all = [UInt16](repeating: 0xFFFD, count: 126 * 190)
    for lead in 0x81...0xFE {
      for place in 0..<190 {
        let index = (lead - 0x81) * 190 + place
        // Trails from A1 on are the last 94.
        let (low, high) = (place < 96 ? place : nil, place >= 96 ? place - 96 : nil)
        let scalar: UInt16? =
          switch (lead, low, high) {
          case (0x81...0xA0, _, _), (0xAA...0xFC, _?, nil): ideographs.popFirst()
          case (0xA1...0xF7, nil, let high?): gb2312[(lead - 0xA1) * 94 + high]
          case (0xA8...0xA9, let low?, nil): signs[(lead - 0xA8) * 96 + low]
          case (0xFD...0xFE, let low?, nil): last[(lead - 0xFD) * 96 + low]
          default: nil
          }
        if let scalar, scalar != 0 { all[index] = scalar }
      }
    }
    return all
  }

  /// What two bytes of EUC-KR stand for, as Windows has it; 0 for nothing.
  func korean(_ lead: Int, _ trail: Int) -> UInt16 {
    guard 0x81...0xFE ~= lead else { return 0 }
    if lead >= 0xA1, 0xA1...0xFE ~= trail { return ksx1001[(lead - 0xA1) * 94 + trail - 0xA1] }
    let place: Int
    switch trail {
    case 0x41...0x5A: place = trail - 0x41
    case 0x61...0x7A: place = trail - 0x61 + 26
    case 0x81...0xFE: place = trail - 0x81 + 52
    default: return 0
    }
    // 178 trails where all are for these, then 84.
    let index = lead < 0xA1 ? (lead - 0x81) * 178 + place : 32 * 178 + (lead - 0xA1) * 84 + place
    return index < syllables.count ? syllables[index] : 0
  }
}
