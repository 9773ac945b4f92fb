import Anchoring
import Linking
import Markup
import Model
import Words

/// Makes the notes that pages show from the dossier's annotations.
struct NoteMaker {
  let context: PageContext
  /// The page that the notes stand on.
  let route: Route
  /// What stands for sources on paper.
  var letters: [DocumentID: String] = [:]

  private var dossier: Dossier { context.dossier }

  /// Nil where the annotation holds nowhere. `withBody` only on the article's own page: the body's links are made for it.
  func note(_ id: DocumentID, withBody: Bool = false) -> Note? {
    let document = dossier[id]
    guard let annotation = document.annotation, let anchor = dossier.annotations.anchor(of: id),
      let article = dossier.published(named: annotation.article),
      let kind = AnnotationKinds.named(annotation.kind.value)
    else { return nil }
    var note = Note(
      slug: document.slug, number: anchor.number, kindID: kind.id,
      kindName: context.words.label(kind.name), words: anchor.quote,
      permalink: dossier.href(to: document, from: route) ?? route.href(to: .home),
      article: context.link(to: article, from: route))
    note.kindWord = context.words.inline(kind.name)
    if document.header.isDraft { note.kindName = context.words.draft(note.kindName) }
    note.language = context.language(ofTextOf: article)
    note.sentence = withBody ? nil : question(document, kind) ?? sentence(annotation, anchor, note.language)
    note.formerWords = anchor.isNear ? annotation.quote.value : nil
    note.title = document.hasOwnTitle ? document.title : nil
    note.body = withBody ? dossier.html(of: id) : nil
    note.speaker = dossier.published(named: annotation.speaker).map { context.link(to: $0, from: route) }
    note.date = annotation.date.map(date)
    note.status = annotation.status.map { context.status($0.value) }
    note.evidence = annotation.evidence.map { evidence($0, of: id) }
    note.origins = origins(of: annotation)
    if kind.id == QuoteKind().id {
      // The passage itself, but for one that was translated.
      note.verdict = context.verdict(of: annotation.quote, in: id, from: route)
      if note.verdict == nil, let original = annotation.original {
        note.verdict = context.verdict(of: original, in: id, from: route)
        note.isVerdictOfOriginal = true
      }
      // What is said of the words is not said again of a source’s.
      for index in note.evidence.indices where note.evidence[index].verdict == note.verdict {
        note.evidence[index].verdict = nil
      }
    }
    note.history = annotation.history.map { change in
      Note.Change(date: date(change.date), status: context.status(change.status), note: change.note)
    }
    note.accused = annotation.accuses.compactMap { name in
      dossier.published(named: name).map { context.link(to: $0, from: route) }
    }
    note.replies = annotation.replies.map { reply($0, of: id) }
    if !withBody, !note.accused.isEmpty { note.plainBody = dossier.plainText(of: id) }
    if !withBody, anchor.accusation == .inWords { note.accusations = accusations(in: anchor, of: article) }
    note.spoken = annotation.original.map {
      Note.Spoken(original: $0.value, language: annotation.language, translation: annotation.translation)
    }
    return note
  }

  /// The notes that accuse someone in the words of another.
  private func accusations(in anchor: AnchoredAnnotation, of article: Document) -> [Note] {
    dossier.body(of: article.id).annotations.filter { other in
      other.words.overlaps(anchor.words) && dossier[other.id].annotation?.accuses.isEmpty == false
    }.compactMap { note($0.id) }
  }

  private func date(_ date: EDTFDate) -> DateText { DateText(date, in: context.words) }

  /// In the order of the articles, and there of their numbers.
  func notes(_ ids: some Sequence<DocumentID>) -> [Note] {
    context.inOrder(ids).compactMap { note($0) }
  }

  /// What a note of that kind asks: its title, or its first paragraph.
  private func question(_ document: Document, _ kind: any AnnotationKind) -> Note.Sentence? {
    guard kind.id == QuestionKind().id, document.annotation?.statement == nil else { return nil }
    let words = document.hasOwnTitle ? document.title : dossier.plainText(of: document.id).first
    return words.map { .init(before: $0, words: "", after: "", language: context.languages.language(of: $0)) }
  }

  /// The sentence that a note's words stand in.
  private func sentence(
    _ annotation: Annotation, _ anchor: AnchoredAnnotation, _ language: TextLanguage?
  ) -> Note.Sentence? {
    if let statement = annotation.statement {
      return .init(before: statement, words: "", after: "", language: context.languages.language(of: statement))
    }
    // The words alone, where the sentence accuses someone: nothing said of that stands here.
    if anchor.accusation != .none { return nil }
    let sentence = KeptSentence.plain(anchor.surroundings.sentence, around: anchor.quote)
    guard let words = sentence.firstRange(of: anchor.quote) else { return nil }
    return .init(
      before: String(sentence[..<words.lowerBound]), words: anchor.quote, after: String(sentence[words.upperBound...]),
      language: language)
  }

  private func origins(of annotation: Annotation) -> Note.Origins {
    let standing = dossier.origins.standing(of: annotation.evidence)
    var origins = Note.Origins(sources: standing.sources, ends: standing.ends, isStated: standing.isStated)
    origins.isConfirmedOnOne = annotation.status?.value == .confirmed && standing.statedEnds < 2
    return origins
  }

  private func evidence(_ evidence: Evidence, of note: DocumentID) -> Note.Evidence {
    guard let source = dossier.published(named: evidence.source), let record = source.sourceRecord else {
      // A confidential source: that there is one may be said, not what it is.
      return Note.Evidence(source: nil, says: evidence.says, quote: evidence.quote?.value, address: nil)
    }
    let page = context.href(toStatementOn: note, in: source, from: route)
    var link = context.citation(of: source, from: route)
    link.href = page
    var shown = Note.Evidence(
      source: link, says: evidence.says,
      quote: evidence.quote?.value, address: SourceAddresses.link(to: record, quoting: evidence.quote?.value))
    shown.language = context.language(ofTextOf: source)
    shown.letter = letters[source.id]
    shown.verdict = evidence.quote.flatMap { context.verdict(of: $0, in: note, from: route) }
    return shown
  }

  private func reply(_ reply: RightOfReply, of note: DocumentID) -> Note.Reply {
    var shown = Note.Reply(asked: date(reply.asked.value))
    shown.from = dossier.published(named: reply.from).map { context.link(to: $0, from: route) }
    shown.deadline = reply.deadline.map { date($0.value) }
    shown.received = reply.received.map { date($0.value) }
    shown.says = reply.says
    shown.quote = reply.quote?.value
    shown.verdict = reply.quote.flatMap { context.verdict(of: $0, in: note, from: route) }
    return shown
  }
}

extension Note.Status {
  init(_ status: ClaimStatus, in words: any Wording) {
    self.init(id: status.rawValue, name: words.label(status.name), word: words.inline(status.name))
  }
}
