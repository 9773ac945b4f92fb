import TestSupport
import Testing

@Suite("Pages of a small site")
struct LinkedSiteTests {
  @Test("a mention comes back as a backlink with its sentence")
  func backlinks() throws {
    let site: SiteFixture = [
      "articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\n---\nNothing here. Servers of [[amaq|the agency]] were seized. The end.",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let pages = site.pages()
    let article = try #require(pages["articles/raid.html"])
    #expect(article.contains(#"<a href="../entities/amaq.html" data-kind="outlet">the agency</a>"#))
    let entity = try #require(pages["entities/amaq.html"])
    #expect(entity.contains("Servers of <mark>the agency</mark> were seized."))
    #expect(!entity.contains("Nothing here."))
    #expect(entity.contains("raid.html#:~:text=Servers%20of%20the%20agency%20were%20seized.\""))
  }

  @Test("a draft is on no page, in no list and in no backlink, unless drafts are built")
  func drafts() {
    let site: SiteFixture = [
      "articles/secret.md": "---\ntitle: Secret matters\ndate: 2018\ndraft: true\ntags: [covert]\n---\nAbout [[amaq]].",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.",
    ]
    for (path, html) in site.pages() {
      #expect(!html.contains("Secret matters") && !html.contains("covert"), "\(path)")
    }
    #expect(site.pages(drafts: true)["articles/secret.html"] != nil)
    #expect(site.pages(drafts: true)["entities/amaq.html"]?.contains("Secret matters") == true)
  }

  @Test("a page on which a draft's note stands says so, as one does that embeds a draft")
  func draftNote() {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018\n---\nServers were seized.",
      "annotations/n.md": "---\nkind: context\narticle: raid\nquote: Servers\nsuffix: were\ndraft: true\n---\nSo.",
    ]
    #expect(site.pages(drafts: true)["articles/raid.html"]?.contains("<title>With a draft: The raid") == true)
    #expect(site.pages()["articles/raid.html"]?.contains("draft") == false)
  }

  @Test("a confidential source is on no page")
  func confidential() {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers were seized.",
      "sources/insider.md": "---\ntitle: The insider\ntype: interview\nconfidential: true\n---\nWhat they said.",
      "annotations/n.md": """
      ---
      kind: claim
      article: raid
      quote: Servers were seized
      status: reported
      sources: [{source: insider, says: They were there}]
      ---
      A note.
      """,
    ]
    let pages = site.pages()
    #expect(pages["sources/insider.html"] == nil)
    for (path, html) in pages { #expect(!html.contains("insider"), "\(path)") }
    #expect(pages["articles/raid.html"]?.contains("confidential source") == true)
  }

  @Test("an entity's address does not change with its kind, and a former address leads on")
  func redirects() throws {
    let site: SiteFixture = ["entities/a/amaq.md": "---\ntitle: Amaq\nkind: outlet\nformerly: [amaq-news]\n---\nText."]
    let redirect = try #require(site.pages()["entities/amaq-news.html"])
    #expect(redirect.contains("amaq.html"))
    #expect(redirect.contains("noindex"))
  }

  @Test("a hub's mentions go to further pages")
  func hub() {
    var files = ["entities/hub.md": "---\ntitle: Hub\nkind: place\n---\nText."]
    for index in 0..<450 { files["entities/e\(index).md"] = "---\nkind: place\n---\nNear [[hub]]." }
    let pages = SiteFixture(files).pages()
    #expect(pages["entities/hub.mentions-2.html"] != nil)
    #expect(pages["entities/hub.mentions-3.html"] != nil)
    #expect(pages["entities/hub.mentions-4.html"] == nil)
    let all = ["entities/hub.html", "entities/hub.mentions-2.html", "entities/hub.mentions-3.html"].compactMap {
      pages[$0]
    }
    #expect(all.reduce(0) { $0 + $1.split(separator: "Near <mark>").count - 1 } == 450)
  }

  @Test("a correction that a note tells, too, is told once, and leads to the note")
  func correctionOnce() throws {
    let site: SiteFixture = [
      "articles/a.md": """
      ---
      title: A
      date: 2024-01-01
      corrections: [{date: 2024-02-01, note: The day was wrong., annotation: day}, {date: 2024-02-01, note: Another.}]
      ---
      It was on a Monday.
      """,
      "annotations/day.md":
        "---\nkind: correction\narticle: a\nquote: on a Monday\ndate: 2024-02-01\n---\nIt stood here otherwise.\n",
      "annotations/name.md":
        "---\nkind: correction\narticle: a\nquote: It was\ndate: 2024-02-01\n---\nThis note alone tells it.\n",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let page = try #require(site.pages()["corrections.html"])
    #expect(page.contains("The day was wrong.</p>\n<p class=\"about\"><a href=\"articles/a.html#note.day\">"))
    #expect(!page.contains("It stood here otherwise.") && page.contains("This note alone tells it."))
    let home = try #require(site.pages()["index.html"])
    #expect(!home.contains("stood here"))
  }

  @Test("a correction whose note went with a draft, or is on another article, is told by itself")
  func correctionAlone() throws {
    let site: SiteFixture = [
      "articles/a.md": """
      ---
      title: A
      date: 2024-01-01
      corrections: [{date: 2024-02-01, note: The day was wrong., annotation: day}, {date: 2024-02-01, note: The hour., annotation: hour}]
      ---
      It was on a Monday.
      """,
      "articles/b.md": "---\ntitle: B\ndate: 2024-01-01\n---\nIt was at noon.\n",
      "entities/jane.md": "---\ntitle: Jane\nkind: person\ndraft: true\n---\nA witness.\n",
      "annotations/day.md":
        "---\nkind: correction\narticle: a\nquote: on a Monday\nspeaker: jane\ndate: 2024-02-01\n---\nHidden words.\n",
      "annotations/hour.md":
        "---\nkind: correction\narticle: b\nquote: at noon\ndate: 2024-02-01\n---\nThe hour of another.\n",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let page = try #require(site.pages()["corrections.html"])
    #expect(page.contains("The day was wrong.") && !page.contains("Hidden words.") && !page.contains("note.day"))
    #expect(page.contains("The hour.") && page.contains("The hour of another."))
  }

  @Test("an embed stands in the page, with links that lead from there")
  func embeds() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nBefore.\n\n![[amaq#Facts]]\n\nAfter.",
      "entities/amaq.md": "---\nkind: outlet\n---\nIntro.\n\n## Facts\n\nOwned by [[owner]].\n\n## More\n\nNot this.",
      "entities/owner.md": "---\nkind: organization\n---\nText.",
    ]
    let article = try #require(site.pages()["articles/raid.html"])
    #expect(article.contains("Owned by <a href=\"../entities/owner.html\""))
    #expect(!article.contains("Not this."))
    #expect(!article.contains("Intro."))
  }

  @Test("the front page counts an article's corrections as the article does, and no note on one of them again")
  func corrections() throws {
    let site: SiteFixture = [
      "articles/a.md": """
      ---
      date: 2024-01-01
      corrections: [{date: 2024-02-01, note: One.}, {date: 2024-03-01, note: Two.}]
      ---
      Words that were put right.
      """,
      "annotations/c.md": "---\nkind: correction\narticle: a\nquote: put right\ndate: 2024-03-01\n---\nTwo, as a note.",
    ]
    let pages = site.pages()
    #expect(try #require(pages["index.html"]).contains("Last of 2 corrections"))
    #expect(try #require(pages["articles/a.html"]).contains("2 corrections, the last on"))
  }

  @Test("a footnote stands once, in the list of notes after the text")
  func footnotes() throws {
    let site: SiteFixture = [
      "articles/raid.md":
        "---\ndate: 2018\n---\nOne.[^a] Two.[^b]\n\nThree.[^a]\n\n[^a]: First note.\n[^b]: Second note.\n"
    ]
    let article = try #require(site.pages()["articles/raid.html"])
    #expect(article.split(separator: "First note.").count == 2)
    #expect(!article.contains("class=\"footnotes\""))
    let note = try #require(article.firstRange(of: "First note."))
    let third = try #require(article.firstRange(of: "Three."))
    #expect(third.upperBound < note.lowerBound)
    #expect(article.contains("<span class=\"t p2\" id=\"fn:2\"></span>"))
  }

  @Test("annotations and footnotes are numbered in one series, in the order of their numbers in the text")
  func numbers() throws {
    let site: SiteFixture = [
      "articles/raid.md":
        "---\ndate: 2018\n---\nServers stood in Canada.[^a] They were seized.\n\n[^a]: By one report.\n",
      "annotations/whole.md":
        "---\nkind: claim\nstatus: reported\narticle: raid\nquote: Servers stood in Canada. They\n---\nThe whole.",
      "annotations/part.md": "---\nkind: context\narticle: raid\nquote: stood in Canada\n---\nA part.",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let article = try #require(site.pages()["articles/raid.html"])
    let numbers = article.matches(of: #/href="#([^"]+)"[^>]* data-n="(\d)"/#).map { "\($0.1) \($0.2)" }
    #expect(numbers == ["n.part 1", "fn:1 2", "n.whole 3"])
  }

  @Test("an accusation stands in the text, right after the words that make it")
  func accusation() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nAda took the money.\n\nThe end.",
      "entities/ada.md": "---\nkind: person\n---\nText.",
      "annotations/n.md": """
      ---
      kind: claim
      article: raid
      quote: Ada took the money
      status: reported
      accuses: [ada]
      reply: {asked: 2018-04-01, says: She denies it.}
      ---
      One witness says so.
      """,
    ]
    let article = try #require(site.pages()["articles/raid.html"])
    let places = ["took the money", "One witness says so.", "She denies it.", "The end."].map {
      article.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("a mention in a note stands below the note's article, by its number, and never by the name of its file")
  func mentionsInNotes() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018\n---\nServers were seized. So it is told.",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nText.",
      "annotations/b-first.md":
        "---\nkind: context\narticle: raid\nquote: Servers\n---\nThose of [[amaq]], it is said here.",
      "annotations/a-last.md": "---\nkind: context\narticle: raid\nquote: told\n---\nBy [[amaq]], as we are told here.",
    ]
    let entity = try #require(site.pages()["entities/amaq.html"])
    #expect(!entity.contains(">b-first"))
    let article = try #require(entity.firstRange(of: ">The raid</a> <span>Article</span>"))
    let notes = ["<b>Note 1</b>", "<b>Note 2</b>"].map { entity.firstRange(of: $0)?.lowerBound }
    #expect(!notes.contains(nil))
    #expect(
      [article.lowerBound] + notes.compactMap(\.self) == ([article.lowerBound] + notes.compactMap(\.self)).sorted())
  }

  @Test("a short sentence is shown with the one before it")
  func shortSentences() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nTwo agencies took part. [[europol]] is one. It announced the action.",
      "entities/europol.md": "---\nkind: organization\n---\nText.",
    ]
    let entity = try #require(site.pages()["entities/europol.html"])
    #expect(entity.contains("Two agencies took part. <mark>europol</mark> is one."))
    #expect(!entity.contains("It announced"))
  }

  @Test("a mention leads to its sentence, by the first and the last words of what is shown")
  func fragments() throws {
    let sentence = "On 27 April 2018, a Friday, [[europol]] said “it’s – over” & <so> on, to all who asked."
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\n## What was said\n\n\(sentence)",
      "entities/europol.md": "---\nkind: organization\n---\nText.",
    ]
    let entity = try #require(site.pages()["entities/europol.html"])
    #expect(entity.contains("raid.html#what-was-said:~:text=On%2027%20April%202018%2C,all%20who%20asked.\""))
  }

  @Test("beside an embed by words that stand there one after the other")
  func fragmentsBesideEmbeds() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nLater [[europol]] saw ![[other]] and left the town there.",
      "articles/walk.md": "---\ndate: 2018\n---\nHere ![A man](https://example.org/a.png) [[europol]] was.",
      "pages/other.md": "---\ntitle: Another page\n---\nText.",
      "entities/europol.md": "---\nkind: organization\n---\nText.",
    ]
    let entity = try #require(site.pages()["entities/europol.html"])
    #expect(entity.contains("raid.html#:~:text=and%20left%20the%20town%20there.\""), "\(entity)")
    #expect(entity.contains("Later <mark>europol</mark> saw … and left"))
    #expect(entity.contains("walk.html#:~:text=europol%20was.\""))
  }

  @Test("names are sorted by what front matter gives for it, and not by “The”")
  func sortedNames() throws {
    let site: SiteFixture = [
      "entities/a.md": "---\ntitle: Ada Zorn\nkind: person\nsortName: Zorn, Ada\n---\nText.",
      "entities/b.md": "---\ntitle: Bert Abel\nkind: person\nsortName: Abel, Bert\n---\nText.",
      "entities/c.md": "---\ntitle: The Baker\nkind: person\n---\nText.",
    ]
    let people = try #require(site.pages()["people.html"])
    let places = ["Bert Abel", "The Baker", "Ada Zorn"].compactMap { people.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test("of many names each letter has a heading, which a letter with an accent shares")
  func letters() throws {
    func people(_ count: Int) throws -> String {
      var files = ["entities/z.md": "---\ntitle: Élie\nkind: person\n---\nText."]
      for number in 1..<count {
        files["entities/p\(number).md"] =
          "---\ntitle: \(number % 2 == 0 ? "Ada" : "Eve") \(number)\nkind: person\n---\nText."
      }
      return try #require(SiteFixture(files).pages()["people.html"])
    }
    #expect(try people(40).matches(of: #/<h2 id="[^"]*">([AE])</h2>/#).map { $0.1 } == ["A", "E"])
    #expect(try !people(39).contains("<h2"))
  }

  @Test("on paper a ledger names sources by letters, and says below whose they are")
  func ledgerSources() throws {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018\n---\nServers were seized. Nobody was arrested.",
      "sources/report.md": "---\ntitle: The report\ntype: article\n---\n",
      "sources/speech.md": "---\ntitle: The speech\ntype: speech\n---\n",
      "annotations/a.md":
        "---\nkind: claim\narticle: raid\nquote: were seized\nstatus: reported\nsources: [{source: speech, says: So}]\n---\nSo.",
      "annotations/b.md":
        "---\nkind: claim\narticle: raid\nquote: arrested\nstatus: reported\nsources: [{source: report, says: So}]\n---\nSo.",
    ]
    let ledger = try #require(site.pages()["claims.html"])
    for (slug, letter) in [("speech", "A"), ("report", "B")] {
      #expect(ledger.contains("<a class=\"src\" href=\"sources/\(slug).html#"))
      #expect(
        ledger.contains(
          "<li class=\"document-card\" data-letter=\"\(letter)\"><a class=\"name\" href=\"sources/\(slug).html\">"))
    }
  }

  @Test("claims are told in whole sentences, in the order of their numbers")
  func claims() throws {
    let site: SiteFixture = [
      "articles/raid.md":
        "---\ntitle: The raid\ndate: 2018\n---\nServers of [[amaq]] were seized. Nobody was arrested there.",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nText.",
      "annotations/a.md":
        "---\nkind: claim\narticle: raid\nquote: Nobody was arrested\nstatus: reported\nstatement: No one was arrested.\n---\nSo.",
      "annotations/b.md": "---\nkind: claim\narticle: raid\nquote: were seized\nstatus: reported\n---\nSo.",
    ]
    let ledger = try #require(site.pages()["claims.html"])
    let first = try #require(ledger.firstRange(of: ">Servers of Amaq <mark>were seized</mark>.</a></h3>"))
    let second = try #require(ledger.firstRange(of: ">No one was arrested.</a></h3>"))
    #expect(first.lowerBound < second.lowerBound)
  }
}

@Suite("A link without words of its own")
struct LinkWordsTests {
  private func article(_ text: String) -> String? {
    let site: SiteFixture = [
      "articles/a.md": "---\ntitle: A\ndate: 2018\n---\n\(text)\n",
      "articles/bridge-closed.md":
        "---\ntitle: The bridge is closed\ndate: 2018\naliases: [closure]\n---\n## The cracks\n\nText.\n",
      "entities/ada.md": "---\ntitle: Ada Example\nkind: person\naliases: [the mayor]\n---\nText.\n",
      "pages/about.md": "Text.\n",
    ]
    return site.pages()["articles/a.html"]
  }

  @Test(
    "shows the title where it is by a file’s name, and what was typed else",
    arguments: [
      ("See [[bridge-closed]].", ">The bridge is closed</a>"),
      ("See [[bridge-closed]], *so*.", ">The bridge is closed</a>"),
      ("See [[ada]].", ">Ada Example</a>"), ("See [[the mayor]].", ">the mayor</a>"),
      ("See [[closure]].", ">closure</a>"),
      ("See [[Ada Example]].", ">Ada Example</a>"), ("See [[ada|her]].", ">her</a>"), ("See [[about]].", ">about</a>"),
      ("See [[bridge-closed#The cracks]].", ">The bridge is closed &gt; The cracks</a>"),
    ])
  func words(text: String, link: String) throws {
    let page = try #require(article(text))
    #expect(page.contains(link), "\(page)")
  }
}
