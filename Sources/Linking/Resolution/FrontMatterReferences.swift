public import Diagnostics
public import Model

/// The names in front matter that must lead to a document of a certain type.
public enum FrontMatterReferences {
  private enum Expected: String {
    case entity, source, article

    func matches(_ document: Document) -> Bool {
      switch self {
      case .entity: document.isEntity
      case .source: document.isSource
      case .article: document.isArticle
      }
    }

    var type: DocumentType {
      switch self {
      case .entity: .entity
      case .source: .source
      case .article: .article
      }
    }
  }

  /// Errors for each name that leads nowhere, to several documents, to a draft, or to the wrong type.
  public static func check(_ corpus: Corpus, names: NameIndex) -> [Diagnostic] {
    let resolver = ReferenceDiagnostics(corpus, names: names)
    var advice = MissingDocumentAdvice(corpus, names: names)
    var diagnostics = FrontMatterMedia.check(corpus)
    for document in corpus.documents where corpus.isPublished(document) {
      func check(
        _ name: Located<String>?, _ expected: Expected, mayBeConfidential: Bool = false, inList: Bool = false
      ) {
        // That one is missing was told.
        guard let name, !(document.isFlawed && name.value.isEmpty) else { return }
        let location = document.location(name.range)
        if mayBeConfidential, case .one(let id) = names[name.value], corpus[id].sourceRecord?.isConfidential == true {
          return
        }
        switch resolver.resolve(name.value, at: location) {
        case .failure(let unresolved):
          guard let diagnostic = unresolved.diagnostic else { return }
          if diagnostic.id == ReferenceDiagnostics.draftID {
            diagnostics.append(toDraft(name.value, diagnostic))
            return
          }
          diagnostics.append(
            frontMatter(
              diagnostic,
              (inList ? advice.listing(diagnostic, for: name.value, expected.type) : nil)
                ?? advice.suggesting(diagnostic, for: name.value, expected.type)))
        case .success(let id):
          if !expected.matches(corpus[id]) {
            diagnostics.append(
              .error(
                "wrong-reference",
                "“\(name.value)” is \(corpus[id].typeNameWithArticle), where a name of \(article(expected)) belongs",
                at: location, notes: [.init("it is \(corpus[id].source.path)")],
                fix: "write the name of \(article(expected))"))
          }
        }
      }
      switch document.content {
      case .article(let article):
        check(article.source, .source)
      case .entity(let entity):
        for fact in entity.facts {
          if case .reference(let name) = fact.value { check(Located(name, at: fact.range), .entity) }
        }
        for relation in entity.relations {
          check(relation.target, .entity)
          check(relation.source, .source, mayBeConfidential: true)
        }
      case .annotation(let annotation):
        check(annotation.article, .article)
        if let warning = byAlias(annotation.article, in: document, corpus, names) { diagnostics.append(warning) }
        check(annotation.speaker, .entity)
        for evidence in annotation.evidence { check(evidence.source, .source, mayBeConfidential: true) }
        for entity in annotation.about + annotation.accuses { check(entity, .entity, inList: true) }
        for reply in annotation.replies {
          check(reply.from, .entity)
          check(reply.source, .source, mayBeConfidential: true)
        }
      case .source(let source):
        for origin in source.origin?.named ?? [] { check(origin, .source, mayBeConfidential: true, inList: true) }
      case .home, .page: break
      }
    }
    return diagnostics
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

  private static func article(_ expected: Expected) -> String {
    expected == .source ? "a source" : "an \(expected.rawValue)"
  }

  /// Names that nothing has get the advice of their kind; in that of others a name stands without brackets.
  private static func frontMatter(_ diagnostic: Diagnostic, _ suggested: Diagnostic) -> Diagnostic {
    if diagnostic.id == ReferenceDiagnostics.unknownID { return suggested }
    var diagnostic = diagnostic
    diagnostic.fix = diagnostic.fix.map { fix in
      String(decoding: fix.utf8.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
    }
    return diagnostic
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
