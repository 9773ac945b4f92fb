import Linking
import Model
import Pages
import Publishing

struct OrphansList: ContentList {
  let id = "orphans"
  let definition = """
    Pages that a reader finds in a list alone: no text of another file links to them, no front matter of another file names \
    them (but for the notes on an article), no relation leads back to them, and neither navigation nor footer does.
    """
  let columns: [ListColumn] = [.init("type"), .init("id"), .words("title"), .init("words"), .init("address")]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    let namings = Namings(dossier)
    let frame = site.outputs.site.frame
    let linkedFromAll = Set((frame.navigation + frame.footer).map(\.route))
    return dossier.published.compactMap { document in
      guard !document.isHome, let route = document.route, !linkedFromAll.contains(route),
        dossier.backlinks.count(of: document.id) == 0, namings[document.id].isEmpty,
        document.entity.map(\.relations.isEmpty) ?? true
      else { return nil }
      return ListRow(
        [
          .text(document.listedType), .text(document.slug), .text(document.title),
          .number(dossier.body(of: document.id).wordCount), .text(route.path),
        ], of: document)
    }
  }
}
