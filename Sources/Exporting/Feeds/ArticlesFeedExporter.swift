import Linking
import Model

/// The newest articles as feeds, where the settings have a `baseURL` and something is published.
struct ArticlesFeedExporter: Exporter {
  let id = "articles-feed"
  let summary = "The newest articles as an Atom feed and a JSON Feed, for feed readers."

  /// As many as feed readers fetch again each time without a burden to anyone.
  private static let most = 50

  func files(of dossier: Dossier) -> [ExportedFile] {
    guard let web = WebAddress(dossier.corpus.settings), !dossier.articles.isEmpty else { return [] }
    return [
      ExportedFile(path: Route.articlesFeed.path, dependencies: .frontMatter) { dossier, emit in
        feed(of: dossier, at: web).writeAtom(at: web[.articlesFeed], emit)
      },
      ExportedFile(path: Route.articlesJSONFeed.path, dependencies: .frontMatter) { dossier, emit in
        feed(of: dossier, at: web).writeJSON(at: web[.articlesJSONFeed], emit)
      },
    ]
  }

  private func feed(of dossier: Dossier, at web: WebAddress) -> Feed {
    let settings = dossier.corpus.settings
    return Feed(
      title: settings.title, description: dossier.summary, language: settings.language,
      authors: settings.feedAuthors, page: web[.home], entries: entries(of: dossier, at: web))
  }

  /// By the day of publication, newest first; of one day, by the articles' files.
  private func entries(of dossier: Dossier, at web: WebAddress) -> [Feed.Entry] {
    let articles = dossier.articles.compactMap { id -> (id: DocumentID, article: Article)? in
      dossier[id].article.map { (id, $0) }
    }
    let newest = articles.sorted { a, b in
      let (left, right) = (a.article.date.sortKey, b.article.date.sortKey)
      return left == right ? a.id < b.id : right < left
    }
    return newest.prefix(Self.most).compactMap { article in
      let document = dossier[article.id]
      guard let page = document.route.map({ web[$0] }), let id = document.firstRoute.map({ web[$0] }) else {
        return nil
      }
      return Feed.Entry(
        id: id, title: document.title, page: page, published: article.article.date.timestamp,
        updated: article.article.updated?.timestamp, authors: article.article.authors,
        text: dossier.summary(of: document))
    }
  }
}
