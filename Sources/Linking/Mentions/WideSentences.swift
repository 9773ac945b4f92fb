import Anchoring

/// Whether a quotation that ends with 。 ends the sentence around it, in scripts without spaces: what follows begins another, or says
/// who spoke, as in 「はい。」と言った and “是的。”他说。
enum WideSentences {
  static func begins(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let reached = text[index..<min(end, index + longest)]
    guard let first = String(decoding: reached.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
    switch first.value {
    case 0x300C, 0x300E, 0x201C: return true  // 「 『 “
    case 0x30A0...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: break
    case 0x3041...0x3096: if particles.contains(first) { return false }
    // Commas and all else.
    default: return false
    }
    var clause: [UInt8] = []
    for byte in reached {
      clause.append(byte)
      // 。
      if clause.suffix(3).elementsEqual([0xE3, 0x80, 0x82]) { break }
    }
    return !speaking.stands(in: clause)
  }

  /// With which Japanese goes on after a quotation: 「はい。」と.
  private static let particles = Set("とっなはがをにでもへやのかよねだ".unicodeScalars)

  /// In bytes: who spoke is said in few words.
  private static let longest = 120

  private static let speaking = TextIndex(
    AbbreviationTable.split(
      """
      说 說 表示 称 稱 问道 問道 问： 問： 答 喊 讲 講 写道 寫道 指出 认为 認為 告诉 告訴 强调 強調 回应 回應 透露 承认 承認 \
      言 述べ 話し 話す 語っ 語り 語る 答え 叫 コメント 発言 説明 主張 訴え 明かし 書い 尋ね
      """))
}
