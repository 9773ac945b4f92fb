import Model

/// What goes with a draft, so that one line in one file withdraws it: notes on it, notes that say who it is that speaks or is
/// spoken of where that is a draft, and of entities' front matter what names one. All come back with it.
enum DraftConsequences {
  /// The corpus with such notes marked as drafts, and without such statements.
  static func marked(_ corpus: Corpus) -> Corpus {
    let drafts = corpus.documents.filter { $0.header.isDraft && ($0.isArticle || $0.isEntity) }
    if drafts.isEmpty { return corpus }
    // A name that a published document has too is no draft's alone, and is told as ambiguous.
    let names = DraftNames(drafts, in: corpus)
    var corpus = corpus
    for document in corpus.documents where !document.header.isDraft {
      if let annotation = document.annotation {
        let entities = annotation.named.filter { names.areDraft($0.value, \.isEntity) }
        if !entities.isEmpty || names.areDraft(annotation.article.value, \.isArticle) {
          corpus.documents[Int(document.id.index)] = document.asDraft()
          corpus.draftNames += entities.map { DraftName(document: document.id, name: $0) }
        }
      } else if document.entity != nil, !corpus.includesDrafts {
        let (left, gone) = document.withoutStatements { names.areDraft($0, \.isEntity) }
        if gone.isEmpty { continue }
        corpus.documents[Int(document.id.index)] = left
        corpus.draftNames += gone.map { DraftName(document: document.id, name: $0) }
      }
    }
    return corpus
  }
}

/// Which names are those of drafts.
private struct DraftNames {
  private let corpus: Corpus
  private let drafts: NameIndex
  private let all: NameIndex

  init(_ drafts: [Document], in corpus: Corpus) {
    self.corpus = corpus
    self.drafts = NameIndex(drafts)
    all = NameIndex(corpus.documents)
  }

  func areDraft(_ name: String, _ isOfType: (Document) -> Bool) -> Bool {
    guard case .one = drafts[name], case .one(let id) = all[name] else { return false }
    return corpus[id].header.isDraft && isOfType(corpus[id])
  }
}

extension Annotation {
  /// The entities that its front matter names: who speaks, who is spoken of or accused, who answers.
  fileprivate var named: [Located<String>] {
    [speaker].compactMap(\.self) + about + accuses + replies.compactMap(\.from)
  }
}

extension Document {
  /// An entity without the relations to, and the facts that are, some others; and what of it these were.
  ///
  /// - Parameter isLeftOut: whether a name is one of theirs.
  fileprivate func withoutStatements(naming isLeftOut: (String) -> Bool) -> (Document, gone: [Located<String>]) {
    guard var entity else { return (self, []) }
    var gone: [Located<String>] = []
    entity.facts.removeAll { fact in
      guard case .reference(let name) = fact.value, isLeftOut(name) else { return false }
      gone.append(Located(name, at: fact.range))
      return true
    }
    entity.relations.removeAll { relation in
      guard isLeftOut(relation.target.value) else { return false }
      gone.append(relation.target)
      return true
    }
    return (gone.isEmpty ? self : with(.entity(entity)), gone)
  }
}
