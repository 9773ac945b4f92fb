import HTMLReading

/// What no article consists of, as far as elements, classes and ids say so.
enum PageSurroundings {
  /// By the element.
  private static let elements = [
    "nav": "navigation", "aside": "related", "footer": "page footer", "form": "newsletter", "button": "share",
    "figcaption": "caption", "address": "page footer",
  ]
  private static let roles = [
    "navigation": "navigation", "contentinfo": "page footer", "complementary": "related", "search": "navigation",
  ]
  /// By words in classes and ids, whole ones between hyphens: “social” is none of “socialist-party”.
  private static let classes: [(word: String, surrounding: String)] = [
    ("-ad-", "advertisement"), ("-ads-", "advertisement"), ("-advert-", "advertisement"),
    ("-advertisement-", "advertisement"), ("-advertising-", "advertisement"), ("-adverts-", "advertisement"),
    ("-adslot-", "advertisement"), ("-adbox-", "advertisement"), ("-dfp-", "advertisement"),
    ("-promo-", "sponsored"), ("-promos-", "sponsored"), ("-promotion-", "sponsored"),
    ("-sponsor-", "sponsored"), ("-sponsored-", "sponsored"), ("-outbrain-", "sponsored"), ("-taboola-", "sponsored"),
    ("-newsletter-", "newsletter"), ("-newsletters-", "newsletter"), ("-subscribe-", "newsletter"),
    ("-signup-", "newsletter"), ("-sign-up-", "newsletter"), ("-share-", "share"), ("-sharing-", "share"),
    ("-sharebar-", "share"), ("-sharedaddy-", "share"), ("-addthis-", "share"), ("-social-", "share"),
    ("-related-", "related"), ("-relatedposts-", "related"), ("-read-more-", "related"), ("-recommended-", "related"),
    ("-recirc-", "related"), ("-most-read-", "related"), ("-trending-", "related"), ("-breadcrumb-", "navigation"),
    ("-breadcrumbs-", "navigation"), ("-caption-", "caption"), ("-credit-", "credit"), ("-credits-", "credit"),
    ("-author-bio-", "byline"), ("-author-box-", "byline"), ("-comments-", "comments"), ("-cookie-", "navigation"),
    ("-cookies-", "navigation"), ("-video-player-", "video"), ("-skip-link-", "navigation"),
  ]
  /// The same in the names of elements that a page has of its own, such as `amp-ad`.
  private static let ownElements: [(word: String, surrounding: String)] =
    classes + [
      ("-sidebar-", "navigation"), ("-consent-", "navigation"), ("-notification-", "navigation"),
      ("-amp-embed-", "sponsored"),
    ]
  /// What an article in another says that it is, where it is the beginning of a third.
  private static let cards: [(word: String, surrounding: String)] = [
    ("-card-", "related"), ("-teaser-", "related"), ("-tease-", "related"),
  ]
  /// What an element has, or has not, in it says nothing of its text.
  private static let containing: Set = ["has", "no", "with", "without", "is", "not"]

  static func byElement(_ tag: HTMLTag) -> String? {
    if let found = elements[tag.name] { return found }
    if let role = tag["role"], !isWhole(tag), let found = roles[role.lowercased()] { return found }
    return tag.name.contains("-") ? first(of: ownElements, in: tag.name[...]) : nil
  }

  /// What a class or an id says of an element.
  struct Naming {
    var surrounding: String
    /// Whether nothing else is said by the same name: `related-links`, and not `related-party`.
    var isSure: Bool
  }

  /// - Parameter isInner: whether it stands in an article.
  static func byClass(_ tag: HTMLTag, isInner: Bool) -> Naming? {
    let isCard = tag.name == "article" && isInner
    if isWhole(tag), !isCard { return nil }
    var doubtful: Naming?
    for value in [tag["class"], tag["id"]].compactMap(\.self) {
      for name in value.split(whereSeparator: \.isWhitespace) {
        guard let naming = naming(name, isCard ? cards + classes : classes) else { continue }
        if naming.isSure { return naming }
        doubtful = doubtful ?? naming
      }
    }
    return doubtful
  }

  private static func naming(_ name: Substring, _ words: [(word: String, surrounding: String)]) -> Naming? {
    guard let found = first(of: words, in: name) else { return nil }
    let parts = parts(of: name)
    let isSure = parts.allSatisfy { part in
      known.contains(part) || structure.contains(part) || part.count == 1 || part.allSatisfy(\.isNumber)
    }
    return Naming(surrounding: found, isSure: isSure)
  }

  private static let known = Set((classes + cards).flatMap { $0.word.split(separator: "-").map(String.init) })

  /// What names say of where something stands, and how it looks, and nothing of what it is.
  private static let structure: Set = [
    "article", "area", "aside", "bar", "banner", "block", "body", "bottom", "box", "btn", "button", "buttons", "card",
    "carousel", "center", "cell", "col", "column", "component", "container", "content", "element", "embed", "entry",
    "figure", "footer", "form", "full", "group", "header", "holder", "icon", "icons", "image", "img", "inline", "inner",
    "inside", "item", "items", "label", "large", "layout", "left", "link", "links", "list", "main", "media", "medium",
    "big", "mid", "middle", "mobile", "desktop", "modal", "module", "nav", "news", "outer", "overlay", "page", "panel",
    "photo", "picture", "popup", "post", "posts", "rail", "right", "row", "section", "side", "sidebar", "single",
    "site",
    "slot", "small", "stories", "story", "strip", "tab", "text", "title", "tool", "toolbar", "tools", "top", "unit",
    "view", "widget", "wrap", "wrapper", "js", "rectangle", "leaderboard", "mpu", "google", "sticky", "wide",
  ]

  /// What an article is in, whatever it is called.
  private static func isWhole(_ tag: HTMLTag) -> Bool {
    ["article", "main", "body", "html"].contains(tag.name) || tag["itemprop"] == "articleBody"
  }

  private static func first(of words: [(word: String, surrounding: String)], in name: Substring) -> String? {
    let parts = parts(of: name)
    if let first = parts.first, containing.contains(first) { return nil }
    let joined = "-" + parts.joined(separator: "-") + "-"
    return words.first { joined.contains($0.word) }?.surrounding
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
}
