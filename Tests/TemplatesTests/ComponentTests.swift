import Markup
import Pages
import Testing
import Words

@testable import Templates

// What each component looks like, in full.

private let amaq = PageLink(title: "Amaq", href: Href(path: "../entities/amaq.html"))
private let method = PageLink(title: "Method & terms", href: Href(path: "../method.html"))

@Test func entityCardShowsNameKindAndSentence() {
  let card = EntityCard(
    link: amaq, kindName: "Outlet", kindID: "outlet", summary: "A “news agency” of ISIS.", note: "21 mentions")
  #expect(
    entityCard(card).text == """
      <li class="entity-card"><a class="name" href="../entities/amaq.html">Amaq</a> <span class="about">\
      <span class="kind" data-kind="outlet">Outlet</span> <span class="note">21 mentions</span></span>
      <p>A “news agency” of ISIS.</p></li>

      """)
}

@Test func entityCardOfAListByDateShowsItsDate() {
  var card = EntityCard(link: amaq, kindName: "Event", kindID: "event", summary: nil)
  card.date = DateText(text: "April 2018", machine: "2018-04")
  #expect(
    entityCard(card).text == """
      <li class="entity-card"><a class="name" href="../entities/amaq.html">Amaq</a> <span class="about">\
      <time datetime="2018-04">April 2018</time> <span class="kind" data-kind="event">Event</span></span></li>

      """)
}

@Test func relationShowsItsWordsOrThatItIsReferenceKnowledge() {
  var sourced = FactLine.Entry(.link(amaq), source: method)
  sourced.quote = "a <big> hole"
  var known = FactLine.Entry(.text("Europol"))
  known.isReferenceKnowledge = true
  var both = FactLine.Entry(.text("Canada"), source: method)
  both.isReferenceKnowledge = true
  #expect(
    factList([FactLine(label: "Part of", entries: [sourced, known, both])], English()).text == """
      <dl class="fact-list">
      <div>
      <dt>Part of</dt>
      <dd><a href="../entities/amaq.html">Amaq</a> \
      <span class="cited">Source: <a href="../method.html">Method &amp; terms</a></span> \
      <span class="words">“a &lt;big&gt; hole”</span></dd>
      <dd>Europol <span class="cited">Reference knowledge</span></dd>
      <dd>Canada <span class="cited">Source: <a href="../method.html">Method &amp; terms</a></span> \
      <span class="cited">Otherwise reference knowledge</span></dd>
      </div>
      </dl>

      """)
}

@Test func documentCardLeavesOutWhatIsNotThere() {
  #expect(
    documentCard(DocumentCard(link: method)).text == """
      <li class="document-card"><a class="name" href="../method.html">Method &amp; terms</a></li>

      """)
  let april = DateText(text: "April 2018", machine: "2018-04")
  #expect(
    documentCard(DocumentCard(link: method, date: april, note: "cited 3 times")).text == """
      <li class="document-card"><a class="name" href="../method.html">Method &amp; terms</a> \
      <span class="about"><time datetime="2018-04">April 2018</time> <span class="note">cited 3 times</span></span></li>

      """)
}

@Test func mentionGroupMakesEachSentenceTheWayToItsPlace() {
  let group = MentionGroup(
    page: method, typeName: "Page",
    mentions: [
      .init(sentence: "It was directed at <mark>Amaq</mark>.", href: Href(path: "../method.html", fragment: "dates"))
    ])
  #expect(
    mentionGroups([group], English()).text == """
      <ul class="mention-groups">
      <li>
      <p class="from"><a href="../method.html">Method &amp; terms</a> <span>Page</span></p>
      <ul>
      <li><a href="../method.html#dates:~:text=It%20was%20directed%20at%20Amaq.">It was directed at <mark>Amaq</mark>.</a></li>
      </ul>
      </li>
      </ul>

      """)
}

@Test func factsNameTheirSourceAndKeepTheReaderToThemselves() {
  let site = PageLink(title: "europol.europa.eu", href: SamplePages.europolSite)
  let facts = [
    FactLine(label: "Director of", entries: [.init(.link(amaq), detail: "since 2014", source: method)]),
    FactLine(label: "Website", entries: [.init(.external(ExternalLink(link: site)))]),
    FactLine(
      label: "Born", entries: [.init(.date(DateText(text: "about 1967", machine: nil))), .init(.text("<1968>"))]),
  ]
  #expect(
    factList(facts, English()).text == """
      <dl class="fact-list">
      <div>
      <dt>Director of</dt>
      <dd><a href="../entities/amaq.html">Amaq</a> <span class="detail">(since 2014)</span> \
      <span class="cited">Source: <a href="../method.html">Method &amp; terms</a></span></dd>
      </div>
      <div>
      <dt>Website</dt>
      <dd><a class="external" href="https://www.europol.europa.eu" rel="noopener noreferrer" \
      referrerpolicy="no-referrer">europol.europa.eu</a></dd>
      </div>
      <div>
      <dt>Born</dt>
      <dd>about 1967</dd>
      <dd>&lt;1968&gt;</dd>
      </div>
      </dl>

      """)
}

@Test func contentsNest() {
  let entries = [
    ContentsEntry(
      title: "The raids", href: Href(path: "", fragment: "the-raids"),
      children: [ContentsEntry(title: "Canada", href: Href(path: "", fragment: "canada"))])
  ]
  #expect(
    contents(entries, English()).text == """
      <details class="contents">
      <summary>Contents</summary>
      <nav aria-label="Contents">
      <ol>
      <li><a href="#the-raids">The raids</a>
      <ol>
      <li><a href="#canada">Canada</a></li>
      </ol>
      </li>
      </ol>
      </nav>
      </details>

      """)
  #expect(contents([], English()).isEmpty)
}

@Test func entityGroupSaysTheKindOnceInItsHeading() {
  let group = EntityGroup(
    title: "Outlets", cards: [EntityCard(link: amaq, kindName: "Outlet", kindID: "outlet", summary: nil, note: "3 ×")])
  #expect(
    entityGroup(group).text == """
      <div class="entity-group">
      <h3>Outlets</h3>
      <ul>
      <li><a href="../entities/amaq.html">Amaq</a> <span class="note">3 ×</span></li>
      </ul>
      </div>

      """)
}

@Test func breadcrumbEndsWithThePageItself() {
  #expect(
    breadcrumb([method], to: "A & B", in: SamplePages.frame).text == """
      <nav class="breadcrumb" aria-label="Breadcrumb">
      <ol>
      <li><a href="../method.html">Method &amp; terms</a></li>
      <li><span aria-current="page">A &amp; B</span></li>
      </ol>
      </nav>

      """)
}

@Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1210, "1,210"), (1_002_003, "1,002,003")])
func numbersAreGrouped(number: Int, text: String) {
  #expect(English().number(number) == text)
}

@Test func mentionsInNotesAreFoldedBelowTheirArticle() {
  let article = MentionGroup(page: method, typeName: "Article", mentions: [])
  var note = MentionGroup(
    page: PageLink(title: "Note 5", href: Href(path: "../articles/a.html", fragment: "note.x")), typeName: "",
    mentions: [
      .init(sentence: "<mark>Amaq</mark> says so.", href: Href(path: "../articles/a.html", fragment: "note.x"))
    ])
  note.isVaultNote = true
  #expect(
    mentionGroups([article, note], English()).text == """
      <ul class="mention-groups">
      <li>
      <p class="from"><a href="../method.html">Method &amp; terms</a> <span>Article</span></p>
      <details><summary>In a note</summary>
      <ul>
      <li><b>Note 5</b> <a href="../articles/a.html#note.x"><mark>Amaq</mark> says so.</a> </li>
      </ul>
      </details>
      </li>
      </ul>

      """)
}

@Test func manyPagesOfMentionsAreFolded() {
  let group = MentionGroup(page: method, typeName: "Page", mentions: [.init(sentence: "So.", href: method.href)])
  let text = mentionGroups(MentionList([MentionGroup](repeating: group, count: 14)), English()).text
  #expect(text.contains("<details class=\"more\"><summary>4 more pages</summary>"))
  #expect(text.count(of: "<p class=\"from\">") == 14)
  #expect(!mentionGroups(MentionList([MentionGroup](repeating: group, count: 12)), English()).text.contains("<details"))
}
