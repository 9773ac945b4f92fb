import Model

/// What goes with a draft, so that one line in one file withdraws it: notes on it, notes that say who it is that speaks or is
/// spoken of where that is a draft, notes that rest on a source that is one, and of other front matter what names one. All come
/// back with it.
///
/// A note that rests on several sources goes as a whole: without one of them it would claim to rest on what it never did.
enum DraftConsequences {
  /// The corpus with such notes marked as drafts, and without such statements.
  static func marked(_ corpus: Corpus) -> Corpus {
    var drafts = corpus.documents.filter { $0.header.isDraft && !$0.isPage && !$0.isHome }
    if drafts.isEmpty { return corpus }
    var corpus = corpus
    // A name that a published document has too is no draft's alone, and is told as ambiguous.
    var names = DraftNames(drafts, in: corpus)
    let count = drafts.count
    for document in corpus.documents where !document.header.isDraft {
      guard let annotation = document.annotation else { continue }
      let gone =
        annotation.named.filter { names.areDraft($0.value, .entity) }
        + annotation.sources.filter { names.areDraft($0.value, .source) }
      if !gone.isEmpty || names.areDraft(annotation.article.value, .article) {
        let draft = document.asDraft()
        corpus.documents[Int(document.id.index)] = draft
        drafts.append(draft)
        corpus.draftNames += gone.map { DraftName(document: document.id, name: $0) }
      }
    }
    if corpus.includesDrafts { return corpus }
    // An article may name a note that has just gone.
    if drafts.count > count { names = DraftNames(drafts, in: corpus) }
    for document in corpus.documents where !document.header.isDraft && !document.isAnnotation {
      let (left, gone) = document.withoutStatements { names.areDraft($0, $1) }
      if gone.isEmpty { continue }
      corpus.documents[Int(document.id.index)] = left
      corpus.draftNames += gone.map { DraftName(document: document.id, name: $0) }
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

  func areDraft(_ name: String, _ type: DocumentType) -> Bool {
    guard case .one = drafts[name], case .one(let id) = all[name] else { return false }
    return corpus[id].header.isDraft && corpus[id].type == type
  }
}

extension Annotation {
  /// The entities that its front matter names: who speaks, who is spoken of or accused, who answers.
  fileprivate var named: [Located<String>] {
    [speaker].compactMap(\.self) + about + accuses + replies.compactMap(\.from)
  }
}

extension Annotation {
  /// The sources that it rests on.
  fileprivate var sources: [Located<String>] { evidence.map(\.source) + replies.compactMap(\.source) }
}

extension Document {
  /// A document without what it says of some others, and what of it these were: of an entity relations to them, relations that
  /// rest on them and facts that they are; the source of an article's report, and the notes on its
  /// corrections; where a source has from what it says.
  ///
  /// - Parameter isLeftOut: whether a name is that of one of them, which is of a type.
  fileprivate func withoutStatements(
    naming isLeftOut: (String, DocumentType) -> Bool
  ) -> (Document, gone: [Located<String>]) {
    var gone: [Located<String>] = []
    func take(_ name: Located<String>?, _ type: DocumentType) -> Bool {
      guard let name, isLeftOut(name.value, type) else { return false }
      gone.append(name)
      return true
    }
    if var entity {
      entity.facts.removeAll { fact in
        guard case .reference(let name) = fact.value else { return false }
        return take(Located(name, at: fact.range), .entity)
      }
      entity.relations.removeAll { take($0.target, .entity) || take($0.source, .source) }
      return (gone.isEmpty ? self : with(.entity(entity)), gone)
    }
    if var article {
      if take(article.source, .source) { article.source = nil }
      for index in article.corrections.indices where take(article.corrections[index].annotation, .annotation) {
        article.corrections[index].annotation = nil
      }
      return (gone.isEmpty ? self : with(.article(article)), gone)
    }
    if var source = sourceRecord, source.origin?.named.contains(where: { take($0, .source) }) == true {
      // Of the others alone nobody said that it has everything from them.
      source.origin = nil
      return (with(.source(source)), gone)
    }
    return (self, [])
  }
}
