import Diagnostics
public import Linking
import Model
import Words

/// A page for each tag, and one with all of them.
public struct TagPageType: PageType {
  public let id = "tag"
  public let summary = "What carries a tag."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "tags", title: Term("Tags", de: "Schlagwörter"), isInUsualNavigation: false)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    let tags = TagIndex(dossier).tags
    guard !tags.isEmpty else { return [] }
    let route = Route.page(Self.list.slug)
    let all = PlannedPage(route: route, origin: .named("the list of tags")) { context in
      let links = context.tags.tags.map {
        PageLink(title: "\($0.title) (\($0.documents.count))", href: route.href(to: TagIndex.route($0.slug)))
      }
      return Page(
        route: route, title: context.words.label(Self.list.name), breadcrumbs: [context.home(from: route)],
        content: ListingPage(groups: [.init(items: .links(links))]))
    }
    return [all]
      + tags.map { tag in
        let route = TagIndex.route(tag.slug)
        return PlannedPage(route: route, origin: .place(tag.location)) { context in
          page(for: tag, at: route, in: context)
        }
      }
  }

  private func page(for tag: TagIndex.Tag, at route: Route, in context: PageContext) -> Page<ListingPage> {
    let documents = tag.documents.map { context.dossier[$0] }
    let articles = documents.filter { $0.isArticle }.map { context.card(for: $0, from: route) }
    let entities = NameOrder.sorted(documents.filter { $0.isEntity }, in: context.words).map {
      context.card(forEntity: $0, from: route)
    }
    let others = NameOrder.sorted(documents.filter { !$0.isArticle && !$0.isEntity }, in: context.words)
      .map { context.card(for: $0, from: route, note: $0.typeName(in: context.words)) }
    var groups: [ListingPage.Group] = []
    if !articles.isEmpty {
      groups.append(.init(title: context.words.label(ArticleListPageType.list.name), items: .documents(articles)))
    }
    if !entities.isEmpty { groups.append(.init(title: context.words.entities.text, items: .entities(entities))) }
    if !others.isEmpty { groups.append(.init(title: context.words.sourcesAndPages.text, items: .documents(others))) }
    return Page(
      route: route, title: context.words.tagged(tag.title),
      breadcrumbs: context.breadcrumbs(by: Self.list, from: route),
      content: ListingPage(groups: groups))
  }
}
