import Charts
import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// Who took part in which event: drawn, and listed with what says so.
public struct ParticipationPageType: PageType {
  public let id = "participation"
  public let summary = "Who took part in which event, drawn and listed with what says so."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(
    slug: "who-took-part", title: Term("Who took part", de: "Wer dabei war"), isInUsualNavigation: true)

  /// Past this many events each page holds a part.
  static let eventsOnOnePage = 150
  private static let introduction = "Who was in which event, and what says so."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ParticipationPage>] {
    guard let events = Participation.count(in: dossier) else { return [] }
    let count = (events + Self.eventsOnOnePage - 1) / Self.eventsOnOnePage
    return (0..<count).map { number in
      let route = Self.route(number)
      return PlannedPage(route: route, origin: .named("the page on who took part")) { context in
        page(number, of: count, Participation(context.dossier), at: route, in: context)
      }
    }
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  private static func route(_ number: Int) -> Route {
    .page(number == 0 ? list.slug : "\(list.slug).\(number + 1)")
  }

  private static func id(_ event: Int) -> ElementID { .group("event-\(event + 1)") }

  private func page(
    _ number: Int, of count: Int, _ participation: Participation, at route: Route, in context: PageContext
  ) -> Page<ParticipationPage> {
    var page = ParticipationPage(introduction: Self.introduction)
    if number == 0 { page.picture = picture(of: participation, at: route, in: context) }
    let range = number * Self.eventsOnOnePage..<min((number + 1) * Self.eventsOnOnePage, participation.events.count)
    page.rows = range.map { row(participation.events[$0], id: Self.id($0), at: route, in: context) }
    page.further = (0..<count).filter { $0 != number && count > 1 }.map {
      PageLink(title: "Events, part \($0 + 1)", href: route.href(to: Self.route($0)))
    }
    return Page(
      route: route, title: number == 0 ? Self.list.title : "\(Self.list.title), part \(number + 1)",
      summary: page.introduction,
      breadcrumbs: number == 0 ? [context.home(from: route)] : context.breadcrumbs(by: Self.list, from: route),
      content: page, isIndexed: number == 0)
  }

  private func picture(
    of participation: Participation, at route: Route, in context: PageContext
  ) -> PagePicture? {
    let made = participation.chart(at: route, in: context) { event in
      route.href(to: Self.route(event / Self.eventsOnOnePage), fragment: Self.id(event).text)
    }
    guard let (chart, isWhole) = made else { return nil }
    let (title, description) = (
      "Who took part in what", "Each line down is an actor, each row an event, from the oldest to the newest."
    )
    let parts = Set(chart.events.flatMap(\.parts.values))
    let signs: [(ParticipationChart.Part, String)] = [
      (.sourced, "A filled dot: a relation in the dossier says so, with its source."),
      (.unsourced, "A dashed dot: the dossier says so, and names no source."),
      (.named, "An open dot: the actor is named in the account of the event."),
    ]
    var key = signs.filter { parts.contains($0.0) }.map(\.1)
    if !isWhole { key.append("Drawn are those who were in most events; the list has all.") }
    return context.turned(
      PagePicture(
        name: "participation", wide: chart.drawing(.wide, title: title, description: description),
        narrow: chart.drawing(.narrow, title: title, description: description), key: key.joined(separator: " ")))
  }

  private func row(
    _ event: Participation.Event, id: ElementID, at route: Route, in context: PageContext
  ) -> ParticipationPage.Row {
    let dossier = context.dossier
    let document = dossier[event.document]
    var row = ParticipationPage.Row(id: id, event: context.link(to: document, from: route))
    row.date = document.date.map { DateText($0, in: context.words) }
    row.parts = event.parts.map { part in
      var made = ParticipationPage.Part(actor: context.link(to: dossier[part.actor], from: route))
      guard let (subject, relation) = part.relation else { return made }
      let isPast = dossier.isPast(relation, of: dossier[subject])
      let words = subject == part.actor ? relation.type.words : relation.type.inverseWords
      made.words = relation.role ?? context.words.inline(words.term(isPast))
      made.source = dossier.published(named: relation.source).map {
        PageLink(title: context.shortName(of: $0), href: context.link(to: $0, from: route).href)
      }
      made.isReferenceKnowledge = relation.isReferenceKnowledge
      return made
    }
    return row
  }
}

/// Who took part.
public struct ParticipationPage: Sendable {
  /// That someone was in an event, and what says so.
  public struct Part: Sendable {
    public var actor: PageLink
    /// “took part in”, “Speaker”; nil for one that is only named where the event is told of.
    public var words: String?
    public var source: PageLink?
    public var isReferenceKnowledge = false

    public init(actor: PageLink) {
      self.actor = actor
    }
  }

  /// An event.
  public struct Row: Sendable {
    public var id: ElementID
    public var event: PageLink
    public var date: DateText?
    public var parts: [Part] = []

    public init(id: ElementID, event: PageLink) {
      (self.id, self.event) = (id, event)
    }
  }

  public var introduction: String
  public var picture: PagePicture?
  public var rows: [Row] = []
  public var further: [PageLink] = []

  public init(introduction: String) {
    self.introduction = introduction
  }
}
