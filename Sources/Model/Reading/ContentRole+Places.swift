extension ContentRole {
  /// Of a dossier's own folders.
  var isOwn: Bool {
    switch self {
    case .article, .entity, .source, .annotation, .page: true
    case .settings, .home, .note, .none: false
    }
  }

  /// What folders are called that stand for one of a dossier's own, in lower case.
  static let meantFolders = [
    "article": "articles", "articles": "articles", "entity": "entities", "entities": "entities", "entites": "entities",
    "source": "sources", "sources": "sources", "annotation": "annotations", "annotations": "annotations",
    "anotations": "annotations", "page": "pages", "pages": "pages",
    // In German, French, Spanish, Portuguese, Italian and Dutch.
    "artikel": "articles", "artículos": "articles", "articulos": "articles", "artigos": "articles",
    "articoli": "articles", "artikelen": "articles",
    "entitäten": "entities", "entités": "entities", "entidades": "entities", "entità": "entities",
    "quellen": "sources", "fuentes": "sources", "fontes": "sources", "fonti": "sources", "bronnen": "sources",
    "anmerkungen": "annotations", "anotaciones": "annotations", "annotazioni": "annotations",
    "seiten": "pages", "páginas": "pages", "paginas": "pages", "pagine": "pages",
  ]

  /// Folders in which other generators, and people, have articles.
  static let foldersOfArticles: Set = [
    "posts", "_posts", "_drafts", "drafts", "draft", "blog", "post", "stories", "story", "news", "reports",
  ]

  /// Folders in which one could look for something of a dossier's; only what says what it is, is taken for it.
  static let looseFolders = foldersOfArticles.union([
    "people", "persons", "person", "organizations", "organisations", "organization", "organisation", "orgs",
    "companies", "places", "place", "locations", "events", "event", "outlets", "outlet", "actors", "texts", "entries",
    "content", "src", "en", "claims", "quotes", "questions", "definitions", "notes", "comments", "corrections",
    "references", "documents", "evidence",
  ])

  /// Whether a file lies where one could look for something of a dossier's: at the top, or in such a folder.
  static func isLoose(_ path: String) -> Bool {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { looseFolders.contains(path[..<$0].lowercased()) } ?? true
  }

  /// Whether a file lies in a folder for pictures and other files within one of texts: a text there is about these.
  static func isAmongFiles(_ path: String) -> Bool {
    path.split(separator: "/").dropFirst().dropLast().contains { foldersOfFiles.contains($0.lowercased()) }
  }

  private static let foldersOfFiles: Set = [
    "images", "image", "img", "pictures", "photos", "media", "files", "assets", "attachments", "data", "bilder",
    "fotos",
  ]

  var ownFolder: String {
    switch self {
    case .article: "articles"
    case .entity: "entities"
    case .source: "sources"
    case .annotation: "annotations"
    case .page, .settings, .home, .note, .none: "pages"
    }
  }

  /// “an article”.
  var nameWithArticle: String {
    switch self {
    case .article: "an article"
    case .entity: "an entity"
    case .source: "a source"
    case .annotation: "an annotation"
    case .page, .settings, .home, .note, .none: "a page"
    }
  }

  var plural: String { ownFolder }
}
