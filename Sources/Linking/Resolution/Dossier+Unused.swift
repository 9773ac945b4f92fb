public import Model

extension Dossier {
  /// Whether nothing rests on a source: no article, annotation, relation or other source names it, and no text links to it. What
  /// is kept back counts, as whoever withdraws a text need not withdraw its sources.
  public func isUnused(source document: Document) -> Bool {
    document.isSource && backlinks.count(of: document.id) == 0 && citations[document.id].isEmpty
      && !isNamedInDraft(document.id)
  }

  /// Whether nothing leads to an entity: no text links to it, no annotation names it, and there is no relation of it or with
  /// it. What is kept back counts, as above.
  public func isUnused(entity document: Document) -> Bool {
    guard let entity = document.entity else { return false }
    return backlinks.count(of: document.id) == 0 && !isNamedInDraft(document.id) && !annotations.name(document.id)
      && entity.relations.isEmpty && relations[document.id].isEmpty
  }
}
