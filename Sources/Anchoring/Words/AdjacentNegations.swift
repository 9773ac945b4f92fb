/// What denies directly beside words where no spaces stand between them: `不`, `ไม่`, the `ない` of a Japanese verb.
enum AdjacentNegations {
  /// The first that stands before the words, or else after them.
  static func first(in text: UnsafeBufferPointer<UInt8>, beside words: Range<Int>) -> String? {
    let before = Array(text[max(0, words.lowerBound - reach)..<words.lowerBound])
    let after = Array(text[words.upperBound..<min(text.count, words.upperBound + reach)])
    return ending(of: before) ?? beginning(of: after) ?? verbEnding(of: after)
  }

  /// How many bytes are looked at on either side.
  private static let reach = 96

  private static func ending(of text: [UInt8]) -> String? {
    if innocentBefore.contains(where: { ends(text, with: $0) }) { return nil }
    return (before + signs).first { ends(text, with: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func beginning(of text: [UInt8]) -> String? {
    if innocentAfter.contains(where: text.starts) { return nil }
    return signs.first(where: text.starts).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func ends(_ text: [UInt8], with word: [UInt8]) -> Bool {
    text.suffix(word.count).elementsEqual(word)
  }

  /// In what ends the verb that the words end in: 認め「られない」. It is written in hiragana.
  private static func verbEnding(of text: [UInt8]) -> String? {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.prefix { 0x3041...0x3096 ~= $0.value }
    guard !scalars.isEmpty else { return nil }
    let ending = innocentEndings.reduce(Array(String(scalars).utf8)) { rest, phrase in
      rest.firstRange(of: phrase).map { Array(rest[..<$0.lowerBound] + [0x20] + rest[$0.upperBound...]) } ?? rest
    }
    return endings.first { ending.firstRange(of: $0) != nil }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func words(_ list: String) -> [[UInt8]] { list.listedWords.map { Array($0.utf8) } }

  /// On either side. Of Chinese and Japanese, Thai, Lao and Khmer.
  private static let signs = words("不 非 未 無 无 没 沒 勿 否 莫 ไม่ มิได้ มิใช่ ບໍ່ មិន ពុំ")
  /// Before words alone; those first that have others of them in them.
  private static let before = words(
    """
    没有 沒有 并没 並沒 并非 並非 从未 從未 不会 不會 不能 不是 不曾 不再 不肯 不愿 不願 无法 無法 拒绝 拒絕 否认 否認 \
    ไม่ได้ ไม่เคย ไม่ใช่ ปฏิเสธว่า ปฏิเสธ ปราศจาก อย่า ห้าม ไร้ ບໍ່ໄດ້ ບໍ່ເຄີຍ មិនបាន មិនមែន
    """)
  /// Words that end or begin so, and deny nothing.
  private static let innocentBefore = words(
    "南非 北非 东非 東非 西非 中非 หรือไม่ 是不是 能不能 会不会 會不會 要不要 有没有 有沒有")
  private static let innocentAfter = words(
    """
    非常 非洲 非法 未来 未來 未明 未成年 无论 無論 无线 無線 无锡 無錫 无人机 無人機 无数 無数 無數 無事 無料 無職 不久 不断 不斷 \
    不仅 不僅 不但 不过 不過 不料 不动产 不動産 不動產 不锈钢 不鏽鋼 不正 没收 沒收 莫斯科 莫迪 莫言 莫桑比克 莫扎特 否则 否則
    """)
  private static let endings = words("なかった ない なかっ ません ずに")
  private static let innocentEndings = words(
    """
    なければならない なければいけない なくてはならない なくてはいけない ねばならない かもしれない だけでなく だけではなく のみならず \
    ではないか しかない かねない まちがいない ちがいない
    """)
}
