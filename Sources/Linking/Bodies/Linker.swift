package import Diagnostics
package import Model
package import Parallel

/// The second step of the data's way: every body parsed, linked and rendered once, every mention turned round.
package enum Linker {
  /// Pure, and the same at any width. Bodies with errors are kept as far as they go, so that all errors are told at once.
  package static func link(_ corpus: Corpus, width: Width, progress: Progress? = nil) -> Diagnosed<Dossier> {
    let names = NameIndex(corpus.documents)
    let annotations = AnnotationIndex(corpus, names: names)
    var diagnostics = FrontMatterReferences.check(corpus, names: names)

    let context = LinkContext(corpus: corpus, names: names, annotations: annotations)
    let linker = BodyLinker(context)
    let results = corpus.documents.concurrentMap(width: width, progress: progress) { document in
      corpus.isPublished(document) ? linker.link(document) : nil
    }
    var bodies = results.map { $0?.body }
    for result in results { diagnostics += result?.diagnostics ?? [] }
    let missing = PlaceCheck.check(results.flatMap { $0?.places ?? [] }, in: corpus, bodies: bodies)
    diagnostics += missing
    let missingPlaces = placesMissing(missing, inNotesOf: corpus)
    if !missingPlaces.isEmpty {
      loosen(&bodies, results, LinkContext(context, missingPlaces: missingPlaces), width: width)
    }
    UnresolvedNames.addSuggestions(to: &diagnostics, corpus: corpus)

    var annotationIndex = annotations
    annotationIndex.add(bodies, of: corpus)
    let isPublished = { [bodies] (id: DocumentID) in bodies[Int(id.index)] != nil }
    let articles = articles(of: corpus, annotations: annotations, isPublished: isPublished)
    let dossier = Dossier(
      corpus: corpus, names: names, addresses: context.addresses, facts: context.facts, bodies: bodies,
      backlinks: Backlinks(
        mentions: bodies.map { $0?.mentions ?? LinkedBody.empty.mentions }, order: ShowingOrder.order(of: corpus, articles: articles)),
      citations: Citations(corpus, names: names, isPublished: isPublished),
      relations: InverseRelations(corpus, names: names, isPublished: isPublished), annotations: annotationIndex,
      articles: articles)
    return Diagnosed(dossier, diagnostics)
  }

  /// Elsewhere a link to a place that is not there is an error, and nothing is published.
  private static func placesMissing(_ missing: [Diagnostic], inNotesOf corpus: Corpus) -> Set<SourceLocation> {
    if missing.isEmpty { return [] }
    let notes = Set(corpus.documents.lazy.filter(\.isNote).map(\.source.path))
    return Set(missing.lazy.map(\.location).filter { notes.contains($0.path) })
  }

  /// Links the bodies again in which such links stand, now that it is known of them.
  private static func loosen(
    _ bodies: inout [LinkedBody?], _ results: [BodyLinker.Result?], _ context: LinkContext, width: Width
  ) {
    let paths = Set(context.missingPlaces.map(\.path))
    let concerned = context.corpus.documents.filter { document in
      results[Int(document.id.index)].map { $0.embedsOthers || paths.contains(document.source.path) } ?? false
    }
    let linker = BodyLinker(context)
    let again = concerned.concurrentMap(width: width) { linker.link($0)?.body }
    for (document, body) in zip(concerned, again) { bodies[Int(document.id.index)] = body }
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
