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
    slug: "who-took-part", title: Term("Who took part", de: "Wer beteiligt war"), isInUsualNavigation: true)

  /// Past this many events each page holds a part.
  static let eventsOnOnePage = 150

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ParticipationPage>] {
    guard let events = Participation.count(in: dossier) else { return [] }
    let parts = ListParts(slug: Self.list.slug, total: events, size: Self.eventsOnOnePage)
    return (0..<parts.count).map { part in
      PlannedPage(route: parts.route(part), origin: .named("the page on who took part")) { context in
        page(part, of: parts, Participation(context.dossier), in: context)
      }
    }
  }

  private static func id(_ event: Int) -> ElementID { .group("event-\(event + 1)") }

  private func page(
    _ part: Int, of parts: ListParts, _ participation: Participation, in context: PageContext
  ) -> Page<ParticipationPage> {
    let (words, route) = (context.words, parts.route(part))
    var page = ParticipationPage(introduction: words.participationIntroduction.text)
    if part == 0 { page.picture = picture(of: participation, parts, at: route, in: context) }
    page.rows = parts.items(of: part).map { row(participation.events[$0], id: Self.id($0), at: route, in: context) }
    let dated = parts.holding { context.year(of: context.dossier[participation.events[$0].document]) }
    return context.page(page, part: part, of: dated, in: Self.list, summary: page.introduction)
  }

  private func picture(
    of participation: Participation, _ parts: ListParts, at route: Route, in context: PageContext
  ) -> PagePicture? {
    let made = participation.chart(at: route, in: context) { parts.href(toItem: $0, Self.id($0), from: route) }
    guard let (chart, isWhole) = made else { return nil }
    let words = context.words
    let drawn = Set(chart.events.flatMap(\.parts.values))
    let signs: [(ParticipationChart.Part, PartSign)] = [
      (.sourced, .sourced), (.unsourced, .unsourced), (.named, .named),
    ]
    var key = signs.filter { drawn.contains($0.0) }.map { words.meaning(of: $0.1) }
    if !isWhole { key.append(words.mostEventsAreDrawn.text) }
    return context.turned(
      PagePicture(name: "participation", key: key.joined(separator: " ")) {
        chart.drawing($0, title: words.whoTookPartInWhat.text, description: words.participationMeans.text)
      })
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
      made.attribution = context.attribution(of: relation, from: route)
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
    public var attribution = Attribution()

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

  public init(introduction: String) {
    self.introduction = introduction
  }
}
