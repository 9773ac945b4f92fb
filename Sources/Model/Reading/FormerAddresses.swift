import Diagnostics
import Markup

/// Former addresses of notes that another page has: a note does without them, where in a dossier's own folders they are an
/// error of the plan's.
enum FormerAddresses {
  static func settled(_ documents: [Document], _ diagnostics: inout [Diagnostic]) -> [Document] {
    guard documents.contains(where: { $0.isVaultNote && !$0.header.formerly.isEmpty }) else { return documents }
    var owners: [String: Document] = [:]
    for document in documents {
      if let route = document.route { owners[CaseFolding.fold(route.path)] = document }
    }
    return documents.map { document in
      guard document.isVaultNote else { return document }
      var taken: Set<String> = []
      for slug in document.header.formerly {
        let key = CaseFolding.fold(Route.page(slug.value).path)
        if let owner = owners[key] {
          taken.insert(slug.value)
          diagnostics.append(warning(slug, of: document, as: owner))
        } else {
          owners[key] = document
        }
      }
      return taken.isEmpty ? document : document.without(formerly: taken)
    }
  }

  private static func warning(_ slug: Located<String>, of document: Document, as owner: Document) -> Diagnostic {
    .warning(
      "address-collision",
      owner.id == document.id
        ? "the page has the address \(shown(slug.value)).html now, or names it twice"
        : "the address \(shown(slug.value)).html is that of \(owner.source.path), so nothing leads on from it",
      at: document.location(slug.range), fix: "take the name out of `formerly`")
  }
}
