public import Markup
public import Model
public import Pages

/// How the pages that show a value look: the value's type conforms.
///
/// A look is a folder in `Templates` with the function that writes it and, where it needs more than the shared parts, its
/// style.
public protocol Look: Sendable {
  /// What the class of the page's `<body>` has after `page-`.
  static var name: StaticString { get }
  /// What the site's stylesheet has for it after all that is shared; such as `EmbeddedFiles.article_css`.
  static var style: EmbeddedFile? { get }
  /// What other sites are told that the page is, as Open Graph names it.
  static var openGraphType: StaticString { get }
  /// Whether a server sends the page under any address, so that its links have to begin at the site's root.
  static var isServedAnywhere: Bool { get }

  /// What stands between `<main>` and `</main>`. `root` leads to the top of the site.
  static func main(of page: Page<Self>, root: SiteRoot) -> HTML
  /// What the page has in its `<head>` and others have not.
  static func head(of page: Page<Self>) -> HTML
}

extension Look {
  public static var style: EmbeddedFile? { nil }
  public static var openGraphType: StaticString { "website" }
  public static var isServedAnywhere: Bool { false }

  public static func head(of page: Page<Self>) -> HTML { HTML() }
}

/// A page of any look, as the frame around it needs it.
public protocol FramedPage: Sendable {
  var route: Route { get }
  var title: String { get }
  var titleLanguage: TextLanguage? { get }
  var summary: String? { get }
  var breadcrumbs: [PageLink] { get }
  var isIndexed: Bool { get }
  var isDraft: Bool { get }
  var image: Route? { get }
  var embedsDraft: Bool { get }
  /// The type of what it shows.
  var look: any Look.Type { get }

  func main(root: SiteRoot) -> HTML
  func ownHead() -> HTML
}

extension Page: FramedPage where Content: Look {
  public var look: any Look.Type { Content.self }

  public func main(root: SiteRoot) -> HTML { Content.main(of: self, root: root) }

  public func ownHead() -> HTML { Content.head(of: self) }
}
