import Checking
import Model
import Testing

@Suite("What a claim rests on")
struct ClaimRuleTests {
  @Test("unsourced-claim: a claim without a source")
  func unsourced() throws {
    try expect(
      "unsourced-claim", in: .note("kind: «claim»\nquote: Servers were seized\nstatus: reported"),
      saying: "the claim names no source")
  }

  @Test(
    "unsourced-claim: a source, or a note that states no fact",
    arguments: [
      "kind: claim\nquote: Servers were seized\nsources: [{source: report}]",
      "kind: context\nquote: Servers were seized", "kind: question\nquote: Servers were seized",
      // `unattributed-quote` tells of these.
      "kind: quote\nquote: Servers were seized",
    ])
  func sourced(frontMatter: String) throws {
    try expect("unsourced-claim", in: .note(frontMatter))
  }

  @Test("unsourced-claim: a confidential source is one")
  func confidentialSource() throws {
    let site = Fixture.note("kind: claim\nquote: Servers were seized\nsources: [{source: insider}]")
    try expect(
      "unsourced-claim",
      in: site.with(["sources/insider.md": "---\ntitle: The insider\ntype: interview\nconfidential: true\n---\nX.\n"]))
  }

  @Test("single-origin: one source, or two of which one has it from the other")
  func singleOrigin() throws {
    try expect(
      "single-origin", in: .note("kind: claim\nquote: Servers were seized\nsources:\n  - source: «report»"),
      saying: "the claim rests on one source")
    let found = try expect(
      "single-origin",
      in: .note(
        "kind: claim\nquote: Servers were seized\nsources:\n  - source: «statement»\n    originOf: [report]\n  - source: report"
      ), saying: "the claim’s 2 sources have one origin")
    #expect(found.first?.notes.count == 1)
  }

  @Test("single-origin: two sources that do not have it from one another; and a note that is no claim")
  func twoOrigins() throws {
    try expect(
      "single-origin",
      in: .note("kind: claim\nquote: Servers were seized\nsources: [{source: statement}, {source: report}]"))
    try expect("single-origin", in: .note("kind: context\nquote: Servers were seized\nsources: [{source: report}]"))
    try expect("single-origin", in: .note("kind: claim\nquote: Servers were seized"))
  }

  /// Two claims on one article, each with sources of its own.
  private func twoClaims(_ first: String, _ second: String) -> Fixture {
    Fixture.note("kind: claim\nquote: Servers were seized\nsources: [\(first)]").with([
      "annotations/second.md":
        "---\narticle: raid\nkind: claim\nquote: in three countries\nsources: [\(second)]\n---\nA note.\n"
    ])
  }

  @Test("single-origin: of a dossier that rests on one source it is said once, at that source")
  func oneOriginForAll() throws {
    let named = ["sources/report.md": "---\ntitle: «The report»\ntype: article-newspaper\n---\nA report.\n"]
    for second in ["{source: report}", "{source: statement, originOf: [report]}, {source: report}"] {
      try expect(
        "single-origin", in: twoClaims("{source: report}", second).with(named),
        saying: "all 2 claims of the dossier go back to one origin")
    }
    // Tied to one another by what neither names.
    try expect(
      "single-origin",
      in: twoClaims("{source: report, originOf: [wire]}", "{source: statement, originOf: [wire]}").with(named).with([
        "sources/wire.md": "---\ntitle: The wire\ntype: report\n---\nA wire.\n"
      ]))
  }

  @Test("single-origin: of a dossier with several origins it is said of each claim that has one")
  func severalOrigins() throws {
    try expect("single-origin", in: twoClaims("{source: «report»}", "{source: «statement»}"))
    try expect("single-origin", in: twoClaims("{source: «report»}", "{source: report}, {source: statement}"))
  }

  @Test("unquoted-confirmation: a confirmed claim without the words that confirm it")
  func unquoted() throws {
    try expect(
      "unquoted-confirmation",
      in: .note("kind: claim\nquote: Servers were seized\nstatus: «confirmed»\nsources: [{source: report, says: So}]"))
  }

  @Test(
    "unquoted-confirmation: quoted, not confirmed, or without any source, which is another rule’s",
    arguments: [
      "status: confirmed\nsources: [{source: statement}, {source: report, quote: seized}]",
      "status: reported\nsources: [{source: report}]", "status: confirmed",
    ])
  func quoted(frontMatter: String) throws {
    try expect("unquoted-confirmation", in: .note("kind: claim\nquote: Servers were seized\n\(frontMatter)"))
  }

  @Test("accused-without-reply: an accusation without a reply")
  func accused() throws {
    try expect(
      "accused-without-reply",
      in: .note("kind: claim\nquote: Servers were seized\naccuses: [«ada», raiders]").with([
        "entities/raiders.md": "---\ntitle: The raiders\nkind: organization\n---\nA group.\n"
      ]), saying: "“Ada Example” and “The raiders” are accused, and no reply was asked for")
    try expect(
      "accused-without-reply",
      in: .note("kind: claim\nquote: Servers were seized\naccuses: [ada]\nreply: {asked: 2018}"))
    try expect("accused-without-reply", in: .note("kind: claim\nquote: Servers were seized"))
  }

  @Test("unattributed-quote: no speaker, no source, or neither")
  func unattributed() throws {
    let quote = "kind: «quote»\nquote: Servers were seized\n"
    try expect(
      "unattributed-quote", in: .note(quote + "sources: [{source: report}]"), saying: "the quote has no speaker")
    try expect("unattributed-quote", in: .note(quote + "speaker: ada"), saying: "the quote has no source")
    let found = try expect(
      "unattributed-quote", in: .note(quote + "date: 2018"), saying: "the quote has no speaker and no source")
    #expect(found.first?.fix == "add `speaker:` and `sources:`")
  }

  @Test("unattributed-quote: both, or another kind of note")
  func attributed() throws {
    try expect(
      "unattributed-quote",
      in: .note("kind: quote\nquote: Servers were seized\nspeaker: ada\nsources: [{source: report}]"))
    try expect("unattributed-quote", in: .note("kind: definition\nquote: Servers were seized"))
  }
}
