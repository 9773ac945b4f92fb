import Model

/// Notes on a draft are drafts, whatever their own front matter says: they are published when their article is.
enum DraftNotes {
  /// The corpus with these marked.
  static func marked(_ corpus: Corpus) -> Corpus {
    let drafts = corpus.documents.filter { $0.isArticle && $0.header.isDraft }
    if drafts.isEmpty { return corpus }
    // A name that a published article has too is no draft's alone, and is told as ambiguous.
    let names = NameIndex(drafts)
    var corpus = corpus
    for document in corpus.documents where document.isAnnotation && !document.header.isDraft {
      guard let name = document.annotation?.article, case .one = names[name.value] else { continue }
      corpus.documents[Int(document.id.index)] = document.asDraft()
    }
    return corpus
  }
}
