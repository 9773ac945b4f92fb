import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// All corrections of all articles, newest first: those that the articles list, and the notes of that kind.
public struct CorrectionsPageType: PageType {
  public let id = "corrections"
  public let summary = "What was put right, when and why."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(
    slug: "corrections", title: Term("Corrections", de: "Korrekturen"), isInUsualNavigation: false)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<CorrectionsPage>] {
    let hasSome = dossier.articles.contains { id in
      dossier[id].article?.corrections.isEmpty == false
        || dossier.annotations.on(id).contains { dossier[$0].annotation?.kind.value == "correction" }
    }
    guard hasSome else { return [] }
    let route = Route.page(Self.list.slug)
    return [
      PlannedPage(route: route, origin: .named("the list of corrections")) { context in
        let entries = context.dossier.correctedMatters.map { entry in
          CorrectionsPage.Entry(
            date: entry.date.map { DateText($0, in: context.words) },
            article: context.link(to: context.dossier[entry.article], from: route), text: entry.text,
            note: entry.note.flatMap { context.dossier.href(to: context.dossier[$0], from: route) })
        }
        let feed = context.dossier.corpus.settings.baseURL.map { _ in route.href(to: .correctionsFeed) }
        return Page(
          route: route, title: context.words.label(Self.list.name), summary: context.words.correctionsIntroduction.text,
          breadcrumbs: [context.home(from: route)], content: CorrectionsPage(entries: entries, feed: feed))
      }
    ]
  }
}

/// All corrections of all articles, newest first.
public struct CorrectionsPage: Sendable {
  /// One correction.
  public struct Entry: Sendable {
    /// Nil where a note does not say.
    public var date: DateText?
    public var article: PageLink
    /// A paragraph each.
    public var text: [String]
    /// Leads to the note in its article; nil for an entry of the article's list.
    public var note: Href?

    public init(date: DateText?, article: PageLink, text: [String], note: Href? = nil) {
      self.date = date
      self.article = article
      self.text = text
      self.note = note
    }
  }

  public var entries: [Entry]
  /// Nil where the site has no address of its own, which a feed needs.
  public var feed: Href?

  public init(entries: [Entry], feed: Href?) {
    self.entries = entries
    self.feed = feed
  }
}
