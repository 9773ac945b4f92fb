import Model

/// The names of other documents in a document's front matter, of whatever type.
enum FrontMatterNames {
  static func of(_ document: Document) -> [Located<String>] {
    switch document.content {
    case .article(let article): return article.source.map { [$0] } ?? []
    case .entity(let entity):
      let facts = entity.facts.compactMap { fact -> Located<String>? in
        if case .reference(let name) = fact.value { Located(name, at: fact.range) } else { nil }
      }
      return facts + entity.relations.flatMap { [$0.target] + ($0.source.map { [$0] } ?? []) }
    case .annotation(let annotation):
      let replies = annotation.replies.flatMap { [$0.from, $0.source].compactMap(\.self) }
      return [annotation.article] + (annotation.speaker.map { [$0] } ?? []) + annotation.evidence.map(\.source)
        + annotation.about + annotation.accuses + replies
    case .source(let source): return source.origin?.named ?? []
    case .home, .page: return []
    }
  }
}
