import Anchoring

/// What stands beside the sentence of a passage and speaks of it: who said a quotation, what a caption is a caption to, the
/// question that it answers, “None of this is true.”
extension ArticleStructure {
  /// What stands before it and speaks of it.
  func sentencesBefore(_ range: Range<Int>, in touched: Range<Int>) -> [String] {
    guard let index = touched.first, let first = sentences(in: range.clamped(to: blocks[index].text)).first else {
      return []
    }
    let block = blocks[index]
    var parts: [String] = []
    if block.isEmphasized {
      let shown = interruptions.filter { $0.blocks == index && isBetween($0) }
      parts += shown.suffix(Self.mostShown).map(\.sign)
    }
    if let before = sentences(in: block.text).last(where: { $0.upperBound <= first.lowerBound }) {
      if announces(before) || inline.isInBold(before) { parts.append(shortened(before)) }
    } else if index > 0, isBeside(index - 1, index), !block.leads.contains(index - 1),
      let last = sentences(in: blocks[index - 1].text).last, announces(last) || isQuestion(blocks[index - 1])
    {
      parts.append(lastSentence(ofBlock: index - 1))
    }
    return parts
  }

  /// What stands after it and speaks of it.
  func sentencesAfter(_ range: Range<Int>, in touched: Range<Int>) -> [String] {
    guard let index = touched.last, let last = sentences(in: range.clamped(to: blocks[index].text)).last else {
      return []
    }
    var parts: [String] = []
    let line = attribution(from: index, after: last.upperBound)
    if let line { parts.append(shortened(line)) }
    if let caption = captionAfter(index) { parts.append(caption) }
    var next = sentences(in: blocks[index].text).first { $0.lowerBound >= last.upperBound }
    if next == nil, index + 1 < blocks.count, isBeside(index, index + 1) {
      next = sentences(in: blocks[index + 1].text).first
    }
    if let next, next != line, isRetraction(next) { parts.append(shortened(next)) }
    return parts
  }

  private static let mostShown = 4
  /// How far beyond a passage the end of its quotation or table is looked for, in blocks.
  private static let reach = 64

  private func shortened(_ sentence: Range<Int>) -> String {
    let block = blocks(touching: sentence).first.map { blocks[$0] }
    return (block.map(frame) ?? "") + notation(of: sentence, around: sentence, whole: Omissions.longestLead)
  }

  /// Whether two blocks that follow on one another are parts of one text.
  private func isBeside(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (blocks[one], blocks[other])
    return !one.isHeading && !other.isHeading && one.heading == other.heading && one.footnote == other.footnote
      && one.row == nil && other.row == nil
  }

  private func words(of sentence: Range<Int>) -> String {
    String(decoding: text[sentence.prefix(NeighbourWords.reach)], as: UTF8.self)
  }

  private func announces(_ sentence: Range<Int>) -> Bool {
    let words = words(of: sentence)
    return neighbours?.announces(words) ?? NeighbourWords.denies(words, language: language)
  }

  /// Whether a paragraph is a question and nothing else, as in an interview.
  private func isQuestion(_ block: Block) -> Bool {
    guard sentences(in: block.text).count == 1 else { return false }
    let last = String(decoding: text[block.text].suffix(6), as: UTF8.self).unicodeScalars
    return last.contains { "?؟？".unicodeScalars.contains($0) }
  }

  private func isRetraction(_ sentence: Range<Int>) -> Bool {
    let words = words(of: sentence)
    return neighbours?.speaksBack(words) ?? NeighbourWords.denies(words, language: language)
  }

  /// Of words in a quotation: the line that says who said them, in it or after it: `— Smith`.
  private func attribution(from index: Int, after offset: Int) -> Range<Int>? {
    guard blocks[index].quotations > 0 else { return nil }
    var next = index
    while next < blocks.count, next - index < Self.reach, blocks[next].quotations > 0 {
      let block = blocks[next]
      if let found = sentences(in: block.text).first(where: { $0.lowerBound >= offset && beginsWithDash($0) }) {
        return found
      }
      next += 1
    }
    guard next < blocks.count, next - index < Self.reach, blocks[next].footnote == blocks[index].footnote,
      blocks[next].isEmphasized || beginsWithDash(blocks[next].text)
    else { return nil }
    return sentences(in: blocks[next].text).first
  }

  /// `–`, `—`, `―`, `--`.
  private func beginsWithDash(_ range: Range<Int>) -> Bool {
    let start = text[range].prefix(3)
    return start.starts(with: "--".utf8)
      || start.count == 3 && start.starts(with: [0xE2, 0x80]) && 0x93...0x95 ~= text[range.lowerBound + 2]
  }

  /// The caption below a table.
  private func captionAfter(_ index: Int) -> String? {
    guard blocks[index].row != nil else { return nil }
    var next = index + 1
    while next < blocks.count, next - index < Self.reach * 16, blocks[next].row != nil { next += 1 }
    guard next < blocks.count, blocks[next].heading == blocks[index].heading,
      blocks[next].isEmphasized || CaptionWords.begin(text[blocks[next].text])
    else { return nil }
    return sentences(in: blocks[next].text).first.map(shortened)
  }
}
