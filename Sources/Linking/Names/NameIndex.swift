package import Model

/// Every name that a document can be called by: slug, title, aliases.
package struct NameIndex: Sendable {
  /// What a name stands for.
  package enum Answer: Sendable, Hashable {
    case none
    case one(DocumentID)
    /// The name is given to each of these; in the order of the documents.
    case several([DocumentID])
  }

  private var first: [NameKey: DocumentID]
  /// Names that more than one document has, with all of them.
  private var shared: [NameKey: [DocumentID]] = [:]

  package init(_ documents: [Document]) {
    first = Dictionary(minimumCapacity: documents.count * 4)
    for document in documents {
      add(document.slug.utf8, document.id)
      add(document.title.utf8, document.id)
      for alias in document.header.aliases { add(alias.value.utf8, document.id) }
    }
  }

  private mutating func add(_ name: some Collection<UInt8>, _ id: DocumentID) {
    let key = NameKey(name)
    guard let known = first[key] else {
      first[key] = id
      return
    }
    if known == id || shared[key]?.contains(id) == true { return }
    shared[key, default: [known]].append(id)
  }

  package subscript(name: some Collection<UInt8>) -> Answer {
    let key = NameKey(name)
    guard let id = first[key] else { return .none }
    if !shared.isEmpty, let several = shared[key] { return .several(several) }
    return .one(id)
  }

  package subscript(name: String) -> Answer { self[name.utf8] }

  /// Names that more than one document has, as one of them writes it, each with its documents; in the documents' order.
  package var sharedNames: [(name: String, documents: [DocumentID])] {
    shared.map { (name: $0.key.text, documents: $0.value) }.sorted { a, b in
      a.documents != b.documents
        ? a.documents.lexicographicallyPrecedes(b.documents) : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
  }
}
