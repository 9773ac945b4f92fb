import Diagnostics
import Linking
import Model

/// A list that is cut into several pages where it is long.
enum PagedList {
  static let itemsOnOnePage = 500

  static func pages(
    _ list: SiteList, introduction: String? = nil, of ids: [DocumentID],
    dependencies: (ArraySlice<DocumentID>) -> Dependencies = { _ in .frontMatter },
    groups: @escaping @Sendable (ArraySlice<DocumentID>, Route, PageContext) -> [ListingPage.Group]
  ) -> [PlannedPage<ListingPage>] {
    let count = max(1, (ids.count + itemsOnOnePage - 1) / itemsOnOnePage)
    return (1...count).map { number in
      let route = route(list, number)
      let origin = PageOrigin.named("the list “\(list.title)”")
      let shown = ids[((number - 1) * itemsOnOnePage)..<min(number * itemsOnOnePage, ids.count)]
      return PlannedPage(route: route, origin: origin, dependencies: dependencies(shown)) { context in
        var content = ListingPage(introduction: introduction, groups: groups(shown, route, context))
        if count > 1 {
          content.further = (1...count).filter { $0 != number }.map { other in
            PageLink(title: "Part \(other)", href: route.href(to: self.route(list, other)))
          }
        }
        return Page(
          route: route, title: number == 1 ? list.title : "\(list.title), part \(number)", summary: introduction,
          breadcrumbs: [context.home(from: route)], content: content, isIndexed: number == 1)
      }
    }
  }

  /// A dot cannot stand in a slug, so no page's address is taken.
  static func route(_ list: SiteList, _ number: Int) -> Route {
    .page(number == 1 ? list.slug : "\(list.slug).\(number)")
  }
}
