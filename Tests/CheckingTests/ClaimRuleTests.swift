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
      "kind: claim\nstatus: reported\nquote: Servers were seized\nsources: [{source: report}]",
      "kind: context\nquote: Servers were seized", "kind: question\nquote: Servers were seized",
      // `unattributed-quote` tells of these.
      "kind: quote\nquote: Servers were seized",
    ])
  func sourced(frontMatter: String) throws {
    try expect("unsourced-claim", in: .note(frontMatter))
  }

  @Test("unsourced-claim: a confidential source is one")
  func confidentialSource() throws {
    let site = Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\nsources: [{source: insider}]")
    try expect(
      "unsourced-claim",
      in: site.with(["sources/insider.md": "---\ntitle: The insider\ntype: interview\nconfidential: true\n---\nX.\n"]))
  }

  /// Sources that state where they have it from.
  private static func sources(_ origins: [String: String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: origins.map { name, origin in
        let title = ["report": "«The report»", "statement": "The statement"][name] ?? name
        let keys = origin.isEmpty ? "" : origin.contains(":") ? origin + "\n" : "origin: \(origin)\n"
        return ("sources/\(name).md", "---\ntitle: \(title)\ntype: report\n\(keys)---\nText.\n")
      })
  }

  private static func unmarked(_ files: [String: String]) -> [String: String] {
    files.mapValues { $0.replacing("«", with: "").replacing("»", with: "") }
  }

  @Test("single-origin: one source, or two of which one has it from the other")
  func singleOrigin() throws {
    try expect(
      "single-origin",
      in: .note("kind: claim\nstatus: reported\nquote: Servers were seized\nsources:\n  - source: «report»"),
      saying: "the claim rests on one source")
    try expect(
      "single-origin",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\nsources:\n  - source: «statement»\n  - source: report"
      ).with(
        Self.unmarked(Self.sources(["statement": "own", "report": "[statement]"]))),
      saying: "the claim’s 2 sources have one origin")
    try expect(
      "single-origin",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\nsources:\n  - source: «statement»\n  - source: report"
      ),
      saying: "the claim’s 2 sources do not all state their origin")
  }

  @Test("single-origin: two sources that state that they have it from themselves; and a note that is no claim")
  func twoOrigins() throws {
    let own = Self.unmarked(Self.sources(["statement": "own", "report": "own"]))
    try expect(
      "single-origin",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\nsources: [{source: statement}, {source: report}]"
      ).with(own))
    try expect("single-origin", in: .note("kind: context\nquote: Servers were seized\nsources: [{source: report}]"))
    try expect("single-origin", in: .note("kind: claim\nstatus: reported\nquote: Servers were seized"))
  }

  /// Two claims on one article, each with sources of its own.
  private func twoClaims(_ first: String, _ second: String) -> Fixture {
    Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\nsources: [\(first)]").with([
      "annotations/second.md":
        "---\narticle: raid\nkind: claim\nstatus: reported\nquote: in three countries\nsources: [\(second)]\n---\nA note.\n"
    ])
  }

  @Test("single-origin: of a dossier that rests on one source it is said once, at that source")
  func oneOriginForAll() throws {
    let files = Self.sources(["report": "own", "statement": "[report]"])
    for second in ["{source: report}", "{source: statement}, {source: report}"] {
      try expect(
        "single-origin", in: twoClaims("{source: report}", second).with(files),
        saying: "all 2 claims of the dossier go back to one origin")
    }
    // Tied to one another by what neither claim names.
    try expect(
      "single-origin",
      in: twoClaims("{source: report}", "{source: statement}").with(
        Self.sources(["report": "[wire]", "statement": "[wire]", "wire": "own"])))
  }

  @Test("single-origin: of a dossier with several origins it is said of each claim that has one")
  func severalOrigins() throws {
    let own = Self.unmarked(Self.sources(["statement": "own", "report": "own"]))
    try expect("single-origin", in: twoClaims("{source: «report»}", "{source: «statement»}").with(own))
    try expect("single-origin", in: twoClaims("{source: «report»}", "{source: report}, {source: statement}").with(own))
  }

  @Test(
    "single-origin: two addresses under which a site has one page",
    arguments: [
      ("https://doi.org/10.1000/AB", "https://dx.doi.org/10.1000/ab"),
      ("https://twitter.com/Ada/status/12?s=20", "https://x.com/ada/status/12"),
      ("https://mobile.twitter.com/ada/status/12/photo/1", "https://x.com/i/status/12"),
      ("https://youtu.be/aBc?t=10", "https://www.youtube.com/watch?v=aBc&feature=share"),
      ("https://www.youtube.com/shorts/aBc", "https://m.youtube.com/watch?v=aBc"),
      ("https://m.example.org/a", "https://www.example.org/a"), ("https://amp.example.org/a", "https://example.org/a"),
      ("https://en.m.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A"),
      ("https://example.org/a/amp/", "https://example.org/a?outputType=amp"),
      ("https://www.google.com/amp/s/example.org/a", "https://example.org/a"),
      ("https://example-org.cdn.ampproject.org/c/s/example.org/a", "https://example.org/a"),
      ("https://example.org/a;jsessionid=1A2B?x=1", "https://example.org/a?x=1&PHPSESSID=3"),
      ("https://example.org/a?ref=newsletter", "https://example.org/a?utm_source=x"),
      ("https://example.org/a%20b?q=c+d", "https://example.org/a+b?q=c%20d"),
      ("https://example.org/#!/a", "https://www.example.org/#!/a"),
    ])
  func oneAddress(first: String, second: String) throws {
    func site(_ first: String, _ second: String) -> Fixture {
      .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\nsources:\n  - source: «statement»\n  - source: report"
      ).with(
        Self.unmarked(
          Self.sources(["statement": "origin: own\nurl: '\(first)'", "report": "origin: own\nurl: '\(second)'"])))
    }
    try expect("single-origin", in: site(first, second), saying: "the claim’s 2 sources have one origin")
  }

  @Test(
    "single-origin: none of two pages whose addresses look alike",
    arguments: [
      ("https://doi.org/10.1000/ab", "https://doi.org/10.1000/abc"),
      ("https://x.com/ada/status/12", "https://x.com/ada/status/13"),
      ("https://youtu.be/aBc", "https://youtu.be/abc"), ("https://m.example/a", "https://t.example/a"),
      ("https://example.org/amp", "https://example.org/"),
      ("https://example.org/a?ref=12", "https://example.org/a?ref=13"),
      ("https://example.org/#!/a", "https://example.org/#!/b"),
      ("https://example.org/a;v=1", "https://example.org/a;v=2"),
    ])
  func twoAddresses(first: String, second: String) throws {
    try expect(
      "single-origin",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\nsources: [{source: statement}, {source: report}]"
      ).with(
        Self.unmarked(
          Self.sources(["statement": "origin: own\nurl: '\(first)'", "report": "origin: own\nurl: '\(second)'"]))))
  }

  @Test("confirmed-on-one-origin: fewer than two that are stated")
  func confirmedOnOne() throws {
    let claim = "kind: claim\nquote: Servers were seized\nsources: [{source: statement}, {source: report}]\n"
    func site(_ status: String, _ origins: [String: String]) -> Fixture {
      .note(claim + "status: \(status)").with(Self.unmarked(Self.sources(origins)))
    }
    try expect(
      "confirmed-on-one-origin", in: site("«confirmed»", ["statement": "own", "report": "[statement]"]),
      saying: "the claim is confirmed, and rests on one origin")
    try expect(
      "confirmed-on-one-origin", in: site("«confirmed»", ["statement": "own", "report": ""]),
      saying: "the claim is confirmed, and its sources do not state two origins")
    try expect("confirmed-on-one-origin", in: site("confirmed", ["statement": "own", "report": "own"]))
    try expect("confirmed-on-one-origin", in: site("reported", ["statement": "", "report": ""]))
  }

  @Test("circular-origin: a source that has it from itself, or by way of others")
  func circles() throws {
    func file(_ origin: String) -> String { "---\ntitle: Title\ntype: report\norigin: \(origin)\n---\nText.\n" }
    try expect(
      "circular-origin",
      in: Fixture.raid.with([
        "sources/report.md": file("[statement]"), "sources/statement.md": file("[own-2, «report»]"),
        "sources/own-2.md": file("own"),
      ]),
      saying: "these sources have it from one another: report → statement → report")
    try expect(
      "circular-origin", in: Fixture.raid.with(["sources/report.md": file("[«report»]")]),
      saying: "the source has it from itself")
    try expect(
      "circular-origin",
      in: Fixture.raid.with(["sources/report.md": file("[statement]"), "sources/statement.md": file("own")]))
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
      in: .note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [«ada», «raiders»]").with([
        "entities/raiders.md": "---\ntitle: The raiders\nkind: organization\n---\nA group.\n"
      ]))
    try expect(
      "accused-without-reply",
      in: .note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]\nreply: {asked: 2018-04-20}")
    )
    let raiders = ["entities/raiders.md": "---\ntitle: The raiders\nkind: organization\n---\nA group.\n"]
    try expect(
      "accused-without-reply",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [«ada», «raiders»]\nreply: {asked: 2018-04-20}"
      ).with(raiders))
    try expect(
      "accused-without-reply",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada, «raiders»]\nreply: {from: ada, asked: 2018-04-20}"
      ).with(raiders), saying: "“The raiders” is accused, and no reply was asked for")
    try expect(
      "accused-without-reply",
      in: .note(
        "kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada, raiders]\n"
          + "reply: [{from: ada, asked: 2018-04-20}, {from: raiders, asked: 2018-04-20}]"
      ).with(raiders))
    try expect("accused-without-reply", in: .note("kind: claim\nstatus: reported\nquote: Servers were seized"))
  }

  @Test("accusation-alone: a title, a summary or a caption with an accusation’s words")
  func alone() throws {
    func site(_ keys: String, title: String = "A page", names: String = "accuses") -> Fixture {
      Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\n\(names): [ada]").with([
        "pages/p.md": "---\ntitle: \(title)\n\(keys)---\nX.\n"
      ])
    }
    try expect(
      "accusation-alone", in: site("summary: «How servers were “seized”.»\n"),
      saying:
        "the summary has the words of an accusation, “Servers were seized”, and is shown where neither its status nor the reply is, so it is not shown"
    )
    try expect("accusation-alone", in: site("", title: "«Servers were seized»"))
    try expect("accusation-alone", in: site("aliases: [«How servers were seized»]\n"))
    try expect("accusation-alone", in: site("tags: [«servers were seized»]\n"))
    try expect("accusation-alone", in: site("aliases: [Seized servers]\ntags: [servers]\n"))
    try expect(
      "accusation-alone", in: site("summary: Servers were not seized, or were they\n", title: "Seized servers"))
    try expect(
      "accusation-alone",
      in: site("summary: Servers were seized.\n", names: "about"))
  }

  @Test(
    "accusation-alone: a correction with an accusation’s words, and not the one beside it")
  func aloneInCorrections() throws {
    func site(_ keys: String) -> Fixture {
      Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]").with([
        "articles/other.md": "---\ntitle: Another\ndate: 2018-04-28\n\(keys)---\nX.\n"
      ])
    }
    try expect(
      "accusation-alone",
      in: site(
        "corrections:\n  - {date: 2018-05-01, note: A name was wrong.}\n  - {date: 2018-05-02, note: «We wrote that servers were seized.»}\n"
      ),
      saying:
        "the correction has the words of an accusation, “Servers were seized”, and is shown where neither its status nor the reply is"
    )
    try expect(
      "accusation-alone", in: site("corrections:\n  - {date: 2018-05-02, note: We named the wrong servers.}\n"))
  }

  @Test(
    "accusation-alone: what other notes, pages and relations say with an accusation’s words",
    arguments: [
      ("pages/p.md", "title: A page\n---\n«We know that servers were seized.»\n\nNo more."),
      ("pages/p.md", "title: A page\n---\nWe know that **servers** were «seized»."),
      ("annotations/c.md", "kind: correction\narticle: raid\nquote: Servers\n---\n«It said that servers were seized.»"),
      ("annotations/c.md", "kind: question\narticle: raid\nquote: Servers\n---\n«Who says that servers were seized?»"),
      (
        "annotations/c.md",
        "kind: claim\nstatus: reported\narticle: raid\nquote: Servers\nstatement: «Some servers were seized»\n---\nX."
      ),
      (
        "annotations/c.md",
        "kind: context\narticle: raid\nquote: Servers\nsources: [{source: report, says: «Servers were seized»}]\n---\nX."
      ),
      ("articles/b.md", "title: B\ndate: 2018-04-28\npublisher: «Servers were seized daily»\n---\nX."),
    ])
  func aloneElsewhere(path: String, file: String) throws {
    let note = Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]")
    let report = "---\ntitle: Report\ntype: report\n---\nX.\n"
    let isWritten = file.contains("**")
    let text =
      isWritten ? file.replacing("title: A page", with: "title: «A page»").replacing("«seized»", with: "seized") : file
    try expect("accusation-alone", in: note.with(["sources/report.md": report, path: "---\n\(text)\n"]))
  }

  @Test("accusation-alone: a relation’s role, and an address")
  func aloneInRelations() throws {
    let note = Fixture.note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]")
    try expect(
      "accusation-alone",
      in: note.with([
        "entities/bo.md":
          "---\ntitle: Bo\nkind: person\nrelations: [{type: Family, to: ada, role: «who said servers were seized»}]\n---\nX.\n"
      ]))
    try expect("accusation-alone", in: note.with(["pages/servers-were-seized.md": "---\ntitle: «A page»\n---\nX.\n"]))
    try expect("accusation-alone", in: note.with(["pages/seized-servers.md": "---\ntitle: A page\n---\nX.\n"]))
  }

  @Test("accused-without-reply: asked too late, or given no time")
  func askedLate() throws {
    func site(_ reply: String) -> Fixture {
      .note("kind: claim\nstatus: reported\nquote: Servers were seized\naccuses: [ada]\nreply: {\(reply)}")
    }
    try expect(
      "accused-without-reply", in: site("asked: «2018-06-20»"),
      saying: "they were asked (20 June 2018) after the article was published (27 April 2018)")
    try expect(
      "accused-without-reply", in: site("asked: 2018-04-20, deadline: «2018-05-01»"),
      saying: "they had time until 1 May 2018, and the article was published on 27 April 2018")
    try expect("accused-without-reply", in: site("asked: 2018-04-20, deadline: 2018-05-01, received: 2018-04-22"))
    try expect("accused-without-reply", in: site("asked: 2018-04-27, deadline: 2018-04-27"))
    for asked in ["2018", "2018-04", "2018-04-20?", "2018-04~", "2018-04-01/2018-05-01", "2018-04-01/.."] {
      try expect("accused-without-reply", in: site("asked: «\(asked)»"))
    }
    for asked in ["2017", "2018-03", "2006?", "2018-04-01/2018-04-20"] {
      try expect("accused-without-reply", in: site("asked: \(asked)"))
    }
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
