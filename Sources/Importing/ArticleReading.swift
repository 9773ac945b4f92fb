/// One pass over the blocks of a page, which tells those of its article from the others.
struct ArticleReading {
  let page: PastedPage
  let words: FurnitureWords?
  private let pageTitle: PageTitle
  /// Of blocks that are furniture because of what is beside them.
  private let neighbours: [Int: String]
  var title: String?
  var date: String?
  /// A day in a line that says more than when, such as a caption: no line that says only that came.
  var doubtfulDate: String?
  /// A day in figures of which nothing says which is the month.
  var unclearDate: String?
  var authors: [String] = []
  var blocks: [PastedPage.Block] = []
  var furniture: [FurnitureLine] = []
  /// What stays, though the page may say that it is something else.
  var doubts: [FurnitureLine] = []
  /// What the line before said that this one is: the title of a video, or one of a list of other articles.
  private var videoTitle: String?
  private var isInList = false
  private var isCaptionNext = false
  var hasSentence = false
  /// Up to the second, a line of an author may stand below what sums the article up.
  var sentences = 0
  private var titleIndex: Int?
  /// Where the heading is that has the title; nil where none has.
  private let headingOfTitle: Int?
  /// The last block that stayed, as its place in the page.
  private var lastKept: Int?
  /// How many lines are a time of day: of a live ticker there are several, each above what it tells.
  private let clocks: Int
  /// How many lines say a day and no more: of several, each may be above what happened then.
  let days: Int
  private let lines: [FoldedLine?]
  /// What each line is by itself.
  private let kinds: [String?]

  /// In bytes; what is longer is a text.
  private static let longestLine = 3000

  init(_ page: PastedPage, _ words: FurnitureWords?) {
    (self.page, self.words) = (page, words)
    pageTitle = PageTitle(page)
    clocks = page.blocks.count { $0.surrounding == nil && Self.isClock($0.text) }
    days = words.map { words in page.blocks.count { $0.surrounding == nil && words.isDay($0.text) } } ?? 0
    let lines = page.blocks.map { block in
      block.surrounding == nil && block.text.utf8.count <= Self.longestLine ? FoldedLine(block.text) : nil
    }
    self.lines = lines
    kinds = lines.indices.map { index in lines[index].flatMap { Self.kind(of: page.blocks[index], $0, words) } }
    neighbours = words.map { NeighbourFurniture(page.blocks, lines, $0).kinds } ?? [:]
    let title = pageTitle
    let headings = page.blocks.indices.filter { index in
      if case .heading = page.blocks[index].kind { return !title.isSite(page.blocks[index].text) }
      return false
    }
    headingOfTitle =
      headings.first { title.headline(in: page.blocks[$0]) != nil }
      ?? headings.first { page.blocks[$0].kind == .heading(1) }
  }

  mutating func run() {
    // What comes after the last sentence is no article's.
    let last = page.blocks.indices.last(where: isBody).map(endOfList) ?? -1
    let first = page.blocks.indices.first(where: isBody) ?? page.blocks.count
    let hasHeading = page.blocks.contains { $0.kind == .heading(1) && !pageTitle.isSite($0.text) }
    titleIndex = hasHeading ? nil : indexOfTitle(before: first)
    for (index, block) in page.blocks.enumerated() {
      if let surrounding = block.surrounding {
        if surrounding == "page around the article", title == nil, block.kind == .heading(1),
          !pageTitle.isSite(block.text)
        {
          title = block.text
        } else {
          // Who wrote it, and when, stands there too.
          let head = takeHead(block, isAbove: true)
          if head == nil, surrounding == "byline", !hasSentence, authors.isEmpty,
            let name = Self.name(inByline: block.text)
          {
            authors = [name]
          }
          furniture.append(FurnitureLine(surrounding, block.text))
        }
        continue
      }
      read(block, at: index, isAfter: index > last)
    }
  }

  /// Headlines of other articles have no full stop.
  private func isLikeListed(_ block: PastedPage.Block) -> Bool {
    if block.text.hasSuffix("?") { return block.text.split(separator: " ").count <= 12 }
    return !ImportedArticle.isSentence(block.text)
  }

  /// Where the title is, in a page that does not say by its headings: what it is called itself, else the first line of five words above the first sentence, else the longest.
  private func indexOfTitle(before body: Int) -> Int? {
    let called = page.blocks.indices.prefix { $0 < body }.first { index in
      page.blocks[index].surrounding == nil && pageTitle.isHeadline(page.blocks[index].text)
    }
    if let called { return called }
    if pageTitle.isSure { return nil }
    let lines = page.blocks.indices.prefix { $0 < body }.filter { index in
      let block = page.blocks[index]
      guard block.surrounding == nil, neighbours[index] == nil, kinds[index] == nil else { return false }
      if case .row = block.kind { return false }
      return words?.beginsHead(block.text) != true && words?.isDay(block.text) != true
        && (block.text.split(separator: " ").count > 8 || DatesInText.first(in: block.text) == nil)
    }
    func count(_ index: Int) -> Int { page.blocks[index].text.split(separator: " ").count }
    if let line = lines.first(where: { count($0) >= 5 }) {
      return lines.prefix { $0 < line }.first { HeadlineShape.isHeadline($0, before: line, page.blocks, words) } ?? line
    }
    if body < page.blocks.count, isTitle(page.blocks[body], before: page.blocks.dropFirst(body + 1).first) {
      return lines.first { HeadlineShape.isHeadline($0, before: body, page.blocks, words) } ?? body
    }
    if let line = lines.first(where: {
      HeadlineShape.isHeadline($0, before: min($0 + 1, page.blocks.count - 1), page.blocks, words)
    }) {
      return line
    }
    let titles = lines.filter { !HeadlineShape.isPaper(FoldedLine(page.blocks[$0].text)) }
    // Who wrote it stands below the title.
    if let words, let last = titles.last, last + 1 < body, words.beginsHead(page.blocks[last + 1].text) { return last }
    return (titles.isEmpty ? lines : titles).max { count($0) < count($1) }
  }

  /// Whether a sentence is a title: a short question, or one with a line below it that says who wrote it, or when.
  private func isTitle(_ block: PastedPage.Block, before next: PastedPage.Block?) -> Bool {
    guard let words, let next, block.kind == .paragraph, block.text.split(separator: " ").count <= 15 else {
      return false
    }
    let isBelow =
      !ImportedArticle.isSentence(next.text)
      && (words.beginsHead(next.text)
        || next.text.split(separator: " ").count <= 8 && DatesInText.first(in: next.text) != nil)
    return isBelow || block.text.last == "?"
  }

  private func isBody(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return block.surrounding == nil && neighbours[index] == nil && ImportedArticle.isSentence(block.text)
      && kinds[index] == nil && ImportedArticle.isLong(block.text)
  }

  private mutating func read(_ block: PastedPage.Block, at index: Int, isAfter: Bool) {
    if case .row = block.kind {
      blocks.append(block)
      return
    }
    guard let line = lines[index] else {
      hasSentence = true
      blocks.append(block)
      return
    }
    if !block.text.contains(where: { $0.isLetter || $0.isNumber }) { return leaveOut("page", block) }
    if title == nil, !hasSentence || index == headingOfTitle, let headline = pageTitle.headline(in: block) {
      title = headline
      return
    }
    if block.isOutside, let kind = kindOutside(block, line, at: index) { return leaveOut(kind, block) }
    if let kind = neighbours[index] { return leaveOut(kind, block) }
    if isCaptionNext {
      isCaptionNext = false
      if !line.isSentence { return leaveOut("caption", block) }
    }
    if words?.captionMarks.contains(String(line.bare.trimmed { $0 == "," })) == true {
      isCaptionNext = true
      return leaveOut("caption", block)
    }
    if let video = videoTitle {
      videoTitle = nil
      if line.bare == video { return leaveOut("video", block) }
    }
    if words?.lists.contains(line.bare) == true {
      isInList = true
      return leaveOut("related", block)
    }
    if isInList {
      if isLikeListed(block), line.count <= 20 { return leaveOut("related", block) }
      isInList = false
    }
    if let kind = kinds[index] {
      if kind == "dateline" { date = date ?? DatesInText.first(in: block.text) }
      // What the picture shows is told once more below it.
      if words?.beginsWithAgency(line, block.text) == true, index + 1 < lines.count,
        lines[index + 1].map({ $0.count > 3 }) == true
      {
        isCaptionNext = true
      }
      if kind == "video" { videoTitle = Self.titleOfVideo(block.text) }
      return leaveOut(kind, block)
    }
    if let title, FoldedLine(title).bare == line.bare { return leaveOut("page", block) }
    if case .heading(1) = block.kind, title == nil {
      if pageTitle.isSite(block.text) { return leaveOut("page", block) }
      title = block.text
      return
    }
    if title == nil, index == titleIndex {
      title = block.text
      return
    }
    if index != titleIndex, isOfPage(block) { return leaveOut(block.text == page.publisher ? "page" : "byline", block) }
    if let kind = takeHead(block, isAbove: !hasSentence) ?? takeLateHead(block) { return leaveOut(kind, block) }
    if ImportedArticle.isSentence(block.text) {
      hasSentence = true
      sentences += 1
    }
    if !hasSentence, title == nil, let titleIndex {
      // A page’s section and its name stand above the title.
      if index < titleIndex { return leaveOut("page", block) }
      title = block.text
      return
    }
    // The page has its title where only its window shows it.
    if !hasSentence, title == nil, pageTitle.isSure, block.kind == .paragraph {
      return leaveOut("page", block)
    }
    let isOfTicker = clocks > 1 && Self.isClock(block.text)
    if !hasSentence, !isOfTicker, authors.isEmpty == false || date != nil, line.count <= 4 {
      return leaveOut("byline", block)
    }
    if isAfter, !ImportedArticle.isSentence(block.text), !isAboveSentence(index) { return leaveOut("page", block) }
    if block.isLink, hasSentence, !line.isSentence, !block.goesOn { return leaveOut("related", block) }
    if let doubt = block.doubt { doubts.append(FurnitureLine(doubt, block.text)) }
    var block = block
    if block.kind == .paragraph, hasSentence, isHeading(index) { block.kind = .heading(2) }
    if case .heading(let level) = block.kind {
      // What sums the article up is often a heading in a page.
      block.kind = block.isOutside && !hasSentence ? .paragraph : .heading(max(2, level))
    }
    if lastKept != index - 1 { block.goesOn = false }
    lastKept = index
    if block.goesOn, let last = blocks.last, BrokenWord.isBroken(last.text, before: block.text) {
      blocks[blocks.count - 1].text = last.text.dropLast() + block.text
      return
    }
    blocks.append(block)
  }

  /// Whether a block is a heading, and what it is above is of the article.
  private func isAboveSentence(_ index: Int) -> Bool {
    guard page.blocks[index].kind.isInnerHeading, index + 1 < page.blocks.count else { return false }
    let next = page.blocks[index + 1]
    return next.surrounding == nil && !next.isOutside && next.kind == .paragraph && kinds[index + 1] == nil
      && neighbours[index + 1] == nil && ImportedArticle.isSentence(next.text) && lines[index + 1]?.isStatement != false
  }

  /// What a block is that stands beside the article’s text, and is none of what sums it up.
  private mutating func kindOutside(_ block: PastedPage.Block, _ line: FoldedLine, at index: Int) -> String? {
    if let headingOfTitle, index < headingOfTitle {
      // What a site says of itself, below its name.
      let isOfSite = page.blocks[..<index].contains { $0.kind == .heading(1) && pageTitle.isSite($0.text) }
      return isOfSite || !line.isSentence || line.count <= 5 ? takeHead(block, isAbove: true) ?? "page" : nil
    }
    if line.isSentence, line.count > 5 { return nil }
    guard !hasSentence, title != nil else { return nil }
    if let head = takeHead(block, isAbove: true) { return head }
    return line.count <= 4 ? "page" : nil
  }

  /// The last block of a list that a block begins or is an item of; a list that a line announces is of the article, too.
  private func endOfList(at index: Int) -> Int {
    let blocks = page.blocks
    var end = index
    while end + 1 < blocks.count, blocks[end + 1].surrounding == nil {
      let next = blocks[end + 1]
      let isItem = next.kind.isItem && (blocks[end].kind.isItem || blocks[end].text.hasSuffix(":"))
      let begins = next.text.hasSuffix(":") && end + 2 < blocks.count && blocks[end + 2].kind.isItem
      guard isItem || begins, kinds[end + 1] == nil else { break }
      end += 1
    }
    return end
  }

  /// `14:32`, `9.05 am`, `14:32 Uhr`
  private static func isClock(_ text: String) -> Bool {
    guard 4...9 ~= text.utf8.count else { return false }
    let parts = text.split(separator: " ", maxSplits: 1)
    let digits = (parts.first ?? "").split { ":.".contains($0) }
    return digits.count == 2 && digits[1].count == 2 && 1...2 ~= digits[0].count && digits.allSatisfy { Int($0) != nil }
      && (parts.count == 1
        || ["am", "pm", "a.m.", "p.m.", "uhr", "gmt", "bst", "et", "cet"].contains(parts[1].lowercased()))
  }

  private mutating func leaveOut(_ kind: String, _ block: PastedPage.Block) {
    furniture.append(FurnitureLine(kind, block.text))
  }

  private static func kind(of block: PastedPage.Block, _ line: FoldedLine, _ words: FurnitureWords?) -> String? {
    let kind = words?.kinds.first { $0.matches(line) }?.id ?? words?.shape(of: line, block.text)
    // “Politics” is a page’s section, and may be a heading in its article.
    if let kind, kind != "page" || !block.kind.isInnerHeading { return kind }
    // “– Apr 26, 2018” after what stands below a picture.
    if line.count <= FurnitureKind.fewWords, !line.isSentence,
      let dash = block.text.lastIndex(where: { "–—".contains($0) }),
      case let end = block.text[block.text.index(after: dash)...], end.count < 24,
      DatesInText.first(in: String(end)) != nil
    {
      return "caption"
    }
    return nil
  }

  /// `Click to play video: 'A title'`
  private static func titleOfVideo(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let words = String(text[text.index(after: colon)...]).trimmed { " '\"‘’“”".contains($0) }
    return words.isEmpty ? nil : FoldedLine(String(words)).bare
  }

  /// Whether a line of few words stands by itself above what it is a heading of. A line of verse has others like it beside it.
  private func isHeading(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard !page.saysHeadings, block.mayBeHeading, block.kind == .paragraph, Self.isShort(block),
      block.text.first?.isUppercase == true,
      !block.goesOn,
      let last = block.text.last, !":,;–—".contains(last)
    else { return false }
    if let before = neighbour(of: index, by: -1), Self.isShort(before) || isOfVerse(index - 1) { return false }
    guard let after = neighbour(of: index, by: 1), !after.goesOn else { return false }
    return after.kind != .paragraph || !Self.isShort(after) && !isFirstOfVerse(index + 1)
  }

  /// Whether two lines stand before a line that are no sentences, and as short.
  private func isOfVerse(_ index: Int) -> Bool {
    index > 1 && page.blocks[index].text.split(separator: " ").count <= 8
      && Self.isShort(page.blocks[index - 1]) && Self.isShort(page.blocks[index - 2])
  }

  /// Whether lines of the same paragraph follow.
  private func isFirstOfVerse(_ index: Int) -> Bool {
    index + 1 < page.blocks.count && page.blocks[index + 1].goesOn && ImportedArticle.isLong(page.blocks[index].text)
  }

  private static func isShort(_ block: PastedPage.Block) -> Bool {
    block.kind == .paragraph && !ImportedArticle.isSentence(block.text)
      && block.text.split(separator: " ").count <= 8
  }

  /// The next block that is no furniture, of the few that stand there.
  private func neighbour(of index: Int, by step: Int) -> PastedPage.Block? {
    var next = index + step
    for _ in 0..<4 where page.blocks.indices.contains(next) {
      let block = page.blocks[next]
      if block.surrounding == nil, neighbours[next] == nil, kinds[next] == nil { return block }
      next += step
    }
    return nil
  }
}
