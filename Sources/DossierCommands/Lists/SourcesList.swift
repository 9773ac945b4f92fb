import Linking
import Model
import Publishing

struct SourcesList: ContentList {
  let id = "sources"
  let definition = """
    The sources, with how many files cite each, whether there is a copy of it (whole, notes, or missing where the file that it \
    names is not there), and where it has from what it says. Confidential ones are counted, and not listed.
    """
  let columns: [ListColumn] = [
    .init("type"), .init("id"), .words("title"), .init("issued"), .init("cited"), .init("copy"), .words("origin"),
  ]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    // Confidential ones are here, too, so that they are counted.
    return dossier.corpus.documents.compactMap { document in
      guard let source = document.sourceRecord,
        document.isConfidential || dossier.isPublished(document.id)
      else { return nil }
      let citing = dossier.citations[document.id] + dossier.backlinks[document.id].map(\.document)
      return ListRow(
        [
          .text(source.type), .text(document.slug), .text(document.title), .init(source.issued?.text),
          .number(Set(citing).count), .init(Self.copy(of: source, in: dossier)), Self.origin(of: source, in: dossier),
        ], of: document)
    }
  }

  private static func copy(of source: Source, in dossier: Dossier) -> String? {
    guard let capture = source.capture else { return nil }
    if let captures = dossier.corpus.captures, captures[capture.value] == nil { return "missing" }
    return source.isExcerpt ? "notes" : "whole"
  }

  private static func origin(of source: Source, in dossier: Dossier) -> ListValue {
    switch source.origin {
    case .own: "own"
    case .sources(let names): .texts(names.map { dossier.shownName(of: $0) })
    case nil: .none
    }
  }
}
