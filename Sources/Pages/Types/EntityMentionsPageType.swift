public import Linking
import Markup
public import Model
import Words

/// Further pages for the mentions of a hub, so that its own page stays small.
public struct EntityMentionsPageType: PageType {
  public let id = "entity-mentions"
  public let summary = "The further mentions of an entity that many pages mention."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    dossier.published(.entity).flatMap { pagesThatTextsCut(about: $0, in: dossier) }
  }

  public func pagesThatTextsCut(about document: Document, in dossier: Dossier) -> [PlannedPage<ListingPage>] {
    guard EntityMentions.isHub(document, in: dossier) else { return [] }
    let mentions = EntityMentions.cut(of: document, in: dossier)
    return (2..<max(2, mentions.count + 1)).map { number in
      let route = EntityMentions.route(of: document, number: number)
      return PlannedPage(route: route, origin: .document(document), dependencies: .document(document.id)) { context in
        page(of: document, number: number, mentions: mentions, at: route, in: context)
      }
    }
  }

  private func page(
    of document: Document, number: Int, mentions: [Range<Int>], at route: Route, in context: PageContext
  ) -> Page<ListingPage> {
    let shown = context.mentions(of: document.id, mentions[number - 1], from: route)
    var page = Page(
      route: route, title: context.words.mentions(of: document.title, part: number, outOf: mentions.count),
      breadcrumbs: [context.home(from: route), context.link(to: document, from: route)],
      content: ListingPage(groups: [.init(items: .mentions(shown))]), isIndexed: false)
    page.parts = PageParts(
      EntityMentions.links(of: document, count: mentions.count, from: route, in: context.words), current: number - 1)
    return page
  }
}
