import Diagnostics
import Linking
import Model

/// Two dates of which one cannot lie after the other.
struct DatePair {
  struct End {
    var date: EDTFDate
    /// What happened then: “the source was issued”.
    var clause: String
    var document: Document
    var path: [FrontMatterScalars.Step] = []
    /// The place itself, where the record keeps it.
    var range: Range<Int>?

    var location: SourceLocation { range.map { document.location($0) } ?? document.location(ofPath: path) }
  }

  var early: End
  var late: End
  /// Whether a diagnostic shows the early one, as the late one stands in another file.
  var isShownAtEarly = false

  static func all(of document: Document, in dossier: Dossier) -> [DatePair] {
    var pairs = DatePairs(document: document, dossier: dossier)
    switch document.content {
    case .article(let article): pairs.add(article)
    case .entity(let entity): pairs.add(entity)
    case .source(let source): pairs.add(source)
    case .annotation(let annotation): pairs.add(annotation, on: dossier.published(named: annotation.article))
    case .home, .page: break
    }
    return pairs.pairs
  }
}

/// Collects the pairs of one document.
private struct DatePairs {
  let document: Document
  let dossier: Dossier
  var pairs: [DatePair] = []

  private mutating func add(
    _ early: EDTFDate?, _ earlyClause: @autoclosure () -> String,
    _ earlyPath: @autoclosure () -> [FrontMatterScalars.Step],
    before late: EDTFDate?, _ lateClause: @autoclosure () -> String,
    _ latePath: @autoclosure () -> [FrontMatterScalars.Step]
  ) {
    guard let early, let late else { return }
    pairs.append(
      DatePair(
        early: .init(date: early, clause: earlyClause(), document: document, path: earlyPath()),
        late: .init(date: late, clause: lateClause(), document: document, path: latePath())))
  }

  mutating func add(_ article: Article) {
    let published = "it was published"
    add(article.date, published, ["date"], before: article.updated, "the article was updated", ["updated"])
    for (index, correction) in article.corrections.enumerated() {
      let path: [FrontMatterScalars.Step] = ["corrections", .item(index), "date"]
      add(article.date, published, ["date"], before: correction.date, "the article was corrected", path)
      add(
        correction.date, "it was corrected", path, before: article.updated, "the article was last changed", ["updated"])
    }
  }

  mutating func add(_ entity: Entity) {
    let existence = Existence(entity)
    if let start = existence.start, let end = existence.end {
      add(
        start.date, start.clause, [.key(start.field)], before: end.date,
        "the \(entity.kind.name.english.lowercased()) \(end.verb)", [.key(end.field)])
    }
    for (index, relation) in entity.relations.enumerated() {
      let path: [FrontMatterScalars.Step] = ["relations", .item(index)]
      add(
        relation.start, "it starts", path + ["start"], before: relation.end, "the relation ends", path + ["end"])
    }
  }

  mutating func add(_ source: Source) {
    let issued = "it was issued"
    add(source.issued, issued, ["issued"], before: source.accessed, "the source was looked up", ["accessed"])
    add(source.issued, issued, ["issued"], before: source.archiveDate, "the source was archived", ["archiveDate"])
  }

  private mutating func add(
    _ early: Located<EDTFDate>, _ earlyClause: String, before late: Located<EDTFDate>?, _ lateClause: String
  ) {
    guard let late else { return }
    pairs.append(
      DatePair(
        early: .init(date: early.value, clause: earlyClause, document: document, range: early.range),
        late: .init(date: late.value, clause: lateClause, document: document, range: late.range)))
  }

  /// Words are not said after the source that has them was issued.
  private mutating func addIssue(of annotation: Annotation) {
    guard annotation.kind.value == QuoteKind().id, let date = annotation.date else { return }
    for evidence in annotation.evidence {
      guard let source = dossier.published(named: evidence.source), let issued = source.sourceRecord?.issued else {
        continue
      }
      pairs.append(
        DatePair(
          early: .init(date: date, clause: "these words in it were said", document: document, path: ["date"]),
          late: .init(date: issued, clause: "the source was issued", document: source, path: ["issued"]),
          isShownAtEarly: true))
    }
  }

  mutating func add(_ annotation: Annotation, on article: Document?) {
    // A date of lesser exactness stands between others without being before or after them.
    for (index, late) in annotation.history.enumerated() {
      let earlier = annotation.history[..<index].indices.last {
        late.date.isCertainlyBefore(annotation.history[$0].date)
      }
      guard let earlier else { continue }
      let early = annotation.history[earlier]
      add(
        early.date, "it changed to \(early.status.rawValue)", ["history", .item(earlier), "date"], before: late.date,
        "the status changed to \(late.status.rawValue)", ["history", .item(index), "date"])
    }
    for reply in annotation.replies {
      add(reply.asked, "it was asked for", before: reply.received, "the reply came")
      add(reply.asked, "it was asked for", before: reply.deadline, "the time for it ended")
    }
    addIssue(of: annotation)
    // Notes of other kinds are dated by when they were written.
    if AnnotationKinds.named(annotation.kind.value)?.isUtterance == true, let date = annotation.date, let article,
      let (changed, path) = lastChange(of: article)
    {
      pairs.append(
        DatePair(
          early: .init(date: date, clause: "these words in it were said", document: document, path: ["date"]),
          late: .init(date: changed, clause: "the article was last changed", document: article, path: path),
          isShownAtEarly: true))
    }
  }

  /// The latest of the dates at which the article was published, updated or corrected; nil where one is open.
  private func lastChange(of document: Document) -> (date: EDTFDate, path: [FrontMatterScalars.Step])? {
    guard let article = document.article else { return nil }
    var last: (date: EDTFDate, path: [FrontMatterScalars.Step]) = (article.date, ["date"])
    var dates: [(date: EDTFDate, path: [FrontMatterScalars.Step])] = []
    if let updated = article.updated { dates.append((updated, ["updated"])) }
    for (index, correction) in article.corrections.enumerated() {
      dates.append((correction.date, ["corrections", .item(index), "date"]))
    }
    for next in dates {
      guard let end = next.date.latest, let lastEnd = last.date.latest else { return nil }
      if end > lastEnd { last = next }
    }
    return last
  }
}
