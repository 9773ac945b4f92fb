import HTMLReading

/// What no article consists of, as far as elements, classes and ids say so.
enum PageSurroundings {
  /// By the element.
  private static let elements = [
    "nav": "navigation", "aside": "related", "footer": "page footer", "button": "share",
    "figcaption": "caption", "address": "page footer",
  ]
  private static let roles = [
    "navigation": "navigation", "contentinfo": "page footer", "complementary": "related", "search": "navigation",
    "dialog": "page", "alertdialog": "page", "menu": "navigation", "menubar": "navigation", "toolbar": "share",
    "form": "newsletter",
  ]
  /// Where names stand; pages that programs make say it by data more often than by classes.
  private static let attributes = [
    "class", "id", "data-component", "data-testid", "data-area", "data-gu-name", "data-module", "data-block",
    "data-component-name", "data-type", "data-name",
  ]

  static func byElement(_ tag: HTMLTag) -> String? {
    // Boxes with facts, and corrections, are of an article.
    if let found = elements[tag.name] { return tag.name == "aside" && isOfArticle(tag) ? nil : found }
    if let role = tag["role"], !isWhole(tag), let found = roles[role.lowercased()] { return found }
    return tag.name.contains("-")
      ? first(of: SurroundingNames.ownElements, in: parts(of: tag.name.prefix(longestName))) : nil
  }

  /// Whether the page’s main part, or an article, is in it.
  static func isArticle(_ tag: HTMLTag) -> Bool {
    ["article", "main"].contains(tag.name) || ["main", "article"].contains(tag["role"] ?? "")
      || tag["itemprop"] == "articleBody"
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
    // That of a heading is made of its words.
    let isHeading = tag.name.utf8.count == 2 && tag.name.utf8.first == UInt8(ascii: "h")
    var doubtful: Naming?
    for attribute in attributes where attribute != "id" || !isHeading {
      guard let value = tag[attribute] else { continue }
      for name in value.split(whereSeparator: \.isWhitespace) where name.utf8.count <= longestName {
        guard let naming = naming(name, isCard ? SurroundingNames.cards : SurroundingNames.all) else { continue }
        if naming.isSure { return naming }
        doubtful = doubtful ?? naming
      }
    }
    // Some programs have the whole page in one.
    if tag.name == "form" { return Naming(surrounding: doubtful?.surrounding ?? "newsletter", isSure: true) }
    // What stands beside a picture.
    let isOfPicture = tag.name == "figure" && tag["class"]?.contains("table") != true
    return doubtful ?? (isOfPicture ? Naming(surrounding: "caption", isSure: false) : nil)
  }

  private static func isOfArticle(_ tag: HTMLTag) -> Bool {
    guard tag["role"] == nil, byClass(tag, isInner: true) == nil else { return false }
    return ["class", "id", "aria-label"].contains { attribute in
      (tag[attribute] ?? "").split(whereSeparator: \.isWhitespace).contains { name in
        name.utf8.count <= longestName && parts(of: name).contains(where: SurroundingNames.ofArticles.contains)
      }
    }
  }

  /// In bytes; longer ones say nothing to anybody.
  private static let longestName = 80

  private static func naming(_ name: Substring, _ words: [String: SurroundingNames.Meaning]) -> Naming? {
    let parts = parts(of: name)
    guard let found = first(of: words, in: parts) else { return nil }
    let isSure = parts.enumerated().allSatisfy { index, part in
      known.contains(part) || SurroundingNames.structure.contains(part) || part.count == 1
        || part.contains(where: \.isNumber) || index == 0 && isPrefix(part)
    }
    return Naming(surrounding: found, isSure: isSure)
  }

  private static let known = Set(SurroundingNames.cards.keys.flatMap { $0.split(separator: "-").map(String.init) })

  /// Whether it is the mark of a program before its names, such as `kg` and `jp`, and no word.
  private static func isPrefix(_ part: String) -> Bool {
    part.count == 2 || part.count <= 4 && !part.contains { "aeiouy".contains($0) }
  }

  /// What an article is in, whatever it is called.
  private static func isWhole(_ tag: HTMLTag) -> Bool {
    ["article", "main", "body", "html"].contains(tag.name) || tag["itemprop"] == "articleBody"
      || tag["role"] == "main"
  }

  private static func first(of words: [String: SurroundingNames.Meaning], in parts: [String]) -> String? {
    if let first = parts.first, SurroundingNames.containing.contains(first) { return nil }
    var found: SurroundingNames.Meaning?
    for start in parts.indices {
      for end in start..<min(parts.count, start + SurroundingNames.longest) {
        guard let meaning = words[parts[start...end].joined(separator: "-")] else { continue }
        if found.map({ meaning.place < $0.place }) ?? true { found = meaning }
      }
    }
    return found?.surrounding
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
