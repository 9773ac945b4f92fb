import Markup
import Pages

/// The notes on the main article, with their numbers and links.
enum SampleNotes {
  /// A note as its author wrote it.
  struct Written {
    struct Evidence {
      let source: String
      let says: String
      let quote: String?

      init(_ source: String, _ says: String, quote: String? = nil) {
        self.source = source
        self.says = says
        self.quote = quote
      }
    }

    let slug: String
    let kind: String
    let words: String
    let body: HTML
    let speaker: (name: String, slug: String)?
    let status: String?
    let evidence: [Evidence]

    init(
      _ slug: String, _ kind: String, words: String, body: HTML, speaker: (name: String, slug: String)? = nil,
      status: String? = nil, evidence: [Evidence] = []
    ) {
      self.slug = slug
      self.kind = kind
      self.words = words
      self.body = body
      self.speaker = speaker
      self.status = status
      self.evidence = evidence
    }
  }

  /// The article's body with its marks, cut where the notes go in.
  static let takedown = SampleMarking.annotate(SampleBodies.takedown, with: first + second) { written, number in
    note(written, number: number, root: "../", withBody: true)
  }

  /// The same notes as other pages show them.
  static func notes(root: String, _ isIncluded: (Note) -> Bool = { _ in true }) -> [Note] {
    takedown.pieces.flatMap { piece -> [Note] in
      guard case .annotated(_, let notes, _) = piece else { return [] }
      return notes.filter(isIncluded).compactMap { shown in
        (first + second).first { ElementID.note($0.slug) == shown.id }
          .map { note($0, number: shown.number, root: root, withBody: false) }
      }
    }
  }

  private static func note(_ written: Written, number: Int, root: String, withBody: Bool) -> Note {
    let article = root + "articles/amaq-takedown.html"
    var note = Note(
      id: .note(written.slug), number: number, kindID: written.kind, kindName: kinds[written.kind]?.name ?? "",
      sign: kinds[written.kind]?.sign ?? "", words: written.words,
      permalink: Href(path: article, fragment: "note.\(written.slug)"),
      article: PageLink(title: SamplePages.takedown, href: Href(path: article)))
    note.body = withBody ? written.body : nil
    note.speaker = written.speaker.map { SamplePages.link($0.name, "\(root)entities/\($0.slug).html") }
    note.status = written.status.map(SamplePages.status)
    note.evidence = written.evidence.map { evidence in
      Note.Evidence(
        source: SamplePages.link(sources[evidence.source] ?? "", "\(root)sources/\(evidence.source).html"),
        says: evidence.says, quote: evidence.quote, address: nil)
    }
    // All that the report conveys is one origin with it.
    note.originCount = written.evidence.isEmpty ? 0 : 1
    return note
  }

  static let kinds: [String: (name: String, sign: String)] = [
    "claim": (name: "Claim", sign: "§"), "quote": (name: "Quote", sign: "”"), "context": (name: "Context", sign: "+"),
    "definition": (name: "Definition", sign: "="), "question": (name: "Open question", sign: "?"),
    "correction": (name: "Correction", sign: "✎"),
  ]

  private static let sources = [
    "ellis-speech-2016": "Andrew Ellis: speech in Toronto",
    "europol-on-2016-strike": "Europol: remark on what followed the strike of 2016",
    "europol-statement-2018-04-27": "Europol: statement on the action against Amaq",
    "goodale-office-answer-2018": "Office of Ralph Goodale: answer to questions",
    "king-remark-2018": "Julian King: remark on the internet and terrorists",
    "mattis-source-2018-04-26": "James Mattis: update to the United States Congress",
    "rcmp-statement-2018": "RCMP: answer of a spokesperson",
    "report-2018-04-27": "ISIS servers seized in Canada as countries launch coordinated takedown of propaganda network",
    "wainwright-remark-2018": "Rob Wainwright: remark on the effect of the action",
  ]
}
