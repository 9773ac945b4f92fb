import Diagnostics
import Linking
import Model

/// Holds what texts lead to against the plan: pages, media, files that notes show. Each was resolved to something that is
/// published, so what is not there is a flaw of a page type's, and no text can fix it; but it is never published.
enum LinkedOutputs {
  /// - Parameter outputs: in the order of their addresses' bytes.
  static func missing(in outputs: [PlannedOutput], of dossier: Dossier) -> [Diagnostic] {
    let planned = Set(outputs.lazy.map(\.path))
    func isThere(_ route: Route) -> Bool { (try? OutputPath(route.path)).map(planned.contains) ?? false }
    var diagnostics: [Diagnostic] = []
    for document in dossier.published {
      let body = dossier.body(of: document.id)
      var routes = body.media.map(dossier.corpus.mediaRoute) + body.attachments.map(dossier.corpus.attachmentRoute)
      if let address = dossier.address(of: document) { routes.append(address.route) }
      for route in routes where !isThere(route) {
        diagnostics.append(
          .error(
            "missing-output", "links lead to \(route.path), and nothing makes it",
            at: SourceLocation(path: document.source.path), fix: "report this: a page type leaves it out"))
      }
    }
    return diagnostics
  }
}
