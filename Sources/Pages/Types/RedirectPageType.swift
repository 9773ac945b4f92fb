import Diagnostics
public import Linking
public import Model

/// What a page's former address holds: the way to its new one.
public struct RedirectPageType: PageType {
  public let id = "redirect"
  public let summary = "The former address of a page, leading to its new one."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<RedirectPage>] {
    dossier.published.flatMap { document -> [PlannedPage<RedirectPage>] in
      zip(document.header.formerly, Self.formerRoutes(of: document)).map { slug, route in
        PlannedPage(route: route, origin: .place(document.location(slug.range)), dependencies: .frontMatter) {
          context in
          var page = Page(
            route: route, title: document.title,
            content: RedirectPage(target: context.link(to: document, from: route)), isIndexed: false)
          page.isDraft = document.header.isDraft
          return page
        }
      }
    }
  }
}

extension RedirectPageType {
  /// The addresses that a document's page had before, in the order of its `formerly`.
  public static func formerRoutes(of document: Document) -> [Route] {
    guard let route = document.route else { return [] }
    let folder = route.folder.isEmpty ? nil : String(route.folder.dropLast())
    return document.header.formerly.map { Route.page($0.value, in: folder) }
  }
}

/// What a page's former address holds.
public struct RedirectPage: Sendable {
  public var target: PageLink

  public init(target: PageLink) {
    self.target = target
  }
}
