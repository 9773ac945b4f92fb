public import Diagnostics
public import Model

/// The names in front matter that must lead to a document of a certain type.
public enum FrontMatterReferences {
  /// Errors for each name that leads nowhere, to several documents, to a draft, or to the wrong type.
  public static func check(_ corpus: Corpus, names: NameIndex) -> [Diagnostic] {
    let resolver = ReferenceDiagnostics(corpus, names: names)
    var advice = MissingDocumentAdvice(corpus, names: names)
    var diagnostics = FrontMatterMedia.check(corpus)
    for draft in corpus.draftNames where !corpus.includesDrafts {
      let location = corpus[draft.document].location(draft.name.range)
      if case .failure(let unresolved) = resolver.resolve(draft.name.value, at: location),
        let diagnostic = unresolved.diagnostic
      {
        diagnostics.append(saying(diagnostic, of: corpus[draft.document], corpus, names))
      }
    }
    for document in corpus.documents where corpus.isPublished(document) {
      for named in document.namedDocuments {
        let name = named.name
        // That one is missing was told.
        if document.isFlawed, name.value.isEmpty { continue }
        let location = document.location(name.range)
        if named.mayBeConfidential, case .one(let id) = names[name.value],
          corpus[id].sourceRecord?.isConfidential == true
        {
          continue
        }
        switch resolver.resolve(name.value, at: location, as: .value) {
        case .failure(let unresolved):
          guard let diagnostic = unresolved.diagnostic else { continue }
          if diagnostic.id == ReferenceDiagnostics.draftID {
            diagnostics.append(toDraft(name.value, diagnostic))
            continue
          }
          // A name that nothing has gets the advice of its kind.
          guard diagnostic.id == ReferenceDiagnostics.unknownID else {
            diagnostics.append(diagnostic)
            continue
          }
          diagnostics.append(
            (named.isInList ? advice.listing(diagnostic, for: name.value, named.type) : nil)
              ?? advice.suggesting(diagnostic, for: name.value, named.type, named.kinds))
        case .success(let id):
          if corpus[id].type != named.type {
            diagnostics.append(
              .error(
                "wrong-reference",
                "“\(name.value)” is \(corpus[id].typeNameWithArticle), where a name of \(article(named.type)) belongs",
                at: location, notes: [.init("it is \(corpus[id].source.path)")],
                fix: "write the name of \(article(named.type))"))
          }
        }
      }
      if let annotation = document.annotation,
        let warning = byAlias(annotation.article, in: document, corpus, names)
      {
        diagnostics.append(warning)
      }
    }
    return diagnostics
  }

  /// Of a note that goes with a draft, and was on an accusation, nothing is left but the words of that.
  private static func saying(
    _ diagnostic: Diagnostic, of document: Document, _ corpus: Corpus, _ names: NameIndex
  ) -> Diagnostic {
    guard let annotation = document.annotation, !annotation.accuses.isEmpty,
      case .one(let id) = names[annotation.article.value], corpus.isPublished(corpus[id])
    else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity = .warning
    diagnostic.message =
      "the note is not published, as it names a draft: the accusation stands in the article without its status and the reply"
    diagnostic.fix = "publish what it names, or take the words out of the article"
    return diagnostic
  }

  /// What front matter says would have a hole.
  private static func toDraft(_ name: String, _ remark: Diagnostic) -> Diagnostic {
    .error(
      ReferenceDiagnostics.draftID, "“\(shown(name))” is a draft, which is not published", at: remark.location,
      notes: remark.notes, fix: "take `draft: true` out of it, take this out, or build with --drafts")
  }

  /// An alias may come to be another article's, and the note with it; a file's name and a title are the article's own.
  private static func byAlias(
    _ name: Located<String>, in document: Document, _ corpus: Corpus, _ names: NameIndex
  ) -> Diagnostic? {
    guard case .one(let id) = names[name.value], corpus[id].isArticle, Slug.make(from: name.value) != corpus[id].slug,
      Slug.make(from: name.value) != Slug.make(from: corpus[id].title)
    else { return nil }
    return .warning(
      "article-by-alias", "“\(name.value)” is an alias of the article “\(corpus[id].title)”, and may become another’s",
      at: document.location(name.range)
    ).writing(corpus[id].slug)
  }

  private static func article(_ type: DocumentType) -> String {
    switch type {
    case .source: "a source"
    case .article: "an article"
    case .annotation: "an annotation"
    default: "an entity"
    }
  }
}

extension Document {
  /// “an article”, “a source”.
  public var typeNameWithArticle: String {
    switch content {
    case .home, .source, .page: "a " + typeName
    case .article, .entity, .annotation: "an " + typeName
    }
  }
}
