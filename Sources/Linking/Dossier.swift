package import Markup
package import Model

/// The corpus with everything linked: the value that checks, pages and exports read.
///
/// Immutable, and behind a reference: every page is made from it.
package final class Dossier: Sendable {
  package let corpus: Corpus
  package let names: NameIndex
  package let addresses: AddressBook
  /// By document; nil for what is not published.
  package let bodies: [LinkedBody?]
  package let backlinks: Backlinks
  package let citations: Citations
  package let relations: InverseRelations
  package let annotations: AnnotationIndex
  /// The published articles, newest first; of one day, the most annotated first, then by title.
  package let articles: [DocumentID]

  init(
    corpus: Corpus, names: NameIndex, addresses: AddressBook, bodies: [LinkedBody?], backlinks: Backlinks,
    citations: Citations, relations: InverseRelations, annotations: AnnotationIndex, articles: [DocumentID]
  ) {
    self.corpus = corpus
    self.names = names
    self.addresses = addresses
    self.bodies = bodies
    self.backlinks = backlinks
    self.citations = citations
    self.relations = relations
    self.annotations = annotations
    self.articles = articles
  }

  package subscript(id: DocumentID) -> Document { corpus[id] }

  package func body(of id: DocumentID) -> LinkedBody { bodies[Int(id.index)] ?? .empty }

  package func isPublished(_ id: DocumentID) -> Bool { bodies[Int(id.index)] != nil }

  /// The published documents, in the order of their paths.
  package var published: some Sequence<Document> {
    corpus.documents.lazy.filter { [bodies] in bodies[Int($0.id.index)] != nil }
  }

  /// The published document that a name in front matter stands for.
  package func published(named name: Located<String>?) -> Document? {
    guard let name, case .one(let id) = names[name.value], isPublished(id) else { return nil }
    return corpus[id]
  }

  /// Where a document is read: its own page, or its article's page and the place there.
  package func address(of document: Document) -> (route: Route, fragment: String?)? {
    addresses.address(of: document.id)
  }

  /// The address of a document as a page at `route` writes it.
  package func href(to document: Document, from route: Route, fragment: String? = nil) -> Href? {
    addresses.href(to: document.id, from: route, fragment: fragment)
  }

  /// The sentence of a mention, as HTML with the link's words in `<mark>`.
  package func snippet(_ entry: Backlinks.Entry) -> HTML {
    guard let body = bodies[Int(entry.document.index)] else { return HTML() }
    let mention = body.mentions[Int(entry.mention)]
    return HTML(trusted: Array(body.snippets[Int(mention.snippetStart)..<Int(mention.snippetEnd)]))
  }
}
