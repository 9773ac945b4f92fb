import Foundation
import TestSupport
import Testing

@Suite("Notes are read as Obsidian reads them")
struct ObsidianHabitsTests {
  /// The prose of a note's page.
  private func prose(_ text: String, settings: String = "", attachments: [String] = []) throws -> String {
    var site: SiteFixture = ["Use.md": text, "Other.md": "x", "dossier.yml": "title: D\n\(settings)"]
    site.attachments = attachments
    let page = try #require(site.pages()["use.html"])
    let start = try #require(page.range(of: "<div class=\"prose\">\n"))
    return String(
      page[start.upperBound...].prefix(
        upTo: page[start.upperBound...].range(of: "</div>\n</div>")?.lowerBound ?? page.endIndex))
  }

  @Test("Lines end where they end in the file, unless the settings say otherwise; elsewhere as on GitHub")
  func lineBreaks() throws {
    #expect(try prose("Name: A\nTown: B") == "<p>Name: A<br />\nTown: B</p>\n")
    #expect(try prose("Name: A\nTown: *B*") == "<p>Name: A<br />\nTown: <em>B</em></p>\n")
    #expect(try prose("Name: A\nTown: B", settings: "lineBreaks: false") == "<p>Name: A\nTown: B</p>\n")
    let dossier: SiteFixture = ["articles/a.md": "---\ndate: 2018\n---\nName: A\nTown: B"]
    #expect(dossier.pages()["articles/a.html"]?.contains("<p>Name: A\nTown: B</p>") == true)
  }

  @Test(
    "One tilde strikes nothing out",
    arguments: [
      ("20~25 degrees, 40~60", "<p>20~25 degrees, 40~60</p>\n"), ("~one~ ~~two~~", "<p>~one~ <del>two</del></p>\n"),
      ("~a *b*~", "<p>~a <em>b</em>~</p>\n"),
    ])
  func tildes(text: String, expected: String) throws {
    #expect(try prose(text) == expected)
    #expect(try prose("~one~", settings: "singleTildes: true") == "<p><del>one</del></p>\n")
  }

  @Test(
    "A formula comes out as it is typed",
    arguments: [
      ("$x_y_z$ and $*$ and $a$", "$x_y_z$", "$*$", "$a$"),
      (#"$\operatorname{Syl}_{p} G$ and $\{1, 2\}$"#, #"$\operatorname{Syl}_{p} G$"#, #"$\{1, 2\}$"#, ""),
      ("$[[Other]]$ $`a`$ and $a &lt; b$", "$[[Other]]$", "$`a`$", "$a &amp;lt; b$"),
      ("| a | b |\n|---|---|\n| $|x|$ | $\\alpha$ |", "$|x|$", "$\\alpha$", ""),
      ("- $a_1$\n- $b_1$", "$a_1$", "$b_1$", ""), ("## The $a_1$ and $b_1$", "$a_1$", "$b_1$", ""),
    ])
  func formulas(text: String, first: String, second: String, third: String) throws {
    let page = try prose(text)
    for formula in [first, second, third] where !formula.isEmpty {
      #expect(page.contains("<span class=\"formula\">\(formula)</span>"), "\(page)")
    }
  }

  @Test("Formulas in headings are marked in the contents, and in the words of links, too")
  func formulasInHeadings() throws {
    let site: SiteFixture = [
      "Use.md":
        "## The $a_1$ of it\n\nSee [[#The $a_1$ of it]] for $5 or [[Other|$6 or so]].\n\n## Two\n\nx\n\n## Three\n\nx\n\n## Four\n\nx",
      "Other.md": "x", "dossier.yml": "title: D",
    ]
    let page = try #require(site.pages()["use.html"])
    let marked = "The <span class=\"formula\">$a_1$</span> of it</a>"
    #expect(page.components(separatedBy: marked).count == 3, "\(page)")
    #expect(page.contains(">$6 or so</a>"))
  }

  @Test(
    "A task with another sign says what that means, and the sign where nobody knows",
    arguments: [
      ("-", "Cancelled"), ("/", "In progress"), (">", "Deferred"), ("<", "Scheduled"), ("!", "Important"),
      ("?", "Question"),
      ("~", "~"), ("x", "Done"), (" ", "Not done"),
    ])
  func taskSigns(sign: String, label: String) throws {
    let prose = try prose("- [\(sign)] a thing")
    #expect(prose.contains("aria-label=\"\(label)\""), "\(prose)")
  }

  @Test("A formula that stands by itself may have lines, also in a quotation")
  func display() throws {
    let lines = "$$\n\\begin{cases} a & b \\\\\n- c_1 & d\n\\end{cases}\n$$"
    let expected = lines.replacingOccurrences(of: "&", with: "&amp;")
    #expect(try prose(lines).contains("<span class=\"formula display\">\(expected)</span>"))
    let quoted = "> " + lines.replacingOccurrences(of: "\n", with: "\n> ")
    #expect(try prose(quoted).contains("<span class=\"formula display\">\(expected)</span>"))
    #expect(
      try prose(lines).contains("<figure class=\"code\" aria-label=\"Formula\">\n<span class=\"formula display\">"))
    #expect(try !prose("Words $$x$$\n").contains("<figure"))
  }

  @Test(
    "Sums of money, code and escapes are no formulas",
    arguments: [
      "It cost $5 and *that* is $6.", "`$a_b_$` and `$c$`", #"\$a *b*\$"#, "$ a$ and *b*", "    $a$ *b*", "$5",
      "US$ *x* $",
    ])
  func noFormulas(text: String) throws {
    #expect(try !prose(text).contains("formula"))
  }

  @Test("In a dossier's own folders formulas are read where the settings say so")
  func formulasInDossier() {
    let files = ["articles/a.md": "---\ndate: 2018\n---\n$x_y_z$ *b*", "dossier.yml": "title: D\nformulas: true"]
    #expect(SiteFixture(files).pages()["articles/a.html"]?.contains("<span class=\"formula\">$x_y_z$</span>") == true)
    let plain: SiteFixture = ["articles/a.md": "---\ndate: 2018\n---\n$x_y_z$ *b*"]
    #expect(plain.pages()["articles/a.html"]?.contains("formula") == false)
  }

  @Test("A bare address ends before a wide sign")
  func addresses() throws {
    let page = try prose("见 https://example.org/a（说明）了解")
    #expect(page.contains("href=\"https://example.org/a\"") && page.contains(">https://example.org/a</a>（说明）了解"))
  }

  @Test("Boxes in quotations and callouts are boxes, and a callout may begin with a table")
  func quotations() throws {
    #expect(try prose("> - [ ] one\n> - [x] two").components(separatedBy: "type=\"checkbox\"").count == 3)
    #expect(try prose("> [!todo] Do\n> - [x] two").contains("type=\"checkbox\""))
    let table = try prose("> [!info] Figures\n> | a | b |\n> |---|---|\n> | 1 | 2 |")
    #expect(table.contains("callout") && table.contains("<table>") && !table.contains("[!info]"), "\(table)")
  }

  @Test(
    "A box with any sign is one, as themes have signs of their own; a number is that of an entry",
    arguments: [
      ("- [/] half", true), ("- [-] gone", true), ("- [>] later", true), ("> - [?] who", true), ("- [✓] done", true),
      ("- [1] A book", false), ("- [ab] words", false), ("1. [/] first", false), ("[/] words", false),
    ])
  func taskSigns(text: String, isTask: Bool) throws {
    #expect(try prose(text).contains("type=\"checkbox\" disabled checked") == isTask)
    let dossier: SiteFixture = ["articles/a.md": "---\ndate: 2018\n---\n- [/] half"]
    #expect(dossier.pages()["articles/a.html"]?.contains("<li>[/] half</li>") == true)
  }

  @Test(
    "A note may begin with a rule: what stands between it and the next is its text",
    arguments: [
      ("---\n\nFirst: of all.\n\nThen.\n\n---\n\nLast.", ["First: of all", "Then", "Last"]),
      ("---\nWords of a note.\n---\nLast.", ["Words of a note", "Last"]),
      ("---\n# A part\n\nThe text is this: so\n- item\n---\nLast.", ["A part", "item", "Last"]),
    ])
  func rules(text: String, words: [String]) throws {
    let page = try prose(text)
    for word in words { #expect(page.contains(word), "\(page)") }
  }

  @Test("What stands between rules keeps a note back as front matter does")
  func rulesThatKeepBack() {
    for text in [
      "---\n\nThis is a draft: not for readers.\n\nMore.\n\n---\nLast.", "---\ntitle: [A\ndraft: true\n---\nLast.",
    ] {
      let site: SiteFixture = ["Use.md": text, "Other.md": "x"]
      #expect(site.pages()["use.html"] == nil)
    }
  }

  @Test("Backticks in a link are signs of code")
  func backticks() throws {
    let page = try prose("[[Other|`Other()`]] and `[[Other]]`")
    #expect(page.contains("<a href=\"other.html\">Other()</a>") && page.contains("<code>[[Other]]</code>"), "\(page)")
  }

  @Test("Sound and film have the browser's players")
  func players() throws {
    let page = try prose("![[a.mp3]]\n\n![[b.mp4]]\n\n![x](a.mp3)", attachments: ["a.mp3", "b.mp4"])
    #expect(page.components(separatedBy: "<audio controls preload=\"none\" src=\"files/a.mp3\">").count == 3)
    #expect(page.contains("<video controls preload=\"none\" src=\"files/b.mp4\">"))
  }

  @Test("Tags that differ are different, in texts too, and what is tagged law/tax is found under law")
  func tags() {
    let site: SiteFixture = [
      "a.md": "---\ntags: [C++]\n---\nx", "b.md": "---\ntags: [\"C#\"]\n---\nx",
      "c.md": "---\ntags: C, law-tax\n---\nx",
      "d.md": "Under #law/tax and #1 and `#no`, see [x](a.md#nor), \\#none, &amp; \\#nil.",
      "e.md": "---\ntags: \"#law\"\n---\nx",
    ]
    let pages = site.pages()
    let tags = Set(pages.keys.filter { $0.hasPrefix("tags/") })
    #expect(
      tags == [
        "tags/c.html", "tags/c-plus-plus.html", "tags/c-sharp.html", "tags/law-tax.html", "tags/law-in-tax.html",
        "tags/law.html",
      ])
    #expect(
      pages["tags/law.html"]?.contains("../d.html") == true && pages["tags/law.html"]?.contains("../e.html") == true)
    #expect(pages["d.html"]?.contains("tags/law-in-tax.html") == true)
  }

  @Test("Links in front matter are shown")
  func properties() throws {
    let site: SiteFixture = [
      "Film.md": "---\ndirector: \"[[Ann]]\"\ncast:\n  - \"[[Ann|A.]]\"\n  - \"[[Bob]]\"\n---\nx", "Ann.md": "x",
      "Bob.md": "x",
    ]
    let page = try #require(site.pages()["film.html"])
    #expect(page.contains("<dt>director</dt>\n<dd><a href=\"ann.html\">Ann</a></dd>"))
    #expect(page.contains("<dt>cast</dt>\n<dd><a href=\"ann.html\">A.</a></dd>\n<dd><a href=\"bob.html\">Bob</a></dd>"))
  }

  @Test("A language in front matter may be one for programs")
  func language() throws {
    let site: SiteFixture = [
      "Sort.md": "---\nlanguage: \"[[Python]]\"\n---\nx", "Python.md": "---\nlanguage: Py\n---\nx",
    ]
    #expect(Set(site.diagnostics.map(\.id)) == ["unknown-key"], "as any other key of another program")
    let page = try #require(site.pages()["sort.html"])
    #expect(page.contains("<dt>language</dt>\n<dd><a href=\"python.html\">Python</a></dd>"))
  }
}
