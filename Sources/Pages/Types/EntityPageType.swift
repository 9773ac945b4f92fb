import Diagnostics
import Linking
import Markup
import Model

/// One page for each entity, and further pages for the mentions of a hub.
struct EntityPageType: PageType {
  let id = "entity"
  let summary = "An entity with its facts, its relations, and every sentence that mentions it."

  /// How many pages' mentions stand on an entity's own page; the rest go to further pages, so that the page of a hub stays
  /// small.
  static let mentionedPagesOnOnePage = 200

  func pages(of dossier: Dossier) -> [PlannedPage] {
    var pages: [PlannedPage] = []
    for document in dossier.published(.entity) { addPages(for: document, in: dossier, to: &pages) }
    return pages
  }

  /// Those of one entity; none for what is no entity.
  func pages(for document: Document, in dossier: Dossier) -> [PlannedPage] {
    var pages: [PlannedPage] = []
    addPages(for: document, in: dossier, to: &pages)
    return pages
  }

  private func addPages(for document: Document, in dossier: Dossier, to pages: inout [PlannedPage]) {
    guard dossier.kind(of: document.id) != nil, let route = document.route else { return }
    func add(_ route: Route, _ page: @escaping @Sendable (PageContext) -> Page) {
      pages.append(PlannedPage(route: route, origin: .document(document), basis: .document(document.id), page: page))
    }
    guard dossier.backlinks.count(of: document.id) > Self.mentionedPagesOnOnePage else {
      add(route) { page(for: document, at: route, mentions: [], in: $0) }
      return
    }
    let mentions = MentionRuns.cut(mentionsOf: document.id, in: dossier, every: Self.mentionedPagesOnOnePage)
    add(route) { page(for: document, at: route, mentions: mentions, in: $0) }
    for number in 2..<max(2, mentions.count + 1) {
      let route = Self.furtherRoute(of: document, number: number)
      add(route) { furtherPage(of: document, number: number, mentions: mentions, at: route, in: $0) }
    }
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  static func furtherRoute(of document: Document, number: Int) -> Route {
    .page("\(document.slug).mentions-\(number)", in: "entities")
  }

  /// - Parameter mentions: the mentions of a hub, page by page; empty where one page holds them all.
  private func page(
    for document: Document, at route: Route, mentions: [Range<Int>], in context: PageContext
  ) -> Page {
    guard case .entity(let entity) = document.content else {
      // For entities alone pages are planned.
      return Page(route: route, title: document.title, breadcrumbs: [], layout: .listing(ListingPage(groups: [])))
    }
    let dossier = context.dossier
    let list = Lists.List(slug: entity.kind.listSlug, title: entity.kind.pluralName, isInUsualNavigation: true)
    var layout = EntityPage(
      kindID: entity.kind.id, kind: PageLink(title: entity.kind.name, href: route.href(to: .page(list.slug))),
      body: dossier.html(of: document.id))
    layout.aliases = document.header.aliases.map(\.value)
    layout.image = context.image(entity.image, of: document, from: route)
    layout.facts = EntityFacts.lines(for: entity, from: route, in: context)
    layout.relations = EntityRelations.lines(for: document, entity, from: route, in: context)
    let maker = NoteMaker(context: context, route: route)
    let own = dossier.annotations.by(document.id)
    layout.quotes = maker.notes(own.filter { dossier[$0].annotation?.kind.value == QuoteKind().id })
    layout.claims = maker.notes(own.filter { dossier[$0].annotation?.status != nil })
    layout.claimsAbout = maker.notes(
      dossier.annotations.about(document.id).filter { dossier[$0].annotation?.status != nil && !own.contains($0) })
    layout.mentions = context.mentions(of: document.id, mentions.first, from: route)
    layout.mentionCount = dossier.backlinks.count(of: document.id)
    layout.furtherMentions = furtherLinks(of: document, count: mentions.count, except: 1, from: route)
    layout.related = dossier.related(to: document.id, limit: 8).map { id, sentences in
      context.card(forEntity: dossier[id], from: route, note: .count(sentences, "sentence") + " shared")
    }
    layout.tags = context.tags.links(for: document, from: route)
    return Page(
      route: route, title: document.title, summary: document.header.summary,
      breadcrumbs: context.breadcrumbs(by: list, from: route), layout: .entity(layout))
  }

  private func furtherPage(
    of document: Document, number: Int, mentions: [Range<Int>], at route: Route, in context: PageContext
  ) -> Page {
    let shown = context.mentions(of: document.id, mentions[number - 1], from: route)
    var layout = ListingPage(groups: [.init(items: .mentions(shown))])
    layout.further = furtherLinks(of: document, count: mentions.count, except: number, from: route)
    return Page(
      route: route, title: "Mentions of \(document.title), part \(number)",
      breadcrumbs: [context.home(from: route), context.link(to: document, from: route)], layout: .listing(layout),
      isIndexed: false)
  }

  private func furtherLinks(of document: Document, count pages: Int, except: Int, from route: Route) -> [PageLink] {
    guard pages > 1 else { return [] }
    return (1...pages).filter { $0 != except }.map { number in
      let target = number == 1 ? document.route ?? .home : Self.furtherRoute(of: document, number: number)
      return PageLink(title: "Mentions, part \(number)", href: route.href(to: target))
    }
  }
}
