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
  private struct Element {
    var name: String
    var isUnseen: Bool
    var surrounding: String?
    var isArticle: Bool
    var isStruckOut: Bool
    /// Of a numbered list the number of its next item, of an item its own.
    var number: Int?
    /// Whether an item has its first block, which has the number.
    var isBegun = false
  }

  /// A row of a table that is being read.
  private struct Row {
    /// Of each cell what stands in it.
    var cells: [[PastedPage.Block]] = []
    /// How many elements are open around it.
    var depth: Int
  }

  private var tokens: HTMLTokenizer
  private(set) var page = PastedPage()
  private var open: [Element] = []
  private var text: [UInt8] = []
  private var struckOut: [UInt8] = []
  /// The block that the text is in.
  private var kind = PastedPage.Block.Kind.paragraph
  /// Of each block: whether it stands in an article or in the page's main part.
  private var inArticle: [Bool] = []
  private var rows: [Row] = []
  /// How many quotations are open that have an element for their marks.
  private var quotes = 0
  private var jsonText: [UInt8]?
  private var titleText: [UInt8]?

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
  /// What no article consists of, by the element.
  private static let surroundings = [
    "nav": "navigation", "aside": "related", "footer": "page footer", "form": "newsletter", "button": "share",
    "figcaption": "caption", "address": "page footer",
  ]
  /// The same by words in classes and ids, whole ones between hyphens: “social” is none of “socialist-party”.
  private static let classes: [(word: String, surrounding: String)] = [
    ("-advert-", "advertisement"), ("-advertisement-", "advertisement"), ("-adverts-", "advertisement"),
    ("-ad-slot-", "advertisement"), ("-ad-container-", "advertisement"), ("-promo-", "sponsored"),
    ("-sponsor-", "sponsored"), ("-sponsored-", "sponsored"), ("-outbrain-", "sponsored"), ("-taboola-", "sponsored"),
    ("-newsletter-", "newsletter"), ("-subscribe-", "newsletter"), ("-signup-", "newsletter"),
    ("-sign-up-", "newsletter"), ("-share-", "share"), ("-sharing-", "share"), ("-social-", "share"),
    ("-related-", "related"), ("-read-more-", "related"), ("-recommended-", "related"), ("-most-read-", "related"),
    ("-trending-", "related"), ("-breadcrumb-", "navigation"), ("-breadcrumbs-", "navigation"),
    ("-caption-", "caption"), ("-credit-", "credit"), ("-credits-", "credit"), ("-comments-", "comments"),
    ("-cookie-", "navigation"), ("-cookies-", "navigation"), ("-video-player-", "video"),
    ("-skip-link-", "navigation"),
  ]
  /// What an element has, or has not, in it says nothing of its text.
  private static let containing: Set = ["has", "no", "with", "without", "is", "not"]
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
        guard open.last?.isUnseen != true else { continue }
        if open.last?.isStruckOut == true { struckOut += bytes } else { text += bytes }
      case .start(let tag): begin(tag)
      case .end(let name): end(name)
      }
    }
    flush()
    while !rows.isEmpty { endRow() }
    if inArticle.contains(true) {
      for index in page.blocks.indices where !inArticle[index] && page.blocks[index].surrounding == nil {
        page.blocks[index].surrounding = "page around the article"
      }
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    if tag.name == "meta" { take(meta: tag) }
    if tag.name == "time", page.date == nil, let date = tag["datetime"] { page.date = date }
    if tag.name == "link", tag["rel"] == "canonical" { page.url = page.url ?? tag["href"] }
    if tag.name == "title", page.title == nil { titleText = [] }
    if tag.name == "script", tag["type"]?.lowercased() == "application/ld+json" { jsonText = [] }
    if Self.blocks.contains(tag.name) {
      flush()
      // A paragraph ends where the next begins.
      if ["p", "li"].contains(tag.name), open.last?.name == tag.name { open.removeLast() }
      kind = blockKind(of: tag.name)
      beginCell(tag.name)
    }
    if tag.name == "q" { beginQuote() }
    if Self.void.contains(tag.name) { return }
    let outer = open.last
    open.append(
      Element(
        name: tag.name, isUnseen: outer?.isUnseen == true || isUnseen(tag),
        surrounding: outer?.surrounding ?? surrounding(of: tag),
        isArticle: outer?.isArticle == true || ["article", "main"].contains(tag.name)
          || tag["itemprop"] == "articleBody",
        isStruckOut: outer?.isStruckOut == true || Self.struckOut.contains(tag.name), number: number(of: tag)))
  }

  private mutating func number(of tag: HTMLTag) -> Int? {
    if tag.name == "ol" { return tag["start"].flatMap { Int($0) } ?? 1 }
    guard tag.name == "li", let list = open.lastIndex(where: { $0.name == "ol" || $0.name == "ul" }),
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

  private mutating func beginCell(_ name: String) {
    if name == "tr" {
      // A row that was never closed ends where the next begins.
      if let row = rows.last, !open[min(row.depth, open.count)...].contains(where: { $0.name == "table" }) { endRow() }
      rows.append(Row(depth: open.count))
    }
    if name == "td" || name == "th", !rows.isEmpty { rows[rows.count - 1].cells.append([]) }
  }

  /// A row of several cells with a line in each is one of a table; any other is there for the page's looks.
  private mutating func endRow() {
    guard let row = rows.popLast() else { return }
    let isOfTable =
      row.cells.count > 1
      && row.cells.allSatisfy { cell in
        cell.count <= 1 && cell.allSatisfy { $0.kind == .paragraph && $0.text.utf8.count < 400 }
      }
    let filled = row.cells.joined()
    guard isOfTable, let first = filled.first else {
      for block in filled { add(block) }
      return
    }
    let texts = row.cells.map { $0.first?.text ?? "" }
    add(PastedPage.Block(.row(texts), filled.map(\.text).joined(separator: " "), in: first.surrounding))
  }

  /// To the cell that is being read, or to the page.
  private mutating func add(_ block: PastedPage.Block) {
    if let last = rows.last?.cells.indices.last {
      rows[rows.count - 1].cells[last].append(block)
    } else {
      page.blocks.append(block)
      inArticle.append(open.last?.isArticle == true)
    }
  }

  private mutating func end(_ name: String) {
    if name == "title", let title = titleText {
      page.title = Self.words(title)
      titleText = nil
    }
    if name == "script", let json = jsonText {
      take(json: String(decoding: json, as: UTF8.self))
      jsonText = nil
    }
    if name == "q" { endQuote() }
    if Self.blocks.contains(name) { flush() }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
    while let row = rows.last, row.depth >= open.count { endRow() }
    if Self.blocks.contains(name) { kind = blockKind(of: open.last { Self.blocks.contains($0.name) }?.name ?? "") }
  }

  private func blockKind(of name: String) -> PastedPage.Block.Kind {
    if name.utf8.count == 2, name.first == "h", let level = name.last?.wholeNumberValue, 1...6 ~= level {
      return .heading(level)
    }
    if name == "li" { return .item }
    if name == "blockquote" || open.contains(where: { $0.name == "blockquote" }) { return .quotation }
    return .paragraph
  }

  private func isUnseen(_ tag: HTMLTag) -> Bool {
    if Self.unseen.contains(tag.name) || tag["hidden"] != nil || tag["aria-hidden"] == "true" { return true }
    let style = (tag["style"] ?? "").lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private func surrounding(of tag: HTMLTag) -> String? {
    if let surrounding = Self.surroundings[tag.name] { return surrounding }
    if ["article", "main", "body", "html"].contains(tag.name) { return nil }
    let names = [tag["class"], tag["id"]].compactMap(\.self).flatMap { $0.split(whereSeparator: \.isWhitespace) }
    for name in names {
      let parts = Self.parts(of: name)
      if let first = parts.first, Self.containing.contains(first) { continue }
      let words = "-" + parts.joined(separator: "-") + "-"
      if let found = Self.classes.first(where: { words.contains($0.word) }) { return found.surrounding }
    }
    return nil
  }

  /// `shareBar_top` is “share”, “bar” and “top”.
  private static func parts(of name: Substring) -> [String] {
    var parts = [""]
    var last: Character = "-"
    for character in name {
      if character == "-" || character == "_" || character.isUppercase && last.isLowercase { parts.append("") }
      if character != "-", character != "_" { parts[parts.count - 1] += character.lowercased() }
      last = character
    }
    return parts.filter { !$0.isEmpty }
  }

  private mutating func flush() {
    let (words, gone) = (Self.words(text), Self.words(struckOut))
    (text, struckOut) = ([], [])
    if !words.isEmpty { add(PastedPage.Block(kindOfBlock(), words, in: open.last?.surrounding)) }
    if !gone.isEmpty { add(PastedPage.Block(.paragraph, gone, in: "struck out")) }
  }

  /// The first block of an item is the item, and what follows in it paragraphs.
  private mutating func kindOfBlock() -> PastedPage.Block.Kind {
    guard kind == .paragraph || kind.isItem, let item = open.lastIndex(where: { $0.name == "li" }) else { return kind }
    if open[item].isBegun { return .paragraph }
    open[item].isBegun = true
    return open[item].number.map { .number($0) } ?? .item
  }

  private static func words(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - What the page says of itself

  private mutating func take(meta tag: HTMLTag) {
    guard let name = tag["property"] ?? tag["name"] ?? tag["itemprop"], let content = tag["content"], !content.isEmpty
    else { return }
    switch name.lowercased() {
    case "og:title": page.title = content
    case "article:published_time", "datepublished", "date", "dc.date": page.date = page.date ?? content
    case "author", "article:author": if !content.contains("://") { page.authors.append(content) }
    case "og:site_name": page.publisher = content
    case "og:url": page.url = content
    default: break
    }
  }

  /// Of JSON-LD two values, which are told by their keys alone.
  private mutating func take(json text: String) {
    func value(_ key: String) -> String? {
      guard let start = text.utf8.firstRange(of: "\"\(key)\"".utf8)?.upperBound else { return nil }
      let rest = text[start...].drop { $0 == ":" || $0.isWhitespace }
      guard rest.first == "\"" else { return nil }
      return String(rest.dropFirst().prefix { $0 != "\"" })
    }
    page.date = page.date ?? value("datePublished")
    if page.title == nil { page.title = value("headline") }
  }
}
