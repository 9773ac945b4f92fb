import Checking
import Model
import Testing

@Suite("Names and mentions")
struct NameRuleTests {
  @Test("unmentioned-entity")
  func unmentioned() throws {
    try expect(
      "unmentioned-entity",
      in: [
        "entities/a.md": "---\ntitle: «First»\nkind: person\n---\nKnows [[b]].\n",
        "entities/b.md": "---\ntitle: Second\nkind: place\n---\nA place.\n",
      ], saying: "nothing mentions the person “First”")
  }

  @Test("orphaned-source: cited nowhere; and a link, a citation or a note each keeps one")
  func orphaned() throws {
    try expect(
      "orphaned-source",
      in: Fixture.note("kind: claim\nstatus: reported\nquote: seized\nsources: [{source: report}]").with([
        "sources/statement.md": "---\ntitle: «The statement»\ntype: report\n---\nA statement.\n",
        "sources/linked.md": "---\ntitle: A third\ntype: report\n---\nText.\n",
        "pages/about.md": "---\ntitle: About\n---\nSee [[linked]].\n",
      ]))
  }

  @Test("shared-name: an alias that two have")
  func shared() throws {
    let found = try expect(
      "shared-name",
      in: [
        "entities/a.md": "---\ntitle: First\nkind: person\naliases: [The agency]\n---\nOne.\n",
        "entities/b.md": "---\ntitle: Second\nkind: place\naliases: [«the Agency»]\n---\nTwo.\n",
      ])
    #expect(found.first?.notes.map(\.location?.path) == ["Content/entities/a.md"])
  }
}

@Suite("unlinked-mention")
struct UnlinkedMentionTests {
  private func site(_ body: String, _ entities: [String: String] = [:]) -> Fixture {
    let site: Fixture = [
      "entities/europol.md":
        "---\ntitle: Europol\nkind: organization\naliases: [European Police Office, EPO, EP]\n---\nAn agency.\n",
      "articles/a.md": "---\ntitle: An article\ndate: 2018\n---\n\(body)\n",
    ]
    return site.with(entities)
  }

  @Test(
    "a name in the text, at its first place",
    arguments: [
      "A statement by «Europol» said so. Europol’s staff agreed.", "The «European Police Office» said so; Europol did.",
      "The\n«European\nPolice Office» said so.", "«EPO» said so.", "*«Europol»* said so.", "> «Europol» said so.",
      "| Who |\n|---|\n| «Europol» |", "- One\n- «Europol»", "It was (like «Europol») said.",
      "A word.[^1]\n\n[^1]: As «Europol» said.", "## Europol\n\nA heading is none, «Europol» said.",
      "[Europol](https://example.org/) is another link, «Europol» said.", "`Europol` is code, «Europol» said.",
      "Caf\u{E9} society &amp; «Europol» said.",
    ])
  func fires(body: String) throws {
    try expect("unlinked-mention", in: site(body))
  }

  @Test(
    "a link anywhere on the page, another word, another case, or no name",
    arguments: [
      "Europol said so. [[Europol]] did.", "Europol said so. [It](../entities/europol.md) did.", "Europolis said so.",
      "europol said so.", "Euro-Europol and Europol-led forces.", "EP said so.", "## Europol", "`Europol`",
      "```\nEuropol\n```", "[Europol](https://example.org/)", "%%Europol%%", "European Police Officers said so.",
      "![Europol](https://example.org/x.png)",
    ])
  func stays(body: String) throws {
    try expect("unlinked-mention", in: site(body))
  }

  @Test("what to write: the title as it is, or the slug with the words")
  func fix() throws {
    #expect(try site("So «Europol» said.").found(by: "unlinked-mention").map(\.fix) == ["write [[Europol]]"])
    #expect(
      try site("So «EPO» said.").found(by: "unlinked-mention").map(\.message)
        == ["“EPO” is named here, and this page links nowhere to it"])
    #expect(try site("So «EPO» said.").found(by: "unlinked-mention").map(\.fix) == ["write [[europol|EPO]]"])
  }

  @Test("the longest name counts, linked or not")
  func longest() throws {
    let committee = [
      "entities/c.md": "---\ntitle: Europol Committee\nkind: organization\n---\nA body of [[Europol]].\n"
    ]
    try expect("unlinked-mention", in: site("The «Europol Committee» met.", committee))
    try expect("unlinked-mention", in: site("The [[Europol Committee]] met.", committee))
  }

  @Test("the page’s own name, a name that two have, and a draft’s name are none")
  func own() throws {
    try expect(
      "unlinked-mention",
      in: site(
        "The Bureau and Secretive Ltd.",
        [
          "entities/europol.md":
            "---\ntitle: Europol\nkind: organization\naliases: [Bureau]\n---\nEuropol is an agency.\n",
          "entities/b.md": "---\ntitle: Other\nkind: organization\naliases: [Bureau]\n---\nText.\n",
          "entities/d.md": "---\ntitle: Secretive Ltd\nkind: organization\ndraft: true\n---\nText.\n",
        ]))
  }

  @Test("entities are read too, pages and sources are not")
  func types() throws {
    try expect(
      "unlinked-mention",
      in: site(
        "Nothing.",
        [
          "entities/b.md": "---\ntitle: Other\nkind: person\n---\nOnce at «Europol».\n",
          "sources/s.md": "---\ntitle: Source\ntype: report\n---\nBy Europol.\n",
          "pages/about.md": "---\ntitle: About\n---\nEuropol.\n",
        ]))
  }
}
