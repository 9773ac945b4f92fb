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

  /// A relation by where it stands.
  public struct Tie: Sendable {
    public var from: DocumentID
    public var to: DocumentID
    /// Which of the relations in the file of ``from``.
    public var place: Int
  }

  private var ties: [DocumentID: [Tie]] = [:]
  private var inverseTies: [DocumentID: [Tie]] = [:]
  private var entries: [DocumentID: [Entry]] = [:]
  private var fields: [DocumentID: [FieldEntry]] = [:]

  init(_ corpus: Corpus, names: NameIndex, isPublished: (DocumentID) -> Bool) {
    for document in corpus.documents {
      guard let entity = document.entity, isPublished(document.id) else { continue }
      for (place, relation) in entity.relations.enumerated() {
        guard case .one(let target) = names[relation.target.value], isPublished(target) else { continue }
        if target != document.id {
          let tie = Tie(from: document.id, to: target, place: place)
          ties[document.id, default: []].append(tie)
          inverseTies[target, default: []].append(tie)
        }
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

  /// An entity's own relations with others, as they stand in its file.
  public func ties(from id: DocumentID) -> [Tie] { ties[id] ?? [] }

  /// What other entities say of theirs with it, in the order of their paths.
  public func ties(to id: DocumentID) -> [Tie] { inverseTies[id] ?? [] }

  /// The fields of other entities that name an entity, in the order of their paths.
  public func fields(naming target: DocumentID) -> [FieldEntry] { fields[target] ?? [] }
}
