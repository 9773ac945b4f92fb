import Diagnostics
public import Linking
import Model

/// What a page's former address holds: the way to its new one.
public struct RedirectPageType: PageType {
  public let id = "redirect"
  public let summary = "The former address of a page, leading to its new one."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<RedirectPage>] {
    dossier.published.flatMap { document -> [PlannedPage<RedirectPage>] in
      guard let target = document.route else { return [] }
      return document.header.formerly.map { slug in
        let folder = target.folder.isEmpty ? nil : String(target.folder.dropLast())
        let route = Route.page(slug.value, in: folder)
        return PlannedPage(route: route, origin: .place(document.location(slug.range)), dependencies: .frontMatter) {
          context in
          Page(
            route: route, title: document.title,
            content: RedirectPage(target: context.link(to: document, from: route)), isIndexed: false)
        }
      }
    }
  }
}

/// What a page's former address holds.
public struct RedirectPage: Sendable {
  public var target: PageLink

  public init(target: PageLink) {
    self.target = target
  }
}
