import Checking
import Model
import Testing

@Suite("unpublished-material")
struct UnpublishedMaterialTests {
  private static let insider =
    "---\ntitle: Talk with Night Owl\naliases: [NIGHT-OWL]\ntype: interview\nconfidential: true\nurl: https://example.org/owl\n---\nText.\n"

  private func note(_ evidence: String) -> Fixture {
    Fixture.note("kind: claim\nstatus: reported\nquote: seized\nsources: [\(evidence)]").with([
      "sources/insider.md": Self.insider
    ])
  }

  private func article(_ body: String, _ frontMatter: String = "date: 2018") -> Fixture {
    ["articles/a.md": "---\ntitle: An article\n\(frontMatter)\n---\n\(body)\n", "sources/insider.md": Self.insider]
  }

  @Test("words of a confidential source")
  func words() throws {
    try expect("unpublished-material", in: note("{source: insider, quote: «they had to delete it»}"))
    try expect("unpublished-material", in: note("{source: insider, says: «Was told to “delete it all”»}"))
    try expect(
      "unpublished-material",
      in: Fixture.raid.with([
        "sources/insider.md": Self.insider,
        "entities/ada.md":
          "---\ntitle: Ada Example\nkind: person\nrelations: [{type: Family, to: bob, source: insider, quote: «her brother»}]\n---\nX.\n",
        "entities/bob.md": "---\ntitle: Bob Example\nkind: person\n---\nX.\n",
      ]))
  }

  @Test("a name that is too short to be looked for is told where it stands")
  func shortNames() throws {
    func source(_ keys: String) -> Fixture {
      ["sources/insider.md": "---\n\(keys)\ntype: interview\nconfidential: true\n---\nX.\n"]
    }
    try expect("unguarded-name", in: source("title: «K»"))
    try expect("unguarded-name", in: source("title: Night Owl\naliases: [«김», Jo]\nsecretNames: [«Q.»]"))
    try expect("unguarded-name", in: source("title: 7\nsecretNames: [Jo]"))
    try expect(
      "unguarded-name", in: source("title: K\nmayBeNamed: [{spelling: K, reason: an initial that many have}]"))
    try expect("unguarded-name", in: ["sources/report.md": "---\ntitle: K\ntype: report\n---\nX.\n"])
  }

  @Test("its words as the original of a quotation, and as a reply")
  func originals() throws {
    let keys = "quote: seized\nspeaker: ada\nsources: [{source: insider, says: Was there}]"
    try expect(
      "unpublished-material",
      in: Fixture.note("kind: quote\n\(keys)\noriginal: «they had to delete it»").with([
        "sources/insider.md": Self.insider
      ]))
    let reply = "accuses: [ada]\nreply: {asked: 2018-04, source: insider, quote: «they had to delete it»}"
    try expect(
      "unpublished-material",
      in: Fixture.note("kind: claim\nstatus: reported\nquote: seized\n\(reply)").with([
        "sources/insider.md": Self.insider
      ]))
  }

  @Test("what it says in other words may be said, and others may be quoted")
  func paraphrase() throws {
    try expect("unpublished-material", in: note("{source: insider, says: Speaks of an order}"))
    try expect(
      "unpublished-material",
      in: note("{source: report, quote: seized}").with([
        "sources/report.md": "---\ntitle: The report\ntype: article-newspaper\norigin: [insider]\n---\nA report.\n"
      ]))
    try expect("unpublished-material", in: note("{source: Talk with Night Owl, says: Speaks of an order}"))
  }

  @Test(
    "its name or its address in a text",
    arguments: [
      "As the «Talk with Night Owl» shows.", "## «Talk with Night Owl»", "`«Talk with Night Owl»`",
      "```\n«Talk with Night Owl»\n```", "«NIGHT-OWL» said so.", "«![Talk with Night Owl](https://example.org/x.png)»",
      "[the «Talk with Night Owl»](https://example.org/)", "[here](«https://example.org/owl»)",
    ])
  func named(body: String) throws {
    let found = try expect("unpublished-material", in: article(body))
    #expect(found.allSatisfy { $0.hidesExcerpt && $0.notes.isEmpty }, "neither the line nor the source is shown")
  }

  @Test(
    "other words, other addresses, and what is not published",
    arguments: [
      "A talk with Night Owls.", "[here](https://example.org/owl/2)",
      "%%Talk with Night Owl%%",
    ])
  func notNamed(body: String) throws {
    try expect("unpublished-material", in: article(body))
  }

  @Test("its name in front matter, where readers see it; not in a comment, nor where sources are named")
  func frontMatter() throws {
    try expect(
      "unpublished-material", in: article("Text.", "date: 2018\nsummary: From the «Talk with Night Owl» we know"))
    try expect(
      "unpublished-material", in: article("Text.", "date: 2018 # Talk with Night Owl\nsummary: A summary"))
    try expect(
      "unpublished-material",
      in: [
        "entities/e.md": "---\ntitle: An entity\nkind: organization\nwebsite: https://«example.org/owl»\n---\nText.\n",
        "sources/insider.md": Self.insider,
      ])
  }

  @Test("a draft may name it as long as it is one")
  func draft() throws {
    let site = article("«NIGHT-OWL» said so.", "date: 2018\ndraft: true")
    #expect(try site.found(by: "unpublished-material").isEmpty)
    try expect("unpublished-material", in: site, drafts: true)
  }

  @Test("settings cannot change it, and whoever tries is told so")
  func fixed() throws {
    let site = article("«NIGHT-OWL» said so.").with(["dossier.yml": "title: T\nchecks: {unpublished-material: off}\n"])
    let found = CheckRules.check(site.linked().value).filter { $0.severity == .error }.map(\.id).sorted()
    #expect(found == ["fixed-check", "unpublished-material"])
  }
}
