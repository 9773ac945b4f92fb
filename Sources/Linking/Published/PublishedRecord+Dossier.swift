import Anchoring
public import Model
public import Parallel

extension PublishedRecord {
  /// What a dossier publishes now: every sentence of its articles with where its links lead, headings, pictures, days,
  /// authors and corrections; its claims with their statuses and histories.
  ///
  /// - Parameter fingerprints: of pictures, where others were read than the corpus has.
  public init(of dossier: Dossier, fingerprints: [String: String]? = nil, width: Width = .one) {
    let fingerprints = fingerprints ?? dossier.corpus.pictureFingerprints
    let articles = dossier.articles.concurrentMap(width: width) {
      Self.facts(of: dossier[$0], in: dossier, fingerprints)
    }
    let notes = dossier.annotations.all.flatMap { Self.facts(ofNote: dossier[$0], in: dossier) }
    self.init(articles.flatMap(\.self) + notes)
  }

  /// Those of one article.
  static func facts(
    of document: Document, in dossier: Dossier, _ fingerprints: [String: String]
  ) -> [Fact] {
    guard let article = document.article else { return [] }
    let subject = "article \(document.slug)"
    let structure = ArticleText.make(of: document, in: dossier).comparison.structure
    var facts = [Fact(subject, "title", line(document.title)), Fact(subject, "date", article.date.text)]
    if let summary = document.header.summary { facts.append(Fact(subject, "summary", line(summary))) }
    facts += article.authors.map { Fact(subject, "author", line($0)) }
    if let image = article.image { facts.append(Fact(subject, "picture", line(of: image))) }
    facts += structure.shown.map { Fact(subject, $0.isEmbed ? "embed" : "picture", line($0.sign)) }
    facts += files(of: article, structure).compactMap { path in
      fingerprints[path].map { Fact(subject, file: path, $0) }
    }
    facts += EmbeddedWords.paragraphs(in: structure, dossier).map { Fact(subject, "embedded", line($0)) }
    facts += structure.headings.filter { !$0.isEmpty }.map { Fact(subject, "heading", $0) }
    facts += structure.sentencesBelowHeadings.map { Fact(subject, sentence: $0.sentence, below: $0.heading) }
    facts += TextOrder.facts(of: structure, subject)
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
    // Without a statement the title stands on the page as what is claimed.
    if document.hasOwnTitle { facts.append(Fact(subject, "titled", line(document.title))) }
    if let statement = annotation.statement { facts.append(Fact(subject, "statement", line(statement))) }
    if let speaker = annotation.speaker { facts.append(Fact(subject, "speaker", line(dossier.name(of: speaker)))) }
    facts += annotation.about.map { Fact(subject, "about", line(dossier.name(of: $0))) }
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

  /// The files that the published articles show, by their paths from the content folder, sorted: those whose bytes are remembered.
  public static func files(shownIn dossier: Dossier, width: Width = .one) -> [String] {
    let shown = dossier.articles.concurrentMap(width: width) { id -> [String] in
      guard let article = dossier[id].article else { return [] }
      return Self.files(of: article, ArticleText.make(of: dossier[id], in: dossier).comparison.structure)
    }
    // No other file is ever opened.
    let known = Set(dossier.corpus.media.map { "media/" + $0 } + dossier.corpus.attachments)
    return Set(shown.flatMap(\.self)).intersection(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Each once, in the order of the text.
  private static func files(of article: Article, _ structure: ArticleStructure) -> [String] {
    var seen: Set<String> = []
    let own = article.image.map { ["media/" + $0.file.value] } ?? []
    return (own + structure.shown.compactMap { $0.isEmbed ? nil : $0.name }).filter { seen.insert($0).inserted }
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

extension Document {
  /// Whether the title is more than the file's name.
  public var hasOwnTitle: Bool { !header.title.range.isEmpty }
}
