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
    "artikel": "articles", "artikelen": "articles", "artículos": "articles", "articulos": "articles",
    "articoli": "articles",
    "artigos": "articles", "artiklar": "articles", "artikler": "articles", "artykuły": "articles", "статьи": "articles",
  ]

  /// Folders in which other programs keep what this one has as articles.
  static let articleFolders: Set = [
    "drafts", "draft", "_drafts", "posts", "_posts", "stories", "entwürfe", "brouillons",
  ]

  /// Folders in which one could look for something of a dossier's; only what says what it is, is taken for it.
  static let looseFolders: Set = [
    "people", "persons", "person", "organizations", "organisations", "organization", "organisation", "orgs",
    "companies",
    "places", "place", "locations", "events", "event", "outlets", "outlet", "actors", "posts", "stories", "news",
    "texts", "_posts", "_drafts", "drafts", "draft", "blog", "post", "story", "entries", "content", "src", "en",
    "reports", "claims", "quotes", "questions", "definitions", "notes", "comments", "corrections", "references",
    "documents", "evidence", "entwürfe", "brouillons", "quellen", "fuentes", "fonti", "fontes", "bronnen",
  ]

  /// Whether a file lies where one could look for something of a dossier's: at the top, or in such a folder.
  static func isLoose(_ path: String) -> Bool {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { looseFolders.contains(path[..<$0].lowercased()) } ?? true
  }

  /// Whether a text that has an article’s keys alone is one: at the top, or where other programs keep theirs.
  static func mayHoldArticles(_ folder: String?) -> Bool {
    folder.map { articleFolders.contains($0.lowercased()) } ?? true
  }

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
