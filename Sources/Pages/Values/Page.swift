import Markup
public import Model

/// One page of the site as a value: all that a template needs, nothing that it would have to look up.
///
/// Every address in it is relative to ``route`` already.
public struct Page: Sendable {
  public var route: Route
  /// What the page is called in its heading and, before the site's name, in the browser's tab.
  public var title: String
  /// For search engines and previews; plain text.
  public var summary: String?
  /// From the home page down to the page's parent.
  public var breadcrumbs: [PageLink]
  public var layout: Layout
  /// Whether search engines may list the page: not a redirect, a “not found”, or the further pages of a long list.
  public var isIndexed: Bool
  /// Whether it is a draft, which is shown because drafts were asked for. The page says so.
  public var isDraft = false

  /// How a page looks. A page type that needs no look of its own takes one that is there.
  public enum Layout: Sendable {
    case home(HomePage)
    case article(ArticlePage)
    case entity(EntityPage)
    case source(SourcePage)
    case prose(ProsePage)
    case listing(ListingPage)
    case names(NamesPage)
    case ledger(LedgerPage)
    case corrections(CorrectionsPage)
    case notFound(NotFoundPage)
    case redirect(RedirectPage)
  }

  public init(
    route: Route, title: String, summary: String? = nil, breadcrumbs: [PageLink] = [], layout: Layout,
    isIndexed: Bool = true
  ) {
    self.route = route
    self.title = title
    self.summary = summary
    self.breadcrumbs = breadcrumbs
    self.layout = layout
    self.isIndexed = isIndexed
  }
}
