import Diagnostics
public import Linking
public import Markup
import Model

/// The front door: introduction, articles, the most mentioned entities, what changed last.
public struct HomePageType: PageType {
  public let id = "home"
  public let summary = "The home page."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<HomePage>] {
    let document = dossier.published(.home).first { _ in true }
    let origin =
      document.map { PageOrigin.document($0) } ?? .named(dossier.corpus.settings.source?.path ?? "index.md")
    return [PlannedPage(route: .home, origin: origin) { page(for: document, in: $0) }]
  }

  private func page(for document: Document?, in context: PageContext) -> Page<HomePage> {
    let dossier = context.dossier
    let content = HomePage(
      introduction: document.map { dossier.html(of: $0.id) } ?? HTML(),
      articles: dossier.articles.prefix(12).map { context.card(for: dossier[$0], from: .home) },
      mostMentioned: mostMentioned(in: dossier, limit: 12).map { id in
        context.card(forEntity: dossier[id], from: .home, note: .count(dossier.backlinks.count(of: id), "mention"))
      },
      latestChanges: latestChanges(in: context, limit: 6),
      counts: counts(in: dossier))
    return Page(
      route: .home, title: document?.title ?? dossier.corpus.settings.title,
      summary: document?.header.summary ?? dossier.corpus.settings.description, content: content)
  }

  private func mostMentioned(in dossier: Dossier, limit: Int) -> [DocumentID] {
    let entities = dossier.published(.entity).filter { dossier.backlinks.count(of: $0.id) > 0 }.map(\.id)
    return Array(
      entities.sorted { a, b in
        let (left, right) = (dossier.backlinks.count(of: a), dossier.backlinks.count(of: b))
        return left != right ? left > right : a < b
      }.prefix(limit))
  }

  /// Corrections and updates of articles, and the articles themselves, newest first.
  private func latestChanges(in context: PageContext, limit: Int) -> [DocumentCard] {
    var changes: [(key: EDTFDate.SortKey, card: DocumentCard)] = []
    for id in context.dossier.articles {
      let document = context.dossier[id]
      guard let article = document.article else { continue }
      for correction in article.corrections {
        changes.append(
          (
            correction.date.sortKey,
            DocumentCard(
              link: context.link(to: document, from: .home), date: DateText(correction.date), summary: correction.note,
              note: "Correction")
          ))
      }
      if let updated = article.updated {
        changes.append(
          (
            updated.sortKey,
            DocumentCard(link: context.link(to: document, from: .home), date: DateText(updated), note: "Updated")
          ))
      }
    }
    // A stable order: of one day, as found.
    return changes.enumerated().sorted { a, b in
      a.element.key != b.element.key ? b.element.key < a.element.key : a.offset < b.offset
    }.prefix(limit).map(\.element.card)
  }

  private func counts(in dossier: Dossier) -> [PageLink] {
    var links: [PageLink] = []
    func add(_ count: Int, _ noun: String, _ list: SiteList) {
      guard count > 0 else { return }
      links.append(PageLink(title: .count(count, noun), href: Route.home.href(to: .page(list.slug))))
    }
    add(dossier.articles.count, "article", ArticleListPageType.list)
    var ofKind = [Int](repeating: 0, count: EntityKinds.all.count)
    for document in dossier.published(.entity) {
      if let kind = dossier.kind(of: document.id) { ofKind[kind] += 1 }
    }
    for (kind, count) in zip(EntityKinds.all, ofKind) {
      if count > 0 {
        let words = String.count(count, kind.name.lowercased(), plural: kind.pluralName.lowercased())
        links.append(PageLink(title: words, href: Route.home.href(to: .page(kind.listSlug))))
      }
    }
    add(dossier.published(.page).reduce(0) { $1.isNote ? $0 + 1 : $0 }, "note", NamesPageType.list)
    add(dossier.publishedCount(.source), "source", SourceListPageType.list)
    return links
  }
}

/// The front page.
public struct HomePage: Sendable {
  public var introduction: HTML
  public var articles: [DocumentCard]
  public var mostMentioned: [EntityCard]
  /// Newest first: articles with their dates, corrections.
  public var latestChanges: [DocumentCard]
  /// “48 entities”, “9 sources”: each leads to its list.
  public var counts: [PageLink]

  public init(
    introduction: HTML, articles: [DocumentCard], mostMentioned: [EntityCard], latestChanges: [DocumentCard],
    counts: [PageLink]
  ) {
    self.introduction = introduction
    self.articles = articles
    self.mostMentioned = mostMentioned
    self.latestChanges = latestChanges
    self.counts = counts
  }
}
