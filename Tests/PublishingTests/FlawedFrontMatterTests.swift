import Diagnostics
import TestSupport
import Testing

/// A dossier in which everything hangs together, so that one error could have many consequences.
private let dossier: [String: String] = [
  "index.md": "---\ntitle: The dossier\n---\nRead [[The bridge]], of [[Ada Example]] and [[the Works]].\n",
  "articles/bridge.md": """
  ---
  title: The bridge
  aliases: [the closure]
  date: 2024-03-14
  source: release
  ---
  The bridge was closed, said [[Ada Example]] of [[The works]]. “It could not be put off”, she said.

  ## The cracks

  Two girders had cracks, said [[the Works]].
  """,
  "articles/later.md": """
  ---
  title: Later
  date: 2024-04-01
  ---
  As [[the closure]] and [[The bridge#The cracks]] say, [[ada]] knew.
  """,
  "entities/ada.md": """
  ---
  title: Ada Example
  kind: person
  relations:
    - {type: Directorship, to: works, reference: true}
  ---
  She heads [[the Works]].
  """,
  "entities/works.md": """
  ---
  title: The works department
  kind: organization
  aliases: [the Works]
  founded: 1950
  ---
  A department.
  """,
  "annotations/quote.md": """
  ---
  kind: quote
  article: bridge
  quote: It could not be put off
  speaker: ada
  date: 2024-03-12
  sources:
    - source: release
      says: It could not be put off.
  ---
  In the third sentence.
  """,
  "annotations/claim.md": """
  ---
  kind: claim
  article: bridge
  quote: Two girders had cracks
  status: reported
  date: 2024-03-14
  sources:
    - source: release
      says: Cracks in two girders.
    - source: letter
      says: The same.
  ---
  See [[quote]].
  """,
  "sources/release.md": "---\ntitle: The release\ntype: document\norigin: own\nissued: 2024-03-12\n---\nA text.\n",
  "sources/letter.md": "---\ntitle: The letter\ntype: document\norigin: own\n---\nA text.\n",
]

@Suite("An error in one file’s front matter")
struct FlawedFrontMatterTests {
  /// One error in one file, and the id of what is to be said of it.
  struct Flaw: Sendable, CustomTestStringConvertible {
    var name: String
    var path: String
    var old: String
    var new: String
    var id: String

    init(_ name: String, _ path: String, _ old: String, _ new: String, _ id: String) {
      (self.name, self.path, self.old, self.new, self.id) = (name, path, old, new, id)
    }

    var testDescription: String { name }
  }

  static let flaws: [Flaw] = [
    Flaw("a bad date of an article", "articles/bridge.md", "date: 2024-03-14", "date: 14.03.2024", "bad-date"),
    Flaw("no date of an article", "articles/bridge.md", "date: 2024-03-14\n", "", "missing-key"),
    Flaw(
      "a summary with a colon", "articles/bridge.md", "title: The bridge",
      "title: The bridge\nsummary: A bridge: closed", "invalid-yaml"),
    Flaw("aliases that are never closed", "articles/bridge.md", "[the closure]", "[the closure", "invalid-yaml"),
    Flaw(
      "front matter that is never closed", "articles/bridge.md", "\n---\nThe bridge was", "\nThe bridge was",
      "unclosed-front-matter"),
    Flaw("front matter below an empty line", "articles/bridge.md", "---\ntitle", "\n---\ntitle", "late-front-matter"),
    Flaw("a heading above it", "articles/bridge.md", "---\ntitle", "# The bridge\n\n---\ntitle", "late-front-matter"),
    Flaw("a title above it", "articles/bridge.md", "---\ntitle", "The bridge\n---\ntitle", "late-front-matter"),
    Flaw("a comment above it", "annotations/claim.md", "---\nkind", "<!-- mine -->\n---\nkind", "late-front-matter"),
    Flaw("words above it", "entities/ada.md", "---\ntitle", "On Ada, and\nmore.\n\n---\ntitle", "late-front-matter"),
    Flaw(
      "an unfinished merge", "sources/release.md", "type: document",
      "<<<<<<< HEAD\ntype: document\n=======\ntype: report\n>>>>>>> theirs", "unfinished-merge"),
    Flaw(
      "an unfinished merge of all", "articles/bridge.md", "---\ntitle", "<<<<<<< HEAD\n---\ntitle", "unfinished-merge"),
    Flaw(
      "an unfinished merge in the text", "articles/bridge.md", "Two girders",
      "<<<<<<< HEAD\nTwo girders were weak.\n=======\nTwo girders", "unfinished-merge"),
    Flaw("no kind of an entity", "entities/works.md", "kind: organization\n", "", "missing-key"),
    Flaw("a kind that there is not", "entities/works.md", "organization", "thing", "bad-value"),
    Flaw("a bad date of an entity", "entities/works.md", "1950", "in 1950", "bad-date"),
    Flaw("a tab", "entities/ada.md", "  - {type", "\t- {type", "invalid-yaml"),
    Flaw("a relation without its other end", "entities/ada.md", "to: works, ", "", "missing-key"),
    Flaw("an unknown key", "entities/ada.md", "relations:", "relatoins:", "unknown-key"),
    Flaw("a status that there is not", "annotations/claim.md", "reported", "very sure", "bad-value"),
    Flaw("no article", "annotations/claim.md", "article: bridge\n", "", "missing-key"),
    Flaw("no words", "annotations/quote.md", "quote: It could not be put off\n", "", "missing-key"),
    Flaw(
      "sources in a shape of their own", "annotations/quote.md",
      "  - source: release\n    says: It could not be put off.", "  release: It could not be put off.", "unknown-key"),
    Flaw("an indentation", "annotations/quote.md", "    says", "   says", "invalid-yaml"),
    Flaw("a source without a type", "sources/letter.md", "type: document\n", "", "missing-key"),
    Flaw("a source that nobody finds", "annotations/claim.md", "source: letter", "source: lettter", "unresolved-link"),
    Flaw("an origin that is no source", "sources/letter.md", "origin: own", "origin: [works]", "wrong-reference"),
    Flaw("a speaker that nobody finds", "annotations/quote.md", "speaker: ada", "speaker: Bert", "unresolved-link"),
    Flaw("an origin that is none", "sources/letter.md", "origin: own", "origin: []", "bad-value"),
    Flaw("a colon of full width", "entities/works.md", "title: ", "title：", "invalid-yaml"),
    Flaw("an anchor of YAML", "entities/ada.md", "title: Ada", "title: &a Ada", "yaml-not-read"),
    Flaw(
      "an apostrophe with a backslash", "entities/ada.md", "title: Ada Example",
      "title: Ada Example\nsummary: 'it\\'s her'", "invalid-yaml"),
    Flaw(
      "two keys on one line", "entities/works.md", "title: The works department\nkind: organization",
      "title: The works department kind: organization", "invalid-yaml"),
    Flaw(
      "two keys on the line of a kind", "entities/works.md", "kind: organization\naliases",
      "kind: organization aliases",
      "invalid-yaml"),
    Flaw("a block of code around it", "entities/ada.md", "---\ntitle: Ada", "```yaml\n---\ntitle: Ada", "odd-fence"),
    Flaw("a block of code within it", "entities/ada.md", "title: Ada", "```yaml\ntitle: Ada", "invalid-yaml"),
    Flaw("a key twice", "sources/release.md", "type: document", "type: document\ntype: report", "duplicate-key"),
  ]

  @Test("the dossier is in order")
  func good() {
    let told = SiteFixture(dossier).diagnostics.filter { $0.severity != .information }
    #expect(told.map { "\($0.location.path): \($0.id)" } == ["Content/annotations/claim.md: unwatched-anchor"])
  }

  @Test("is told, and nothing that only follows from it", arguments: flaws)
  func alone(_ flaw: Flaw) throws {
    var files = dossier
    files[flaw.path] = dossier[flaw.path]?.replacing(flaw.old, with: flaw.new, maxReplacements: 1)
    #expect(files[flaw.path] != dossier[flaw.path])
    let told = SiteFixture(files).diagnostics.filter { $0.id != "unwatched-anchor" && $0.severity != .information }
    let own = told.filter { $0.location.path == "Content/" + flaw.path }
    #expect(own.contains { $0.id == flaw.id && $0.severity == .error }, "\(own)")
    #expect(
      told.filter { $0.location.path != "Content/" + flaw.path }.map { "\($0.location.path): \($0.message)" } == [])
    #expect(own.filter { $0.severity == .warning }.map(\.message) == [])
    #expect(own.count <= 2, "\(own.map(\.message))")
  }

  @Test("does not keep its text from being checked", arguments: flaws)
  func body(_ flaw: Flaw) throws {
    var files = dossier
    files[flaw.path] = dossier[flaw.path].map {
      $0.replacing(flaw.old, with: flaw.new, maxReplacements: 1) + "\nSee [[Nobody Here]].\n"
    }
    let told = SiteFixture(files).diagnostics
    #expect(told.contains { $0.id == "unresolved-link" && $0.location.path == "Content/" + flaw.path })
  }

  @Test("does not hide what is wrong elsewhere", arguments: flaws)
  func others(_ flaw: Flaw) throws {
    var files = dossier
    files[flaw.path] = dossier[flaw.path]?.replacing(flaw.old, with: flaw.new, maxReplacements: 1)
    files["articles/third.md"] = "---\ntitle: Third\ndate: 2018\n---\nSee [[Nobody Here]].\n"
    files["annotations/third-quote.md"] = "---\nkind: quote\narticle: third\nquote: See\n---\nA note.\n"
    let told = SiteFixture(files).diagnostics
    #expect(told.contains { $0.id == "unresolved-link" && $0.location.path == "Content/articles/third.md" })
    #expect(told.contains { $0.id == "unattributed-quote" && $0.location.path == "Content/annotations/third-quote.md" })
  }

  @Test("makes no list of the navigation one of drafts", arguments: ["articles/bridge.md", "sources/release.md"])
  func navigation(path: String) {
    var files = dossier
    files["dossier.yml"] = "title: A dossier\nnavigation: [articles, people, claims]\n"
    files[path] = dossier[path]?.replacing("title: ", with: "publisher: \"The Post\ntitle: ", maxReplacements: 1)
    let told = SiteFixture(files).diagnostics
    #expect(told.contains { $0.id == "invalid-yaml" } && !told.contains { $0.id == "link-to-draft" })
  }

  @Test("A file that is no UTF-8 keeps its names, too")
  func otherEncodings() throws {
    let bytes = Array(
      "---\ntitle: Jos\u{E9} Example\nkind: person\n---\nText.\n".unicodeScalars.map { UInt8($0.value) })
    let wide: [UInt8] = [0xFF, 0xFE] + bytes.flatMap { [$0, UInt8(0)] }
    for bytes in [bytes, wide] {
      var site: SiteFixture = ["index.md": "See [[José Example]].\n"]
      site.rawFiles = ["entities/jose.md": bytes]
      #expect(site.diagnostics.map(\.id) == ["invalid-utf8"])
    }
  }

  @Test("Two files of one name: links to the other’s title are not called broken besides")
  func twoOfOneName() {
    let site: SiteFixture = [
      "entities/a/smith.md": "---\ntitle: Ann Smith\nkind: person\n---\nSee [[Smith River]].\n",
      "entities/b/smith.md": "---\ntitle: Smith River\nkind: place\n---\nSee [[Ann Smith]].\n",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error }.map(\.id) == ["duplicate-slug"])
  }

  @Test("A file that was meant to be kept back is named nowhere", arguments: ["draft: yes", "Draft: true", "draft:"])
  func heldBack(line: String) {
    let site: SiteFixture = [
      "index.md": "See [[secret]].\n",
      "articles/secret.md": "---\ntitle: The hidden plan\ndate: 2018\n\(line)\n---\nA text.\n",
    ]
    let told = site.diagnostics
    #expect(told.allSatisfy { $0.location.path == "Content/articles/secret.md" }, "\(told)")
    #expect(!told.contains { $0.message.contains("hidden") })
  }

  @Test("Settings that cannot be read turn nothing on that they may turn off")
  func settings() {
    let site: SiteFixture = [
      "dossier.yml": "title: A: dossier\nchecks:\n  orphaned-source: off\n",
      "index.md": "Text.\n", "sources/s.md": "---\ntype: report\n---\nText.\n",
    ]
    #expect(site.diagnostics.map(\.id) == ["invalid-yaml"])
  }
}
