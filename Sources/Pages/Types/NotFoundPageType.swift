import Diagnostics
public import Linking
import Model
import Words

/// What a web server shows for an address that there is not.
public struct NotFoundPageType: PageType {
  public let id = "not-found"
  public let summary = "The page for addresses that do not exist."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<NotFoundPage>] {
    let route = Route("404.html")
    return [
      PlannedPage(route: route, origin: .named("the page for addresses that do not exist")) { context in
        let content = NotFoundPage(
          home: context.home(from: route),
          names: NamesPageType.exists(in: context.dossier)
            ? PageLink(
              title: context.words.label(NamesPageType.list.name), href: route.href(to: .page(NamesPageType.list.slug)))
            : nil)
        return Page(route: route, title: context.words.notFound.text, content: content, isIndexed: false)
      }
    ]
  }
}

/// What a server sends where there is nothing.
public struct NotFoundPage: Sendable {
  public var home: PageLink
  /// Nil where there is no such list.
  public var names: PageLink?

  public init(home: PageLink, names: PageLink?) {
    self.home = home
    self.names = names
  }
}
