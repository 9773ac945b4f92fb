import Basics
import Diagnostics
import Linking
import Model
import Parallel

/// Holds what texts lead to against the plan: pages, media, files that notes show. Each was resolved to something that is
/// published, so what is not there is a flaw of a page type's, and no text can fix it; but it is never published.
enum LinkedOutputs {
  /// - Parameter outputs: in the order of their addresses' bytes.
  static func missing(in outputs: [PlannedOutput], of dossier: Dossier, width: Width) -> [Diagnostic] {
    let corpus = dossier.corpus
    let found = Array(dossier.published).concurrentMap(width: width) { document -> [Diagnostic] in
      let body = dossier.body(of: document.id)
      var routes = body.media.map(corpus.mediaRoute) + body.attachments.map(corpus.attachmentRoute)
      if let address = dossier.address(of: document) { routes.append(address.route) }
      return routes.filter { !isPlanned($0, in: outputs) }.map { route in
        .error(
          "missing-output", "links lead to \(route.path), and nothing makes it",
          at: SourceLocation(path: document.source.path), fix: "report this: a page type leaves it out")
      }
    }
    return found.flatMap(\.self)
  }

  private static func isPlanned(_ route: Route, in outputs: [PlannedOutput]) -> Bool {
    guard let path = try? OutputPath(route.path) else { return false }
    let place = outputs.endOfPrefix { $0.path < path }
    return place < outputs.count && outputs[place].path == path
  }
}
