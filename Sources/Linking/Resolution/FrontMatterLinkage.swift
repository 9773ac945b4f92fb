import Diagnostics
import Model

/// What front matter alone links, whatever the texts say: it is the same before and after an edit of a text.
struct FrontMatterLinkage: Sendable {
  let diagnostics: [Diagnostic]
  /// The published articles, newest first; of one day, the most annotated first, as it is what the others stand around.
  let articles: [DocumentID]
  /// In which pages show what mentions something.
  let order: [DocumentID]
  let citations: Citations
  let relations: InverseRelations
  let asOf: EDTFDate?
  let quotations: Quotations
  let origins: Origins

  init(_ context: LinkContext) {
    let (corpus, names) = (context.corpus, context.names)
    let isPublished = { (id: DocumentID) in context.isPublished(id) }
    diagnostics = FrontMatterReferences.check(corpus, names: names)
    articles = Self.articles(in: context)
    order = ShowingOrder.order(of: corpus, articles: articles, annotations: context.annotations)
    citations = Citations(corpus, names: names, isPublished: isPublished)
    relations = InverseRelations(corpus, names: names, isPublished: isPublished)
    asOf = DossierDate.of(corpus, articles: articles)
    quotations = Quotations(corpus, names: names)
    origins = Origins(corpus, names: names)
  }

  private static func articles(in context: LinkContext) -> [DocumentID] {
    context.corpus.documents.compactMap { document in
      document.article.flatMap { article in
        context.isPublished(document.id)
          ? (key: article.date.sortKey, notes: context.annotations.on(document.id).count, document: document) : nil
      }
    }.sorted { a, b in
      if a.key != b.key { return b.key < a.key }
      if a.notes != b.notes { return a.notes > b.notes }
      if a.document.title != b.document.title {
        return a.document.title.utf8.lexicographicallyPrecedes(b.document.title.utf8)
      }
      return a.document.id < b.document.id
    }.map(\.document.id)
  }
}
