import Diagnostics
import Linking
import Model

struct AccusationAloneRule: CheckRule {
  let id = "accusation-alone"
  let summary =
    "The words of an accusation stand in no title, summary, caption or correction, where its status and the reply do not."
  let explanation = """
    On an article’s page an accusation has its status, the note and the reply beside it. Titles, summaries, captions, \
    `corrections:`, aliases and tags are shown alone: in lists, feeds, links and previews. A summary is shown nowhere that has three words or more that \
    a claim with `accuses:` quotes, those of its `statement:`, or fewer with others of their sentence; the others \
    stand as they are. Say there who says it, or leave it to the text; or, if it may \
    stand alone, say so with `allow:`, with the check, the words and the reason.
    """
  let example = RuleExample(
    bad: "title: The firm burned the ledgers   # the words of a claim with `accuses:`",
    good: "title: What became of the ledgers")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let dependencies = Dependencies.frontMatter

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
    return texts.compactMap { name, text in
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

  /// In the file; where the words are written in another way there, such as over two lines, the title's.
  private func place(of text: String, in document: Document) -> Range<Int> {
    let head = String(decoding: document.source.bytes[..<document.body.lowerBound], as: UTF8.self).utf8
    guard let found = head.firstRange(of: text.utf8) else { return document.header.title.range }
    let start = head.distance(from: head.startIndex, to: found.lowerBound)
    return start..<start + text.utf8.count
  }
}
