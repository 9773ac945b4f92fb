extension Corpus {
  /// The same corpus as if nothing in it were a draft or confidential: for finding what texts name that are not published.
  /// Never for anything that goes out.
  public var withNothingKeptBack: Corpus {
    guard documents.contains(where: { $0.header.isDraft || $0.isConfidential }) else { return self }
    var corpus = self
    corpus.documents = documents.map(\.notKeptBack)
    return corpus
  }
}

extension Document {
  fileprivate var notKeptBack: Document {
    guard header.isDraft || isConfidential else { return self }
    var header = header
    (header.isDraft, header.isConfidential) = (false, false)
    var content = content
    if case .source(var source) = content {
      source.isConfidential = false
      content = .source(source)
    }
    return Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }
}
