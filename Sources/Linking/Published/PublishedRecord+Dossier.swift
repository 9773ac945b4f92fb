import Anchoring
public import Model
public import Parallel

extension PublishedRecord {
  /// What a dossier publishes now: every sentence of its articles with where its links lead, headings, pictures, days,
  /// authors and corrections; its claims with their statuses and histories.
  public init(of dossier: Dossier, width: Width = .one) {
    let articles = dossier.articles.concurrentMap(width: width) { Self.facts(of: dossier[$0], in: dossier) }
    let notes = dossier.annotations.all.flatMap { Self.facts(ofNote: dossier[$0], in: dossier) }
    self.init(articles.flatMap(\.self) + notes)
  }

  /// Those of one article.
  public static func facts(of document: Document, in dossier: Dossier) -> [Fact] {
    guard let article = document.article else { return [] }
    let subject = "article \(document.slug)"
    let structure = ArticleText.make(of: document, in: dossier).comparison.structure
    var facts = [Fact(subject, "title", line(document.title)), Fact(subject, "date", article.date.text)]
    if let summary = document.header.summary { facts.append(Fact(subject, "summary", line(summary))) }
    facts += article.authors.map { Fact(subject, "author", line($0)) }
    if let image = article.image { facts.append(Fact(subject, "picture", line(of: image))) }
    facts += structure.shown.map { Fact(subject, $0.isEmbed ? "embed" : "picture", line($0.sign)) }
    facts += structure.headings.filter { !$0.isEmpty }.map { Fact(subject, "heading", $0) }
    facts += structure.sentencesBelowHeadings.map { Fact(subject, sentence: $0.sentence, below: $0.heading) }
    if let updated = article.updated { facts.append(Fact(subject, "updated", updated.text)) }
    facts += article.corrections.map { Fact(subject, "correction", "\($0.date.text): \(line($0.note))") }
    return facts
  }

  /// Those of a claim, that there is a correction, and of what else is recorded.
  static func facts(ofNote document: Document, in dossier: Dossier) -> [Fact] {
    guard let annotation = document.annotation, AnnotationKinds.named(annotation.kind.value)?.isRecorded == true else {
      return []
    }
    // One whose words do not hold at the moment is not gone.
    let words = dossier.annotations.anchor(of: document.id)?.quote ?? annotation.quote.value
    let subject = "\(annotation.kind.value) \(document.slug)"
    var facts = [Fact(subject, "words", line(words))]
    if let article = dossier.published(named: annotation.article) {
      facts.append(Fact(subject, "article", article.slug))
    }
    if let statement = annotation.statement { facts.append(Fact(subject, "statement", line(statement))) }
    if let speaker = annotation.speaker { facts.append(Fact(subject, "speaker", line(dossier.name(of: speaker)))) }
    facts += annotation.accuses.map { Fact(subject, "accuses", line(dossier.name(of: $0))) }
    facts += annotation.replies.map { Fact(subject, "reply", line(of: $0, in: dossier)) }
    if annotation.kind.value == "correction" {
      facts.append(Fact(subject, "text", line(dossier.plainText(of: document.id).joined(separator: " "))))
      if let date = annotation.date { facts.append(Fact(subject, "day", date.text)) }
    }
    if let status = annotation.status { facts.append(Fact(subject, "status", status.value.rawValue)) }
    facts += annotation.history.map { change in
      let note = change.note.map { ": " + line($0) } ?? ""
      return Fact(subject, "history", "\(change.date.text) \(change.status.rawValue)\(note)")
    }
    return facts
  }

  /// From whom, when they were asked, and what they answered.
  private static func line(of reply: RightOfReply, in dossier: Dossier) -> String {
    let words = [reply.from.map { dossier.name(of: $0) }, reply.says, reply.quote?.value]
    return ([reply.asked.value.text, reply.received?.value.text ?? ""] + words.map { line($0 ?? "") })
      .joined(separator: " | ")
  }

  private static func line(of picture: Picture) -> String {
    let words = [picture.alt, picture.caption, picture.credit].map { line($0 ?? "") }
    return ([picture.file.value] + words).joined(separator: " | ")
  }

  private static func line(_ text: String) -> String { ShownWords.text(ArraySlice(text.utf8)) }
}

extension Dossier {
  /// The slug of what is named, or, where it is not published, the name as it is written.
  fileprivate func name(of name: Located<String>) -> String { published(named: name)?.slug ?? name.value }
}
