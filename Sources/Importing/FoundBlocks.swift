/// The blocks of a page with what was found around them, and which of them are of its article.
struct FoundBlocks {
  struct Found {
    var block: PastedPage.Block
    /// The innermost element of which a class says that it is no part of an article.
    var guess: Int?
    /// The innermost element that is no part of a line.
    var node = 0
    /// Whether it stands in an article or in the page's main part.
    var isInArticle: Bool
  }

  /// What a class says of an element.
  private struct Guess {
    var surrounding: String
    var isSure: Bool
    var outer: Int?
    var depth: Int
  }

  private(set) var all: [Found] = []
  /// Whether a line is as long as a sentence of an article.
  private(set) var hasLongLine = false
  /// Of each element, in the order in which they begin, the one that it is in.
  private var nodes: [Int] = []
  private var guesses: [Guess] = []

  /// Elements are looked at no deeper in one another.
  private static let mostGuesses = 8
  /// An article has as many sentences.
  private static let fewestSentences = 2
  /// A card has no more words and sentences.
  private static let mostCardWords = 40, mostCardSentences = 1

  mutating func append(_ found: Found) {
    all.append(found)
    hasLongLine =
      hasLongLine || found.block.text.utf8.count > Self.longLine && ImportedArticle.isSentence(found.block.text)
  }

  /// In bytes.
  private static let longLine = 60

  /// The number of an element that begins in another.
  mutating func node(in outer: Int?) -> Int {
    nodes.append(outer ?? -1)
    return nodes.count - 1
  }

  /// What a class says of the element with a number.
  func surrounding(ofGuess guess: Int?) -> String? { guess.map { guesses[$0].surrounding } }

  /// The number of an element that is in those of another number.
  mutating func guess(_ naming: PageSurroundings.Naming, in outer: Int?) -> Int? {
    let depth = outer.map { guesses[$0].depth + 1 } ?? 0
    if depth >= Self.mostGuesses { return outer }
    guesses.append(
      Guess(surrounding: naming.surrounding, isSure: naming.isSure, outer: outer, depth: depth))
    return guesses.count - 1
  }

  /// What stands from a place on is no part of the article where it is the beginning of another: a linked heading, and a line
  /// perhaps.
  mutating func leaveOutCard(from start: Int) {
    guard start < all.count else { return }
    let blocks = all[start...]
    let words = blocks.reduce(0) { $0 + $1.block.text.split(separator: " ").count }
    guard words <= Self.mostCardWords, blocks.count(where: Self.isSentence) <= Self.mostCardSentences else { return }
    for index in start..<all.count { all[index].block.surrounding = all[index].block.surrounding ?? "related" }
  }

  /// All blocks, each with what it stands in that is no part of the article.
  ///
  /// Where nearly nothing is left without what classes speak of, one of them speaks of the article: `class="story ad-free"`.
  func blocks() -> [PastedPage.Block] {
    var kept: Set<Int> = []
    let hasArticle = all.contains(where: \.isInArticle)
    let candidates = all.filter {
      $0.block.surrounding == nil && ($0.isInArticle || !hasArticle) && Self.isSentence($0)
    }
    for _ in 0..<Self.mostGuesses {
      var counts: [Int: Int] = [:]
      var left = 0
      for found in candidates {
        if let guess = outermost(found.guess, besides: kept) { counts[guess, default: 0] += 1 } else { left += 1 }
      }
      guard left < Self.fewestSentences,
        let most = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), most.value >= Self.fewestSentences
      else { break }
      kept.insert(most.key)
    }
    var blocks = all.map { found in
      var block = found.block
      if block.surrounding == nil, let guess = outermost(found.guess, besides: kept) {
        let surrounding = guesses[guess].surrounding
        let isSure = isSure(of: found, besides: kept)
        // Where it is not sure, what tells something is not thrown away.
        if !isSure, Self.tells(block) || surrounding == "caption" && Self.isSentence(block) {
          block.doubt = surrounding
        } else if isSure || surrounding != "caption" || block.kind.isOfText {
          // No picture has a table below it.
          block.surrounding = surrounding
        }
      }
      if block.surrounding == nil, hasArticle, !found.isInArticle { block.surrounding = "page around the article" }
      return block
    }
    markPullQuotes(in: &blocks)
    markOutside(of: &blocks)
    keepCorrections(in: &blocks)
    return blocks
  }

  /// What is quoted from the article beside it is left out where the article has it.
  private func markPullQuotes(in blocks: inout [PastedPage.Block]) {
    func isPullQuote(_ block: PastedPage.Block) -> Bool {
      block.surrounding == SurroundingNames.pullQuote || block.doubt == SurroundingNames.pullQuote
    }
    let quotes = blocks.indices.filter { isPullQuote(blocks[$0]) }
    for index in quotes.prefix(Self.mostPullQuotes) {
      let words = String(blocks[index].text.trimmed { !$0.isLetter && !$0.isNumber }).utf8
      let isRepeated =
        blocks[index].text.split(separator: " ").count > 2
        && blocks.indices.contains { other in
          other != index && blocks[other].surrounding == nil && !isPullQuote(blocks[other])
            && blocks[other].text.utf8.firstRange(of: words) != nil
        }
      (blocks[index].surrounding, blocks[index].doubt) = (isRepeated ? SurroundingNames.pullQuote : nil, nil)
    }
  }

  private static let mostPullQuotes = 20

  /// What an article says of its mistakes stands below it, wherever that is on the page.
  private func keepCorrections(in blocks: inout [PastedPage.Block]) {
    for index in blocks.indices where blocks[index].surrounding != nil && all[index].isInArticle {
      let text = blocks[index].text.utf8.prefix(40)
      guard Self.corrections.contains(where: { text.starts(with: $0.utf8) }), Self.isSentence(blocks[index]) else {
        continue
      }
      (blocks[index].surrounding, blocks[index].doubt) = (nil, nil)
    }
  }

  private static let corrections = [
    "Correction:", "Corrections:", "Correction (", "Correction,", "Clarification:", "Clarification,", "Editor’s note:",
    "Editor's note:", "Editors’ note:", "Editors' note:", "This article was amended", "This article was corrected",
    "This story was corrected", "This story has been corrected", "This article has been corrected",
    "An earlier version of this", "A previous version of this", "Korrektur:", "Berichtigung:",
    "Anmerkung der Redaktion:", "In einer früheren Version",
  ]

  /// What stands beside the element with four of five sentences: what comes after it and is no sentence is the page’s.
  private func markOutside(of blocks: inout [PastedPage.Block]) {
    let isSentence = blocks.map { $0.surrounding == nil && Self.isSentence($0) }
    guard let body = body(holding: isSentence) else { return }
    let last = all.indices.last { body.contains(all[$0].node) } ?? 0
    for index in all.indices where blocks[index].surrounding == nil && !body.contains(all[index].node) {
      blocks[index].isOutside = true
      guard index > last else { continue }
      if isSentence[index], FoldedLine(blocks[index].text).isStatement {
        blocks[index].doubt = blocks[index].doubt ?? "page around the article"
      } else {
        blocks[index].surrounding = "page around the article"
      }
    }
  }

  /// The innermost element that has nearly all sentences, as the places of what is in it; nil where they are few.
  private func body(holding isSentence: [Bool]) -> Range<Int>? {
    var counts = Array(repeating: 0, count: nodes.count)
    for (index, found) in all.enumerated() where isSentence[index] && counts.indices.contains(found.node) {
      counts[found.node] += 1
    }
    let total = counts.reduce(0, +)
    guard total >= 3 else { return nil }
    var ends = Array(nodes.indices)
    for node in nodes.indices.reversed() where nodes[node] >= 0 {
      counts[nodes[node]] += counts[node]
      ends[nodes[node]] = max(ends[nodes[node]], ends[node])
    }
    // Two that have so many are in one another.
    return nodes.indices.last { counts[$0] * 5 >= total * 4 }.map { $0..<ends[$0] + 1 }
  }

  private func outermost(_ guess: Int?, besides kept: Set<Int>) -> Int? {
    var found: Int?
    var next = guess
    while let guess = next {
      if !kept.contains(guess) { found = guess }
      next = guesses[guess].outer
    }
    return found
  }

  /// Whether one of the elements that it stands in surely is no part of the article. No button to share with holds sentences
  /// that tell something, whatever it is called.
  private func isSure(of found: Found, besides kept: Set<Int>) -> Bool {
    var next = found.guess
    while let guess = next {
      if guesses[guess].isSure, guesses[guess].surrounding != "share", !kept.contains(guess) { return true }
      next = guesses[guess].outer
    }
    return false
  }

  private static func tells(_ block: PastedPage.Block) -> Bool {
    let line = FoldedLine(block.text)
    return line.count > 5 && line.isStatement
  }

  private static func isSentence(_ found: Found) -> Bool { isSentence(found.block) }

  private static func isSentence(_ block: PastedPage.Block) -> Bool {
    ImportedArticle.isSentence(block.text) && ImportedArticle.isLong(block.text)
  }
}
