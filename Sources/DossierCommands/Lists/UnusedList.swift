import Diagnostics
import Linking
import Model
import Publishing

struct UnusedList: ContentList {
  let id = "unused"
  let definition = """
    Files that nothing in the content names, drafts included: pictures and other media; sources that no article, note, \
    relation or other source names and no text links to; entities that no text links to, no note names and no relation leads \
    to.
    """
  let columns: [ListColumn] = [.init("type"), .init("id"), .words("title")]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    let documents = dossier.published.filter { dossier.isUnused(source: $0) || dossier.isUnused(entity: $0) }
    return documents.map { document in
      ListRow([.text(document.listedType), .text(document.slug), .text(document.title)], of: document)
    }
      + PublishedMedia.unused(in: dossier).map { path in
        ListRow(["media", .text(path), .none], at: SourceLocation(path: dossier.corpus.contentPrefix + path))
      }
  }
}
