import Diagnostics
public import Linking
public import Markup
import Model

/// All corrections of all articles, newest first.
public struct CorrectionsPageType: PageType {
  public let id = "corrections"
  public let summary = "What was put right, when and why."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "corrections", title: "Corrections", isInUsualNavigation: false)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<CorrectionsPage>] {
    let corrections = dossier.corrections
    guard !corrections.isEmpty else { return [] }
    let route = Route.page(Self.list.slug)
    return [
      PlannedPage(route: route, origin: .named("the list of corrections")) { context in
        let entries = corrections.map { entry in
          CorrectionsPage.Entry(
            date: DateText(entry.correction.date),
            article: context.link(to: context.dossier[entry.article], from: route),
            note: entry.correction.note)
        }
        let feed = context.dossier.corpus.settings.baseURL.map { _ in route.href(to: .correctionsFeed) }
        return Page(
          route: route, title: Self.list.title, summary: "What was put right in the articles, when and why.",
          breadcrumbs: [context.home(from: route)], content: CorrectionsPage(entries: entries, feed: feed))
      }
    ]
  }
}

/// All corrections of all articles, newest first.
public struct CorrectionsPage: Sendable {
  /// One correction.
  public struct Entry: Sendable {
    public var date: DateText
    public var article: PageLink
    public var note: String

    public init(date: DateText, article: PageLink, note: String) {
      self.date = date
      self.article = article
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
