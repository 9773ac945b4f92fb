import Diagnostics
import Linking
import Model

/// A page for each tag, and one with all of them.
struct TagPageType: PageType {
  let id = "tag"
  let summary = "What carries a tag."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    let tags = TagIndex(dossier).tags
    guard !tags.isEmpty else { return [] }
    let route = Route.page(Lists.tags.slug)
    let all = PlannedPage(route: route, origin: .named("the list of tags")) { context in
      let links = context.tags.tags.map {
        PageLink(title: "\($0.title) (\($0.documents.count))", href: route.href(to: TagIndex.route($0.slug)))
      }
      return Page(
        route: route, title: Lists.tags.title, breadcrumbs: [context.home(from: route)],
        layout: .listing(ListingPage(groups: [.init(items: .links(links))])))
    }
    return [all]
      + tags.map { tag in
        let route = TagIndex.route(tag.slug)
        return PlannedPage(route: route, origin: .place(tag.location)) { context in
          page(for: tag, at: route, in: context)
        }
      }
  }

  private func page(for tag: TagIndex.Tag, at route: Route, in context: PageContext) -> Page {
    let documents = tag.documents.map { context.dossier[$0] }
    let articles = documents.filter { $0.isArticle }.map { context.card(for: $0, from: route) }
    let entities = NameOrder.sorted(documents.filter { $0.isEntity }).map {
      context.card(forEntity: $0, from: route)
    }
    let others = NameOrder.sorted(documents.filter { !$0.isArticle && !$0.isEntity })
      .map { context.card(for: $0, from: route, note: $0.typeName.capitalizedFirst) }
    var groups: [ListingPage.Group] = []
    if !articles.isEmpty { groups.append(.init(title: "Articles", items: .documents(articles))) }
    if !entities.isEmpty { groups.append(.init(title: "Entities", items: .entities(entities))) }
    if !others.isEmpty { groups.append(.init(title: "Sources and pages", items: .documents(others))) }
    return Page(
      route: route, title: "Tagged “\(tag.title)”", breadcrumbs: context.breadcrumbs(by: Lists.tags, from: route),
      layout: .listing(ListingPage(groups: groups)))
  }
}
