import Markup
import Pages
import Testing

@testable import Templates

// The content of each layout on a small value: what stands between `<main>` and `</main>`.

private let april = DateText(text: "27 April 2018", machine: "2018-04-27")
private let amaq = PageLink(title: "Amaq", href: Href(path: "amaq.html"))

private func text(_ html: HTML) -> AnnotatedBody {
  AnnotatedBody(pieces: [.text(html)])
}

private func main(_ title: String, summary: String? = nil, _ content: some Look) -> String {
  let page = Page(route: .page("x"), title: title, summary: summary, content: content)
  let text = SiteTemplate(frame: SiteFrame(title: "Dossier", language: "en")).html(for: page).text
  guard let start = text.firstRange(of: "<main id=\"page.main\" tabindex=\"-1\">\n"),
    let end = text.firstRange(of: "</main>")
  else { return "no main" }
  return String(text[start.upperBound..<end.lowerBound])
}

@Test func articleWithItsBylineAndTextAlone() {
  var article = ArticlePage(date: april, body: text("<p>Servers were seized.</p>\n"))
  article.authors = ["A. Reporter", "B. Editor", "C. Checker"]
  article.updated = DateText(text: "2 May 2018", machine: "2018-05-02")
  article.wordCount = 1210
  article.source = PageLink(title: "The report", href: Href(path: "report.html"))
  #expect(
    main("Servers seized", summary: "In three countries.", article) == """
      <article class="sheet">
      <header class="page-header">
      <h1>Servers seized</h1>
      <p class="standfirst">In three countries.</p>
      <div class="byline">
      <p><span class="authors">By A. Reporter, B. Editor and C. Checker</span> \
      <span class="date"><time datetime="2018-04-27">27 April 2018</time></span> \
      <span class="updated">Updated <time datetime="2018-05-02">2 May 2018</time></span> \
      <span class="length">1,210 words</span></p>
      <p class="annotated">On the report <a href="report.html">The report</a></p>
      </div>
      </header>
      <div class="column">
      <div class="prose">
      <p>Servers were seized.</p>
      </div>
      </div>
      </article>

      """)
}

@Test func articleTellsOfItsCorrectionsBeforeTheTextAndListsThemBelow() throws {
  var article = ArticlePage(date: april, body: text("<p>Text.</p>\n"))
  article.corrections = [(april, "A name was wrong."), (april, "A date was wrong.")]
  let text = main("Servers seized", article)
  let corrections = try #require(
    text.firstRange(
      of: """
        <section class="corrections" aria-labelledby="page.corrections">
        <h2 id="page.corrections">Corrections</h2>
        <ul>
        <li><p><time datetime="2018-04-27">27 April 2018</time> A name was wrong.</p></li>
        <li><p><time datetime="2018-04-27">27 April 2018</time> A date was wrong.</p></li>
        </ul>
        </section>
        """))
  let body = try #require(text.firstRange(of: "<p>Text.</p>"))
  let line = try #require(
    text.firstRange(
      of: """
        <p class="corrected"><a href="#page.corrections">2 corrections, the last on \
        <time datetime="2018-04-27">27 April 2018</time></a></p>
        """))
  #expect(line.upperBound < body.lowerBound && body.upperBound < corrections.lowerBound)
}

@Test func articleOpensWithItsPictureAndSaysHowLargeItIs() {
  var article = ArticlePage(date: april, body: AnnotatedBody(pieces: []))
  var image = PageImage(src: Href(path: "hall.jpg"), alt: "The hall")
  image.size = (width: 40, height: 30)
  article.image = image
  #expect(
    main("The hall", article).contains(
      "<figure class=\"lead-image\"><img src=\"hall.jpg\" alt=\"The hall\" width=\"40\" height=\"30\"></figure>\n"))
  article.image?.size = (width: 30, height: 40)
  #expect(main("The hall", article).contains("<figure class=\"lead-image tall\">"))
}

@Test func articleLeadsOn() {
  var article = ArticlePage(date: april, body: AnnotatedBody(pieces: []))
  article.next = amaq
  #expect(
    main("Servers seized", article).hasSuffix(
      """
      </article>
      <nav class="neighbours" aria-label="Other articles">
      <a rel="next" href="amaq.html"><span class="label">Next article</span> <span>Amaq</span></a>
      </nav>

      """))
}

@Test func entityWithKindAliasesFactsAndMentions() {
  var entity = EntityPage(
    kindID: "outlet", kind: PageLink(title: "Outlet", href: Href(path: "../outlets.html")), body: "<p>An outlet.</p>\n")
  entity.aliases = [("Amaq News Agency", nil), ("A’maq", nil)]
  entity.facts = [FactLine(label: "Founded", entries: [.init(.date(DateText(text: "2014", machine: "2014")))])]
  entity.mentionCount = 1134
  entity.mentions = [
    MentionGroup(page: amaq, typeName: "Article", mentions: [.init(sentence: "<mark>Amaq</mark>!", href: amaq.href)])
  ]
  entity.furtherMentions = [PageLink(title: "Mentions 201 to 400", href: Href(path: "amaq-2.html"))]
  #expect(
    main("Amaq", entity) == """
      <article class="sheet">
      <header class="page-header">
      <p class="kicker"><a class="kind" data-kind="outlet" href="../outlets.html">Outlet</a></p>
      <h1>Amaq</h1>
      <p class="aliases">Also known as <span class="alias">Amaq News Agency</span>; <span class="alias">A’maq</span></p>
      </header>
      <aside class="facts" aria-label="Facts">
      <dl class="fact-list">
      <div>
      <dt>Founded</dt>
      <dd><time datetime="2014">2014</time></dd>
      </div>
      </dl>
      </aside>
      <div class="column">
      <div class="prose">
      <p>An outlet.</p>
      </div>
      </div>
      <div class="apparatus">
      <section class="mentions" aria-labelledby="page.mentions">
      <h2 id="page.mentions">Mentions <span class="count">1,134</span></h2>
      <ul class="mention-groups">
      <li>
      <p class="from"><a href="amaq.html">Amaq</a> <span>Article</span></p>
      <ul>
      <li><a href="amaq.html"><mark>Amaq</mark>!</a></li>
      </ul>
      </li>
      </ul>
      <nav class="further" aria-label="Further mentions">
      <ul>
      <li><a href="amaq-2.html">Mentions 201 to 400</a></li>
      </ul>
      </nav>
      </section>
      </div>
      </article>

      """)
}

@Test func sourceSaysWhatItIsAndWhoCitesIt() {
  var source = SourcePage(typeName: "Newspaper article", body: "")
  source.citedBy = [DocumentCard(link: amaq)]
  #expect(
    main("The report", source) == """
      <article class="sheet">
      <header class="page-header">
      <p class="kicker">Newspaper article</p>
      <h1>The report</h1>
      </header>
      <div class="apparatus">
      <section class="cited-by" aria-labelledby="page.cited-by">
      <h2 id="page.cited-by">Cited by</h2>
      <ul class="cards">
      <li class="document-card"><a class="name" href="amaq.html">Amaq</a></li>
      </ul>
      </section>
      </div>
      </article>

      """)
}

@Test func proseHasTagsBelowTheText() {
  var prose = ProsePage(body: "<p>We read one report.</p>\n")
  prose.tags = [PageLink(title: "policing", href: Href(path: "tags/policing.html"))]
  #expect(
    main("Method", prose) == """
      <article class="sheet">
      <header class="page-header">
      <h1>Method</h1>
      </header>
      <div class="column">
      <div class="prose">
      <p>We read one report.</p>
      </div>
      <nav class="tags" aria-label="Tags">
      <ul>
      <li><a href="tags/policing.html" rel="tag">policing</a></li>
      </ul>
      </nav>
      </div>
      </article>

      """)
}

@Test func listingHasAHeadingForEachGroupThatIsNamed() {
  let listing = ListingPage(
    introduction: "Where things are.",
    groups: [.init(items: .links([amaq])), .init(title: "2018", items: .documents([DocumentCard(link: amaq)]))])
  #expect(
    main("All", listing) == """
      <div class="list">
      <header class="page-header">
      <h1>All</h1>
      <p class="standfirst">Where things are.</p>
      </header>
      <ul class="links">
      <li><a href="amaq.html">Amaq</a></li>
      </ul>
      <section class="group-2" aria-labelledby="page.group-2">
      <h2 id="page.group-2">2018</h2>
      <ul class="cards">
      <li class="document-card"><a class="name" href="amaq.html">Amaq</a></li>
      </ul>
      </section>
      </div>

      """)
}

@Test func namesStandBelowTheirLetter() {
  let names = NamesPage.letters([
    .init(
      letter: "A", id: .group("letter-a"),
      names: [
        .init(link: amaq, note: "Outlet", isAlias: false), .init(link: amaq, note: "see Amaq", isAlias: true),
      ])
  ])
  #expect(
    main("Names", names) == """
      <div class="index">
      <header class="page-header">
      <h1>Names</h1>
      </header>
      <nav class="letters" aria-label="Letters">
      <ul>
      <li><a href="#letter-a">A</a></li>
      </ul>
      </nav>
      <section class="letter" aria-labelledby="letter-a">
      <h2 id="letter-a">A</h2>
      <ul>
      <li><a href="amaq.html">Amaq</a> <span class="note">Outlet</span></li>
      <li class="alias"><a href="amaq.html">Amaq</a> <span class="note">see Amaq</span></li>
      </ul>
      </section>
      </div>

      """)
}

@Test func homeOpensWithTheNewestArticleBesideClaimsAndQuestions() throws {
  var home = HomePage(introduction: "<p>One report.</p>\n")
  home.lead = DocumentCard(
    link: PageLink(title: "The raids", href: Href(path: "raids.html")), summary: "Three countries.")
  home.articles = [DocumentCard(link: amaq)]
  home.claims = SampleNotes.notes(root: "") { $0.status != nil }
  home.questions = SampleNotes.notes(root: "") { $0.kindID == "question" }
  home.register = [
    .init(list: PageLink(title: "Outlets", href: Href(path: "outlets.html")), count: 1, names: [amaq]),
    .init(list: PageLink(title: "Sources", href: Href(path: "sources.html")), count: 2, names: []),
  ]
  let text = main("Dossier", summary: "What it is.", home)
  #expect(
    text.contains(
      """
      <section class="lead" aria-labelledby="page.lead">
      <h2 id="page.lead"><a href="raids.html">The raids</a></h2>
      <p>Three countries.</p>
      """))
  #expect(
    text.contains(
      """
      <h2 id="page.claims">Claims</h2>
      <ul class="statements">
      <li><p><a href="articles/amaq-takedown.html#note.seizure">have been seized in Canada</a></p>
      <p class="about"><span class="status" data-status="reported">Reported</span> \
      <span class="speaker">said by <a href="entities/x.html">Europol</a></span></p></li>
      </ul>
      """))
  #expect(
    text.contains(
      """
      <div class="kinds">
      <div>
      <h3><a href="outlets.html">Outlets</a> <span class="count">1</span></h3>
      <ul>
      <li><a href="amaq.html">Amaq</a></li>
      </ul>
      </div>
      </div>
      <p class="all-of"><a href="sources.html">Sources</a> <span class="count">2</span></p>
      """))
  let headings = try text.all("<h2 id=\"page\\.([a-z-]+)\"").map { $0[1] }
  #expect(headings == ["lead", "claims", "questions", "articles", "introduction", "register"])
}
