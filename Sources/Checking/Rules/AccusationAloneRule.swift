import Diagnostics
import Linking
import Model

struct AccusationAloneRule: CheckRule {
  let id = "accusation-alone"
  let summary =
    "The words of an accusation stand in no title, summary, caption, correction or setting, where its status and the reply do not."
  let explanation = """
    On an article’s page an accusation has its status, the note and the reply beside it. Titles, addresses, summaries, captions, \
    `corrections:`, aliases and tags are shown alone: in lists, feeds, links and previews; so is what other claims, relations and \
    the settings say. A summary is shown nowhere that has three words or more that \
    a claim with `accuses:` quotes, those of its `statement:`, or fewer with others of their sentence; the others \
    stand as they are. Say there who says it, or leave it to the text; or, if it may \
    stand alone, say so with `allow:`, with the check, the words and the reason. What the settings say in such words is \
    said otherwise: they have no `allow:`.
    """
  let example = RuleExample(
    bad: "title: The firm burned the ledgers   # the words of a claim with `accuses:`",
    good: "title: What became of the ledgers")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    guard dossier.hasAccusations else { return [] }
    return inSettings(of: dossier) + dossier.published.flatMap { findings(on: $0, in: dossier) }
  }

  private func inSettings(of dossier: Dossier) -> [Finding] {
    let settings = dossier.corpus.settings
    guard let file = settings.source else { return [] }
    let texts = [("title", settings.title), ("description", settings.description), ("publisher", settings.publisher)]
    return texts.compactMap { name, text in
      guard let text, let note = dossier.accusation(in: text) else { return nil }
      let place = file.bytes.firstRange(of: Array(text.utf8)) ?? 0..<0
      return finding(
        name, note, at: SourceLocation(path: file.path, range: place), isHidden: name == "description", in: dossier)
    }
  }

  private func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    // What an accusing note says of itself is shown with it alone, and with its status; not so what it says of another accusation.
    if let own = document.annotation, !own.accuses.isEmpty {
      return said(of: document).compactMap { name, text in
        guard let text, let note = dossier.accusation(in: text), note != document.id,
          dossier[note].annotation?.quote.value != own.quote.value
        else { return nil }
        return finding(name, note, at: document.location(place(of: text, in: document)), in: dossier)
      }
    }
    let picture = document.article?.image ?? document.entity?.image
    let texts: [(name: String, text: String?)] =
      [
        ("title", document.header.title.range.isEmpty ? nil : document.title), ("summary", document.header.summary),
        ("caption", picture?.caption), ("alt", picture?.alt),
      ] + (document.article?.corrections ?? []).map { ("correction", $0.note) }
      + document.header.aliases.map { ("alias", $0.value) } + document.header.tags.map { ("tag", $0.value) }
      + said(of: document)
    return texts.compactMap { name, text in
      guard let text, let note = dossier.accusation(in: text) else { return nil }
      let place = name == "title" ? document.header.title.range : self.place(of: text, in: document)
      return finding(name, note, at: document.location(place), isHidden: name == "summary", in: dossier)
    } + inAddress(of: document, in: dossier)
  }

  /// What claims, relations and articles say besides, which lists and drawings show.
  private func said(of document: Document) -> [(name: String, text: String?)] {
    switch document.content {
    case .annotation(let note):
      [("statement", note.statement)] + note.evidence.map { ("says", $0.says) }
        + note.history.map { ("history", $0.note) }
        + note.replies.flatMap { [("reply", $0.says), ("reply", $0.quote?.value)] }
    case .entity(let entity): entity.relations.flatMap { [("role", $0.role), ("quote", $0.quote?.value)] }
    case .article(let article): [("publisher", article.publisher)]
    case .home, .source, .page: []
    }
  }

  /// A file’s name and its former ones are addresses that links show; where the title says the same, that is told.
  private func inAddress(of document: Document, in dossier: Dossier) -> [Finding] {
    guard document.annotation == nil, document.hasTitleOfFile || dossier.accusation(in: document.title) == nil else {
      return []
    }
    // A former name is kept by whoever renames, and accuses on.
    let own = (
      name: document.slug, range: document.header.title.range,
      fix: "rename the file with dossier rename, and take its old name out of formerly:"
    )
    let former = document.header.formerly.map {
      (name: $0.value, range: $0.range, fix: "take this name out of formerly:, or say with allow: why it may stand")
    }
    return ([own] + former).compactMap { name, range, fix in
      let words = name.replacing("-", with: " ").replacing("_", with: " ")
      guard let note = dossier.accusation(in: words) else { return nil }
      return finding("address", note, at: document.location(range), fix: fix, in: dossier)
    }
  }

  private func finding(
    _ name: String, _ note: DocumentID, at location: SourceLocation, isHidden: Bool = false,
    fix: String = "say there who says it, or leave it to the text", in dossier: Dossier
  ) -> Finding? {
    Finding.ofAccusation(note, at: location, fix: fix, in: dossier) { words in
      "the \(name) has the words of an accusation, \(words), and is shown where neither its status nor the reply "
        + "is\(isHidden ? ", so it is not shown" : "")"
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
