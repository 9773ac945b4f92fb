public import Model

/// A passage of an article, and whether anything holds it up.
public struct PassageEvidence: Sendable {
  public var passage: LinkedBody.Passage
  /// Whether it has a note with a source, a footnote, or a link to a source.
  public var isEvidenced: Bool
}

extension Dossier {
  /// The running text of an article, block by block.
  public func passages(of article: DocumentID) -> [PassageEvidence] {
    let body = self.body(of: article)
    let sourced = body.annotations.filter { corpus[$0.id].annotation?.evidence.isEmpty == false }
    return body.passages.filter(\.isProse).map { passage in
      let isAnnotated = sourced.contains { $0.words.overlaps(passage.text) }
      return PassageEvidence(passage: passage, isEvidenced: passage.hasReference || isAnnotated)
    }
  }
}
