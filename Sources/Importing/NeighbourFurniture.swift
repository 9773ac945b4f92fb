/// Lines of a page that are furniture because of what stands beside them: the title of a video above how long it is, what
/// stands below a picture above who took it, the pages of a list that can be leafed through.
struct NeighbourFurniture {
  private let blocks: [PastedPage.Block]
  private let words: FurnitureWords
  /// Nil for what is too long to be any of this.
  private let lines: [FoldedLine?]
  /// By the place of the block.
  private(set) var kinds: [Int: String] = [:]

  /// In bytes.
  private static let longestLine = 400

  /// - Parameter lines: of the blocks that stand in nothing else, folded.
  init(_ blocks: [PastedPage.Block], _ lines: [FoldedLine?], _ words: FurnitureWords) {
    (self.blocks, self.words) = (blocks, words)
    self.lines = zip(blocks, lines).map { block, line in
      if case .row = block.kind { return nil }
      return block.text.utf8.count <= Self.longestLine ? line : nil
    }
    var index = 0
    while index < lines.count {
      index = max(
        index + 1, endOfPager(at: index), endOfPlayer(at: index), endOfPicture(at: index), endOfAuthor(at: index))
    }
    takeNewsletters()
    takeEndNotes()
  }

  private func line(_ index: Int) -> FoldedLine? { lines.indices.contains(index) ? lines[index] : nil }

  private mutating func take(_ range: Range<Int>, _ kind: String) -> Int {
    for index in range where kinds[index] == nil { kinds[index] = kind }
    return range.upperBound
  }

  // MARK: - Lines in a row

  /// `Newest`, `Previous`, `1`, `of`, `4`, `Next`
  private mutating func endOfPager(at start: Int) -> Int {
    var end = start
    var marks = 0
    while let line = line(end), isPager(line) {
      if words.pagers.contains(line.bare) { marks += 1 }
      end += 1
    }
    return end - start >= 3 && marks > 0 || end - start == 2 && marks == 2 ? take(start..<end, "page") : start
  }

  private func isPager(_ line: FoldedLine) -> Bool {
    words.pagers.contains(line.bare) || 1...4 ~= line.words.count && line.words.allSatisfy(\.isNumber)
  }

  /// The title of a video, how old it is, and how long: `Duration 2:13`.
  private mutating func endOfPlayer(at start: Int) -> Int {
    var end = start
    // The title, and an age.
    while end - start < 2, let line = line(end), !isDuration(line), end == start ? !line.isSentence : words.isAge(line)
    {
      end += 1
    }
    guard let line = line(end), isDuration(line) else { return start }
    return take(start..<end + 1, "video")
  }

  private func isDuration(_ line: FoldedLine) -> Bool {
    guard let mark = words.durations.first(where: { line.words.hasPrefix($0) }) else { return false }
    let rest = line.words.dropFirst(mark.count)
    return (3...8 ~= rest.count && rest.contains(":") && rest.allSatisfy { $0.isNumber || $0 == ":" })
  }

  /// `Image`, what it shows, and `Credit...` who took it.
  private mutating func endOfPicture(at start: Int) -> Int {
    guard let line = line(start), words.pictures.contains(line.bare) else { return start }
    for end in [start + 1, start + 2] {
      if let credit = self.line(end), words.credits.contains(where: { credit.words.hasPrefix($0) }) {
        return take(start..<end + 1, "caption")
      }
    }
    return start
  }

  /// `About the author`, a name, what its bearer is, and a sentence of the like.
  private mutating func endOfAuthor(at start: Int) -> Int {
    guard let line = line(start), words.authorBoxes.contains(line.bare) else { return start }
    var end = start + 1
    // A name and an office.
    while end - start <= 2, let line = self.line(end), !line.isSentence, line.count <= 6 { end += 1 }
    if let line = self.line(end), isOfAuthor(line, below: self.line(start + 1)) { end += 1 }
    return take(start..<end, "byline")
  }

  private func isOfAuthor(_ line: FoldedLine, below name: FoldedLine?) -> Bool {
    let isCalledSo = name.map { !$0.isSentence && line.words.hasPrefix($0.bare + " ") } ?? false
    return (isCalledSo || line.words.contains("@")) && line.bareWords.contains(where: words.roles.contains)
      || isReachable(line)
  }

  /// “You can reach her at …@…”: of the page, wherever it stands.
  private func isReachable(_ line: FoldedLine) -> Bool {
    line.words.contains("@") && words.reachable.contains(where: line.holds)
  }

  // MARK: - What belongs to others

  /// After an invitation to a newsletter, what it is: no sentence, and of its reader.
  private mutating func takeNewsletters() {
    let invitation = words.kinds.first { $0.id == "newsletter" }
    var isOpen = false
    for index in lines.indices {
      guard let line = lines[index] else {
        isOpen = false
        continue
      }
      let kind = kinds[index] ?? invitation.flatMap { $0.matches(line) ? $0.id : nil }
      if kind == nil, isOpen, !line.isSentence, line.count >= 8,
        line.bareWords.contains(where: words.addresses.contains),
        line.bareWords.contains(where: words.letters.contains)
      {
        kinds[index] = "newsletter"
      } else {
        isOpen =
          kind == "newsletter" || kind == nil && isOpen && !line.isSentence && words.newsletters.contains(line.bare)
        if isOpen, kind == nil { kinds[index] = "newsletter" }
      }
    }
  }

  /// What stands at the end and says who helped.
  private mutating func takeEndNotes() {
    for index in lines.indices.reversed() {
      guard let line = lines[index] else {
        if blocks[index].surrounding != nil { continue }
        return
      }
      if isReachable(line) || namesHelpers(line, blocks[index].text) {
        if kinds[index] == nil { kinds[index] = "credit" }
      } else if line.isSentence, kinds[index] == nil, !words.kinds.contains(where: { $0.matches(line) }) {
        return
      }
    }
  }

  /// “Kit Rowe contributed research.”, “Additional reporting by Ann Lee.”
  private func namesHelpers(_ line: FoldedLine, _ text: String) -> Bool {
    guard line.count <= 25 else { return false }
    if words.helping.contains(where: { line.words.hasPrefix($0) }) { return !line.tells }
    return words.helpers.contains { line.bare.hasSuffix($0) || line.holds($0 + " from ") }
      && FurnitureWords.isName(text.split(separator: " ").prefix(2).joined(separator: " "))
  }
}
