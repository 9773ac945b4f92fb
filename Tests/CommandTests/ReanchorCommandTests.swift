import Foundation
import Testing

@Suite("dossier reanchor", .enabled(if: Program.isBuilt))
struct ReanchorCommandTests {
  private static let claim = "Content/annotations/a/claim.md"
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/a.md":
        "---\ntitle: A\ndate: 2018-04-27\n---\n## Confirmed\n\nThe minister took the money and left the town.\n",
      Self.claim:
        "---\nkind: claim # as said\narticle: a\nquote: took the money\nstatus: reported\nsources: [{source: s}]\n---\nN.\n",
      "Content/annotations/a/note.md": "---\nkind: context\narticle: a\nquote: the town\n---\nN.\n",
      "Content/sources/s.md": "---\ntitle: S\ntype: report\n---\nText.\n",
    ])
  }

  private func edit(_ old: String, _ new: String) throws {
    let path = "Content/articles/a.md"
    try site.write(path, try #require(site.read(path)).replacingOccurrences(of: old, with: new))
  }

  @Test("--write adds what stands around words that hold, and nothing else")
  func adds() throws {
    #expect(try site.run("build").errors.contains("unwatched-anchor"))
    #expect(try site.run("reanchor", "--write").status == 0)
    #expect(
      site.read(Self.claim) == """
        ---
        kind: claim # as said
        article: a
        quote: took the money
        prefix: "minister"
        suffix: "and"
        sentence: "The minister took the money and left the town."
        heading: "§1 Confirmed"
        status: reported
        sources: [{source: s}]
        ---
        N.

        """)
    #expect(try !site.run("build").errors.contains("unwatched-anchor"))
    #expect(try site.run("reanchor").output == "every annotation holds\n")
  }

  @Test("One change in a sentence is listed with its notes, and accepted once for all of them")
  func sentence() throws {
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("The minister", "Later the minister")
    let listed = try site.run("reanchor")
    #expect(listed.status == 0, "a warning")
    #expect(listed.output.contains("note  claim  “took the money”") && listed.output.contains("note  note  “the town”"))
    let before = site.look(at: "Content")
    #expect(try site.run("reanchor", "--write").status == 0)
    #expect(site.look(at: "Content") == before, "a person must look")
    #expect(try site.run("reanchor", "--accept", "note").status == 0)
    #expect(site.read(Self.claim)?.contains("sentence: \"Later the minister took") == true)
    #expect(try site.run("reanchor").output == "every annotation holds\n")
  }

  @Test(
    "So are the notes whose words stand in that sentence as they did, beside another word",
    arguments: ["n1", "n2", "n3"])
  func besideAnotherWord(accepted: String) throws {
    try edit(
      "The minister took the money and left the town.", "The mayor took the money, and the builder paid the bill.")
    for note in [Self.claim, "Content/annotations/a/note.md"] {
      try FileManager.default.removeItem(atPath: site.path + "/" + note)
    }
    for (name, quote) in [("n1", "took the money"), ("n2", "paid the bill"), ("n3", "builder")] {
      #expect(try site.run("annotate", "a", quote, "--kind", "context", "--name", name).status == 0)
    }
    try edit("builder paid", "builder kindly paid")
    let listed = try site.run("reanchor").output
    for other in ["n1", "n2", "n3"] where other != accepted { #expect(listed.contains("note  \(other)  “")) }
    #expect(try site.run("reanchor", "--accept", accepted).status == 0)
    #expect(try site.run("reanchor").output == "every annotation holds\n")
  }

  @Test("But not where a person must say whether they are the same: in another sentence, or twice in that one")
  func besideOtherWords() throws {
    try edit(
      "The minister took the money and left the town.", "The mayor took the money, and the builder paid the bill.")
    for note in [Self.claim, "Content/annotations/a/note.md"] {
      try FileManager.default.removeItem(atPath: site.path + "/" + note)
    }
    for (name, quote) in [("n1", "took the money"), ("n3", "builder")] {
      #expect(try site.run("annotate", "a", quote, "--kind", "context", "--name", name).status == 0)
    }
    try edit("builder paid the bill", "kind builder kindly paid the other builder")
    #expect(try site.run("reanchor", "--accept", "n1").status == 1)
    #expect(try site.run("reanchor").output.contains("--accept n3:1 to n3:2"))
  }

  @Test(
    "An entry comes into a history however that is written",
    arguments: [
      ("history: []", "history: [{date: 2018-05-02, status: reported, note: \"So.\"}]"),
      (
        "history: [{date: 2018-05-01, status: reported, note: a}] # b",
        "history: [{date: 2018-05-01, status: reported, note: a}, {date: 2018-05-02, status: reported, note: \"So.\"}] # b"
      ),
      (
        "history: [\n  {date: 2018-05-01, status: reported}, # b\n]",
        "history: [\n  {date: 2018-05-01, status: reported}, {date: 2018-05-02, status: reported, note: \"So.\"}, # b\n]"
      ),
      ("history:", "history:\n  - date: 2018-05-02\n    status: reported\n    note: \"So.\""),
    ])
  func historyInBrackets(before: String, after: String) throws {
    let text = try #require(site.read(Self.claim))
    try site.write(Self.claim, text.replacingOccurrences(of: "sources:", with: "\(before)\nsources:"))
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("and left", "and never left")
    let run = try site.run("reanchor", "--accept", "claim", "--note", "So.", "--date", "2018-05-02")
    #expect(run.status == 0, "\(run)")
    #expect(
      site.read(Self.claim)?.contains("\n\(after)\nsources: [{source: s}]\n") == true, "\(site.read(Self.claim) ?? "")")
  }

  @Test("A claim whose sentence may say something else needs an entry in its history")
  func history() throws {
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("and left", "and never left")
    #expect(try site.run("build").status == 1)
    #expect(try site.run("reanchor").status == 1)
    let refused = try site.run("reanchor", "--accept", "claim")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--note and --date"))
    for date in ["May", "2018", "2018-05", "2018-05-02/2099", "../2018", "201X-05-02", "2018-05-02~"] {
      #expect(try site.run("reanchor", "--accept", "claim", "--note", "x", "--date", date).status == 64, "\(date)")
    }
    let accepted = try site.run(
      "reanchor", "--accept", "claim", "--note", "It is: about “money”.", "--date", "2018-05-02")
    #expect(accepted.status == 0, "\(accepted)")
    let file = try #require(site.read(Self.claim))
    #expect(
      file.contains(
        "history:\n  - date: 2018-05-02\n    status: reported\n    note: \"It is: about “money”.\"\n---\nN.\n"),
      "\(file)")
    #expect(file.hasPrefix("---\nkind: claim # as said\n"))
    #expect(try site.run("build").status == 0)
  }

  @Test("A sentence that was cut in two at a comma is taken by --write; with another word it waits")
  func firstLetter() throws {
    try edit("The minister took the money and left the town.", "He spoke, the minister took the money and left.")
    for note in [Self.claim, "Content/annotations/a/note.md"] {
      let text = try #require(site.read(note))
      try site.write(
        note,
        text.replacingOccurrences(of: "took the money", with: "the minister took")
          .replacingOccurrences(of: "the town", with: "the money and left"))
    }
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("He spoke, the minister", "He spoke. The minister")
    #expect(try site.run("build").status == 1)
    #expect(try site.run("reanchor", "--write").status == 0)
    let claim = try #require(site.read(Self.claim))
    #expect(claim.contains("quote: \"The minister took\"\nsuffix: \"the\"\n"), "\(claim)")
    #expect(claim.contains("sentence: \"The minister took the money and left.\"\n") && !claim.contains("history"))
    #expect(try site.run("build").status == 0)
  }

  @Test(
    "The day of an entry is neither to come nor before the article or the last entry",
    arguments: ["2099-01-01", "2018-04-26", "2018-05-01"])
  func days(date: String) throws {
    let text = try #require(site.read(Self.claim))
    try site.write(
      Self.claim,
      text.replacingOccurrences(of: "sources:", with: "history:\n  - date: 2018-05-02\n    status: reported\nsources:"))
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("and left", "and never left")
    let before = site.look(at: "Content")
    let refused = try site.run("reanchor", "--accept", "claim", "--note", "Still so.", "--date", date)
    #expect(refused.status == 64 && refused.errors.contains(date), "\(refused)")
    #expect(site.look(at: "Content") == before)
    #expect(try site.run("reanchor", "--accept", "claim", "--note", "Still so.", "--date", "2018-05-02").status == 0)
  }

  @Test("A note on a draft is one")
  func draft() throws {
    try edit("date: 2018-04-27", "date: 2018-04-27\ndraft: true")
    let run = try site.run("annotate", "a", "left the town", "--name", "new")
    #expect(run.status == 0)
    #expect(run.errors.contains("draft"))
    #expect(site.read("Content/annotations/a/new.md")?.contains("draft") == false)
    #expect(try site.run("build").status == 0)
    #expect(!site.texts(in: "Public").values.contains { $0.contains("took the money") })
  }

  @Test("A note's file that became a link is an error, not a note less")
  func link() throws {
    let path = site.path + "/" + Self.claim
    try FileManager.default.moveItem(atPath: path, toPath: site.path + "/moved.md")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: site.path + "/moved.md")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[symbolic-link]"))
    #expect(try site.run("reanchor").status == 1)
  }

  @Test("What keeps the site from being built is an error of verify and reanchor, too")
  func runsOn() throws {
    try edit("and left the town.", "and left the\n\n## Town\n\ntown.")
    try site.write(
      "Content/annotations/a/note.md", "---\nkind: context\narticle: a\nquote: left the Town town\n---\nN.\n")
    for command in ["build", "verify", "reanchor"] {
      let run = try site.run(command)
      #expect(run.status == 1, "\(command)")
      #expect(run.errors.contains("error[anchor-runs-on]"), "\(command)")
    }
    #expect(try site.run("reanchor").output.contains("every other annotation holds"))
  }

  @Test(
    "What YAML takes for a comment is told", arguments: ["quote: The minister #took", "quote: minister # took the"])
  func comments(line: String) throws {
    try edit("The minister took", "The minister #took the minister # took")
    try site.write("Content/annotations/a/note.md", "---\nkind: context\narticle: a\n\(line)\n---\nN.\n")
    #expect(try site.run("check").errors.contains("warning[comment-in-value]"))
  }

  @Test(
    "All that is written with new words is shown before: the sentence and the heading", arguments: ["claim", "note"])
  func shownBefore(name: String) throws {
    try edit(
      "The minister took the money and left the town.", "It was cash. Bob Lane said he paid the ministry in cash.")
    for note in ["claim", "note"] {
      let path = "Content/annotations/a/\(note).md"
      let text = try #require(site.read(path))
      try site.write(
        path,
        text.replacingOccurrences(of: "took the money", with: "paid the ministry in cash")
          .replacingOccurrences(of: "the town", with: "he paid the ministry in cash"))
    }
    #expect(try site.run("reanchor", "--write").status == 0)
    try edit("Bob Lane said he paid the ministry in cash.", "Ann Lane denied he paid the ministry in gold.")
    try edit("## Confirmed", "## Rumours")
    for command in [["reanchor"], ["reanchor", "--format", "json"], ["build"]] {
      let run = try Program.run(command, in: site.path)
      let told = run.output + run.errors
      #expect(run.status == 1)
      for words in [
        "[-Bob-]{+Ann+} Lane [-said-]{+denied+} he paid the ministry in [-cash.-]{+gold.+}", "[-Confirmed-]{+Rumours+}",
      ] {
        #expect(told.components(separatedBy: words).count > 2, "\(command) of both notes: \(told)")
      }
    }
    let accepted = try Program.run(
      ["reanchor", "--accept", name] + (name == "claim" ? ["--note", "Looked at.", "--date", "2018-05-02"] : []),
      in: site.path)
    #expect(accepted.output.contains("[-said-]{+denied+}"), "\(accepted)")
    #expect(site.read("Content/annotations/a/\(name).md")?.contains("Ann Lane denied") == true)
  }

  @Test("Names of confidential sources are not shown, as build does not show them, nor by halves")
  func confidential() throws {
    #expect(try site.run("reanchor", "--write").status == 0)
    try site.write(
      "Content/sources/jw.md",
      "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\nsecretNames: [Whistle]\n---\nX.\n")
    let text = try #require(site.read(Self.claim))
    try site.write(
      Self.claim,
      text.replacingOccurrences(of: "The minister took", with: "Jane Whistle said the minister took")
        .replacingOccurrences(of: "Confirmed", with: "What Jane Whistle said"))
    let note = "---\nkind: context\narticle: a\nquote: when Jane Whistle left the town\n---\nN.\n"
    try site.write("Content/annotations/a/note.md", note)
    for command in [
      ["reanchor"], ["reanchor", "--format", "json"], ["build"], ["build", "--format", "json"], ["verify"],
    ] {
      let run = try Program.run(command, in: site.path)
      #expect(!(run.output + run.errors).contains("Jane"), "\(command): \(run)")
      #expect(!(run.output + run.errors).contains("Whistle"), "\(command): \(run)")
    }
  }
}
