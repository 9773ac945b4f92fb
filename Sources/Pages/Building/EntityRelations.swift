import Linking
import Model

/// The lines of an entity's relations: those it declares, and those that others declare with it.
enum EntityRelations {
  static func lines(
    for document: Document, _ entity: Entity, from route: Route, in context: PageContext
  ) -> [FactLine] {
    let dossier = context.dossier
    var lines: [FactLine] = []
    func add(_ label: String, _ other: Document, _ relation: Relation) {
      let source = dossier.published(named: relation.source).map { context.link(to: $0, from: route) }
      let entry = FactLine.Entry(
        .link(context.link(to: other, from: route)), detail: detail(of: relation), source: source)
      if let index = lines.firstIndex(where: { $0.label == label }) {
        lines[index].entries.append(entry)
      } else {
        lines.append(FactLine(label: label, entries: [entry]))
      }
    }
    for relation in entity.relations {
      if let other = dossier.published(named: relation.target) { add(relation.type.label, other, relation) }
    }
    for inverse in dossier.relations[document.id] {
      add(inverse.relation.type.inverseLabel, dossier[inverse.subject], inverse.relation)
    }
    return lines
  }

  /// “executive director, 2009 to 2018”.
  private static func detail(of relation: Relation) -> String? {
    let period: String? =
      switch (relation.start, relation.end) {
      case (.some(let start), .some(let end)): "\(start.displayText()) to \(end.displayText())"
      case (.some(let start), nil): "since \(start.displayText())"
      case (nil, .some(let end)): "until \(end.displayText())"
      case (nil, nil): nil
      }
    let parts = [relation.role, period].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
