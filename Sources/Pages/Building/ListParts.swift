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
  /// What each part holds, “H–M”, where there are several and something tells.
  private(set) var holdings: [String] = []

  init(slug: String, total: Int, size: Int, folder: String? = nil) {
    (self.slug, self.total, self.size, self.folder) = (slug, total, size, folder)
  }

  /// - Parameter name: under which an item is looked for: its letter, its year, its number.
  func holding(_ name: (Int) -> String) -> ListParts {
    guard count > 1 else { return self }
    var parts = self
    parts.holdings = (0..<count).map { part in
      let items = items(of: part)
      let (first, last) = (name(items.lowerBound), name(items.upperBound - 1))
      return first == last ? first : "\(first)–\(last)"
    }
    return parts
  }

  /// A list without an item has a page, too.
  var count: Int { max(1, (total + size - 1) / size) }

  func items(of part: Int) -> Range<Int> { part * size..<min((part + 1) * size, total) }

  /// A dot cannot stand in a slug, so no document's address is taken.
  func route(_ part: Int) -> Route { .page(part == 0 ? slug : "\(slug).\(part + 1)", in: folder) }

  /// From a page to the row of an item, on whichever page that is.
  func href(toItem item: Int, _ id: ElementID, from route: Route) -> Href {
    route.href(to: self.route(item / size), fragment: id.text)
  }

  /// Which part a page holds, with links to all; nil where one page holds the list.
  func shown(on part: Int, in words: any Wording) -> PageParts? {
    guard count > 1 else { return nil }
    let links = (0..<count).map { other in
      PageLink(
        title: words.part(other + 1, holding: holding(of: other)), href: route(part).href(to: route(other)))
    }
    // The heading of all but the first says which part it is.
    let title = part == 0 ? words.part(1, outOf: count, holding: holding(of: 0)) : holding(of: part)
    return PageParts(links, current: part, title: title)
  }

  private func holding(of part: Int) -> String? { holdings.isEmpty ? nil : holdings[part] }
}

extension PageContext {
  /// A page that holds a part of a list, by the words of the list.
  func page<Content>(
    _ content: Content, part: Int, of parts: ListParts, in list: SiteList, summary: String?
  ) -> Page<Content> {
    let (route, title) = (parts.route(part), words.label(list.name))
    var page = Page(
      route: route, title: self.title(title, part: part, outOf: parts.count), summary: summary,
      breadcrumbs: part == 0 ? [home(from: route)] : breadcrumbs(by: list, from: route), content: content,
      isIndexed: part == 0)
    page.parts = parts.shown(on: part, in: words)
    return page
  }

  /// “Map”; “Map, part 2 of 3”.
  func title(_ title: String, part: Int, outOf count: Int) -> String {
    part == 0 ? title : words.part(part + 1, outOf: count, of: title)
  }

  /// The year under which a list by dates has a document.
  func year(of document: Document) -> String {
    document.date.flatMap { $0.earliest ?? $0.latest }.map { words.year(Int($0.year)) } ?? words.undated.text
  }
}
