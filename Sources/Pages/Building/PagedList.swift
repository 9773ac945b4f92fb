import Diagnostics
import Linking
import Model
import Words

/// A list that is cut into several pages where it is long.
enum PagedList {
  static let itemsOnOnePage = 500

  static func pages(
    _ list: SiteList, introduction: Term? = nil, of ids: [DocumentID],
    dependencies: (ArraySlice<DocumentID>) -> Dependencies = { _ in .frontMatter },
    groups: @escaping @Sendable (ArraySlice<DocumentID>, Route, PageContext) -> [ListingPage.Group]
  ) -> [PlannedPage<ListingPage>] {
    let count = max(1, (ids.count + itemsOnOnePage - 1) / itemsOnOnePage)
    return (1...count).map { number in
      let route = route(list, number)
      let origin = PageOrigin.named("the list “\(list.title)”")
      let shown = ids[((number - 1) * itemsOnOnePage)..<min(number * itemsOnOnePage, ids.count)]
      return PlannedPage(route: route, origin: origin, dependencies: dependencies(shown)) { context in
        var content = ListingPage(
          introduction: introduction.map(context.words.label), groups: groups(shown, route, context))
        if count > 1 {
          content.further = (1...count).filter { $0 != number }.map { other in
            PageLink(title: context.words.part(other), href: route.href(to: self.route(list, other)))
          }
        }
        return Page(
          route: route, title: context.title(of: list, part: number), summary: content.introduction,
          breadcrumbs: [context.home(from: route)], content: content, isIndexed: number == 1)
      }
    }
  }

  /// A dot cannot stand in a slug, so no page's address is taken.
  static func route(_ list: SiteList, _ number: Int) -> Route {
    .page(number == 1 ? list.slug : "\(list.slug).\(number)")
  }
}

extension PageContext {
  /// Of a page of a list, from 1.
  func title(of list: SiteList, part number: Int) -> String {
    let title = words.label(list.name)
    return number == 1 ? title : words.part(number, of: title)
  }
}
