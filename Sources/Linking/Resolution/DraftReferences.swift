import Model

/// What drafts link to and name in front matter: nobody need take an entity or a source out of the dossier for as long as the
/// only text that speaks of it is kept back.
enum DraftReferences {
  static func named(in corpus: Corpus, _ names: NameIndex) -> Set<DocumentID> {
    var found: Set<DocumentID> = []
    func add(_ name: String) {
      if case .one(let id) = names[name] { found.insert(id) }
    }
    for document in corpus.documents where !corpus.isPublished(document) {
      for name in linkedNames(in: document) { add(name) }
      guard let split = FrontMatterSplitter.split(document.source).value, split.hasFrontMatter,
        let root = YAMLReader.read(split.yaml, of: document.source).value
      else { continue }
      for text in texts(of: root) { add(text) }
    }
    return found
  }

  /// Of wikilinks, wherever they stand.
  private static func linkedNames(in document: Document) -> [String] {
    let bytes = document.source.buffer.unsafe
    var names: [String] = []
    var index = document.body.lowerBound
    while index + 1 < document.body.upperBound {
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      let start = index + 2
      index = start
      while index < document.body.upperBound, !"]|#\n".utf8.contains(bytes[index]) { index += 1 }
      names.append(String(decoding: bytes[start..<index], as: UTF8.self))
    }
    return names
  }

  private static func texts(of node: FrontMatterNode) -> [String] {
    switch node.content {
    case .scalar(let text): [text]
    case .sequence(let items): items.flatMap { texts(of: $0) }
    case .mapping(let entries): entries.flatMap { texts(of: $0.value) }
    }
  }
}
