package import Model

/// The relations that other entities declare with an entity.
package struct InverseRelations: Sendable {
  package struct Entry: Sendable {
    /// The entity in whose file the relation stands.
    package var subject: DocumentID
    package var relation: Relation
  }

  private var entries: [DocumentID: [Entry]] = [:]

  init(_ corpus: Corpus, names: NameIndex, isPublished: (DocumentID) -> Bool) {
    for document in corpus.documents where isPublished(document.id) {
      for relation in document.entity?.relations ?? [] {
        guard case .one(let target) = names[relation.target.value], isPublished(target) else { continue }
        entries[target, default: []].append(Entry(subject: document.id, relation: relation))
      }
    }
  }

  package subscript(target: DocumentID) -> [Entry] { entries[target] ?? [] }
}
