import Diagnostics
import Linking
import Model

struct AccusationAloneRule: CheckRule {
  let id = "accusation-alone"
  let summary =
    "The words of an accusation stand nowhere that its status and the reply do not, such as a title, a caption or a correction."
  let explanation = """
    On an article’s page an accusation has its status, the note and the reply beside it. Titles, summaries, captions, \
    `corrections:`, aliases, tags and addresses are shown alone, in lists, feeds, links and previews; so are notes of kind \
    correction and question, what other claims and their sources say, roles in relations, and the texts of pages. A summary is shown nowhere that has three words or more that \
    a claim with `accuses:` quotes, those of its `statement:`, or fewer with others of their sentence; the others \
    stand as they are. Say there who says it, or leave it to the text; or, if it may \
    stand alone, say so with `allow:`, with the check, the words and the reason.
    """
  let example = RuleExample(
    bad: "title: The firm burned the ledgers   # the words of a claim with `accuses:`",
    good: "title: What became of the ledgers")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  func findings(in dossier: Dossier) -> [Finding] {
    guard dossier.hasAccusations else { return [] }
    return dossier.published.flatMap { findings(on: $0, in: dossier) }
  }

  private func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    // What an accusing note says of itself is shown with it alone.
    if document.annotation?.accuses.isEmpty == false { return [] }
    let picture = document.article?.image ?? document.entity?.image
    let texts: [(name: String, text: String?)] =
      [
        ("title", document.header.title.range.isEmpty ? nil : document.title), ("summary", document.header.summary),
        ("caption", picture?.caption), ("alt", picture?.alt),
      ] + (document.article?.corrections ?? []).map { ("correction", $0.note) }
      + document.header.aliases.map { ("alias", $0.value) } + document.header.tags.map { ("tag", $0.value) }
    return (texts + otherTexts(of: document, in: dossier)).compactMap { name, text in
      guard let text, let note = dossier.accusation(in: text), let claim = dossier[note].annotation else { return nil }
      let place = name == "title" ? document.header.title.range : self.place(of: text, in: document)
      let hidden = name == "summary" ? ", so it is not shown" : ""
      return Finding(
        "the \(name) has the words of an accusation, “\(claim.statement ?? claim.quote.value)”, and is shown where neither its status nor the reply "
          + "is\(hidden)",
        at: document.location(place),
        notes: [.init("here is the accusation", at: dossier[note].location(claim.quote.range))],
        fix: "say there who says it, or leave it to the text")
    }
  }

  /// What lists, feeds and other pages show of it besides.
  private func otherTexts(of document: Document, in dossier: Dossier) -> [(name: String, text: String?)] {
    var texts: [(name: String, text: String?)] = [("publisher", document.article?.publisher)]
    // An address in letters that the title has is told with it.
    if document.annotation == nil, dossier.accusation(in: document.title) == nil {
      texts.append(("address", Self.words(of: document.slug)))
      texts += document.header.formerly.map { ("address", Self.words(of: $0.value)) }
    }
    for relation in document.entity?.relations ?? [] {
      texts += [("relation", relation.role), ("relation", relation.quote?.value)]
    }
    if let annotation = document.annotation {
      texts.append(("statement", annotation.statement))
      texts += annotation.evidence.map { ("source", $0.says) } + annotation.history.map { ("history", $0.note) }
    }
    if isShownAlone(document) { texts += dossier.plainText(of: document.id).map { ("text", $0) } }
    return texts
  }

  /// Whether its text is shown where nothing else is: of articles the notes on them are.
  private func isShownAlone(_ document: Document) -> Bool {
    switch document.content {
    case .home, .page: true
    case .annotation(let annotation):
      annotation.kind.value == QuestionKind().id || AnnotationKinds.named(annotation.kind.value)?.isRecorded == true
    case .article, .entity, .source: false
    }
  }

  private static func words(of slug: String) -> String { slug.replacing("-", with: " ") }

  /// In the file; where the words are written in another way there, such as over two lines, the title's, or that of the words
  /// that a note is about.
  private func place(of text: String, in document: Document) -> Range<Int> {
    let all = String(decoding: document.source.bytes, as: UTF8.self).utf8
    guard let found = all.firstRange(of: text.utf8) else {
      let title = document.header.title.range
      return title.isEmpty ? document.annotation?.quote.range ?? title : title
    }
    let start = all.distance(from: all.startIndex, to: found.lowerBound)
    return start..<start + text.utf8.count
  }
}
