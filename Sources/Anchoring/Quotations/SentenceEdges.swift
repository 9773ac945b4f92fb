/// How far the sentence goes on around words, for what a quotation leaves out before its first piece and behind its last.
struct SentenceEdges {
  /// In bytes. No sentence that is cut there by hand is longer.
  private static let furthest = 600

  private let text: [UInt8]
  private let paragraphs: Paragraphs

  init(_ text: [UInt8], _ paragraphs: Paragraphs) { (self.text, self.paragraphs) = (text, paragraphs) }

  /// Where the sentence begins whose words end at an offset.
  func start(before offset: Int) -> Int {
    let paragraph = self.paragraph(of: offset)
    let first = max(paragraph.lowerBound, offset - Self.furthest)
    var at = offset
    while at > first {
      if ends(at: at) { return at }
      at -= 1
    }
    while at < offset, text[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// Where the sentence ends whose words begin at an offset.
  func end(behind offset: Int) -> Int {
    let paragraph = self.paragraph(of: offset)
    let last = min(max(offset, paragraph.upperBound), offset + Self.furthest)
    var at = offset
    while at < last {
      if ends(at: at) { return at }
      at += 1
    }
    while at > offset, at < text.count, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private func paragraph(of offset: Int) -> Range<Int> {
    let index = paragraphs.index(of: offset)
    return paragraphs.ranges.indices.contains(index) ? paragraphs.ranges[index] : offset..<offset
  }

  /// Whether a sentence's last sign ends at an offset.
  private func ends(at offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch text[offset - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return isFullStop(offset - 1)
    default: return Self.others.contains { offset >= $0.count && text[(offset - $0.count)..<offset].elementsEqual($0) }
    }
  }

  private static let signs = ["。", "！", "？", "؟", "।", "۔", "։", "።", "။", "។"]
  private static let others = signs.map { Array($0.utf8) }
  private static let within = TextIndex(signs + [". ", "! ", "? "])

  /// Whether a sentence ends within words.
  static func endsWithin(_ words: String) -> Bool { within.stands(in: Array(words.utf8)) }

  /// Not that of a number or an address, which goes on at once, nor that of `Mr.` and `J.`.
  private func isFullStop(_ offset: Int) -> Bool {
    if offset + 1 < text.count, ScalarClass.isASCIIWord(text[offset + 1]) { return false }
    var start = offset
    while start > 0, offset - start <= 4, ScalarClass.isASCIIWord(text[start - 1]) { start -= 1 }
    let isShort = (1...3).contains(offset - start) && text[start] &- 0x41 < 26
    return !isShort
  }
}
