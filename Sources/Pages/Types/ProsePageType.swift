import Diagnostics
public import Linking
public import Markup
import Model

/// The pages that are just text: about, method.
public struct ProsePageType: PageType {
  public let id = "page"
  public let summary = "A page of text, such as About."

  /// The page that says how the dossier was made also shows how its claims stand.
  static let methodSlug = "method"

  /// Also where it was called so before.
  private static func isMethod(_ document: Document) -> Bool {
    document.slug == methodSlug || document.header.formerly.contains { $0.value == methodSlug }
  }

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ProsePage>] {
    dossier.published(.page).compactMap { document in
      guard let route = document.route else { return nil }
      let dependencies = Self.isMethod(document) ? Dependencies.everything : .document(document.id)
      return PlannedPage(route: route, origin: .document(document), dependencies: dependencies) { context in
        let body = context.dossier.body(of: document.id)
        var content = ProsePage(body: context.dossier.html(of: document.id))
        if Self.isMethod(document), !context.dossier.annotations.all.isEmpty {
          content.summary = .make(of: context.dossier)
        }
        content.contents = context.contents(of: body)
        if let first = body.headings.first, first.title == document.title { content.titleInText = first.id }
        content.mentions = context.mentions(of: document.id, from: route)
        content.tags = context.tags(of: document, from: route)
        content.properties = body.properties.map { property in
          (
            key: property.key,
            links: property.links.map { link in
              PageLink(
                title: link.words,
                href: context.dossier.href(to: context.dossier[link.target], from: route) ?? route.href(to: .home))
            }
          )
        }
        return Page(
          route: route, title: document.title, summary: context.dossier.summary(of: document),
          breadcrumbs: [context.home(from: route)], content: content)
      }
    }
  }
}

/// A page of plain text, such as “About”.
public struct ProsePage: Sendable {
  public var body: HTML
  /// On the method page: how the claims stand.
  public var summary: EvidenceSummary?
  public var contents: [ContentsEntry] = []
  /// The id of the text's first heading, where it says what the page's own says.
  public var titleInText: ElementID?
  public var mentions = MentionList()
  public var tags: [PageLink] = []
  /// Of a note: what its front matter says in links.
  public var properties: [(key: String, links: [PageLink])] = []

  public init(body: HTML) {
    self.body = body
  }
}
