import Anchoring

extension ArticleStructure {
  /// How much of a long sentence is kept on either side of the words, and at either end of long words, in bytes.
  private static let reach = 600

  /// The sentences that a range of the text stands in, as ``KeptSentence`` reads them; where the text has no full stops,
  /// what stands near.
  func sentence(of range: Range<Int>) -> String {
    let touched = blocks(touching: range)
    var parts = touched.first.map { blocks[$0].leads.filter { !touched.contains($0) }.map(lastSentence) } ?? []
    for index in touched {
      if index > touched.lowerBound {
        parts += interruptions.lazy.filter { $0.blocks == index && self.isBetween($0) }.map(\.sign)
      }
      let block = blocks[index]
      parts.append(frame(of: block) + notation(of: sentences(around: range, in: block), around: range))
      if let row = restOfRow(ofBlock: index) { parts.append(row) }
    }
    return parts.joined(separator: " ¶ ")
  }

  /// Of a table's cell: the others of its row, but for the first, which stands in its frame.
  private func restOfRow(ofBlock index: Int) -> String? {
    guard let row = blocks[index].row else { return nil }
    var start = index
    while start > 0, index - start < Self.mostCells, blocks[start - 1].row == row { start -= 1 }
    let hasHead = blocks[index].heads.last?.isEmpty == false
    var cells: [String] = []
    var room = 2 * Self.reach
    for other in start..<min(blocks.count, index + Self.mostCells) where other != index {
      guard blocks[other].row == row else {
        if other > index { break }
        continue
      }
      if other == start, hasHead { continue }
      let cell = blocks[other].text
      let end = cell.count > room ? border(cell.lowerBound + room, in: cell, forwards: true) : cell.upperBound
      cells.append(inline.words(cell.lowerBound..<end, signs: []) + (end < cell.upperBound ? " …" : ""))
      room -= end - cell.lowerBound + 3
      if room <= 0 { break }
    }
    return cells.isEmpty ? nil : "|| " + cells.joined(separator: " | ")
  }

  /// How many cells of a row are looked at on either side.
  private static let mostCells = 100

  /// What a block ends with.
  private func lastSentence(ofBlock index: Int) -> String {
    let block = blocks[index]
    guard let last = sentences(in: block.text).last else { return "" }
    return frame(of: block) + notation(of: last, around: last)
  }

  /// The one sentence that a range stands in, all of it, as ``sentences`` has it; nil where it touches several.
  func onlySentence(of range: Range<Int>) -> String? {
    let touched = blocks(touching: range)
    guard touched.count == 1, let block = touched.first.map({ blocks[$0] }) else { return nil }
    let sentences = sentences(in: range.clamped(to: block.text))
    guard sentences.count == 1, let only = sentences.first else { return nil }
    return frame(of: block) + notation(only)
  }

  func beginsSentence(at offset: Int) -> Bool { sentenceRanges.contains { $0.lowerBound == offset } }

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
  private func isBetween(_ interruption: Interruption) -> Bool {
    interruption.blocks == 0 || interruption.offset >= blocks[interruption.blocks - 1].text.upperBound
  }

  private func frame(of block: Block) -> String {
    (block.isInFootnote ? "[^] " : "") + String(repeating: "> ", count: block.quotations)
      + (block.heads.isEmpty ? "" : "| " + block.heads.joined(separator: " | ") + " | ") + block.itemSign
      + (block.isCode ? "``` " : "")
  }

  /// The sentences of a block that the words touch.
  private func sentences(around range: Range<Int>, in block: Block) -> Range<Int> {
    let words = range.clamped(to: block.text)
    let touched = sentences(in: words)
    guard let first = touched.first, let last = touched.last else { return words }
    return min(first.lowerBound, words.lowerBound)..<max(last.upperBound, words.upperBound)
  }

  /// The sentences that a range touches.
  private func sentences(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    Self.touched(by: range, of: sentenceRanges)
  }

  private static func touched(by range: Range<Int>, of sentences: [Range<Int>]) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return sentences[low...].prefix { $0.lowerBound < range.upperBound }
  }

  private func notation(of sentences: Range<Int>, around range: Range<Int>) -> String {
    let words = range.clamped(to: sentences)
    let start = border(max(sentences.lowerBound, words.lowerBound - Self.reach), in: sentences, forwards: true)
    let end = border(min(sentences.upperBound, words.upperBound + Self.reach), in: sentences, forwards: false)
    var out = start > sentences.lowerBound ? "… " : ""
    if words.count > 3 * Self.reach {
      let cut = border(words.lowerBound + Self.reach, in: sentences, forwards: true)
      let next = border(words.upperBound - Self.reach, in: sentences, forwards: true)
      out += notation(start..<cut) + " … "
      // Where its links lead is watched in the middle of long words, too.
      out += inline.links(in: cut..<max(cut, next))
        .filter { cut <= $0.words.lowerBound && $0.words.upperBound <= next }
        .map { notation($0.words) + " … " }.joined()
      out += notation(next..<max(next, end))
    } else {
      out += notation(start..<max(start, end))
    }
    return out + (end < sentences.upperBound ? " …" : "")
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

  /// Words with the signs of what holds of them, and of what stands between them.
  private func notation(_ range: Range<Int>) -> String {
    var (low, high) = (0, interruptions.count)
    while low < high {
      let middle = (low + high) / 2
      if interruptions[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let signs = interruptions[low...].prefix { $0.offset < range.upperBound }.filter { !isBetween($0) }
    return inline.words(range, signs: signs.map { ($0.offset, $0.sign) })
  }
}
