import Anchoring
import Basics
import Markup

extension ArticleStructure {
  /// The sentences that a range of the text stands in, as ``KeptSentence`` reads them; where the text has no full stops,
  /// what stands near.
  func sentence(of range: Range<Int>) -> String {
    let touched = blocks(touching: range)
    var parts: [String] = []
    if let first = touched.first.map({ blocks[$0] }) {
      parts += first.footnote.map { self.sentences(withFootnote: $0) } ?? []
      parts += first.leads.filter { !touched.contains($0) }.map(lastSentence)
      parts += sentencesBefore(range, in: touched)
    }
    for index in touched {
      if index > touched.lowerBound {
        parts += interruptions.lazy.filter { $0.blocks == index && self.isBetween($0) }.map(\.sign)
      }
      let block = blocks[index]
      let ordinal = block.ordinal.map { "[\($0).] " } ?? ""
      parts.append(frame(of: block) + ordinal + notation(of: sentences(around: range, in: block), around: range))
      if let row = restOfRow(ofBlock: index) { parts.append(row) }
    }
    parts += sentencesAfter(range, in: touched)
    parts += textsOfFootnotes(in: touched.map { sentences(around: range, in: blocks[$0]) })
    parts += asides(of: range, in: touched)
    return parts.joined(separator: " ¶ ")
  }

  // MARK: - Footnotes

  /// The sentences that a footnote is a note to; of one in another footnote, what that is a note to, too.
  private func sentences(withFootnote index: Int) -> [String] {
    var outer: [String] = []
    var seen: Set = [index]
    var next = footnoteMarks[index]?.first.flatMap { footnote(around: $0) }
    while let around = next, seen.insert(around).inserted, seen.count <= Omissions.mostMarks {
      let mark = footnoteMarks[around]?.first
      outer.insert(contentsOf: mark.flatMap { sentence(with: $0) }.map { [$0] } ?? [], at: 0)
      next = mark.flatMap { footnote(around: $0) }
    }
    let inner = (footnoteMarks[index] ?? []).prefix(Omissions.mostMarks).compactMap { sentence(with: $0) }
    return outer + inner + (omissions.sign(ofFootnote: index).map { [$0] } ?? [])
  }

  private func footnote(around mark: InlineSigns.Mark) -> Int? {
    blocks(touching: inline.words(with: mark)).first.flatMap { blocks[$0].footnote }
  }

  private func sentence(with mark: InlineSigns.Mark) -> String? {
    let words = inline.words(with: mark)
    guard let block = blocks(touching: words).first.map({ blocks[$0] }) else { return nil }
    return frame(of: block)
      + notation(of: sentences(around: words, in: block), around: words, whole: Omissions.longestLead)
  }

  /// What the footnotes say that hang on some words, each all of its paragraphs, and those that hang on these.
  private func textsOfFootnotes(in words: [Range<Int>]) -> [String] {
    var seen: Set<Int> = []
    var (ranges, texts) = (words, [String]())
    while !ranges.isEmpty, texts.count < Omissions.mostMarks {
      let marks = ranges.flatMap { inline.marks(in: $0) }.filter { seen.insert($0.footnote).inserted }
        .prefix(Omissions.mostMarks - texts.count)
      ranges = []
      for mark in marks {
        let paragraphs = paragraphs(ofFootnote: mark.footnote)
        if paragraphs.isEmpty { continue }
        let text = paragraphs.map {
          notation(of: $0, around: $0.lowerBound..<$0.lowerBound, whole: Omissions.longestLead)
        }
        texts.append(KeptSentence.footnote(mark.sign, text.joined(separator: " ")))
        ranges += paragraphs
      }
    }
    return texts
  }

  private func paragraphs(ofFootnote footnote: Int) -> [Range<Int>] {
    guard let first = footnoteBlocks[footnote] else { return [] }
    return blocks[first...].prefix(Self.mostParagraphs).prefix { $0.footnote == footnote && $0.row == nil }.map(\.text)
  }

  /// Of a footnote.
  private static var mostParagraphs: Int { 8 }

  // MARK: - Tables

  /// Of a table's cell: the others of its row with what stands above them, but for the first, which stands in its frame.
  private func restOfRow(ofBlock index: Int) -> String? {
    guard let row = blocks[index].row else { return nil }
    var start = index
    while start > 0, index - start < Omissions.mostCells, blocks[start - 1].row == row { start -= 1 }
    let hasHead = blocks[index].heads.last?.isEmpty == false
    var cells: [String] = []
    var room = Omissions.longestWhole / 2
    let omission = omissions.sign(ofRow: row)
    for other in start..<min(blocks.count, index + Omissions.mostCells) where other != index {
      guard blocks[other].row == row else {
        if other > index { break }
        continue
      }
      if other == start, hasHead { continue }
      let cell = blocks[other].text
      let end =
        cell.count > room && omission != nil
        ? border(cell.lowerBound + room, in: cell, forwards: true) : cell.upperBound
      let words = inline.words(cell.lowerBound..<end, signs: [])
      let head = blocks[other].heads.first ?? ""
      cells.append([head, words].filter { !$0.isEmpty }.joined(separator: ": "))
      room -= end - cell.lowerBound + head.utf8.count + 3
      if omission != nil, room <= 0 { break }
    }
    cells += omission.map { [$0] } ?? []
    return cells.isEmpty ? nil : "|| " + cells.joined(separator: " | ")
  }

  /// What a block ends with.
  func lastSentence(ofBlock index: Int) -> String {
    let block = blocks[index]
    guard let last = sentences(in: block.text).last else { return "" }
    return frame(of: block) + notation(of: last, around: last, whole: Omissions.longestLead)
  }

  /// The sentences that a range touches, all of each, as ``sentences`` has them, with the words of the range in it.
  func wholeSentences(of range: Range<Int>) -> [(sentence: String, words: String)] {
    blocks(touching: range).flatMap { index in
      let block = blocks[index]
      return sentences(in: range.clamped(to: block.text)).map { sentence in
        let words = range.clamped(to: sentence)
        return (frame(of: block) + notation(sentence), ShownWords.text(text[words]))
      }
    }
  }

  func beginsSentence(at offset: Int) -> Bool { sentenceRanges.contains { $0.lowerBound == offset } }

  /// The sentence before the one that begins at an offset, in the same block; nil where there is none.
  func sentence(before offset: Int) -> String? {
    guard let block = blocks(touching: offset..<offset + 1).first.map({ blocks[$0] }),
      let last = sentences(in: block.text).last(where: { $0.upperBound <= offset })
    else { return nil }
    return frame(of: block) + notation(last)
  }

  /// Whether any of the words are struck out.
  func isStruckOut(_ range: Range<Int>) -> Bool { inline.isStruckOut(range) }

  /// What words stand in as far as no edit elsewhere concerns them: their sentences, as a reader sees these.
  func context(of range: Range<Int>) -> Range<Int> {
    let sentences = Self.touched(by: range, of: readSentences)
    guard let first = sentences.first, let last = sentences.last else { return range }
    return min(first.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
  }

  /// What a quote runs on over, where a reader does not see its words one after the other.
  func obstacle(in range: Range<Int>) -> String? {
    let touched = blocks(touching: range)
    guard let first = touched.first, touched.count > 1 else { return nil }
    for index in touched.dropFirst() {
      if blocks[index].isInFootnote != blocks[first].isInFootnote { return "into a footnote" }
      if blocks[index].isHeading { return "over a heading" }
      if interruptions.contains(where: { $0.blocks == index && $0.isEmbed && isBetween($0) }) {
        return "over an embedded page"
      }
    }
    return nil
  }

  /// Not in a block's own text.
  func isBetween(_ interruption: Interruption) -> Bool {
    interruption.blocks == 0 || interruption.offset >= blocks[interruption.blocks - 1].text.upperBound
  }

  func frame(of block: Block) -> String {
    (block.isInFootnote ? "[^] " : "") + String(repeating: "> ", count: block.quotations)
      + (block.heads.isEmpty ? "" : "| " + block.heads.joined(separator: " | ") + " | ") + block.itemSign
      + (block.isCode ? "``` " : "")
  }

  /// The sentences of a block that the words touch.
  func sentences(around range: Range<Int>, in block: Block) -> Range<Int> {
    let words = range.clamped(to: block.text)
    let touched = sentences(in: words)
    guard let first = touched.first, let last = touched.last else { return words }
    return min(first.lowerBound, words.lowerBound)..<max(last.upperBound, words.upperBound)
  }

  /// The sentences that a range touches.
  func sentences(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    Self.touched(by: range, of: sentenceRanges)
  }

  static func touched(by range: Range<Int>, of sentences: [Range<Int>]) -> ArraySlice<Range<Int>> {
    let low = sentences.endOfPrefix { $0.upperBound <= range.lowerBound }
    return sentences[low...].prefix { $0.lowerBound < range.upperBound }
  }

  /// All of them, or of what is longer than anyone writes what stands near the words, with a hash of the rest.
  ///
  /// - Parameter whole: how long they may be, in bytes; of what is longer a quarter of it is kept on either side of the
  ///   words, and at either end of long words.
  func notation(
    of sentences: Range<Int>, around range: Range<Int>, whole: Int = Omissions.longestWhole
  ) -> String {
    if sentences.count <= whole { return notation(sentences) }
    let reach = whole / 4
    let words = range.clamped(to: sentences)
    let first = omissions.sign(ofSentenceAt: sentences.lowerBound)
    let last = self.sentences(in: sentences.upperBound - 1..<sentences.upperBound).first
      .flatMap { omissions.sign(ofSentenceAt: $0.lowerBound) }
    let start =
      first == nil
      ? sentences.lowerBound
      : border(max(sentences.lowerBound, words.lowerBound - reach), in: sentences, forwards: true)
    let end =
      last == nil
      ? sentences.upperBound
      : border(min(sentences.upperBound, words.upperBound + reach), in: sentences, forwards: false)
    var parts = start > sentences.lowerBound ? [first ?? ""] : []
    if words.count > 3 * reach {
      let cut = border(words.lowerBound + reach, in: sentences, forwards: true)
      let next = max(cut, border(words.upperBound - reach, in: sentences, forwards: true))
      parts += [notation(start..<cut), Omissions.sign(of: notation(cut..<next)), notation(next..<max(next, end))]
    } else {
      parts.append(notation(start..<max(start, end)))
    }
    if end < sentences.upperBound { parts.append(last ?? "") }
    return parts.joined(separator: " ")
  }

  /// The next space, or the next character's border.
  private func border(_ offset: Int, in sentences: Range<Int>, forwards: Bool) -> Int {
    if offset == sentences.lowerBound || offset == sentences.upperBound { return offset }
    let step = forwards ? 1 : -1
    var index = offset
    while sentences.contains(index), abs(index - offset) < 80 {
      if text[index] == 0x20 || text[index] == 0x0A { return index }
      index += step
    }
    index = offset
    while index < sentences.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// Every sentence of the article but its headings, in order.
  var sentences: [String] { sentencesBelowHeadings.map(\.sentence) }

  /// The same with the headings that each stands below.
  var sentencesBelowHeadings: [(sentence: String, heading: String)] {
    blocks.filter { !$0.isHeading }.flatMap { block in
      sentences(in: block.text).map { (frame(of: block) + notation($0), headings[block.heading]) }
    }
  }

  /// Words with the signs of what holds of them, and of what stands between them or right before them.
  func notation(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 8, SentenceBoundaries.isSpace(text[start - 1]) { start -= 1 }
    let signs = Self.interruptions(interruptions, in: start..<range.upperBound).filter { !isBetween($0) }
    return inline.words(range, signs: signs.map { (max($0.offset, range.lowerBound), $0.sign) })
  }
}
