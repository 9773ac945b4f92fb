import Linking
import Model
import Words

/// The lines of an entity's relations: those it declares, those that others declare with it, and their fields that name it.
enum EntityRelations {
  static func lines(
    for document: Document, _ entity: Entity, from route: Route, in context: PageContext
  ) -> [FactLine] {
    let (dossier, words) = (context.dossier, context.words)
    var lines: [FactLine] = []
    func add(_ label: String, _ entry: FactLine.Entry) {
      if let index = lines.firstIndex(where: { $0.label == label }) {
        lines[index].entries.append(entry)
      } else {
        lines.append(FactLine(label: label, entries: [entry]))
      }
    }
    for relation in entity.relations {
      guard let other = dossier.published(named: relation.target) else { continue }
      let isPast = dossier.isPast(relation, of: document)
      add(
        words.label(relation.type.words.term(isPast)),
        entry(other, relation, isPast, declaredBy: document.id, from: route, in: context))
    }
    for inverse in dossier.relations[document.id] {
      let other = dossier[inverse.subject]
      let isPast = dossier.isPast(inverse.relation, of: other)
      add(
        words.label(inverse.relation.type.inverseWords.term(isPast)),
        entry(other, inverse.relation, isPast, declaredBy: inverse.subject, from: route, in: context))
    }
    for field in dossier.relations.fields(naming: document.id) {
      let other = dossier[field.subject]
      let isPast = dossier.hasCeased(other) || dossier.hasCeased(document)
      let date = other.isEvent ? other.date?.displayText(in: words) : nil
      add(
        words.label(field.words.term(isPast)), FactLine.Entry(.link(context.link(to: other, from: route)), detail: date)
      )
    }
    return lines
  }

  private static func entry(
    _ other: Document, _ relation: Relation, _ isPast: Bool, declaredBy declarer: DocumentID, from route: Route,
    in context: PageContext
  ) -> FactLine.Entry {
    let attribution = context.attribution(of: relation, from: route)
    var entry = FactLine.Entry(
      .link(context.link(to: other, from: route)),
      detail: context.words(relation.role, period(of: relation, isPast, in: context.dossier)),
      source: attribution.source)
    // Words of a source that may not be named could name it.
    if relation.source == nil || attribution.source != nil {
      entry.quote = relation.quote?.value
      entry.quoteLanguage = context.dossier.published(named: relation.source).flatMap(context.language(ofTextOf:))
      entry.verdict = relation.quote.flatMap { context.verdict(of: $0, in: declarer, from: route) }
    }
    entry.isReferenceKnowledge = attribution.isReferenceKnowledge
    return entry
  }

  /// “2009 to 2018”; of what happened once its date; of what is known to have held then, “as of 2018”.
  static func period(of relation: Relation, _ isPast: Bool, in dossier: Dossier) -> String? {
    let lasts = relation.type.time == .lasting
    let words = dossier.corpus.settings.words
    if let date = dossier.when(relation), !lasts || (relation.start == nil && relation.end == nil) {
      // Whether it holds still is not known.
      return lasts && !isPast && !date.isInterval
        ? date.spoken.map(words.asOf) : date.displayText(in: words)
    }
    guard let start = relation.start?.spoken else {
      return relation.end?.spoken.map { relation.end?.isInterval == true ? words.date($0) : words.until($0) }
    }
    let begins = relation.start?.isInterval == true
    guard let end = relation.end?.spoken else {
      // “since 2009” would say that it goes on.
      return begins ? words.date(start) : isPast ? words.from(start) : words.since(start)
    }
    let ends = relation.end?.isInterval == true
    // An open interval says “since” or “until” by itself.
    if begins || ends {
      return "\(begins ? words.date(start) : words.from(start)), \(ends ? words.date(end) : words.until(end))"
    }
    return words.span(start, end)
  }
}

extension RelationWords {
  func term(_ isPast: Bool) -> Term { isPast ? past : present }
}
