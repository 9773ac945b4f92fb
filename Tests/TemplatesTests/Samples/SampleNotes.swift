import Markup
import Pages

/// Some notes on the main article, of several kinds, with the words that they are about as the renderer writes them.
enum SampleNotes {
  static let takedown = AnnotatedBody(
    pieces: [.text(before), .accusation(accusation), .text(after)],
    notes: notes("../", withBody: true).map { .note($0) } + [
      .note(accusation),
      .footnote(
        .init(
          number: 6, id: .footnote(1),
          text: """
            <p>By the calendar. <a href="#fnref:1" class="footnote-backref" role="doc-backlink" \
            aria-label="Back to reference 6">↩</a></p>

            """)),
    ])

  /// The same notes as other pages show them.
  static func notes(root: String, _ isIncluded: (Note) -> Bool = { _ in true }) -> [Note] {
    notes(root, withBody: false).filter(isIncluded)
  }

  private static let before: HTML = """
    <p>Servers <span class="w-claim p1" id="note.seizure">have been seized in </span>\
    <a href="../entities/canada.html" data-kind="place"><span class="w-claim p1">Canada</span></a>\
    \(number(1, "seizure", "claim, reported")). It had, he said, “<span class="w-quote p2" id="note.hole">punched a big \
    hole</span>\(number(2, "hole", "quote"))”.</p>
    <h2 id="what-europol-announced">What Europol announced</h2>
    <p><span class="w-context p3" id="note.caption">The report mentions it in a caption.</span>\
    \(number(3, "caption", "context")) <span class="w-question p4" id="note.silence">Whether any outlet fell silent</span>\
    \(number(4, "silence", "open question")) is not said. <span class="w-claim p5" id="note.contested">The company had \
    known of the leak</span>\(number(5, "contested", "claim, disputed")).</p>

    """

  private static let after: HTML = """
    \(headings.reduce(HTML()) { "\($0)<h2 id=\"\($1)\">\($1)</h2>\n" })<p>Those were 25 and 26 April.\
    <a class="n p6" href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Note 6, footnote" data-n="6"></a></p>

    """

  private static let headings = [
    "the-raids", "what-canada-would-say", "what-the-outlets-do", "two-earlier-strikes", "territory-and-online-presence",
    "canadians-and-propaganda", "what-the-report-leaves-open",
  ]

  private static func number(_ number: Int, _ slug: String, _ kind: String) -> HTML {
    """
    <a class="n p\(number)" href="#n.\(slug)" id="ref.\(slug)" role="doc-noteref" aria-label="Note \(number), \(kind)" \
    data-n="\(number)"></a>
    """
  }

  private static let accusation: Note = {
    var note = SamplePages.contested
    note.number = 5
    return note
  }()

  private static func notes(_ root: String, withBody: Bool) -> [Note] {
    [
      note(root, "seizure", 1, "claim", "Claim", words: "have been seized in Canada", speaker: "Europol") {
        $0.status = SamplePages.status("reported")
        $0.evidence = [statement(root), report(root)]
        $0.origins = .init(sources: 2, ends: 1, isStated: true)
      },
      note(root, "hole", 2, "quote", "Quote", words: "punched a big hole", speaker: "Rob Wainwright") {
        $0.evidence = [report(root)]
        $0.origins = .init(sources: 2, ends: 1, isStated: true)
      },
      note(root, "caption", 3, "context", "Context", words: "The report mentions it in a caption."),
      note(root, "silence", 4, "question", "Open question", words: "Whether any outlet fell silent"),
    ].map { note in
      var note = note
      if withBody { note.body = "<p>What is known of it.</p>\n" }
      return note
    }
  }

  private static func statement(_ root: String) -> Note.Evidence {
    var evidence = Note.Evidence(
      source: SamplePages.link("Europol, 27 April 2018", "\(root)sources/europol-statement-2018-04-27.html"),
      says: "Names the three countries.", quote: "the seizure of IS servers", address: nil)
    evidence.letter = root == "../" ? "B" : nil
    return evidence
  }

  private static func report(_ root: String) -> Note.Evidence {
    var evidence = Note.Evidence(
      source: SamplePages.link("News report of 27 April 2018", "\(root)sources/report-2018-04-27.html"),
      says: "Conveys them.", quote: nil, address: nil)
    evidence.letter = root == "../" ? "A" : nil
    return evidence
  }

  private static func note(
    _ root: String, _ slug: String, _ number: Int, _ kind: String, _ name: String, words: String,
    speaker: String? = nil,
    _ change: (inout Note) -> Void = { _ in }
  ) -> Note {
    let article = root + "articles/amaq-takedown.html"
    var note = Note(
      slug: slug, number: number, kindID: kind, kindName: name, words: words,
      permalink: Href(path: article, fragment: "note.\(slug)"),
      article: PageLink(title: SamplePages.takedown, href: Href(path: article)))
    note.speaker = speaker.map { SamplePages.link($0, "\(root)entities/x.html") }
    change(&note)
    return note
  }
}
