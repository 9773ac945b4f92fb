/// Words that belong to the number before them in scripts that set no spaces, so that nothing else tells where they begin and end:
/// `5億円`, `500万美元`, `5 ล้านบาท`.
enum GluedUnits {
  private static let all: [[UInt8]] =
    """
    億 亿 万 萬 兆 千 円 元 圆 圓 美元 欧元 歐元 日元 日圓 港元 港币 港幣 人民币 人民幣 台币 台幣 新台币 新台幣 英镑 英鎊 卢布 盧布 韩元 韓元 美金 法郎 卢比 盧比 ドル 米ドル ユーロ ポンド \
    ウォン ルピー ルーブル フラン 人民元 パーセント บาท ดอลลาร์ ยูโร เยน ล้าน พัน หมื่น แสน ร้อย พันล้าน ล้านล้าน ເປີເຊັນ ກີບ ລ້ານ ພັນ រៀល លាន ពាន់ ដុល្លារ ကျပ် သိန်း \
    ဒေါ်လာ
    """.listedWords.map { NormalizedText($0).bytes }

  /// By a scalar that they have: which of them, and how many of their bytes stand before it.
  private static let places: [Unicode.Scalar: [(unit: Int, skipped: Int)]] = {
    var places: [Unicode.Scalar: [(unit: Int, skipped: Int)]] = [:]
    for (index, unit) in all.enumerated() {
      var skipped = 0
      for scalar in String(decoding: unit, as: UTF8.self).unicodeScalars {
        if !ScalarClass.isExtending(scalar) { places[scalar, default: []].append((index, skipped)) }
        skipped += String(scalar).utf8.count
      }
    }
    return places
  }()

  /// By their last bytes, as scripts have many letters and few of these words.
  private static let ends = Dictionary(grouping: all) { $0[$0.count - 1] }

  /// How many of them may follow on one another: `5 พันล้านบาท`.
  private static let most = 3

  /// Whether an offset is between a number and such a word, or within one that stands after a number.
  ///
  /// - Parameter isNumber: whether a number ends at an offset.
  static func join(at offset: Int, in scan: ScalarScan, isNumber: (Int) -> Bool) -> Bool {
    guard let next = scan.scalar(at: offset)?.scalar, !next.isASCII, let places = places[next] else { return false }
    return places.contains { place in
      let unit = all[place.unit]
      let start = offset - place.skipped
      guard start > 0, start + unit.count <= scan.bytes.count, stands(unit, at: start, in: scan) else { return false }
      return follows(start, in: scan, depth: 0, isNumber: isNumber)
    }
  }

  private static func stands(_ unit: [UInt8], at start: Int, in scan: ScalarScan) -> Bool {
    unit.indices.allSatisfy { scan.bytes[start + $0] == unit[$0] }
  }

  /// Whether a number ends at an offset, or before the space there, or before other such words.
  private static func follows(_ start: Int, in scan: ScalarScan, depth: Int, isNumber: (Int) -> Bool) -> Bool {
    if isNumber(start) { return true }
    let end = scan.bytes[start - 1] == 0x20 ? start - 1 : start
    if end < start, isNumber(end) { return true }
    guard depth < most, end > 0 else { return false }
    return (ends[scan.bytes[end - 1]] ?? []).contains { unit in
      let before = end - unit.count
      return before > 0 && stands(unit, at: before, in: scan)
        && follows(before, in: scan, depth: depth + 1, isNumber: isNumber)
    }
  }
}
