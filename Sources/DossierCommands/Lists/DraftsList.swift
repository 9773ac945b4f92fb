import Linking
import Model
import Publishing

struct DraftsList: ContentList {
  let id = "drafts"
  let definition = """
    What is kept back: files that say `draft: true`, and notes on articles that do, with the article that each goes with.
    """
  let columns: [ListColumn] = [.init("type"), .init("id"), .words("title"), .init("date"), .init("with")]

  /// `with`: the article with which a note is kept back, where it does not say so itself.
  func rows(of site: SiteSurvey) -> [ListRow] {
    site.dossier.corpus.documents.filter(\.header.isDraft).map { document in
      let own = DraftMark(document)
      let article = document.annotation.flatMap { site.dossier.document(named: $0.article) }
      let date = document.article?.date ?? document.annotation?.date
      return ListRow(
        [
          .text(document.listedType), .text(document.slug), .text(document.listedTitle), .init(date?.text),
          own == nil && article?.header.isDraft == true ? .init(article?.slug) : .none,
        ], at: document.location(own?.range ?? document.listedPlace), of: document.id)
    }
  }
}
