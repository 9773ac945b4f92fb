import Model

/// Which files are of one source: those with one address, one capture, or captures of the same bytes or the same words.
enum SameSources {
  /// By source, the first of those that are the same.
  ///
  /// A witness whose words are kept in the report that quotes them has that report's capture, and is not the report: what
  /// another source of the same address or capture states as its origin stays apart.
  static func groups(
    of sources: [Document], in corpus: Corpus, origins: [DocumentID: [DocumentID]]
  ) -> [DocumentID: DocumentID] {
    var byKey: [String: [DocumentID]] = [:]
    for document in sources {
      for key in keys(of: document, in: corpus) { byKey[key, default: []].append(document.id) }
    }
    var parents: [DocumentID: DocumentID] = [:]
    func root(_ id: DocumentID) -> DocumentID {
      var at = id
      while let parent = parents[at], parent != at { at = parent }
      return at
    }
    // The first of a group stands for it, in whatever order its files are found.
    for same in Array(byKey.values) + sayingTheSame(sources, in: corpus) where same.count > 1 {
      let all = Set(same)
      var witnesses: Set<DocumentID> = []
      for source in same { witnesses.formUnion((origins[source] ?? []).filter { $0 != source && all.contains($0) }) }
      let copies = same.filter { !witnesses.contains($0) }
      guard let first = copies.first else { continue }
      for other in copies.dropFirst() {
        let (a, b) = (root(first), root(other))
        if a != b { parents[max(a, b)] = min(a, b) }
      }
    }
    return Dictionary(uniqueKeysWithValues: sources.map { ($0.id, root($0.id)) })
  }

  /// Those whose captures have the same words: one text beside two PDFs, a page and what was copied from it.
  private static func sayingTheSame(_ sources: [Document], in corpus: Corpus) -> [[DocumentID]] {
    var byText: [[UInt8]: [DocumentID]] = [:]
    for document in sources {
      guard let name = document.sourceRecord?.capture?.value, let text = corpus.captures?[name]?.text else { continue }
      let words = text.filter { $0 > 0x20 }
      if !words.isEmpty { byText[words, default: []].append(document.id) }
    }
    return Array(byText.values)
  }

  private static func keys(of document: Document, in corpus: Corpus) -> Set<String> {
    guard let source = document.sourceRecord else { return [] }
    var keys: Set<String> = []
    for address in [source.url, source.archiveURL] {
      if let address { keys.insert("address " + PlainAddress.of(address)) }
    }
    if let name = source.capture?.value {
      keys.insert("capture " + name)
      if let sha256 = corpus.captures?[name]?.sha256, !sha256.isEmpty { keys.insert("hash " + sha256) }
    }
    if let sha256 = source.sha256?.value { keys.insert("hash " + sha256) }
    return keys
  }
}
