public import Markup
public import Model
public import Words

/// One page of the site as a value: all that a look needs, nothing that it would have to look up.
///
/// Every address in it is relative to ``route`` already.
public struct Page<Content: Sendable>: Sendable {
  public var route: Route
  /// What the page is called in its heading and, before the site's name, in the browser's tab.
  public var title: String
  /// For search engines and previews; plain text.
  public var summary: String?
  /// Of the title and of the summary, where they are others than the page's.
  public var titleLanguage: TextLanguage?
  public var language: TextLanguage?
  /// From the home page down to the page's parent.
  public var breadcrumbs: [PageLink]
  /// Whether search engines may list the page: not a redirect, a “not found”, or the further pages of a long list.
  public var isIndexed: Bool
  /// Where several pages hold the parts of what it lists.
  public var parts: PageParts?
  /// Whether it is a draft, which is shown because drafts were asked for. The page says so.
  public var isDraft = false
  /// A picture that other sites may show of it.
  public var image: Route?
  /// Whether the text of a draft stands in it, though it is none itself. The page says so, too.
  public var embedsDraft = false
  public var content: Content
  /// What the page says by itself.
  public var words: any Wording = English()

  public init(
    route: Route, title: String, summary: String? = nil, breadcrumbs: [PageLink] = [], content: Content,
    isIndexed: Bool = true
  ) {
    self.route = route
    self.title = title
    self.summary = summary
    self.breadcrumbs = breadcrumbs
    self.content = content
    self.isIndexed = isIndexed
  }
}
