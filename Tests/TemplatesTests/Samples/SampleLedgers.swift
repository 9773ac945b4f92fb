import Markup
import Pages

// Pages that show notes away from their article.

extension SamplePages {
  static let evidence = EvidenceSummary(
    claims: 18, byStatus: zip(statuses, [1, 14, 1, 1, 0, 1]).map { .init(status: status($0), count: $1) }, sources: 9,
    shares: .init(independentlySourced: 1, passages: 71, evidencedPassages: 46))

  private static let statuses = ["unverified", "reported", "confirmed", "disputed", "refuted", "retracted"]

  static let claims: Page<LedgerPage> = {
    var ledger = LedgerPage(
      introduction: "What is stated as fact, by whom, and on which sources.",
      groups: [
        NoteGroup(
          .status, id: .group("reported"), title: "Reported",
          notes: SampleNotes.notes(root: "") { $0.status?.id == "reported" }),
        NoteGroup(.status, id: .group("disputed"), title: "Disputed", notes: [contested]),
      ])
    ledger.filters =
      [.init(link: link("All", "claims.html"), count: 18, isCurrent: true)]
      + zip(statuses, [1, 14, 1, 1, 1]).map { id, count in
        .init(link: link(status(id).name, "claims.\(id).html"), count: count, isCurrent: false)
      }
    return Page(
      route: .page("claims"), title: "Claims", summary: ledger.introduction, breadcrumbs: [home("")],
      content: ledger)
  }()

  static let quotes: Page<LedgerPage> = {
    let all = SampleNotes.notes(root: "") { $0.kindID == "quote" }
    let speakers = ["Andrew Ellis", "Europol", "Julian King", "Rob Wainwright", "Royal Canadian Mounted Police"]
    return Page(
      route: .page("quotes"), title: "Quotes", breadcrumbs: [home("")],
      content:
        LedgerPage(
          introduction: "Who said what, and where it is recorded.",
          groups: speakers.enumerated().map { number, speaker in
            NoteGroup(
              .speaker, id: .group("speaker-\(number)"), title: speaker, link: link(speaker, "entities/x.html"),
              notes: all.filter { $0.speaker?.title == speaker })
          }))
  }()

  static let corrections = Page(
    route: .page("corrections"), title: "Corrections", summary: "What was put right in the articles, when and why.",
    breadcrumbs: [home("")],
    content:
      CorrectionsPage(
        entries: [
          .init(
            date: DateText(text: "23 November 2026", machine: "2026-11-23"),
            article: link("Before April 2018: the strikes of 2016 and 2017", "articles/earlier-strikes.html"),
            text: [
              "A draft presented the reach beyond Europe, and the number of outlets, as differences from the earlier "
                + "strikes. The report does not support that. The comparison was withdrawn before publication."
            ]),
          .init(
            date: DateText(text: "23 November 2026", machine: "2026-11-23"),
            article: link(takedown, "articles/amaq-takedown.html"),
            text: [
              "A draft of this article said that Julian King described the action as a turning point. It was removed."
            ]),
        ], feed: Href(path: "corrections.xml")))

  /// A note with everything that a note can have; nobody in it exists.
  static let contested: Note = {
    var note = Note(
      slug: "contested", number: 7, kindID: "claim", kindName: "Claim",
      words: "the company had known of the leak since January",
      permalink: Href(path: "articles/example.html", fragment: "note.contested"),
      article: link("An example of a contested claim", "articles/example.html"))
    note.title = "When the company knew"
    note.body = "<p>An internal message speaks of January. The company says that it was written later.</p>\n"
    note.speaker = link("A. Former-Employee", "entities/x.html")
    note.date = DateText(text: "3 March 2020", machine: "2020-03-03")
    note.status = status("disputed")
    note.evidence = [
      .init(source: nil, says: "Saw the message in January.", quote: nil, address: nil),
      .init(
        source: link("Example Ltd: internal message", "sources/x.html"), says: "Bears the date of 14 January.",
        quote: "we should not put this in writing", address: exampleLink),
    ]
    note.origins = .init(sources: 2, ends: 2, isStated: true)
    note.history = [
      .init(
        date: DateText(text: "1 March 2020", machine: "2020-03-01"), status: status("unverified"), note: nil),
      .init(
        date: DateText(text: "3 March 2020", machine: "2020-03-03"), status: status("disputed"),
        note: "The company contradicts."),
    ]
    note.accused = [link("Example Ltd", "entities/x.html")]
    var reply = Note.Reply(asked: DateText(text: "27 February 2020", machine: "2020-02-27"))
    reply.deadline = DateText(text: "2 March 2020", machine: "2020-03-02")
    reply.received = DateText(text: "1 March 2020", machine: "2020-03-01")
    reply.quote = "The message was written in February."
    reply.verdict = .unverified("no capture")
    note.replies = [reply]
    note.spoken = .init(
      original: "das sollten wir nicht aufschreiben", language: "de", translation: "we should not write this down")
    return note
  }()
}
