import Diagnostics
import Publishing
import Testing

@Suite("Text that turns itself round is warned of, and shown as it is")
struct BidiControlTests {
  @Test("in texts, front matter, settings and names of files")
  func everywhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/dossier.yml", "title: Site \u{202E}one\npublisher: \"Two\\u202D\"\n")
    try folder.write("Content/index.md", "Hello.\n")
    try folder.write(
      "Content/articles/a.md",
      """
      ---
      title: "Title \u{202E}three"
      summary: 'Summary \u{2067}four'
      date: 2020-01-01
      tags: [tag\u{2066}five]
      corrections:
        - date: 2020-02-02
          note: Note \u{202B}six
      ---
      Text \u{202A}seven and &#x202C;eight, [a \u{2068}link](https://example.org/%E2%80%AE).
      """)
    try folder.write("Content/pages/na\u{202E}me.md", "Text.\n")
    let builder = SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
    let outcome = try builder.build(into: folder.path("Public"))
    #expect(outcome.report != nil)

    let warnings = outcome.diagnostics.filter { $0.id == "bidi-control" }
    #expect(warnings.allSatisfy { $0.severity == .warning })
    let places = warnings.map { warning -> String in
      let file = String(warning.location.path.split(separator: "/").last ?? "")
      let bytes = outcome.source(warning.location.path) ?? []
      return "\(file) “\(String(decoding: bytes[warning.location.range], as: UTF8.self))”"
    }
    #expect(
      places == [
        "a.md “\u{202E}”", "a.md “\u{2067}”", "a.md “\u{2066}”", "a.md “\u{202B}”", "a.md “\u{202A}”",
        "a.md “\u{2068}”",
        "dossier.yml “\u{202E}”", "dossier.yml “\\u202D”", "na\u{202E}me.md “”",
      ])

    let files = folder.look(at: "Public")
    for (path, text) in files where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(
        !text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) },
        "\(path)")
    }
    let article = try #require(files["articles/a.html"])
    for sign in [
      "Title [U+202E]three", "Summary [U+2067]four", "tag[U+2066]five", "Note [U+202B]six",
      "Text [U+202A]seven and [U+202C]eight",
      "a [U+2068]link", "Site [U+202E]one", "Two[U+202D]",
    ] {
      #expect(article.contains(sign), "\(sign)")
    }
    #expect(article.contains("href=\"https://example.org/%E2%80%AE\""))
  }

  @Test(
    "and none comes from the program: names and dates of any direction are printed as they are",
    arguments: ["ar", "he", "en"])
  func none(language: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "Content/dossier.yml": "title: الجسر\nlanguage: \(language)\n",
      "Content/index.md": "---\ntitle: الجسر\n---\n[[port]] [[دانة]]\n",
      "Content/articles/port.md":
        "---\ntitle: خبر\ndate: 2020-03\nupdated: 2021-01-02\n---\nقال [[dana]] ذلك في الميناء.\n",
      "Content/annotations/n.md": """
      ---
      kind: claim
      article: port
      quote: ذلك
      status: disputed
      accuses: [dana]
      reply: {asked: 2020-01-02, received: 2020-01-05, says: لا., source: s}
      sources: [{source: s, says: نعم.}]
      ---
      نص.
      """,
      "Content/entities/dana.md": """
      ---
      title: دانة
      kind: person
      born: 1980
      relations: [{type: Directorship, to: body, role: المدير, start: 2009, end: 2018, source: s}]
      ---
      نص.
      """,
      "Content/entities/body.md": "---\ntitle: Body\nkind: organization\n---\nText.\n",
      "Content/entities/fall.md": "---\ntitle: Fall\nkind: event\ndate: 2018-04-27\n---\nText.\n",
      "Content/sources/s.md": """
      ---
      title: \(String(repeating: "تقرير طويل ", count: 12))
      type: report
      authors: [هيئة التفتيش]
      issued: 2024-03-14
      ---
      نص.
      """,
    ])
    let builder = SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
    let outcome = try builder.build(into: folder.path("Public"))
    #expect(outcome.report != nil, "\(outcome.diagnostics)")
    let files = folder.look(at: "Public")
    #expect(files["articles/port.html"]?.contains("هيئة التفتيش, \u{200E}14 March 2024") == true)
    for (path, text) in files { #expect(!text.contains("[U+20"), "\(path)") }
  }
}
