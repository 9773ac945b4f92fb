import Testing

@Suite("An accusation’s words in other places")
struct RepeatedAccusationTests {
  private static let accusing = Fixture.note(
    "kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]")

  @Test(
    "accusation-alone: what other claims, relations, addresses and the settings say",
    arguments: [
      "annotations/c.md":
        "---\nkind: claim\narticle: raid\nquote: in three countries\nstatus: reported\nstatement: «Nobody saw how servers were seized.»\n---\nX.\n",
      "entities/e.md":
        "---\ntitle: E\nkind: person\nrelations:\n  - {type: Family, to: ada, role: «saw how servers were seized»}\n---\nX.\n",
      "pages/servers-were-seized.md": "---\ntitle: «A page»\n---\nX.\n",
      "dossier.yml": "title: «Servers were seized»\n",
      "pages/old.md": "---\ntitle: A page\nformerly: [«servers-were-seized»]\n---\nX.\n",
    ])
  func aloneElsewhere(path: String, text: String) throws {
    try expect("accusation-alone", in: Self.accusing.with([path: text]))
  }

  @Test(
    "accusation-in-text: on a page, in another article, in a note on a correction",
    arguments: [
      "pages/p.md": "---\ntitle: A page\n---\nAll say that «[[ada|servers]] were *seized*» there.\n",
      "articles/other.md": "---\ntitle: Another\ndate: 2018-04-28\n---\nX.\n\nIn May «servers were seized.»\n",
      "index.md": "We tell how «servers were seized.»\n",
      "pages/code.md": "---\ntitle: A page\n---\nAll %% a\n\ncomment %% say `%%` that «servers were seized» `%%`.\n",
      "pages/open.md": "---\ntitle: A page\n---\nAll say that «ser<!-- a -->vers were seized.»\n",
      "pages/hidden.md": "---\ntitle: A page\n---\n«Servers were seized,» %%see [[note]]%% says `[[note]]`.\n",
      "annotations/c.md":
        "---\nkind: correction\narticle: raid\nquote: in three countries\ndate: 2018-05-01\n---\nWe said that «servers were seized.»\n",
    ])
  func inText(path: String, text: String) throws {
    try expect("accusation-in-text", in: Self.accusing.with([path: text]))
  }

  @Test(
    "accusation-in-text: not in the article itself, in a comment, in fewer words, or where nobody is accused",
    arguments: [
      ("pages/p.md", "---\ntitle: A page\n---\n%%Servers were seized.%% Seized servers.\n"),
      ("pages/p.md", "---\ntitle: A page\n---\nIt %% is\n\nServers were seized.\n\nso %% rained.\n"),
      ("pages/p.md", "---\ntitle: A page\n---\n<!-- Servers were seized. --> It rained.\n"),
      ("pages/p.md", "---\ntitle: A page\n---\nServers were seized: [so it says](../annotations/note.md).\n"),
      ("pages/p.md", "---\ntitle: A page\n---\nShe claims that servers were seized: see [[note|the claim]].\n"),
      (
        "articles/raid.md", "---\ntitle: The report\ndate: 2018-04-27\n---\nServers were seized in three countries.\n"
      ),
    ])
  func notInText(path: String, text: String) throws {
    try expect("accusation-in-text", in: Self.accusing.with([path: text]))
    try expect(
      "accusation-in-text",
      in: Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized").with([
        "pages/p.md": "---\ntitle: A page\n---\nServers were seized.\n"
      ]))
  }

  @Test("accusation-alone: an address of a file without a title, and how a former one goes")
  func addresses() throws {
    let untitled = try Self.accusing.with(["pages/servers-were-seized.md": "X.\n"]).found(by: "accusation-alone")
    #expect(untitled.count == 1)
    let former = try Self.accusing.with([
      "pages/old.md": "---\ntitle: A page\nformerly: [servers-were-seized]\n---\nX.\n"
    ]).found(by: "accusation-alone")
    #expect(former.map(\.fix) == ["take this name out of formerly:, or say with allow: why it may stand"])
  }
}
