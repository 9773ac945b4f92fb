import Model

/// The article in a pasted page: its title, its date, its paragraphs; and what was around it.
public struct ImportedArticle: Sendable, Hashable {
  public var title: String
  /// As EDTF has it; nil where nothing says it.
  public var date: String?
  public var authors: [String]
  public var publisher: String?
  public var url: String?
  public var blocks: [PastedPage.Block] = []
  /// In the order of the page.
  public var furniture: [FurnitureLine] = []

  /// - Parameter words: of the page's language; nil for one that has none, of which only what elements of HTML say is known.
  public init(_ page: PastedPage, words: FurnitureWords?) {
    title = PageTitle(page).headline
    date = page.date.flatMap { DatesInText.first(in: $0) }
    (authors, publisher, url) = (page.authors, page.publisher, page.url)
    var reading = Reading(page, words)
    reading.run()
    (blocks, furniture) = (reading.blocks, reading.furniture)
    if let found = reading.title { title = found }
    if title.isEmpty { title = blocks.first.map { String($0.text.prefix(60)) } ?? "" }
    date = date ?? reading.date
    if authors.isEmpty { authors = reading.authors }
  }

  /// Whether words end as a sentence does.
  static func isSentence(_ text: String) -> Bool {
    let end = text.trimmed { "”’\"')]» ".contains($0) }.last
    return end.map { ".!?…。！？".contains($0) } ?? false
  }

  /// One pass over the blocks.
  private struct Reading {
    let page: PastedPage
    let words: FurnitureWords?
    private let pageTitle: PageTitle
    var title: String?
    var date: String?
    var authors: [String] = []
    var blocks: [PastedPage.Block] = []
    var furniture: [FurnitureLine] = []
    /// What the line before said that this one is: the title of a video, or one of a list of other articles.
    private var videoTitle: String?
    private var isInList = false
    private var isCaptionNext = false
    private var hasSentence = false
    private var titleIndex: Int?

    /// In bytes; what is longer is a text.
    private static let longestLine = 3000

    init(_ page: PastedPage, _ words: FurnitureWords?) {
      (self.page, self.words) = (page, words)
      pageTitle = PageTitle(page)
    }

    mutating func run() {
      // What comes behind the last sentence is no article's.
      let last = page.blocks.lastIndex { $0.surrounding == nil && isBody($0) }.map(endOfList) ?? -1
      let first = page.blocks.firstIndex { $0.surrounding == nil && isBody($0) } ?? page.blocks.count
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
            _ = takeHead(block)
            furniture.append(FurnitureLine(surrounding, block.text))
          }
          continue
        }
        read(block, at: index, isBehind: index > last)
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
      if body < page.blocks.count, isTitle(page.blocks[body], before: page.blocks.dropFirst(body + 1).first) {
        return body
      }
      let lines = page.blocks.indices.prefix { $0 < body }.filter { index in
        let block = page.blocks[index]
        guard block.surrounding == nil, kind(of: block) == nil else { return false }
        if case .row = block.kind { return false }
        let lowered = block.text.lowercased()
        let marks = (words?.bylines ?? []) + (words?.datelines ?? [])
        return !marks.contains { lowered.hasPrefix($0) }
          && (block.text.split(separator: " ").count > 8 || DatesInText.first(in: block.text) == nil)
      }
      func count(_ index: Int) -> Int { page.blocks[index].text.split(separator: " ").count }
      return lines.first { count($0) >= 5 } ?? lines.max { count($0) < count($1) }
    }

    /// Whether a sentence is a title: a short question, or one with a line below it that says who wrote it, or when.
    private func isTitle(_ block: PastedPage.Block, before next: PastedPage.Block?) -> Bool {
      guard let words, let next, block.kind == .paragraph, block.text.split(separator: " ").count <= 15 else {
        return false
      }
      let marks = words.bylines + words.datelines
      let lowered = next.text.lowercased()
      let isBelow =
        !ImportedArticle.isSentence(next.text)
        && (marks.contains { lowered.hasPrefix($0) }
          || next.text.split(separator: " ").count <= 8 && DatesInText.first(in: next.text) != nil)
      return isBelow || block.text.last == "?"
    }

    private func isBody(_ block: PastedPage.Block) -> Bool {
      ImportedArticle.isSentence(block.text) && kind(of: block) == nil && block.text.split(separator: " ").count > 3
    }

    private mutating func read(_ block: PastedPage.Block, at index: Int, isBehind: Bool) {
      if case .row = block.kind {
        blocks.append(block)
        return
      }
      if block.text.utf8.count > Self.longestLine {
        hasSentence = true
        blocks.append(block)
        return
      }
      let line = FoldedLine(block.text)
      if !block.text.contains(where: { $0.isLetter || $0.isNumber }) { return leaveOut("page", block) }
      if title == nil, !hasSentence, pageTitle.isHeadline(block.text) {
        title = block.text
        return
      }
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
      if let kind = self.kind(of: block) {
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
      if !hasSentence, let kind = takeHead(block) { return leaveOut(kind, block) }
      if ImportedArticle.isSentence(block.text) { hasSentence = true }
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
      if !hasSentence, authors.isEmpty == false || date != nil, line.count <= 4 { return leaveOut("byline", block) }
      if isBehind, !ImportedArticle.isSentence(block.text) { return leaveOut("page", block) }
      var block = block
      if block.kind == .paragraph, hasSentence, isHeading(block) { block.kind = .heading(2) }
      if case .heading(let level) = block.kind { block.kind = .heading(max(2, level)) }
      blocks.append(block)
    }

    /// The last block of a list that a block begins or is an item of; a list that a line announces is of the article, too.
    private func endOfList(at index: Int) -> Int {
      let blocks = page.blocks
      var end = index
      while end + 1 < blocks.count, blocks[end + 1].surrounding == nil {
        let next = blocks[end + 1]
        let isItem = next.kind.isItem && (blocks[end].kind.isItem || blocks[end].text.hasSuffix(":"))
        let begins = next.text.hasSuffix(":") && end + 2 < blocks.count && blocks[end + 2].kind.isItem
        guard isItem || begins, kind(of: next) == nil else { break }
        end += 1
      }
      return end
    }

    private mutating func leaveOut(_ kind: String, _ block: PastedPage.Block) {
      furniture.append(FurnitureLine(kind, block.text))
    }

    private func kind(of block: PastedPage.Block) -> String? {
      if block.text.utf8.count > Self.longestLine { return nil }
      let line = FoldedLine(block.text)
      let kind = words?.kinds.first { $0.matches(line) }?.id
      // “Politics” is a page’s section, and may be a heading in its article.
      if let kind, kind != "page" || !block.kind.isInnerHeading { return kind }
      // “– Apr 26, 2018” behind what stands below a picture.
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

    private func isHeading(_ block: PastedPage.Block) -> Bool {
      if case .heading = block.kind { return true }
      guard block.kind == .paragraph, !ImportedArticle.isSentence(block.text) else { return false }
      let count = block.text.split(separator: " ").count
      return count <= 8 && block.text.first?.isUppercase == true && !block.text.hasSuffix(":")
        && !block.text.hasSuffix(",")
    }

    /// Who wrote it, and when, where that is what the line says; and which of both it is.
    private mutating func takeHead(_ block: PastedPage.Block) -> String? {
      guard let words, !ImportedArticle.isSentence(block.text) else { return nil }
      let lowered = block.text.lowercased()
      let count = block.text.split(separator: " ").count
      if let mark = words.bylines.first(where: { lowered.hasPrefix($0) }), count <= 14 {
        var names = String(block.text.dropFirst(mark.count))
        for end in [" | ", " - ", " – ", " • ", ", "] {
          if let range = names.utf8.firstRange(of: end.utf8) { names = String(names[..<range.lowerBound]) }
        }
        if authors.isEmpty { authors = names.split(separator: " and ").map(\.trimmingBlanks) }
        date = date ?? DatesInText.first(in: block.text)
        return "byline"
      }
      let isDateline = words.datelines.contains { lowered.hasPrefix($0) } && count <= 14
      guard isDateline || count <= 8, let found = DatesInText.first(in: block.text) else { return nil }
      // When it was published stands before when it was changed.
      date = date ?? found
      return "dateline"
    }
  }
}

extension StringProtocol {
  var trimmingBlanks: String { String(String(self).trimmed { $0.isWhitespace }) }
}

/// Days in running text.
public enum DatesInText {
  private static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// The first whole day that a text names, as `2018-04-27`; nil where it names none.
  public static func first(in text: String) -> String? { all(in: text).first }

  public static func all(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace || $0 == "T" && text.contains("-") }.map {
      String($0).trimmed { ",;()[]|•".contains($0) }
    }
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if let day = day(String(word.prefix(10))) ?? dayWithPoints(String(word)) {
        found.append(day)
        continue
      }
      guard months.contains(word.lowercased().trimmed { $0 == "." }.lowercased()) else { continue }
      // `27 April 2018` or `April 27, 2018`.
      for range in [index - 1..<index + 2, index..<index + 3] {
        guard range.lowerBound >= 0, range.upperBound <= words.count else { continue }
        let parts = words[range].map { $0.lowercased().trimmed { "., ".contains($0) } }
        guard let date = EDTFDate.meant(by: parts.joined(separator: " ")), let day = day(date) else { continue }
        found.append(day)
        break
      }
    }
    return found
  }

  /// `17.03.2022`, as much of Europe writes it.
  private static func dayWithPoints(_ word: String) -> String? {
    let parts = word.trimmed { $0 == "." }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }), parts[2].utf8.count == 4,
      parts[..<2].allSatisfy({ 1...2 ~= $0.utf8.count })
    else { return nil }
    let (month, date) = (parts[1], parts[0])
    return day("\(parts[2])-\(month.utf8.count == 1 ? "0" : "")\(month)-\(date.utf8.count == 1 ? "0" : "")\(date)")
  }

  private static func day(_ text: String) -> String? {
    guard text.utf8.count == 10, EDTFDate(text) != nil, text.allSatisfy({ $0.isNumber || $0 == "-" }) else {
      return nil
    }
    return text
  }
}
