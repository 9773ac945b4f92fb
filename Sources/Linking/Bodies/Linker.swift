package import Diagnostics
package import Model
package import Parallel

/// The second step of the data's way: every body parsed, linked and rendered once, every mention turned round.
package enum Linker {
  /// Pure, and the same at any width. Bodies with errors are kept as far as they go, so that all errors are told at once.
  package static func link(_ corpus: Corpus, width: Width) -> Diagnosed<Dossier> {
    let names = NameIndex(corpus.documents)
    let annotations = AnnotationIndex(corpus, names: names)
    var diagnostics = FrontMatterReferences.check(corpus, names: names)

    let context = LinkContext(corpus: corpus, names: names, annotations: annotations)
    let results = corpus.documents.concurrentMap(width: width) { document in
      corpus.isPublished(document) ? BodyLinker(context).link(document) : nil
    }
    let bodies = results.map { $0?.body }
    for result in results { diagnostics += result?.diagnostics ?? [] }
    diagnostics += PlaceCheck.check(results.flatMap { $0?.places ?? [] }, in: corpus, bodies: bodies)
    UnresolvedNames.addSuggestions(to: &diagnostics, corpus: corpus)

    var annotationIndex = annotations
    annotationIndex.add(bodies, of: corpus)
    let isPublished = { (id: DocumentID) in bodies[Int(id.index)] != nil }
    let articles = articles(of: corpus, annotations: annotations, isPublished: isPublished)
    let dossier = Dossier(
      corpus: corpus, names: names, addresses: context.addresses, bodies: bodies,
      backlinks: Backlinks(
        mentions: bodies.map { $0?.mentions ?? [] }, order: ShowingOrder.order(of: corpus, articles: articles)),
      citations: Citations(corpus, names: names, isPublished: isPublished),
      relations: InverseRelations(corpus, names: names, isPublished: isPublished), annotations: annotationIndex,
      articles: articles)
    return Diagnosed(dossier, diagnostics)
  }

  /// Newest first; of one day, the most annotated first, as it is what the others stand around.
  private static func articles(
    of corpus: Corpus, annotations: AnnotationIndex, isPublished: (DocumentID) -> Bool
  ) -> [DocumentID] {
    corpus.documents.compactMap { document in
      document.article.flatMap { article in
        isPublished(document.id)
          ? (key: article.date.sortKey, notes: annotations.on(document.id).count, document: document) : nil
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
