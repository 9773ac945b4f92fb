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
    return Array(bytes.prefix(4096)).withUnsafeBufferPointer { bytes in
      var tokens = HTMLTokenizer(bytes)
      while let token = tokens.next() {
        if case .start(let tag) = token, ["p", "div", "article", "h1", "section"].contains(tag.name) { return true }
      }
      return false
    }
  }

  public func read(_ bytes: [UInt8]) -> PastedPage {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = PageBlocks(HTMLTokenizer(bytes))
      reader.read()
      return reader.page
    }
  }
}

/// Reads the blocks of a page. Elements that are never closed end with what is around them.
private struct PageBlocks {
  private struct Element {
    var name: String
    var isUnseen: Bool
    var surrounding: String?
    var isArticle: Bool
  }

  private var tokens: HTMLTokenizer
  private(set) var page = PastedPage()
  private var open: [Element] = []
  private var text: [UInt8] = []
  /// The block that the text is in.
  private var kind = PastedPage.Block.Kind.paragraph
  /// Of each block: whether it stands in an article or in the page's main part.
  private var inArticle: [Bool] = []
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
  /// The same by words in classes and ids.
  private static let classes: [(word: String, surrounding: String)] = [
    ("advert", "advertisement"), ("ad-slot", "advertisement"), ("ad-container", "advertisement"),
    ("promo", "sponsored"), ("sponsor", "sponsored"), ("outbrain", "sponsored"), ("taboola", "sponsored"),
    ("newsletter", "newsletter"), ("subscribe", "newsletter"), ("signup", "newsletter"), ("sign-up", "newsletter"),
    ("share", "share"), ("sharing", "share"), ("social", "share"), ("related", "related"), ("read-more", "related"),
    ("recommended", "related"), ("most-read", "related"), ("trending", "related"), ("breadcrumb", "navigation"),
    ("caption", "caption"), ("credit", "credit"), ("comments", "comments"), ("cookie", "navigation"),
    ("video-player", "video"), ("skip-link", "navigation"),
  ]

  init(_ tokens: HTMLTokenizer) {
    self.tokens = tokens
  }

  mutating func read() {
    while let token = tokens.next() {
      switch token {
      case .text(let bytes):
        if titleText != nil { titleText? += bytes }
        if jsonText != nil { jsonText? += bytes }
        if open.last?.isUnseen != true { text += bytes }
      case .start(let tag): begin(tag)
      case .end(let name): end(name)
      }
    }
    flush()
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
    }
    if Self.void.contains(tag.name) { return }
    let outer = open.last
    open.append(
      Element(
        name: tag.name, isUnseen: outer?.isUnseen == true || isUnseen(tag),
        surrounding: outer?.surrounding ?? surrounding(of: tag),
        isArticle: outer?.isArticle == true || ["article", "main"].contains(tag.name)
          || tag["itemprop"] == "articleBody"))
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
    if Self.blocks.contains(name) { flush() }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
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
    let words = ((tag["class"] ?? "") + " " + (tag["id"] ?? "")).lowercased()
    if words == " " || ["article", "main", "body", "html"].contains(tag.name) { return nil }
    return Self.classes.first { words.contains($0.word) }?.surrounding
  }

  private mutating func flush() {
    let words = Self.words(text)
    text = []
    if words.isEmpty { return }
    page.blocks.append(PastedPage.Block(kind, words, in: open.last?.surrounding))
    inArticle.append(open.last?.isArticle == true)
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
