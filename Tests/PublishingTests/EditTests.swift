import Diagnostics
import Model
import TestBasics
import TestSupport
import Testing

/// A fix that is an edit is what belongs in the place of the words that its diagnostic points at, and nothing else: with it the
/// diagnostic is gone, and no new one comes.
@Suite("A fix that is an edit fixes what it is for")
struct EditTests {
  /// One mistake in a dossier that is in order otherwise, and the line that the edit makes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var old: String
    var new: String
    var fixed: String

    init(_ path: String, _ old: String, _ new: String, _ fixed: String) {
      (self.path, self.old, self.new, self.fixed) = (path, old, new, fixed)
    }

    var testDescription: String { "\(path): \(new)" }
  }

  static let dossier: [String: String] = [
    "dossier.yml":
      "title: A dossier\nlanguage: en\nmedia: all\nnavigation: [articles, people]\nchecks:\n  unlinked-mention: warning\n",
    "index.md": "---\ntitle: Home\n---\nRead [[Bridge closed]] and [[Later]].\n",
    "articles/bridge-closed.md": """
    ---
    title: Bridge closed
    date: 2024-03-14
    image: bridge view.jpg
    ---
    See [[Ada Example]] of [[Works, Ltd.]], and [the minutes](../sources/minutes.md#two-girders).

    ## The cracks of “2019”

    A block. ^first

    [[#The cracks of “2019”]] and [[#^first]].

    ## The plans

    ![[plan.png]] ![Plan](../media/plan.png) Both are of one year.
    """,
    "articles/later.md": """
    ---
    title: Later
    date: 2024-04-14
    ---
    As [[bridge-closed#^first|it]] says.

    | Who | Of |
    | --- | --- |
    | [[Ada Example]] | [[works\\|the firm]] |
    """,
    "entities/ada.md": """
    ---
    title: Ada Example
    kind: person
    aliases: [Ada of Example]
    nationality: NL
    ---
    A person. See [[Bridge closed#The cracks of “2019”]].
    """,
    "entities/works.md":
      "---\ntitle: \"Works, Ltd.\"\nkind: organization\nwebsite: https://works.example\n---\nA firm.\n",
    "entities/site.md":
      "---\ntitle: The site\nkind: place\nlatitude: 12.5\nlongitude: 4.25\nformerly: [old-site]\n---\nIn [[Ada Example]]’s town.\n",
    "annotations/claim.md": """
    ---
    kind: claim
    article: bridge-closed
    quote: A block
    status: reported
    speaker: ada
    about: [works]
    sources:
      - source: minutes
        says: There was a block.
      - source: report
        says: The same.
    sentence: A block.
    heading: "The cracks of “2019”"
    ---
    See [[the site]].
    """,
    "sources/minutes.md":
      "---\ntitle: The minutes\ntype: document\norigin: own\nurl: https://minutes.example/a\n---\n## Two girders\n\nA text.\n",
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\ncapture: report.txt\n---\nA text.\n",
  ]

  static let cases: [Case] = [
    Case("articles/bridge-closed.md", "title:", "Title:", "title: Bridge closed"),
    Case("articles/bridge-closed.md", "title:", "headline:", "title: Bridge closed"),
    Case("articles/bridge-closed.md", "date:", "datum:", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "2024-03-14", "14 March 2024", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "2024-03-14", "“2024-03-14”", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "2024-03-14", "2024-3-14", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "bridge view.jpg", "bridge veiw.jpg", "image: bridge view.jpg"),
    Case("articles/bridge-closed.md", "bridge view.jpg", "Bridge View.JPG", "image: bridge view.jpg"),
    Case(
      "articles/bridge-closed.md", "image: bridge view.jpg", "image: {file: bridge veiw.jpg, alt: A bridge}",
      "image: {file: bridge view.jpg, alt: A bridge}"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada Exmaple]]", "See [[Ada Example]]"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada Exmaple|her]]", "See [[Ada Example|her]]"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[Ada](entities/ada.html)", "See [[ada|Ada]]"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[a person|ada]]", "See [[ada|a person]]"),
    Case("articles/bridge-closed.md", "![[plan.png]]", "![[plann.png]]", "![[plan.png]]"),
    Case("articles/bridge-closed.md", "![[plan.png]]", "![[Plan.PNG|300]]", "![[plan.png|300]]"),
    Case("articles/bridge-closed.md", "(../media/plan.png)", "(../media/plann.png)", "![Plan](plan.png)"),
    Case("articles/bridge-closed.md", "(../media/plan.png)", "(bridge view.jpg)", "![Plan](<bridge view.jpg>)"),
    Case(
      "articles/bridge-closed.md", "minutes.md#two-girders", "minutes.md#two-girdres",
      "../sources/minutes.md#two-girders)"),
    Case(
      "articles/bridge-closed.md", "[[#The cracks of “2019”]]", "[[#The carcks of “2019”]]", "[[#The cracks of “2019”]]"
    ),
    Case("articles/bridge-closed.md", "[[#^first]]", "[[#^fisrt]]", "[[#^first]]"),
    Case("articles/later.md", "bridge-closed#^first|it", "bridge-closed#^frist|it", "[[bridge-closed#^first|it]]"),
    Case("articles/later.md", "[[works\\|", "[[wroks\\|", "| [[works\\|the firm]] |"),
    Case("articles/later.md", "[[Ada Example]]", "[[Ada Exmaple|her]]", "| [[Ada Example\\|her]] |"),
    Case("articles/later.md", "[[Ada Example]]", "[Ada](entities/ada.html)", "| [[ada\\|Ada]] |"),
    Case("articles/later.md", "[[Ada Example]]", "[[a person\\|ada]]", "| [[ada\\|a person]] |"),
    Case("articles/later.md", "[[Ada Example]]", "[[ada]](her)", "| [[ada\\|her]] |"),
    Case("articles/later.md", "[[Ada Example]]", "Ada of Example", "| [[ada\\|Ada of Example]] |"),
    Case("entities/ada.md", "kind: person", "kind: Person", "kind: person"),
    Case("entities/ada.md", "kind: person", "kind: human", "kind: person"),
    Case("entities/ada.md", "nationality: NL", "nationality: Netherlands", "nationality: NL"),
    Case("entities/works.md", "https://works", "works", "website: https://works.example"),
    Case("entities/works.md", "organization", "company", "kind: organization"),
    Case("entities/site.md", "12.5", "12,5", "latitude: 12.5"),
    Case("entities/site.md", "old-site", "/entities/old-site.html", "formerly: [old-site]"),
    Case("annotations/claim.md", "status: reported", "status: alleged", "status: reported"),
    Case("annotations/claim.md", "article: bridge-closed", "article: bridge-closde", "article: bridge-closed"),
    Case("annotations/claim.md", "article: bridge-closed", "article: [[bridge-closed]]", "article: bridge-closed"),
    Case("annotations/claim.md", "[works]", "[\"Works, Ltd\"]", "about: [\"Works, Ltd.\"]"),
    Case("annotations/claim.md", "source: minutes", "source: https://minutes.example/a", "source: minutes"),
    Case("annotations/claim.md", "about: [works]", "about: works, ada", "about: [works, ada]"),
    Case("annotations/claim.md", "source: minutes", "source: minuets", "source: minutes"),
    Case("sources/minutes.md", "type: document", "type: press release", "type: document"),
    Case("sources/report.md", "report.txt", "reports.txt", "capture: report.txt"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[[Ada Example]]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[entities/people/Ada Example]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada Example’s]]", "See [[Ada Example|Ada Example’s]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[Ada Example]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada||Ada Example]]", "See [[ada|Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada Example.md]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada.md]]", "See [[ada|Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada]](her)", "See [[ada|her]] of"),
    Case(
      "articles/bridge-closed.md", "[the minutes](", "[the minutes] (",
      "[the minutes](../sources/minutes.md#two-girders)"),
    Case("articles/bridge-closed.md", "![[plan.png]]", "[[plan.png|300]]", "![[plan.png|300]]"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "［［Ada Example］］", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "［［ada｜her］］", "See [[ada|her]] of"),
    Case(
      "articles/bridge-closed.md", "[the minutes](../sources/minutes.md#two-girders)",
      "[the minutes]（../sources/minutes.md#two-girders）", "[the minutes](../sources/minutes.md#two-girders)"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada\nExample]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada|Ada\n  Example]]", "See [[ada|Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Example, Ada]]", "See [[Ada Example]] of"),
    Case("annotations/claim.md", "speaker: ada", "speaker: \"Example, Ada\"", "speaker: Ada Example"),
    Case(
      "articles/bridge-closed.md", "![Plan](../media/plan.png)", "![Plan](../media/plan.png “The plan”)",
      "![Plan](../media/plan.png \"The plan\")"),
    Case(
      "articles/bridge-closed.md", "A block. ^first", "A block. ^first\n\n[A page](example.com/page#top) too.",
      "[A page](https://example.com/page#top) too."),
    Case(
      "articles/bridge-closed.md", "A block. ^first", "A block. ^first\n\n• One thing\n• Another",
      "- One thing\n- Another"),
    Case(
      "annotations/claim.md",
      "sources:\n  - source: minutes\n    says: There was a block.\n  - source: report\n    says: The same.",
      "sources: minutes, report", "sources: [{source: minutes}, {source: report}]"),
    Case("annotations/claim.md", "about: [works]", "about: [works; ada]", "about: [works, ada]"),
    Case("entities/ada.md", "[Ada of Example]", "[Ada of Example; Adah]", "aliases: [Ada of Example, Adah]"),
    Case("entities/ada.md", "[Ada of Example]", "(Ada of Example, Adah)", "aliases: [Ada of Example, Adah]"),
    Case("articles/bridge-closed.md", "image: bridge view.jpg", "image: [[bridge view.jpg]]", "image: bridge view.jpg"),
    Case(
      "articles/bridge-closed.md", "image: bridge view.jpg", "image: ![[bridge view.jpg]]", "image: bridge view.jpg"),
    Case("annotations/claim.md", "about: [works]", "about: [works、ada]", "about: [works, ada]"),
    Case("annotations/claim.md", "about: [works]", "about: works；ada", "about: [works, ada]"),
    Case("entities/ada.md", "[Ada of Example]", "［Ada of Example, Adah］", "aliases: [Ada of Example, Adah]"),
    Case("annotations/claim.md", "speaker: ada", "speaker: [ada]", "speaker: ada"),
    Case("articles/bridge-closed.md", "2024-03-14", "2024-03-14,", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "2024-03-14", "２０２４-03-14", "date: 2024-03-14"),
    Case("entities/ada.md", "nationality: NL", "nationality: Niederlande", "nationality: NL"),
    Case("entities/ada.md", "nationality: NL", "nationality: Nehterlands", "nationality: NL"),
    Case("entities/works.md", "https://works", "https:// works", "website: https://works.example"),
    Case("entities/site.md", "12.5", "12°30'0\"N", "latitude: 12.5"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada_example]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[@Ada Example]]", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[ada/her]]", "See [[ada|her]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[[Ada Example: her]]", "See [[Ada Example|her]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[her]([[Ada Example]])", "See [[Ada Example|her]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "[Ada Example]()", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "[[Ada Example]]", "((Ada Example))", "See [[Ada Example]] of"),
    Case("articles/bridge-closed.md", "![[plan.png]]", "![[plan]]", "![[plan.png]]"),
    Case("articles/bridge-closed.md", "![[plan.png]]", "![[plan.jpg]]", "![[plan.png]]"),
    Case("articles/later.md", "|it]] says.", "|it]] says.\n\n> [!note How\n> So.", "> [!note] How"),
    Case("articles/later.md", "|it]] says.", "|it]] says.\n\n| a | b |\n| - |\n| 1 | 2 |", "| - | --- |"),
    Case("articles/later.md", "|it]] says.", "|it]] says[^n].\n\n[^n] There.", "[^n]: There."),
    Case("dossier.yml", "language: en", "language: eng", "language: en"),
    Case("dossier.yml", "language: en", "language: ENG-GB", "language: en-GB"),
    Case("annotations/claim.md", "source: minutes", "source: minutes.md", "source: minutes"),
    Case("annotations/claim.md", "about: [works]", "about:\n  -works", "[works]"),
    Case(
      "dossier.yml", "title: A dossier", "title: A dossier\nurl: https://example.org/", "baseURL: https://example.org/"),
    Case("articles/bridge-closed.md", "date:", "date =", "date: 2024-03-14"),
    Case("articles/bridge-closed.md", "2024-03-14", "2O24-03-14", "date: 2024-03-14"),
    Case("annotations/claim.md", "about: [works]", "about:\n  -works\n  -ada", "[works, ada]"),
    Case("dossier.yml", "language: en", "language: en-UK", "language: en-GB"),
    Case("dossier.yml", "[articles, people]", "[articles, persons]", "navigation: [articles, people]"),
    Case("dossier.yml", "language: en", "language: English", "language: en"),
    Case("dossier.yml", "[articles, people]", "[articles, poeple]", "navigation: [articles, people]"),
    Case("dossier.yml", "[articles, people]", "[Articles, people]", "navigation: [articles, people]"),
    Case("dossier.yml", "unlinked-mention:", "unlinked-mentions:", "unlinked-mention: warning"),
    Case("dossier.yml", "warning", "warn", "unlinked-mention: warning"),
    Case("entities/site.md", "[[Ada Example]]", "Ada Example", "In [[Ada Example]]’s town"),
  ]

  private static func diagnostics(of files: [String: String]) -> [Diagnostic] {
    var site = SiteFixture(files)
    site.media = ["bridge view.jpg", "plan.png"]
    site.captures = ["report.txt": Capture(text: nil, sha256: "")]
    site.captureFiles = ["report.txt"]
    return site.diagnostics.filter { !["missing-capture"].contains($0.id) || $0.replacement != nil }
  }

  @Test("The dossier is in order")
  func good() {
    #expect(Self.diagnostics(of: Self.dossier).filter { $0.severity != .information }.map(\.message) == [])
  }

  @Test("each in its place", arguments: cases)
  func edit(_ mistake: Case) throws {
    var files = Self.dossier
    files[mistake.path] = Self.dossier[mistake.path]?.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
    #expect(files != Self.dossier)
    let found = Self.diagnostics(of: files)
    let edits = found.filter { $0.replacement != nil }
    #expect(!edits.isEmpty, "\(found.map { "\($0.id): \($0.message) / \($0.fix ?? "")" })")
    for edit in edits { try expectMended(edit, in: files, found) }
    // One after the other, they fix it all.
    for edit in edits.reversed() { files = try Self.applying(edit, to: files) }
    #expect(files.values.contains { $0.contains(mistake.fixed) }, "\(edits.map { $0.replacement ?? "" })")
    #expect(Self.diagnostics(of: files).filter { $0.severity != .information }.map(\.message) == [])
  }

  @Test("and of all mistakes that are tried elsewhere", arguments: AuthorMistake.all)
  func edit(ofMistake mistake: AuthorMistake) throws {
    let files = mistake.files.mapValues { MarkedText($0).text }
    let found = SiteFixture(files).diagnostics
    for edit in found where edit.replacement != nil {
      let after = SiteFixture(try Self.applying(edit, to: files)).diagnostics
      #expect(!after.contains { Said($0) == Said(edit) }, "\(edit.message)")
      let others = after.filter { new in new.severity == .error && !found.contains { Said($0) == Said(new) } }
      #expect(others.map(\.message) == [], "\(edit.message)")
    }
  }

  private func expectMended(_ edit: Diagnostic, in files: [String: String], _ before: [Diagnostic]) throws {
    let after = Self.diagnostics(of: try Self.applying(edit, to: files))
    #expect(!after.contains { Said($0) == Said(edit) }, "\(edit.message): \(edit.replacement ?? "")")
    // What counts of a text how much has evidence is told of no text that has errors.
    let new = after.filter { one in one.severity != .information && !before.contains { Said($0) == Said(one) } }
    #expect(new.map(\.message) == [], "\(edit.message): \(edit.replacement ?? "")")
  }

  /// What is said, whatever stands where.
  private struct Said: Hashable {
    var id: String
    var message: String
    var path: String

    init(_ diagnostic: Diagnostic) {
      (id, message, path) = (diagnostic.id, diagnostic.message, diagnostic.location.path)
    }
  }

  private static func applying(_ edit: Diagnostic, to files: [String: String]) throws -> [String: String] {
    let path = String(edit.location.path.dropFirst("Content/".count))
    var bytes = Array(try #require(files[path], "\(path)").utf8)
    bytes.replaceSubrange(edit.location.range, with: Array(try #require(edit.replacement).utf8))
    var files = files
    files[path] = String(decoding: bytes, as: UTF8.self)
    return files
  }
}
