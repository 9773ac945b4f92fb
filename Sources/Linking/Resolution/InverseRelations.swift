public import Model

/// The relations that other entities declare with an entity.
public struct InverseRelations: Sendable {
  /// A relation, seen from its other end.
  public struct Entry: Sendable {
    /// The entity in whose file the relation stands.
    public var subject: DocumentID
    public var relation: Relation
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

  public subscript(target: DocumentID) -> [Entry] { entries[target] ?? [] }
}
