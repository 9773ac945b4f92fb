import Diagnostics
public import Linking
public import Markup
public import Model
import Words

/// One page for each entity. Of a hub it holds the first of the mentions; ``EntityMentionsPageType`` has the rest.
public struct EntityPageType: PageType {
  public let id = "entity"
  public let summary = "An entity with its facts, its relations, and every sentence that mentions it."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<EntityPage>] {
    dossier.published(.entity).compactMap { document in
      let isHub = EntityMentions.isHub(document, in: dossier)
      return planned(document, mentions: isHub ? EntityMentions.cut(of: document, in: dossier) : [])
    }
  }

  public func pagesThatTextsCut(about document: Document, in dossier: Dossier) -> [PlannedPage<EntityPage>] {
    guard EntityMentions.isHub(document, in: dossier) else { return [] }
    return planned(document, mentions: EntityMentions.cut(of: document, in: dossier)).map { [$0] } ?? []
  }

  private func planned(_ document: Document, mentions: [Range<Int>]) -> PlannedPage<EntityPage>? {
    guard document.isEntity, let route = document.route else { return nil }
    return PlannedPage(route: route, origin: .document(document), dependencies: .document(document.id)) { context in
      page(for: document, at: route, mentions: mentions, in: context)
    }
  }

  /// - Parameter mentions: the mentions of a hub, page by page; empty where one page holds them all.
  private func page(
    for document: Document, at route: Route, mentions: [Range<Int>], in context: PageContext
  ) -> Page<EntityPage> {
    guard case .entity(let entity) = document.content else {
      // For entities alone pages are planned.
      let nothing = EntityPage(kindID: "", kind: context.home(from: route), body: HTML())
      return Page(route: route, title: document.title, content: nothing)
    }
    let dossier = context.dossier
    let list = EntityListPageType.list(of: entity.kind)
    var content = EntityPage(
      kindID: entity.kind.id,
      kind: PageLink(title: context.words.label(entity.kind.name), href: route.href(to: .page(list.slug))),
      body: dossier.html(of: document.id))
    content.aliases = document.header.aliases.map { ($0.value, context.languages.language(of: $0.value)) }
    content.image = context.image(entity.image, of: document, from: route)
    content.facts = EntityFacts.lines(for: entity, from: route, in: context)
    content.relations = EntityRelations.lines(for: document, entity, from: route, in: context)
    content.surroundings = context.surroundings(of: document, from: route)
    content.locator = context.locator(of: document, from: route)
    content.chronology = ChronologyLines(context: context, route: route)
      .chronology(Chronology(of: document, in: dossier).entries)
    let maker = NoteMaker(context: context, route: route)
    let own = dossier.annotations.by(document.id)
    content.quotes = maker.notes(own.filter { dossier[$0].annotation?.kind.value == QuoteKind().id })
    content.claims = maker.notes(own.filter { dossier[$0].annotation?.status != nil })
    content.claimsAbout = maker.notes(
      dossier.annotations.about(document.id).filter { dossier[$0].annotation?.status != nil && !own.contains($0) })
    content.mentions = context.mentions(of: document.id, mentions.first, from: route)
    content.mentionCount = dossier.backlinks.count(of: document.id)
    content.furtherMentions = Array(
      EntityMentions.links(of: document, count: mentions.count, from: route, in: context.words).dropFirst())
    content.related = dossier.related(to: document.id, limit: 8).map { id, sentences in
      context.card(forEntity: dossier[id], from: route, note: context.words.sharedSentences(sentences))
    }
    content.tags = context.tags(of: document, from: route)
    var page = Page(
      route: route, title: document.title, summary: dossier.summary(of: document),
      breadcrumbs: context.breadcrumbs(by: list, from: route), content: content)
    page.image = entity.image.map { dossier.corpus.mediaRoute($0.file.value) }
    return page
  }
}

/// An entity with its facts, and what is said of it.
public struct EntityPage: Sendable {
  public var kindID: String
  public var kind: PageLink
  /// With their languages, where these are others than the page's.
  public var aliases: [(name: String, language: TextLanguage?)] = []
  public var image: PageImage?
  public var facts: [FactLine] = []
  public var relations: [FactLine] = []
  /// What lies around it, where that is more than its relations.
  public var surroundings: PagePicture?
  /// Where it lies.
  public var locator: PagePicture?
  public var chronology: PageChronology?
  public var body: HTML
  /// Its own words.
  public var quotes: [Note] = []
  /// What it claims, and what is claimed about it.
  public var claims: [Note] = []
  public var claimsAbout: [Note] = []
  public var mentions = MentionList()
  /// All of them, also those on further pages.
  public var mentionCount = 0
  /// Where there are many mentions: the pages that hold them, this one left out.
  public var furtherMentions: [PageLink] = []
  public var related: [EntityCard] = []
  public var tags: [PageLink] = []

  public init(kindID: String, kind: PageLink, body: HTML) {
    self.kindID = kindID
    self.kind = kind
    self.body = body
  }
}
