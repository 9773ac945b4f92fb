public import Diagnostics
public import Linking
public import Model
public import Pages

/// A type of page with its look, whatever its pages show: what a plan of the site is made from.
public struct SitePageType: Sendable {
  public let id: String
  public let summary: String
  public let lists: [SiteList]
  /// The pages of this type.
  public let pages: @Sendable (Dossier) -> [SitePage]
  /// Those about one document that an edit of texts may cut differently (``PageType/pagesThatTextsCut(about:in:)``).
  public let pagesThatTextsCut: @Sendable (Document, Dossier) -> [SitePage]
  let look: any Look.Type

  init<Kind: PageType>(_ type: Kind) where Kind.Content: Look {
    id = type.id
    summary = type.summary
    lists = type.lists
    pages = { type.pages(of: $0).map(SitePage.init) }
    pagesThatTextsCut = { type.pagesThatTextsCut(about: $0, in: $1).map(SitePage.init) }
    look = Kind.Content.self
  }
}

/// A page whose address is known, and whose value can be made and written at any time.
///
/// Immutable, and held by reference: a plan is sorted, filtered and handed out to threads.
public final class SitePage: Sendable {
  public let route: Route
  public let dependencies: Dependencies
  private let source: PageOrigin
  /// Makes the page's value: a pure function of the dossier.
  public let page: @Sendable (PageContext) -> any FramedPage

  init<Content: Look>(_ planned: PlannedPage<Content>) {
    route = planned.route
    dependencies = planned.dependencies
    source = planned.origin
    let page = planned.page
    self.page = { page($0) }
  }

  /// What it is for, in messages about two pages at one address.
  public var origin: SourceLocation { source.location }
}
