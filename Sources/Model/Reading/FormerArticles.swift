import Diagnostics

/// Notes on an article that was given another name by hand, and says so in `formerly:`: they follow it, and are told to write the
/// name that it has now.
enum FormerArticles {
  static func followed(_ documents: [Document], _ diagnostics: inout [Diagnostic]) -> [Document] {
    let renamed = renamed(documents)
    if renamed.isEmpty { return documents }
    return documents.map { document in
      guard case .annotation(var annotation) = document.content, let slug = renamed[annotation.article.value] else {
        return document
      }
      let name = annotation.article
      diagnostics.append(
        .warning(
          "article-by-former-name", "“\(shown(name.value))” is the name that the article had before",
          at: document.location(name.range)
        ).writing(slug))
      annotation.article = Located(slug, at: name.range)
      return document.with(.annotation(annotation))
    }
  }

  /// The present slugs of articles by their former ones, where no other document is called so.
  private static func renamed(_ documents: [Document]) -> [String: String] {
    let articles = documents.filter { $0.isArticle && !$0.header.formerly.isEmpty }
    if articles.isEmpty { return [:] }
    var owners: [String: Set<String>] = [:]
    for article in articles {
      for former in article.header.formerly { owners[former.value, default: []].insert(article.slug) }
    }
    for document in documents {
      for name in [document.slug, document.title] + document.header.aliases.map(\.value) { owners[name] = nil }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
