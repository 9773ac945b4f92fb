import Diagnostics
import Linking
import Model
import Words

/// A list that is cut into several pages where it is long.
enum PagedList {
  static let itemsOnOnePage = 500

  /// - Parameter name: under which a document is looked for in the list: its letter, its year.
  static func pages(
    _ list: SiteList, introduction: Term? = nil, of ids: [DocumentID],
    by name: @escaping @Sendable (Document, PageContext) -> String,
    dependencies: (ArraySlice<DocumentID>) -> Dependencies = { _ in .frontMatter },
    groups: @escaping @Sendable (ArraySlice<DocumentID>, Route, PageContext) -> [ListingPage.Group]
  ) -> [PlannedPage<ListingPage>] {
    let parts = ListParts(slug: list.slug, total: ids.count, size: itemsOnOnePage)
    return (0..<parts.count).map { part in
      let route = parts.route(part)
      let origin = PageOrigin.named("the list “\(list.title)”")
      let shown = ids[parts.items(of: part)]
      return PlannedPage(route: route, origin: origin, dependencies: dependencies(shown)) { context in
        let content = ListingPage(
          introduction: introduction.map(context.words.label), groups: groups(shown, route, context))
        let named = parts.holding { name(context.dossier[ids[$0]], context) }
        return context.page(content, part: part, of: named, in: list, summary: content.introduction)
      }
    }
  }
}
