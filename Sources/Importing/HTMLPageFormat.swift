import HTMLReading

/// A page as a browser saves it, or its source.
public struct HTMLPageFormat: PageFormat {
  public let id = "html"
  public let fileEnding = "html"
  public let summary = "A saved page: its article, without menus, lists of links and what is hidden."

  public init() {}

  public func isLikely(_ bytes: [UInt8]) -> Bool {
    if HTMLPage.isLikely(bytes) { return true }
    // A part of one, as a browser’s tools copy it.
    var tokens = HTMLTokenizer(Array(bytes.prefix(4096)))
    while let token = tokens.next() {
      if case .start(let tag) = token, ["p", "div", "article", "h1", "section"].contains(tag.name) { return true }
    }
    return false
  }

  public func read(_ bytes: [UInt8]) -> PastedPage {
    var reader = PageBlocks(HTMLTokenizer(bytes))
    reader.read()
    return reader.page
  }
}

/// Reads the blocks of a page. Elements that are never closed end with what is around them.
private struct PageBlocks {
  /// A row of a table that is being read.
  private struct Row {
    /// Of each cell what stands in it.
    var cells: [[FoundBlocks.Found]] = []
    /// How many elements are open around it.
    var depth: Int
  }

  private var tokens: HTMLTokenizer
  private(set) var page = PastedPage()
  private var open = OpenPageElements { Self.blocks.contains($0) }
  private var text: [UInt8] = []
  private var struckOut: [UInt8] = []
  /// The block that the text is in.
  private var kind = PastedPage.Block.Kind.paragraph
  private var found = FoundBlocks()
  /// How many articles have begun.
  private var articles = 0
  private var rows: [Row] = []
  /// How many quotations are open that have an element for their marks.
  private var quotes = 0
  /// What of the text that is being read is in a link, and what in none.
  private var (isLinked, isUnlinked) = (false, false)
  /// Whether some of it is not in bold type.
  private var isPlain = false
  /// How many lines have ended since the last block, and the element that this was in.
  private var breaks = 0
  private var lastNode: Int?
  private var jsonText: [UInt8]?
  private var titleText: [UInt8]?
  /// The element that names an author, and its text as far as it was read.
  private var author: (element: String, text: [UInt8])?
  private var shownAuthors: [String] = []
  private var marks = NoteMarks()

  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
  private static let unseen: Set = [
    "script", "style", "template", "noscript", "svg", "math", "head", "title", "iframe", "object", "select", "textarea",
    "canvas", "audio", "video", "datalist",
  ]
  private static let blocks: Set = [
    "p", "div", "section", "article", "main", "aside", "nav", "header", "footer", "figure", "figcaption", "ul", "ol",
    "li",
    "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "tr", "td", "th", "form", "pre", "dl", "dt", "dd",
    "details",
    "summary", "body", "html", "address", "hr", "br", "button", "fieldset",
  ]
  /// What was struck out is not what the article says.
  private static let struckOut: Set = ["del", "s", "strike"]

  init(_ tokens: HTMLTokenizer) {
    self.tokens = tokens
  }

  mutating func read() {
    while let token = tokens.next() {
      switch token {
      case .text(let bytes):
        if titleText != nil { titleText? += bytes }
        if jsonText != nil { jsonText? += bytes }
        if author != nil { author?.text += bytes.prefix(Self.longestAuthor + 1) }
        guard open.last?.isUnseen != true else { continue }
        if open.last?.isStruckOut == true { struckOut += bytes } else { append(bytes) }
      case .start(let tag): begin(tag)
      case .end(let name): end(name)
      }
    }
    flush()
    while !rows.isEmpty { endRow() }
    if page.authors.isEmpty { page.authors = shownAuthors }
    page.blocks = found.blocks()
    page.saysHeadings = page.blocks.contains { $0.kind.isInnerHeading && $0.surrounding == nil }
  }

  private mutating func begin(_ tag: HTMLTag) {
    if tag.name == "meta" { take(meta: tag) }
    if let date = PageDates.date(of: tag) { take(date: date) }
    if tag.name == "html", let language = tag["lang"] ?? tag["xml:lang"], !language.isEmpty { page.language = language }
    if tag.name == "link", tag["rel"] == "canonical" { page.url = page.url ?? tag["href"] }
    if tag.name == "title", page.title == nil { titleText = [] }
    if tag.name == "script", tag["type"]?.lowercased() == "application/ld+json" { jsonText = [] }
    if Self.blocks.contains(tag.name) {
      flush()
      // A paragraph ends where the next begins.
      if ["p", "li"].contains(tag.name), open.last?.name == tag.name { close(from: open.count - 1) }
      kind = blockKind(of: tag.name)
      beginCell(tag.name)
      breaks = tag.name == "br" ? breaks + 1 : 0
    }
    if tag.name == "time" { text.append(0x20) }
    if tag.name == "q" { beginQuote() }
    marks.begin(tag, at: text.count)
    if Self.void.contains(tag.name) { return }
    noteLinkedHeading(tag)
    noteAuthor(tag)
    var element = element(tag)
    if !Self.blocks.contains(tag.name), standsApart(element) {
      flush()
      element.isApart = true
    }
    open.append(element)
  }

  /// Whether an element without a line of its own is no part of the article, and of no line: a share button between paragraphs.
  private func standsApart(_ element: OpenPageElements.Element) -> Bool {
    guard element.surrounding != open.last?.surrounding || element.guess != open.last?.guess else { return false }
    if element.name.contains("-") { return true }
    guard text.allSatisfy(Self.isBlank) else { return false }
    // What stands above a headline, in it.
    if case .heading = kind, element.guess != open.last?.guess { return true }
    return ["div", "section", "article", "main", "body"].contains(open.lastBlock?.name ?? "body")
  }

  private mutating func element(_ tag: HTMLTag) -> OpenPageElements.Element {
    let outer = open.last
    var element = OpenPageElements.Element(
      name: tag.name, isUnseen: outer?.isUnseen == true || isUnseen(tag),
      surrounding: outer?.surrounding ?? PageSurroundings.byElement(tag), guess: outer?.guess,
      isArticle: outer?.isArticle == true || PageSurroundings.isArticle(tag),
      isStruckOut: outer?.isStruckOut == true || Self.struckOut.contains(tag.name), number: number(of: tag))
    element.node = found.node(in: outer?.node)
    element.isBold = outer?.isBold == true || ["b", "strong"].contains(tag.name)
    element.isLink = outer?.isLink == true || tag.name == "a" && tag["href"].map { !$0.hasPrefix("#") } ?? false
    if let guess = PageSurroundings.byClass(tag, isInner: open.contains("article")) {
      element.guess = found.guess(guess, in: element.guess)
    }
    if tag.name == "article" {
      if articles > 0, rows.isEmpty { element.firstBlock = found.all.count }
      articles += 1
    }
    return element
  }

  /// An article in another that has a heading with a link in it, or in a link, may be a card of a third.
  private mutating func noteLinkedHeading(_ tag: HTMLTag) {
    guard let article = open.lastIndex(of: "article"), open[article].firstBlock != nil else { return }
    let isLink = tag.name == "a" && tag["href"]?.hasPrefix("#") == false
    guard isLink || Self.innerHeadings.contains(tag.name),
      let outer = open.lastIndex(ofAny: isLink ? Self.innerHeadings : ["a"]), outer > article
    else { return }
    open[article].hasLinkedHeading = true
  }

  private static let innerHeadings = ["h2", "h3", "h4", "h5", "h6"]

  private mutating func close(from index: Int) {
    for element in open.close(from: index) {
      if element.hasLinkedHeading, rows.isEmpty, let first = element.firstBlock { found.leaveOutCard(from: first) }
    }
  }

  private mutating func number(of tag: HTMLTag) -> Int? {
    if tag.name == "ol" { return tag["start"].flatMap { Int($0) } ?? 1 }
    guard tag.name == "li", let list = open.lastIndex(ofAny: ["ol", "ul"]),
      let next = open[list].number, let number = tag["value"].flatMap({ Int($0) }) ?? next as Int?,
      0..<999_999_999 ~= number
    else { return nil }
    open[list].number = number + 1
    return number
  }

  // MARK: - Quotations and tables

  /// A browser writes the marks that `<q>` stands for: those in others are single ones.
  private mutating func beginQuote() {
    text += Array((quotes % 2 == 0 ? "“" : "‘").utf8)
    quotes += 1
  }

  private mutating func endQuote() {
    guard quotes > 0 else { return }
    quotes -= 1
    text += Array((quotes % 2 == 0 ? "”" : "’").utf8)
  }

  /// Rows in the cells of others are read no deeper: what stands in them is there for the page's looks.
  private static let mostRows = 32

  private mutating func beginCell(_ name: String) {
    if name == "tr" {
      // A row that was never closed ends where the next begins.
      if let row = rows.last, open.lastIndex(of: "table").map({ $0 < row.depth }) ?? true { endRow() }
      if rows.count < Self.mostRows { rows.append(Row(depth: open.count)) }
    }
    if name == "td" || name == "th", !rows.isEmpty { rows[rows.count - 1].cells.append([]) }
  }

  /// A row of several cells with a line in each is one of a table; any other is there for the page's looks.
  private mutating func endRow() {
    guard let row = rows.popLast() else { return }
    let isOfTable =
      row.cells.count > 1
      && row.cells.allSatisfy { cell in
        cell.count <= 1 && cell.allSatisfy { $0.block.kind == .paragraph && $0.block.text.utf8.count < 400 }
      }
    let filled = row.cells.joined()
    guard isOfTable, var first = filled.first else {
      for block in filled { add(block) }
      return
    }
    let texts = row.cells.map { $0.first?.block.text ?? "" }
    first.block = PastedPage.Block(
      .row(texts), filled.map(\.block.text).joined(separator: " "), in: first.block.surrounding)
    add(first)
  }

  /// To the cell that is being read, or to the page.
  private mutating func add(_ block: FoundBlocks.Found) {
    if let last = rows.last?.cells.indices.last {
      rows[rows.count - 1].cells[last].append(block)
    } else {
      found.append(block)
    }
  }

  private mutating func add(
    _ kind: PastedPage.Block.Kind, _ text: String, in surrounding: String?, goesOn: Bool = false, indent: Int = 0
  ) {
    var block = PastedPage.Block(kind, text, in: surrounding)
    let node = open.lastBlock?.node ?? 0
    block.goesOn = goesOn || breaks == 1 && lastNode == node && rows.isEmpty
    block.isLink = isLinked && !isUnlinked
    // A page that has paragraphs says what they are.
    block.mayBeHeading = !(isPlain && open.lastBlock?.name == "p")
    block.indent = indent
    (breaks, lastNode) = (0, node)
    add(
      FoundBlocks.Found(
        block: block, guess: open.last?.guess, node: node, isInArticle: open.last?.isArticle == true))
  }

  private mutating func end(_ name: String) {
    if name == "title", let title = titleText {
      page.title = Self.words(title)
      titleText = nil
    }
    if name == "script", let json = jsonText {
      take(json: json)
      jsonText = nil
    }
    if name == author?.element { endAuthor() }
    if name == "q" { endQuote() }
    marks.end(name, in: &text)
    if name == "time" { text.append(0x20) }
    let index = open.lastIndex(of: name)
    if Self.blocks.contains(name) || index.map({ open[$0].isApart }) == true { flush() }
    guard let index else { return }
    close(from: index)
    while let row = rows.last, row.depth >= open.count { endRow() }
    if Self.blocks.contains(name) {
      kind = blockKind(of: open.lastBlock?.name ?? "")
      breaks = 0
    }
  }

  private func blockKind(of name: String) -> PastedPage.Block.Kind {
    if name.utf8.count == 2, name.first == "h", let level = name.last?.wholeNumberValue, 1...6 ~= level {
      return .heading(level)
    }
    if name == "li" { return .item }
    if name == "blockquote" || open.contains("blockquote") { return .quotation }
    return .paragraph
  }

  private func isUnseen(_ tag: HTMLTag) -> Bool {
    if Self.unseen.contains(tag.name) || tag["hidden"] != nil || tag["aria-hidden"] == "true" { return true }
    if NoteMarks.isUnseen(tag) { return true }
    // What `amp-img` shows until it has what it is to show.
    if tag["placeholder"] != nil, tag.name != "input", open.last?.name.hasPrefix("amp-") == true { return true }
    let style = (tag["style"] ?? "").lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private mutating func append(_ bytes: [UInt8]) {
    text += bytes
    guard !bytes.allSatisfy(Self.isBlank) else { return }
    if open.last?.isLink == true { isLinked = true } else { isUnlinked = true }
    if open.last?.isBold != true { isPlain = true }
  }

  private mutating func flush() {
    // Lines of verse are those of the page’s source where it shows them so.
    let isPreformatted = open.contains("pre")
    let lines = isPreformatted ? text.split(separator: 0x0A) : [text[...]]
    let gone = Self.words(struckOut)
    (text, struckOut) = ([], [])
    let isOfVerse = isPreformatted || breaks == 1
    var isFirst = true
    for line in lines {
      let words = Self.words(line)
      if words.isEmpty { continue }
      let indent = isOfVerse ? VerseIndent.width(of: line, isPreformatted: isPreformatted) : 0
      add(kindOfBlock(), words, in: open.last?.surrounding, goesOn: !isFirst, indent: indent)
      isFirst = false
    }
    if !gone.isEmpty { add(.paragraph, gone, in: "struck out") }
    (isLinked, isUnlinked, isPlain) = (false, false, false)
    marks.reset()
  }

  /// The first block of an item is the item, and what follows in it paragraphs.
  private mutating func kindOfBlock() -> PastedPage.Block.Kind {
    guard kind == .paragraph || kind.isItem, let item = open.lastIndex(of: "li") else { return kind }
    if open[item].isBegun { return .paragraph }
    open[item].isBegun = true
    return open[item].number.map { .number($0) } ?? .item
  }

  private static func words(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - What the page says of itself

  private mutating func take(meta tag: HTMLTag) {
    guard let name = tag["property"] ?? tag["name"] ?? tag["itemprop"], let content = tag["content"], !content.isEmpty
    else { return }
    if PageDates.names.contains(name.lowercased()) { take(date: content) }
    switch name.lowercased() {
    case "og:title": page.title = content
    case "author", "article:author": if !content.contains("://") { page.authors.append(content) }
    case "og:site_name": page.publisher = content
    case "og:url": page.url = content
    default: break
    }
  }

  /// The first that is one.
  private mutating func take(date: String) {
    if page.date == nil, DatesInText.first(in: date) != nil { page.date = date }
  }

  private mutating func take(json text: [UInt8]) {
    let json = PageJSON(text)
    if let date = json.value("datePublished") { take(date: date) }
    if page.title == nil { page.title = json.value("headline") }
    if page.authors.isEmpty { page.authors = json.names(in: "author") }
    page.publisher = page.publisher ?? json.name(in: "publisher")
  }

  // MARK: - Who wrote it, as an element says

  /// In bytes.
  private static let longestAuthor = 80
  private static let mostAuthors = 6

  /// `<a rel="author">`, `<div class="author">`, above the first long line of the article.
  private mutating func noteAuthor(_ tag: HTMLTag) {
    guard author == nil, shownAuthors.count < Self.mostAuthors, !found.hasLongLine,
      [nil, "byline"].contains(open.last?.surrounding ?? found.surrounding(ofGuess: open.last?.guess))
    else { return }
    let classes = (tag["class"] ?? "").split(whereSeparator: \.isWhitespace)
    if tag["rel"] == "author" || tag["itemprop"] == "author" || classes.contains("author") {
      author = (tag.name, [])
    }
  }

  private mutating func endAuthor() {
    guard let words = author.map({ Self.words($0.text) }) else { return }
    author = nil
    guard words.utf8.count <= Self.longestAuthor, let name = ArticleReading.name(inByline: words),
      !shownAuthors.contains(name)
    else { return }
    shownAuthors.append(name)
  }
}
