import Anchoring
import Basics
import Markup

/// What stands beside the sentence of a passage and bears on it, without being part of it or speaking of it.
extension ArticleStructure {
  func asides(of range: Range<Int>, in touched: Range<Int>) -> [String] {
    guard let first = touched.first, let last = touched.last else { return [] }
    var asides = (embeds(rightBefore: first) + embeds(rightBefore: last + 1)).map {
      KeptSentence.embed(beside: $0.sign)
    }
    if let above = rowAbove(ofBlock: first) { asides.append(KeptSentence.rowAbove(above)) }
    let names = namesBefore(range, in: first)
    if !names.isEmpty { asides.append(KeptSentence.named(names)) }
    let speakers = namesAfter(range, in: last)
    if !speakers.isEmpty { asides.append(KeptSentence.named(after: speakers)) }
    if let unsure = unsureSentence(before: range, in: first) { asides.append(KeptSentence.unsure(unsure)) }
    if let beginning = beginningBefore(range, in: first) { asides.append(KeptSentence.begins(beginning)) }
    let sentences =
      sentences(around: range, in: blocks[first]).lowerBound..<sentences(around: range, in: blocks[last]).upperBound
    if let judgingTitle { asides.append(KeptSentence.title(judgingTitle)) }
    if quotations.hold(range, beyond: sentences) { asides.append(KeptSentence.inQuotation) }
    return asides
  }

  /// Another page's text may say anything of what it stands beside.
  func embeds(rightBefore index: Int) -> [Interruption] {
    let low = interruptions.endOfPrefix { $0.blocks < index }
    return interruptions[low...].prefix { $0.blocks == index }.filter { $0.isEmbed && isBetween($0) }
  }

  /// The blocks that people write quotations in, and which of them go on from the one before.
  static func paragraphs(of blocks: [Block]) -> [LongQuotations.Paragraph] {
    var last: Int?
    return blocks.indices.filter { !blocks[$0].isCode && !blocks[$0].isHeading }.map { index in
      let block = blocks[index]
      let before = last == index - 1 ? last.map { blocks[$0] } : nil
      last = index
      let goesOn = before.map {
        $0.heading == block.heading && $0.footnote == block.footnote && $0.quotations == block.quotations
          && $0.rules == block.rules && $0.row == nil && block.row == nil
      }
      return LongQuotations.Paragraph(block.text, goesOn: goesOn ?? false)
    }
  }

  /// How the row above a cell's begins, as the order of rows may say something: a ranking, a chronology.
  private func rowAbove(ofBlock index: Int) -> String? {
    guard let row = blocks[index].row, !blocks[index].heads.isEmpty else { return nil }
    func start(ofRow row: Int, from index: Int) -> Int {
      var start = index
      while start > 0, index - start < Omissions.mostCells, blocks[start - 1].row == row { start -= 1 }
      return start
    }
    let own = start(ofRow: row, from: index)
    guard own > 0, blocks[own - 1].row == row - 1 else { return nil }
    let cell = blocks[start(ofRow: row - 1, from: own - 1)].text
    let words = inline.title(cell)
    return cell.count > Self.longestCell ? Omissions.sign(of: words) : words
  }

  /// In bytes.
  private static let longestCell = 120

  // MARK: - Who is meant

  /// Of a sentence that names nobody, and in which someone speaks or is meant: the names that stand nearest before it; of an
  /// interview, whose turn it is.
  private func namesBefore(_ range: Range<Int>, in index: Int) -> [String] {
    let block = blocks[index]
    guard let named, block.row == nil, !block.isCode, !block.isHeading,
      let first = sentences(in: range.clamped(to: block.text)).first
    else { return [] }
    let sentence = words(of: first)
    let isOpen = named.leavesOpen(sentence)
    if isOpen, let name = names(in: first).first, !named.hasPronoun(in: sentence, before: name) { return [] }
    var next = index
    var found: [String] = []
    while next >= 0, index - next <= Self.reach, isBeside(next, block) {
      let text = blocks[next].text
      let end = next == index ? first.lowerBound : text.upperBound
      if isOpen {
        let before = sentences(in: max(text.lowerBound, end - Self.longestSearch)..<end)
        for sentence in before.reversed() {
          let own = names(in: sentence)
          found += own.filter { !found.contains($0) }
          // “He met Hill.” names Hill, and someone who is named before.
          let goesOn = own.first.map { named.hasPronoun(in: words(of: sentence), before: $0) } ?? true
          if !goesOn || found.count >= Self.mostNames { return found }
        }
      }
      if let turn = turn(in: blocks[next]) {
        return !found.isEmpty ? found : next == index && end == text.lowerBound ? [] : [turn]
      }
      next -= 1
    }
    return found
  }

  private static let mostNames = 6

  /// Of a quotation that names nobody: who is named in a sentence right after it that says whose words these are.
  private func namesAfter(_ range: Range<Int>, in index: Int) -> [String] {
    let block = blocks[index]
    guard let named, block.row == nil, !block.isCode, !block.isHeading,
      let last = sentences(in: range.clamped(to: block.text)).last,
      block.quotations > 0 || named.quotes(words(of: last)), names(in: last).isEmpty
    else { return [] }
    var next = sentences(in: block.text).first { $0.lowerBound >= last.upperBound }
    if next == nil, index + 1 < blocks.count, isBeside(index + 1, block), !blocks[index + 1].isCode {
      next = sentences(in: blocks[index + 1].text).first
    }
    guard let next, named.attributes(words(of: next)) else { return [] }
    return names(in: next)
  }

  /// Of a sentence in which someone is meant, in letters that tell no names: how the sentence before it begins, in its paragraph or,
  /// of one that begins its own, in the one before.
  private func beginningBefore(_ range: Range<Int>, in index: Int) -> String? {
    let block = blocks[index]
    guard let named, !named.tellsNames, block.row == nil, !block.isCode, !block.isHeading,
      let first = sentences(in: range.clamped(to: block.text)).first, named.leavesOpen(words(of: first))
    else { return nil }
    var before = sentences(in: block.text).last { $0.upperBound <= first.lowerBound }
    if before == nil, index > 0, isBeside(index - 1, block), blocks[index - 1].row == nil, !blocks[index - 1].isCode {
      before = sentences(in: blocks[index - 1].text).last
    }
    return before.map { named.beginning(of: text[$0.prefix(NeighbourWords.reach)]) }
  }

  /// How many blocks before it are looked at, and how many bytes of each.
  private static let reach = 8
  private static let longestSearch = 2000

  private func isBeside(_ index: Int, _ block: Block) -> Bool {
    let other = blocks[index]
    return !other.isHeading && other.heading == block.heading && other.footnote == block.footnote
      && other.rules == block.rules
  }

  private func words(of sentence: Range<Int>) -> String {
    String(decoding: text[sentence.prefix(NeighbourWords.reach)], as: UTF8.self)
  }

  private func names(in sentence: Range<Int>) -> [String] {
    let reached = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + NeighbourWords.reach)
    let linked = inline.links(in: reached).lazy.filter { !$0.target.utf8.contains(UInt8(ascii: ":")) }.map(\.words)
    return named?.names(in: text[reached], linked: Array(linked)) ?? []
  }

  /// Who speaks in a paragraph that begins so: `Smith: It rained.`
  private func turn(in block: Block) -> String? {
    if block.row != nil || block.isCode || block.isHeading { return nil }
    let start = block.text.lowerBound
    let reached = text[start..<min(block.text.upperBound, start + Self.longestTurn)]
    guard let colon = reached.firstIndex(of: UInt8(ascii: ":")), colon + 1 < block.text.upperBound,
      SentenceBoundaries.isSpace(text[colon + 1])
    else { return nil }
    let words = String(decoding: text[start..<colon], as: UTF8.self).split(separator: " ")
    guard 1...4 ~= words.count, words.allSatisfy({ $0.first?.isLetter == true && $0.first?.isLowercase == false })
    else {
      return nil
    }
    if words.count == 1, named?.mayName(String(words[0])) != true, !inline.isInBold(start..<colon) { return nil }
    return words.joined(separator: " ")
  }

  /// In bytes.
  private static let longestTurn = 48
}
