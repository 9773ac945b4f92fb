import Model
import Parallel
import TestBasics
import Testing

@testable import Linking

@Suite("What must not be told of confidential sources")
struct SecretsTests {
  private static func secrets(_ frontMatter: String, capture: String? = nil, file: String = "c1") -> Secrets {
    let text = "---\n\(frontMatter)\ntype: interview\nconfidential: true\n---\nX.\n"
    let files = ["sources/\(file).md": text, "dossier.yml": "title: T\n"].map {
      ContentFile(relativePath: $0.key, displayPrefix: "", bytes: Array($0.value.utf8))
    }
    var corpus = CorpusReader.read(files: files, width: .one).value
    if let capture { corpus.captures = ["c.txt": Capture(text: Array(capture.utf8), sha256: "")] }
    return Secrets(corpus)
  }

  private static func found(_ text: String, by secrets: Secrets) -> [String] {
    secrets.exposed(in: text).map { String(decoding: Array(text.utf8)[$0.source], as: UTF8.self) }
  }

  private static func foundInMarkup(_ text: String, by secrets: Secrets) -> Int {
    secrets.exposed(inMarkup: Array(text.utf8).span).count
  }

  @Test(
    "a name however it is spelt",
    arguments: [
      "Jane Whistle", "JANE WHISTLE", "jane whistle", "Jane  Whistle", "Jane\u{A0}Whistle", "Jane\u{2009}Whistle",
      "Jane\u{202F}Whistle", "Jane\nWhistle", "Jane\n\nWhistle", "Jane-Whistle", "Jane\u{2011}Whistle", "jane_whistle",
      "Jane\u{AD} Whi\u{AD}stle", "Ja\u{200B}ne Whistle", "Jane\u{2060} Whistle", "Jane\u{200B}Whistle",
      "JaneWhistle", "jane+whistle", "jane%20whistle", "jane%2520whistle", "Ｊａｎｅ Ｗｈｉｓｔｌｅ", "𝐉𝐚𝐧𝐞 𝐖𝐡𝐢𝐬𝐭𝐥𝐞",
      "Jane\u{301} Whistle",
      "Jáne Whístle", "Jane*Whistle*", "jane.whistle@example.org", "Jane Whistle’s", "Jane Whistle-led", "ⓙⓐⓝⓔ Whistle",
      "“Jane” Whistle", "\"Jane\" Whistle", "«Jane» Whistle",
      "J&#97;ne Whistle", "Jane&nbsp;Whistle", "Jane&amp;nbsp;Whistle", "Jane\u{FEFF}Whistle", "Jane\u{3000}Whistle",
    ])
  func spellings(_ text: String) {
    let secrets = Self.secrets("title: Jane Whistle")
    #expect(secrets.exposed(in: "We met \(text) there.").map(\.kind) == [.name])
  }

  @Test("a name of very many words is looked for by as many as an automaton takes", arguments: [62, 63, 64, 65, 200])
  func longName(count: Int) {
    let words = (0..<count).map { "word\($0)" }.joined(separator: " ")
    for key in ["title: \(words)", "title: X\naliases: [\(words)]", "title: X\nsecretNames: [\(words)]"] {
      #expect(Self.secrets(key).exposed(in: "We met \(words) there.").map(\.kind) == [.name], "\(count) words")
    }
  }

  @Test("a part of a longer spelling that is released")
  func longerSpelling() {
    let secrets = Self.secrets(
      "title: Jane Whistle\nsecretNames: [Whistle]\nmayBeNamed: [{spelling: Whistle Street, reason: a street in town}]")
    #expect(Self.found("They live in Whistle Street.", by: secrets) == [])
    #expect(Self.found("At 3 Whistle  Street, and so on.", by: secrets) == [])
    #expect(Self.foundInMarkup("<p>They live in <b>Whistle</b> Street.</p>", by: secrets) == 0)
    for text in ["They live in Whistle Lane.", "Whistle Streets", "Street of Whistle", "whistle street"] {
      #expect(Self.found(text, by: secrets) != [], "\(text)")
    }
    #expect(Self.found("Jane Whistle Street", by: secrets) == ["Jane Whistle"])
  }

  @Test(
    "whole words only, and none over the end of a sentence",
    arguments: [
      "Jane Whistles", "Mary-Jane Whistler", "Jane. Whistle-blowers came", "Jane, Whistle", "the whistle of Jane",
      "Janet Whistle", "Jane (Whistle)", "AJane Whistle",
    ])
  func innocent(_ text: String) {
    #expect(Self.found("We met \(text) there.", by: Self.secrets("title: Jane Whistle")) == [])
  }

  @Test(
    "letters without the spaces of a name are it in an address, a tag and the name of a file, and with a capital where it has one",
    arguments: [
      "AnnaBerg", "see annaberg.jpg", "https://a.example/annaberg", "#annaberg", "mail annaberg@a.example", "@annaberg",
      "../media/annaberg-2018.pdf", "anna_berg", "Anna-Berg",
    ])
  func joined(_ text: String) {
    #expect(Self.secrets("title: Anna Berg").exposed(in: text).count == 1)
  }

  @Test(
    "and else another word",
    arguments: [
      "Annaberg", "in ANNABERG", "annaberg", "the Annaberg mines", "Anna’berg", "page.html#annaberg",
      "<a href=\"#annaberg\">", "Annaberg/Saxony",
    ])
  func otherWord(_ text: String) {
    let secrets = Self.secrets("title: Anna Berg")
    #expect(Self.found(text, by: secrets) == [])
    #expect(Self.foundInMarkup(text, by: secrets) == 0)
  }

  @Test("what a title of the dossier has as one word is that word in addresses, too")
  func wordOfATitle() {
    let files = [
      "sources/c1.md": "---\ntitle: Anna Berg\ntype: interview\nconfidential: true\n---\nX.\n",
      "entities/annaberg.md": "---\ntitle: Annaberg\nkind: place\n---\nX.\n",
    ].map { ContentFile(relativePath: $0.key, displayPrefix: "", bytes: Array($0.value.utf8)) }
    let secrets = Secrets(CorpusReader.read(files: files, width: .one).value)
    #expect(Self.found("entities/annaberg.html", by: secrets) == [])
    #expect(Self.found("anna-berg.html", by: secrets) == ["anna-berg"])
  }

  @Test("a plural, or a genitive without an apostrophe, is told from a verb by its capital")
  func inflected() {
    let secrets = Self.secrets("title: 17\nsecretNames: [Whistle, Marx]")
    #expect(Self.found("The Whistles and the Marxes; Whistle’s; it whistles, marxes.", by: secrets).count == 3)
  }

  @Test("Hangul, as syllables and as what these consist of, and where one stands after the name")
  func hangul() {
    let secrets = Self.secrets("title: 김철수\naliases: [박 지성]")
    for text in ["김철수", "김철수는", "\u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}\u{1109}\u{116E}는", "박지성이", "박 지성"] {
      #expect(secrets.exposed(in: "어제 \(text) 왔다").count == 1, "\(text)")
    }
    #expect(
      Self.found("김철순 \u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}\u{1109}\u{116E}\u{11AB}", by: secrets) == [])
    #expect(Self.secrets("title: 김").isEmpty == false && Self.found("김치", by: Self.secrets("title: 김")) == [])
  }

  @Test("letters with marks, and names of several kinds")
  func kinds() {
    let secrets = Self.secrets(
      "title: Zoë O’Brien-Müller\naliases: [Dr. Who (née X), 李小明, Łódź]\nsecretNames: [Horn, +49 170 1234567]")
    for text in [
      "zoe o brien muller", "Zoe OBrien Mueller", "ZOË O'BRIEN MÜLLER", "Dr. Who (née X)", "dr who nee x", "我见李小明说",
      "lodz",
      "Horn", "+49-170-1234567", "Zoe\u{308} O\u{2019}Brien Mu\u{308}ller",
    ] {
      #expect(secrets.exposed(in: text).count == 1, "\(text)")
    }
    #expect(Self.found("A horned Hornbill, 1234567", by: secrets) == [])
  }

  @Test("the file's name where there is no title; a number names nobody")
  func fileName() {
    #expect(Self.found("Jane Whistle", by: Self.secrets("tags: []", file: "Jane Whistle")) == ["Jane Whistle"])
    #expect(Self.found("c1", by: Self.secrets("title: Jane Whistle")) == [])
    #expect(Self.found("17 of them", by: Self.secrets("title: 17")) == [])
    #expect(Self.found("see sources/c1.md, c1.md or sources/c1", by: Self.secrets("title: 17")).count == 3)
    #expect(!Self.secrets("title: 17\nsecretNames: [12345]").isEmpty)
  }

  @Test("a spelling that may be named")
  func released() {
    let secrets = Self.secrets("title: Will\nmayBeNamed: [{spelling: will, reason: A word.}]")
    #expect(Self.found("She will see Will.", by: secrets) == ["Will"])
    #expect(Self.foundInMarkup("<p>She will see W<b>ill</b>.</p>", by: secrets) == 1)
  }

  @Test(
    "an address however it is written",
    arguments: [
      "https://leak.example/doc/", "http://leak.example/doc", "https://leak.example/doc#p2", "https://LEAK.example/Doc",
      "leak.example/doc?utm=1", "https://web.archive.org/web/2018/https://leak.example/doc", "//www.leak.example/doc",
      "https://leak.example/d%6Fc", "see leak.example/doc.", "“leak.example/doc”", "https:%2F%2Fleak.example%2Fdoc",
      "https://leak.example/x/../doc", "https://leak.example/a/b/../../doc", "https://leak.example/../doc",
      "https://leak.example/./x/..//doc", "https://leak.example/doc/x/..", "https://leak.example/x/%2E%2E/doc",
      "https://leak.ex\u{AD}ample/doc", "leak.\u{200B}example/doc", "https://leak。example/doc",
      "https://ｌｅａｋ.example/doc",
      "https://x.example/?u=https%253A%252F%252Fleak.example%252Fdoc",
      "https://leak.example:443/doc", "leak.example:8443/doc", "leak.example:99/doc", "https://leak.example./doc",
      "leak.example.:443/doc", "https://leak.example/doc/x/...", "https://leak.example/doc/x/..,",
      "https://leak.example/doc/x/.. and", "https://leak.example/doc/a/b/../...", "https://leak.example/x/../doc.",
      "https://leak.example/doc/.",
    ])
  func addresses(_ text: String) {
    let secrets = Self.secrets("title: 17\nurl: https://leak.example/doc")
    #expect(secrets.exposed(in: "(\(text))").map(\.kind) == [.address], "\(text)")
  }

  @Test(
    "other addresses",
    arguments: [
      "https://leak.example/doc/2", "https://leak.example/docs", "leak.example", "https://my.leak.example/doc",
      "https://my-leak.example/doc", "leak example doc", "https://leak.example/doc.pdf",
      "https://video.example/watch?v=2", "https://leak.example/doc/..", "https://leak.example/x/../../y/doc",
      "https://leak.example/x/doc", "https://leak.example/doc/../x", "https://leak.example/doc/...",
      "https://leak.example/doc/.., see",
      "https://leak.example/doc/x/../..", "https://leak.example/doc/x/..y", "https://leak.example/doc/x/.../y",
    ])
  func otherAddresses(_ text: String) {
    let secrets = Self.secrets(
      "title: 17\nurl: https://leak.example/doc\narchiveURL: 'https://video.example/watch?v=1'")
    #expect(secrets.exposed(in: "(\(text))") == [], "\(text)")
  }

  @Test("eight words of its capture in a row, whatever stands between them")
  func words() {
    let secrets = Self.secrets(
      "title: 17\ncapture: c.txt", capture: "They were told to delete all the records before Friday noon.")
    #expect(
      Self.found("He said: ‘told to DELETE all the — records, before Friday’.", by: secrets)
        == ["told to DELETE all the — records, before Friday"])
    #expect(Self.found("They were told to delete all the files before Friday noon.", by: secrets) == [])
  }

  @Test("in finished pages: over tags within a line, in attributes, not from one block to the next")
  func markup() {
    let secrets = Self.secrets("title: Jane Whistle")
    #expect(Self.foundInMarkup("<p>Ja<em>ne</em> <a href=\"x\">Whistle</a></p>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<img alt=\"Jane&#32;Whistle\">", by: secrets) == 1)
    #expect(Self.foundInMarkup("<a href=\"jane-whistle.html\">x</a>", by: secrets) == 1)
    #expect(Self.foundInMarkup("Jane<br>Whistle", by: secrets) == 1)
    #expect(Self.foundInMarkup("Jane Whi<wbr>stle", by: secrets) == 1)
    #expect(
      Self.foundInMarkup("<ruby>Jane<rp>(</rp><rt>d͡ʒeɪn</rt><rp>)</rp> Whis<rt>x</rt>tle</ruby>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<ruby>X<rt>Jane Whistle</rt></ruby>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<desc>Jane <![CDATA[Whis]]>tle</desc>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<script>// Jane Whistle</script>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<li>Jane</li><li>Whistle</li>", by: secrets) == 0)
    #expect(Self.foundInMarkup("<tr><td>Jane</td><td>Whistle</td></tr>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<tr><td>Whistle</td>\n<td>Jane</td></tr>", by: secrets) == 1)
    #expect(Self.foundInMarkup("<tr><td>Jane</td></tr><tr><td>Whistle</td></tr>", by: secrets) == 0)
  }

  @Test(
    "between tags that are shown as text, and after the number of a note",
    arguments: ["<b>Jane</b> Whistle", "Jane<br>Whistle", "<span>Ja</span>ne Whistle", "Jane<sup>1</sup> Whistle"])
  func tagsAsText(_ text: String) {
    #expect(Self.secrets("title: Jane Whistle").exposed(in: "By \(text) here.").map(\.kind) == [.name])
  }

  @Test(
    "within names in which no spaces stand",
    arguments: [
      "JaneWhistleTalk", "janewhistle1.png", "JaneWhistle2018", "jane-whistle2", "interviewjanewhistle", "MrZabriskie",
      "zabriskie2018.png", "IMGJaneWhistle", "zabriskies.md",
    ])
  func runs(_ name: String) {
    let secrets = Self.secrets("title: Jane Whistle\nsecretNames: [Zabriskie]")
    #expect(secrets.exposed(inAddress: name).map(\.kind) == [.name])
    #expect(secrets.exposed(inAddress: "janet-whistler").isEmpty)
  }

  @Test("after what Arabic and Hebrew write as one word with it, and drawn out")
  func prefixes() {
    for text in ["قال وجين وسل هنا", "قال جـين وسل هنا", "قال جين وسل هنا"] {
      #expect(Self.secrets("title: جين وسل").exposed(in: text).count == 1, "\(text)")
    }
    #expect(Self.secrets("title: שרה לוי").exposed(in: "אמר לשרה לוי כאן").count == 1)
  }

  @Test(
    "the last name before the first, as lists and tables have it",
    arguments: [
      "Whistle, Jane", "By Whistle, Jane (1970)", "Known: Whistle, Jane and others", "“Whistle, Jane”",
      "WHISTLE, Jane; Doe, John", "whistle, jane", "- whistle, jane", "doe, john; whistle, jane (1970)",
      "Whistle\tJane\t1970", "Tom\nWhistle\nJane\nx", "\"Whistle\"\t\"Jane\"",
    ])
  func inverted(_ text: String) {
    #expect(Self.found(text, by: Self.secrets("title: Jane Whistle")).count == 1, "\(text)")
    #expect(
      Self.found(
        ["Whistle", "WHISTLE", "whistle"].reduce(text) { $0.replacing($1, with: "van \($1)") },
        by: Self.secrets("title: Jane van Whistle")) != [])
  }

  @Test(
    "a sentence in which its words meet is no list",
    arguments: [
      "The Whistle, Jane says, is lost.", "A whistle, Jane.", "The whistle Jane heard.",
      "He blew the Whistle. Jane left.", "a whistle, jane", "whistle, jane said",
      "They lost the Whistle\nJane had bought.",
    ])
  func notInverted(_ text: String) {
    #expect(Self.found(text, by: Self.secrets("title: Jane Whistle")) == [], "\(text)")
  }

  @Test(
    "with a space in it where its script writes none, or with a dot or a dash between its words",
    arguments: [
      ("王小明", "王 小明"), ("王小明", "王\u{3000}小明"), ("王小明", "王 小 明"), ("王小明", "王\n小明"), ("王小明", "王·小明"),
      ("田中一郎", "田中 一郎"), ("田中一郎", "田中\u{3000}一郎"), ("田中 一郎", "田中一郎"), ("김철수", "김 철수"),
      ("김 철수", "김철수"), ("李明", "李 明"), ("Jane Whistle", "Jane—Whistle"), ("Jane Whistle", "Jane · Whistle"),
      ("Jane Whistle", "Jane·Whistle"), ("Jane Whistle", "Jane–Whistle"), ("Jane Whistle", "Jane・Whistle"),
    ])
  func spaced(name: String, text: String) {
    #expect(Self.found("… \(text) …", by: Self.secrets("title: \(name)")) == [text])
  }

  @Test(
    "but not in what ends with its first character and goes on with the others, or after a dash that parts two thoughts",
    arguments: [
      ("李明", "桃李 明天"), ("이정도", "우리 이 정"), ("王小明", "王 小 光明"), ("Jane Whistle", "It was Jane — Whistle in hand."),
      ("Jane Whistle", "Jane— Whistle"),
    ])
  func spacedInnocent(name: String, text: String) {
    #expect(Self.found(text, by: Self.secrets("title: \(name)")) == [])
  }

  @Test("words that are in no name and no capture are passed over, and nothing else: as when each word is read")
  func passedOver() {
    let passing = Self.secrets(
      """
      title: Jane Whistle
      aliases: [Zoë O’Brien-Müller, 李小明, A1 of B2]
      url: https://leak.example/jane/doc
      capture: c.txt
      """,
      capture: "we paid the men nothing at all and told nobody of it")
    var reading = passing
    reading.readsEachWord = true
    let pieces = [
      "Jane", "Whistle", "JANE", "jane", "whistle", "Whistles", "Zoë", "zoe", "o", "Brien", "brien", "muller",
      "mueller", "李小明", "x李小明y", "a1", "of", "b2", "leak", "example", "doc", "https", "we", "paid", "the", "men",
      "nothing", "at",
      "all", "and", "told", "nobody", "it", "other", "words", "é", "Ja\u{AD}ne", "J&#97;ne", "%4Aane", "<b>Jane</b>",
      "Whi<i>st</i>le", "ne", "Ja",
    ]
    let gaps = [
      " ", " ", " ", "-", "", ".", ". ", ", ", "/", "://", "%20", "%2520", "%", "&nbsp;", "&amp;", "’", "<br>",
      "</p><p>",
      "<a href=\"", "\">", "</a>", "\n", "\u{200B}", "_", "&quot;", "&#39;", "&lt;", "“", "” ", "—", "…", "\u{A0}", "↩",
      "'", "’", "<li>", "</li>\n", "]", "]]>",
      "<![CDATA[", "<rt>", "</rt>", "<wbr>", "<p class=\"x\">", "</div>", "\u{E9}", "·", "<!-- ", " -->", "<", ">",
    ]
    var random = SeededGenerator(seed: 20_180_427)
    for _ in 0..<8_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        text += (pieces.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }
      #expect(passing.exposed(in: text) == reading.exposed(in: text), "\(text)")
      #expect(Self.foundInMarkup(text, by: passing) == Self.foundInMarkup(text, by: reading), "\(text)")
    }
  }
}
