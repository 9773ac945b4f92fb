public import Model

/// What other entities say of an entity in their front matter: their relations with it, and their fields that name it.
public struct InverseRelations: Sendable {
  /// A relation, seen from its other end.
  public struct Entry: Sendable {
    /// The entity in whose file the relation stands.
    public var subject: DocumentID
    public var relation: Relation
  }

  /// A field that names an entity, such as an outlet's `owner`.
  public struct FieldEntry: Sendable {
    /// The entity in whose file the field stands.
    public var subject: DocumentID
    public var words: RelationWords
  }

  private var entries: [DocumentID: [Entry]] = [:]
  private var fields: [DocumentID: [FieldEntry]] = [:]

  init(_ corpus: Corpus, names: NameIndex, isPublished: (DocumentID) -> Bool) {
    for document in corpus.documents {
      guard let entity = document.entity, isPublished(document.id) else { continue }
      for relation in entity.relations {
        guard case .one(let target) = names[relation.target.value], isPublished(target) else { continue }
        entries[target, default: []].append(Entry(subject: document.id, relation: relation))
      }
      for fact in entity.facts {
        guard case .reference(let name) = fact.value, case .reference(_, let words) = fact.field.type,
          case .one(let target) = names[name], isPublished(target)
        else { continue }
        fields[target, default: []].append(FieldEntry(subject: document.id, words: words))
      }
    }
  }

  /// The relations that other entities declare with an entity, in the order of their paths.
  public subscript(target: DocumentID) -> [Entry] { entries[target] ?? [] }

  /// The fields of other entities that name an entity, in the order of their paths.
  public func fields(naming target: DocumentID) -> [FieldEntry] { fields[target] ?? [] }
}
