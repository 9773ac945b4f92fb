import Diagnostics
import Linking
import Markup
import Model

/// The pages that are just text: about, method.
struct ProsePageType: PageType {
  let id = "page"
  let summary = "A page of text, such as About."

  /// The page that says how the dossier was made also shows how its claims stand.
  static let methodSlug = "method"

  func pages(of dossier: Dossier) -> [PlannedPage] {
    dossier.published(.page).compactMap { document in
      guard let route = document.route else { return nil }
      let basis = document.slug == Self.methodSlug ? Dependencies.everything : .document(document.id)
      return PlannedPage(route: route, origin: .document(document), basis: basis) { context in
        let body = context.dossier.body(of: document.id)
        var layout = ProsePage(body: context.dossier.html(of: document.id))
        if document.slug == Self.methodSlug, !context.dossier.annotations.all.isEmpty {
          layout.summary = .make(of: context.dossier)
        }
        layout.contents = context.contents(of: body)
        layout.mentions = context.mentions(of: document.id, from: route)
        layout.tags = context.tags.links(for: document, from: route)
        return Page(
          route: route, title: document.title, summary: document.header.summary,
          breadcrumbs: [context.home(from: route)], layout: .prose(layout))
      }
    }
  }
}
