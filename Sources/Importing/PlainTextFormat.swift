/// Text as it comes from a browser's clipboard: a paragraph a line, lines wrapped by hand, or empty lines between paragraphs.
public struct PlainTextFormat: PageFormat {
  public let id = "text"
  public let fileEnding = "txt"
  public let summary = "Text as it was copied from a page, a paragraph a line or with empty lines between paragraphs."

  public init() {}

  public func isLikely(_ bytes: [UInt8]) -> Bool { true }

  public func read(_ bytes: [UInt8]) -> PastedPage {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    Self.takeMarksOfReplies(from: &lines)
    var page = PastedPage()
    let wrapped = WrappedLines(lines)
    for (index, line) in wrapped.paragraphs.enumerated() {
      page.blocks.append(Self.block(line))
      page.blocks[index].goesOn = wrapped.goingOn.contains(index)
    }
    Self.markRunningHeads(in: &page.blocks)
    return page
  }

  /// What a printed page has above each of its pages, with the numbers of these: “THE REVIEW Issue 212, March 2016”.
  private static func markRunningHeads(in blocks: inout [PastedPage.Block]) {
    var counts: [String: Int] = [:]
    for block in blocks where mayBeRunningHead(block.text) { counts[block.text, default: 0] += 1 }
    let heads = Set(counts.lazy.filter { $0.value > 1 }.map(\.key))
    if heads.isEmpty { return }
    for index in blocks.indices {
      let text = blocks[index].text
      let isNumber = 1...4 ~= text.utf8.count && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      if isNumber || heads.contains(text) { blocks[index].surrounding = "page" }
    }
  }

  /// A line with a number in it and words in capitals: a refrain has neither.
  private static func mayBeRunningHead(_ text: String) -> Bool {
    guard 12...120 ~= text.utf8.count, !ImportedArticle.isSentence(text), text.contains(where: \.isNumber) else {
      return false
    }
    let words = text.split(separator: " ")
    return words.count > 3 && words.prefix(2).allSatisfy { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
  }

  /// What a mail quotes has a sign before each line.
  private static func takeMarksOfReplies(from lines: inout [String]) {
    while lines.contains(where: { !$0.isEmpty }), lines.allSatisfy({ $0.isEmpty || $0.utf8.first == UInt8(ascii: ">") })
    {
      lines = lines.map { String($0.dropFirst().drop { $0 == " " }) }
    }
  }

  private static func block(_ line: String) -> PastedPage.Block {
    for mark in WrappedLines.marks where line.hasPrefix(mark) && line.count > mark.count + 2 {
      return PastedPage.Block(.item, String(line.dropFirst(mark.count)))
    }
    return PastedPage.Block(.paragraph, line)
  }
}
