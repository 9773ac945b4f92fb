import Markup
import Model
import Pages
import Testing
import Words

@testable import Templates

// The ledgers, the figures on them, and the list of corrections.

private func html(_ content: some Look) -> String {
  let page = Page(route: .page("x"), title: "The title", summary: "A summary.", content: content)
  return SiteTemplate(frame: SiteFrame(title: "Dossier", language: "en")).html(for: page).text
}

private func main(_ content: some Look) -> String {
  let text = html(content)
  guard let start = text.firstRange(of: "<main id=\"page.main\" tabindex=\"-1\">\n"),
    let end = text.firstRange(of: "</main>")
  else { return "no main" }
  return String(text[start.upperBound..<end.lowerBound])
}

@Test func ledgerHasItsFiltersAndItsGroups() {
  let amaq = PageLink(title: "Amaq", href: Href(path: "entities/amaq.html"))
  var ledger = LedgerPage(
    introduction: "Who said what.",
    groups: [
      NoteGroup(.status, id: .group("reported"), title: "Reported", notes: []),
      NoteGroup(.speaker, id: .group("amaq"), title: "Amaq", link: amaq, notes: []),
    ])
  ledger.filters = [
    .init(link: PageLink(title: "All", href: Href(path: "claims.html")), count: 1134, isCurrent: true),
    .init(link: PageLink(title: "Reported", href: Href(path: "claims.reported.html")), count: 3, isCurrent: false),
  ]
  #expect(
    main(ledger) == """
      <div class="list">
      <header class="page-header">
      <h1>The title</h1>
      <p class="standfirst">Who said what.</p>
      </header>
      <nav class="filters" aria-label="Filter">
      <ul>
      <li><span aria-current="page">All <span class="count">1,134</span></span></li>
      <li><a href="claims.reported.html">Reported <span class="count">3</span></a></li>
      </ul>
      </nav>
      <section class="note-group" aria-labelledby="reported">
      <h2 id="reported">Reported <span class="count">0</span></h2>
      </section>
      <section class="note-group" aria-labelledby="amaq">
      <h2 id="amaq"><a href="entities/amaq.html">Amaq</a> <span class="count">0</span></h2>
      </section>
      </div>

      """)
}

@Test func figuresNameEveryStatusThatAClaimHas() {
  let summary = EvidenceSummary(
    claims: 3, byStatus: [.init(status: Note.Status(id: "reported", name: "Reported"), count: 3)], sources: 1200,
    shares: .init(independentlySourced: 1, passages: 0, evidencedPassages: 0))
  #expect(
    evidenceFigures(summary, English()).text == """
      <div class="evidence-figures">
      <dl class="figures">
      <div>
      <dt>Claims</dt>
      <dd>3</dd>
      </div>
      <div>
      <dt>Sources</dt>
      <dd>1,200</dd>
      </div>
      <div>
      <dt>Claims with two origins or more</dt>
      <dd>33% <span class="detail">1 of 3</span></dd>
      </div>
      <div>
      <dt>Passages with a source</dt>
      <dd>0% <span class="detail">0 of 0</span></dd>
      </div>
      </dl>
      <table class="statuses">
      <caption>Claims by status</caption>
      <tbody>
      <tr><th scope="row"><span class="status" data-status="reported">Reported</span></th> <td>3</td></tr>
      </tbody>
      </table>
      </div>

      """)
}

@Test func shareOfWhatIsAssertedIsShownOnlyWhereItIsAskedFor() {
  let text = evidenceFigures(EvidenceSummary(claims: 3, byStatus: [], sources: 2), English()).text
  #expect(text.contains("Sources") && !text.contains("origins") && !text.contains("Passages"))
}

@Test(
  "A share is rounded, but 0 is none and 100 is all",
  arguments: [
    (0, 0, "0%"), (0, 7, "0%"), (7, 7, "100%"), (1, 3, "33%"), (2, 3, "67%"), (1, 1000, "1%"), (999, 1000, "99%"),
    (1, 8, "13%"),
  ])
func shares(part: Int, whole: Int, text: String) {
  #expect(share(part, of: whole, English()) == text)
}

@Test func correctionsNameTheirArticleAndTheirFeed() {
  let corrections = CorrectionsPage(
    entries: [
      .init(
        date: DateText(text: "2 May 2018", machine: "2018-05-02"),
        article: PageLink(title: "The raids", href: Href(path: "articles/raids.html")), text: ["A name was wrong."])
    ], feed: Href(path: "corrections.xml"))
  #expect(
    main(corrections) == """
      <div class="list">
      <header class="page-header">
      <h1>The title</h1>
      <p class="standfirst">A summary.</p>
      </header>
      <ol class="correction-list">
      <li>
      <p class="about"><time datetime="2018-05-02">2 May 2018</time></p>
      <p class="from"><a class="name" href="articles/raids.html">The raids</a></p>
      <p>A name was wrong.</p>
      </li>
      </ol>
      <p class="feed"><a href="corrections.xml" type="application/atom+xml">Follow corrections by feed</a></p>
      </div>

      """)
  let link = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"The title\" href=\"corrections.xml\">\n"
  #expect(html(corrections).contains(link))
  #expect(!html(CorrectionsPage(entries: [], feed: nil)).contains("atom+xml"))
}

@Test func sectionsOfNotesStandWhereThereAreNotes() {
  let note = SamplePages.contested
  var entity = EntityPage(
    kindID: "person", kind: PageLink(title: "Person", href: Href(path: "people.html")), body: HTML())
  #expect(!main(entity).contains("annotation"))
  entity.quotes = [note]
  entity.claims = [note]
  entity.claimsAbout = [note]
  let text = main(entity)
  for heading in ["Quoted words", "Claims made", "Claims by others"] {
    #expect(text.contains(">\(heading) <span class=\"count\">1</span></h2>"))
  }
  var source = SourcePage(typeName: "Report", body: HTML())
  source.statements = [.init(article: note.article, statements: [.init(note: note, words: [])])]
  #expect(main(source).contains(">What it says</h2>"))
  var prose = ProsePage(body: HTML())
  prose.summary = SamplePages.evidence
  #expect(main(prose).contains(">How the claims stand</h2>"))
}

@Test func sourceSaysItsWordsOnceForEachNoteAndNeverItsOwnTitle() {
  var source = SourcePage(typeName: "Report", body: HTML())
  let words = SourcePage.Words(says: "Bears the date of 14 January.", quote: "not in writing")
  var claim = SamplePages.contested
  claim.accused = []
  source.statements = [
    .init(
      article: PageLink(title: "The leak", href: Href(path: "articles/leak.html")),
      statements: [.init(note: claim, words: [words])])
  ]
  #expect(
    main(source).contains(
      """
      <h2 id="page.says">What it says</h2>
      <h3><a href="articles/leak.html">The leak</a></h3>
      <ul class="says">
      <li id="note.contested"><p>Bears the date of 14 January. <q>not in writing</q> </p>
      <p class="about">For <a href="articles/example.html#note.contested">note 7</a>, claim, disputed: \
      “the company had known of the leak since January”</p></li>
      </ul>
      """))
  source.statements[0].statements[0].note = SamplePages.contested
  #expect(main(source).contains("<p class=\"reply\"><span class=\"label\">Right of reply</span>"))
}
