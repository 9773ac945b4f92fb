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
    var parts = judgements(of: embeds(rightBefore: index))
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
    let next = nearest(after: last, in: index)
    if let next, next.sentence != line {
      parts += verdict(next).map(shortened)
    }
    return parts + judgements(of: embeds(rightBefore: index + 1))
  }

  /// The sentence after another, in its paragraph or in the next.
  private func nearest(after last: Range<Int>, in index: Int) -> (sentence: Range<Int>, block: Int)? {
    if let next = sentences(in: blocks[index].text).first(where: { $0.lowerBound >= last.upperBound }) {
      return (next, index)
    }
    guard index + 1 < blocks.count, isBeside(index, index + 1) else { return nil }
    return sentences(in: blocks[index + 1].text).first.map { ($0, index + 1) }
  }

  /// What of a sentence and the one after it says whether something is true: “This is false.”, “Was it so? No.”, “Verdict. False”.
  private func verdict(_ next: (sentence: Range<Int>, block: Int)) -> [Range<Int>] {
    let words = words(of: next.sentence)
    let asks = words.unicodeScalars.last.map { "?؟？;".unicodeScalars.contains($0) } == true
    let isJudged = isRetraction(next.sentence)
    guard asks || inline.isInBold(next.sentence) && NeighbourWords.isLabel(words),
      let second = nearest(after: next.sentence, in: next.block),
      case let answer = self.words(of: second.sentence), NeighbourWords.isLabel(answer),
      asks && isJudged || isRetraction(second.sentence)
    else { return isJudged ? [next.sentence] : [] }
    return [next.sentence, second.sentence]
  }

  /// The sentence right before some words in their paragraph where it says nothing of them: no verdict, question or label.
  func plainSentence(before range: Range<Int>) -> String? {
    guard let index = blocks(touching: range).first, case let text = blocks[index].text,
      let first = sentences(in: range.clamped(to: text)).first,
      let before = sentences(in: text).last(where: { $0.upperBound <= first.lowerBound }), !announces(before)
    else { return nil }
    let words = words(of: before)
    guard let last = words.unicodeScalars.last, !"?؟？;:：".unicodeScalars.contains(last),
      words.split(separator: " ").count > Self.mostOfLabel
        || !SentenceChange.turnsHeading(from: "", to: words, language: language)
    else { return nil }
    return shortened(before)
  }

  /// In words: “Alleged.”
  private static let mostOfLabel = 2

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
