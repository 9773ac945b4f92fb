public import Model

extension Dossier {
  /// The documents that a document's front matter names.
  public func namedInFrontMatter(of document: Document) -> [DocumentID] {
    FrontMatterNames.of(document).compactMap { name in
      if case .one(let id) = names[name.value] { id } else { nil }
    }
  }
}

/// The names of other documents in a document's front matter, of whatever type.
enum FrontMatterNames {
  static func of(_ document: Document) -> [Located<String>] {
    switch document.content {
    case .article(let article): return article.source.map { [$0] } ?? []
    case .entity(let entity):
      var names: [Located<String>?] = entity.facts.map { fact in
        if case .reference(let name) = fact.value { Located(name, at: fact.range) } else { nil }
      }
      for relation in entity.relations { names += [relation.target, relation.source] }
      return names.compactMap(\.self)
    case .annotation(let annotation):
      var names: [Located<String>?] = [annotation.article, annotation.speaker]
      for evidence in annotation.evidence { names.append(evidence.source) }
      for reply in annotation.replies { names += [reply.from, reply.source] }
      return names.compactMap(\.self) + annotation.about + annotation.accuses
    case .source(let source): return source.origin?.named ?? []
    case .home, .page: return []
    }
  }
}
