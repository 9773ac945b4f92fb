import TestSupport
import Testing

@Suite("Words of other languages than the dossier’s")
struct WordsOfOtherLanguagesTests {
  /// A German dossier with an article in Arabic, someone whose name is written in Hebrew, and a source in English.
  private static let site = SiteFixture([
    "dossier.yml": "title: Der Hafen\nlanguage: de\n",
    "index.md": "---\ntitle: Der Hafen\n---\nWorum es geht: [[dana]].\n",
    "articles/port.md": """
    ---
    title: الميناء
    summary: ما حدث في الميناء
    language: ar
    date: 2020-01-02
    authors: [Eva Braun]
    image: {file: quay.png, alt: Kai}
    ---
    ## البداية

    أغلق الميناء في الشتاء بعد العاصفة. قالت [[dana]] إن السفن عادت إلى البحر.[^1]

    > [!note]
    > ملاحظة قصيرة

    ![[harbour]]

    ## النهاية

    عادت السفن إلى الميناء في الربيع. ذهب [[harbour|الميناء القديم]] بعيدا.

    [^1]: هامش قصير
    """,
    "articles/late.md": "---\ntitle: Danach\ndate: 2021\nsummary: Was folgte.\n---\nNach [[port]] kam [[dana]].\n",
    "entities/dana.md": """
    ---
    title: דנה
    kind: person
    aliases: [دانا]
    relations:
      - {type: Membership, to: harbour, source: report, quote: The quarterly harbour count, start: 2010}
      - {type: UnknownLink, to: storm, reference: true}
    ---
    Eine Zeugin. Siehe [[report]].

    Auch das [[harbour]].
    """,
    "entities/harbour.md": "---\ntitle: Hafenamt\nkind: organization\nfounded: 1990\n---\nEin Amt mit [[dana]].\n",
    "entities/storm.md": "---\ntitle: Sturm\nkind: event\ndate: 2019-12\n---\nEin Sturm.\n",
    "sources/report.md": """
    ---
    title: Quarterly count
    summary: A quarterly count of ships.
    language: en
    type: report
    ---
    Every quarterly ship, by [[dana|the quarterly witness]].
    """,
    "annotations/closed.md": """
    ---
    kind: claim
    article: port
    quote: أغلق الميناء في الشتاء
    status: reported
    speaker: dana
    sources: [{source: report, says: Der Hafen war zu., quote: quarterly harbour closed}]
    ---
    Eine Notiz auf Deutsch.
    """,
    "annotations/back.md": """
    ---
    kind: quote
    article: port
    quote: عادت السفن إلى الميناء
    speaker: dana
    original: ships came back quarterly
    language: en
    sources: [{source: report, quote: ships came back quarterly}]
    ---
    """,
    "annotations/guilt.md": """
    ---
    kind: claim
    article: port
    quote: عادت إلى البحر
    status: disputed
    accuses: [dana]
    reply: [{from: dana, asked: 2020-01-01, received: 2020-01-02, says: Sie bestreitet es.}]
    sources: [{source: report}]
    ---
    Ein Vorwurf.
    """,
  ])

  private static func script(of text: String) -> String {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x0590...0x05FF: return "he"
      case 0x0600...0x06FF: return "ar"
      default: return text.contains("uarterly") || text == "count" ? "en" : "de"
      }
    }
    return "de"
  }

  @Test("stand in an element that says which language they are, and run as it does, on every page")
  func everyPage() {
    var site = Self.site
    site.media = ["quay.png"]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    var wrong: Set<String> = []
    for (path, html) in site.pages() {
      for text in TextOfPage.all(in: html) where text.elements.last != "title" || text.elements.contains("svg") {
        let expected = Self.script(of: text.text)
        let isRight =
          text.language == expected
          || (expected != "de" && text.language == ["he": "und-Hebr", "ar": "und-Arab"][expected])
        let direction = ["he", "ar"].contains(expected) ? "rtl" : "ltr"
        // SVG has no `dir`: the style has each of its lines run as its own words do.
        let runsRight = text.elements.contains("svg") || [direction, "auto"].contains(text.direction)
        if !isRight || !runsRight {
          wrong.insert(
            "\(path): \(text.elements.suffix(3)): \(text.text.prefix(40)) is \(text.language) \(text.direction)")
        }
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test("a number after words of another language is named in the dossier’s")
  func numbers() throws {
    let article = try #require(Self.site.pages()["articles/port.html"])
    #expect(article.contains(#"<div class="prose" lang="ar" dir="rtl">"#))
    #expect(article.contains(#"data-n="1" lang="de" dir="ltr"></a>"#))
  }

  @Test("the blanks around such a phrase belong to the line, whichever way that runs")
  func blanks() throws {
    let site: SiteFixture = [
      "dossier.yml": "title: הנמל\nlanguage: he\n", "index.md": "---\ntitle: הנמל\n---\nטקסט\n",
      "articles/port.md": "---\ntitle: הנמל\ndate: 2020\nupdated: 2021\n---\nטקסט\n",
    ]
    let article = try #require(site.pages()["articles/port.html"])
    #expect(article.contains(#"<span lang="en" dir="ltr">Updated</span> <time datetime="2021">2021</time>"#))
    #expect(article.contains(#"<span lang="en" dir="ltr">Colours:</span> <span></span></button>"#))
  }

  @Test("an English word beside a name says which of both is English, and so does the name of a way back")
  func phrasesBesideNames() throws {
    let site: SiteFixture = [
      "dossier.yml": "title: الجسر\nlanguage: ar\n",
      "articles/a.md": "---\ntitle: خبر\ndate: 2020\nauthors: [هيئة التحرير]\n---\nقال ذلك.\n",
      "annotations/n.md": "---\nkind: context\narticle: a\nquote: ذلك\n---\nنص.\n",
    ]
    let article = try #require(site.pages()["articles/a.html"])
    #expect(article.contains(#"<span class="authors"><span lang="en" dir="ltr">By</span> هيئة التحرير</span>"#))
    #expect(article.contains(#"aria-label="Back to the words of note 1" lang="en" dir="ltr">↩</a>"#))
  }

  @Test("a date after the name of who made a source stays whole where the name runs the other way")
  func dateOfSource() throws {
    func note(in language: String, by maker: String) throws -> String {
      let site: SiteFixture = [
        "dossier.yml": "title: T\nlanguage: \(language)\n",
        "articles/a.md": "---\ntitle: T\ndate: 2020\n---\nSome words.\n",
        "annotations/n.md": "---\nkind: context\narticle: a\nquote: words\nsources: [{source: s}]\n---\nN.\n",
        "sources/s.md":
          "---\ntitle: \(String(repeating: "Long ", count: 20))\ntype: report\nauthors: [\(maker)]\nissued: 2024-03-14\n---\nX.\n",
      ]
      return try #require(site.pages()["articles/a.html"])
    }
    #expect(try note(in: "ar", by: "هيئة التفتيش").contains(">هيئة التفتيش, \u{200E}14 March 2024</a>"))
    #expect(try note(in: "en", by: "הבודקים").contains(">הבודקים, \u{200E}14 March 2024</a>"))
    #expect(try note(in: "ar", by: "ACME هيئة").contains(">ACME هيئة, \u{200E}14 March 2024</a>"))
    #expect(try note(in: "en", by: "Inspectors").contains(">Inspectors, 14 March 2024</a>"))
    #expect(try note(in: "ar", by: "Inspectors").contains("Inspectors, 14 March 2024<"))
  }

  @Test("what a page says in English because nobody translated it says so where it runs the other way")
  func untranslated() throws {
    let site: SiteFixture = [
      "dossier.yml": "title: الميناء\nlanguage: ar\n", "index.md": "---\ntitle: الميناء\n---\nنص\n",
      "articles/a.md": "---\ntitle: خبر\ndate: 2020-03\ntags: [بحر]\n---\nقال [[dana]] ذلك.\n",
      "entities/dana.md": "---\ntitle: دانة\nkind: person\nborn: 1980\nsameAs: [https://www.example.org/a]\n---\nنص.\n",
      // An accusation stands in the text, and most of its words are the page's.
      "annotations/guilt.md":
        "---\nkind: claim\narticle: a\nquote: ذلك\nstatus: disputed\naccuses: [dana]\nreply: {asked: 2020-01-01}\n---\nنص.\n",
    ]
    var wrong: Set<String> = []
    for (path, html) in site.pages() {
      for text in TextOfPage.all(in: html) where text.elements.last != "title" || text.elements.contains("svg") {
        let isArabic = Self.script(of: text.text) == "ar"
        let runsRight = text.elements.contains("svg") || text.direction == (isArabic ? "rtl" : "ltr")
        if text.language != (isArabic ? "ar" : "en") || !runsRight {
          wrong.insert(
            "\(path): \(text.elements.suffix(3)): \(text.text.prefix(40)) is \(text.language) \(text.direction)")
        }
      }
    }
    #expect(wrong.sorted() == [])
  }
}
