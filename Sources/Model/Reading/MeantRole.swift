import Diagnostics

/// What a file is by its front matter, wherever it lies: only where its keys leave no doubt.
struct MeantRole {
  let role: ContentRole?

  /// - Parameter mayBeArticle: whether it lies where no note has a title, a day and no other keys than an article’s.
  init(of file: ContentFile, mayBeArticle: Bool = false) {
    let entries = Self.entries(of: file.source)
    role = Self(of: entries).role ?? (mayBeArticle && Self.haveKeysOfArticle(entries) ? .article : nil)
  }

  /// Of what lies in one of a dossier's own folders and is wrong there: also a page or a post as another generator has it.
  init(of entries: [FrontMatterEntry], in place: ContentRole) {
    let meant = MeantRole(of: entries).role
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }
    let isPost = entries.contains { entry in
      if entry.key == "layout", case .scalar("post") = entry.value.content { true } else { false }
    }
    if meant == nil, isPost, has("date"), !has("kind"), !has("article") {
      role = .article
    } else {
      role = meant ?? (ForeignKeys.areOfPage(entries, amongArticles: place == .article) ? .page : nil)
    }
  }

  static func entries(of file: SourceFile) -> [FrontMatterEntry] {
    guard case .parts(let parts) = FrontMatterSplitter.outcome(for: file), parts.hasFrontMatter else {
      return []
    }
    if case .mapping(let entries)? = YAMLReader.read(parts.yaml, of: file).value?.content { return entries }
    return SalvagedFrontMatter(parts.yaml, of: file).entries
  }

  /// Whether there are a title, a day, and no keys but those of articles.
  static func haveKeysOfArticle(_ entries: [FrontMatterEntry]) -> Bool {
    let keys = Set(entries.map(\.key))
    return keys.isSuperset(of: ["title", "date"]) && keys.isSubset(of: keysOfArticles)
  }

  private static let keysOfArticles: Set = [
    "title", "date", "summary", "tags", "image", "draft", "aliases", "formerly", "language", "authors", "updated",
    "publisher", "source", "corrections",
  ]

  init(of entries: [FrontMatterEntry]) {
    func has(_ keys: String...) -> Bool { entries.contains { keys.contains($0.key) } }
    func value(_ key: String) -> String? {
      guard case .scalar(let text)? = entries.first(where: { $0.key == key })?.value.content else { return nil }
      return text
    }
    let kind = value("kind")
    if let kind, AnnotationKinds.named(kind) != nil, has("article", "quote") {
      role = .annotation
    } else if let kind, EntityKinds.named(kind) != nil, !has("article", "quote") {
      role = .entity
    } else if kind == nil, let type = value("type"), SourceSchema.cslTypes.contains(type),
      has("issued", "accessed", "url", "archiveURL", "capture", "origin", "confidential")
    {
      role = .source
    } else if kind == nil, !has("type"), has("date"), has("authors", "updated", "corrections", "publisher", "source") {
      role = .article
    } else {
      role = nil
    }
  }
}
