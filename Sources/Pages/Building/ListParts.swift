import Linking
import Markup
import Model
import Words

/// A list that several pages hold where it is long, each one part of it. Parts count from 0.
struct ListParts: Sendable {
  /// Of the first page; that of the others has a number after it.
  let slug: String
  /// How many items the list has, and how many a page holds.
  let total: Int
  let size: Int
  /// In which all of them are.
  var folder: String?

  /// A list without an item has a page, too.
  var count: Int { max(1, (total + size - 1) / size) }

  func items(of part: Int) -> Range<Int> { part * size..<min((part + 1) * size, total) }

  /// A dot cannot stand in a slug, so no document's address is taken.
  func route(_ part: Int) -> Route { .page(part == 0 ? slug : "\(slug).\(part + 1)", in: folder) }

  /// From a page to the row of an item, on whichever page that is.
  func href(toItem item: Int, _ id: ElementID, from route: Route) -> Href {
    route.href(to: self.route(item / size), fragment: id.text)
  }

  /// Links to the other parts. `title` is given the number that readers see, from 1.
  func links(toOthersThan part: Int, title: (Int) -> String) -> [PageLink] {
    (0..<count).filter { $0 != part }.map { other in
      PageLink(title: title(other + 1), href: route(part).href(to: route(other)))
    }
  }
}

extension PageContext {
  /// A page that holds a part of a list, by the words of the list.
  func page<Content>(
    _ content: Content, part: Int, of parts: ListParts, in list: SiteList, summary: String?
  ) -> Page<Content> {
    let (route, title) = (parts.route(part), words.label(list.name))
    return Page(
      route: route, title: self.title(title, part: part), summary: summary,
      breadcrumbs: part == 0 ? [home(from: route)] : breadcrumbs(by: list, from: route), content: content,
      isIndexed: part == 0)
  }

  /// “Map”; “Map, part 2”.
  func title(_ title: String, part: Int) -> String { part == 0 ? title : words.part(part + 1, of: title) }
}
