import Foundation
import Testing

@Suite("The real dossier, and one word changed in it", .enabled(if: Program.isBuilt))
struct RealDossierTests {
  private let site: SiteFolder
  private static let article = "Content/articles/amaq-takedown.md"
  private static let note = "Content/annotations/amaq-takedown/note-no-arrests.md"

  init() throws {
    site = try SiteFolder.realDossier()
  }

  /// Changes one word of a passage with a note.
  private func breakArticle() throws {
    let text = try #require(site.read(Self.article))
    try #require(text.contains("nobody was arrested in"))
    try site.write(
      Self.article, text.replacingOccurrences(of: "nobody was arrested in", with: "nobody was detained in"))
  }

  @Test("As it is, every anchor holds, and no quote fails; as the capture is notes, none is called verified")
  func clean() throws {
    let run = try site.run("verify")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("source report-2018-04-27"))
    #expect(run.output.contains("article amaq-takedown"))
    #expect(run.output.contains("anchor     note-no-arrests  “nobody was arrested in Canada”"))
    #expect(run.output.contains("not verified: the capture is notes"))
    #expect(!run.output.contains("verified against report"))
    #expect(run.output.contains(#/\n0 of \d+ quotations verified against a whole copy\./#))
    #expect(run.output.contains(#/ 0 failed, \d+ unchecked\n$/#))
    #expect(try site.run("verify", "--strict", "--quiet").status == 1, "nobody can sign that")
    let reanchor = try site.run("reanchor")
    #expect(reanchor.status == 0)
    #expect(reanchor.output == "every annotation holds\n")
  }

  @Test("As it is, nothing is to be said of it but that it rests on one origin, and which quoted words no fragment has")
  func remarks() throws {
    #expect(try site.run("build", "--strict").status == 0)
    let run = try site.run("check", "--format", "json")
    let lines = run.output.split(separator: "\n").filter { $0.contains("\"severity\"") }
    #expect(lines.count == 2 && lines.contains { $0.contains("single-origin") }, "\(run.output)")
    #expect(lines.contains { $0.contains("uncovered-quotation") && $0.contains("ISIS-branded") }, "\(run.output)")
  }

  @Test("A build says where and shows the passage as it is now; Public stays as it was")
  func build() throws {
    #expect(try site.run("build").status == 0)
    let before = site.look(at: "Public")
    #expect(before.count > 50)
    try breakArticle()
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[broken-anchor]"))
    #expect(run.errors.contains("\(Self.note):4:8"))
    #expect(run.errors.contains(#/Content/articles/amaq-takedown\.md:\d+:\d+/#))
    #expect(run.errors.contains("nobody was detained in Canada"))
    #expect(run.errors.contains("nobody was [-arrested-]{+detained+} in Canada"))
    #expect(site.look(at: "Public") == before)

    let verify = try site.run("verify", "--quiet")
    #expect(verify.status == 1)
    #expect(verify.output.contains("failed     anchor     \(Self.note):4:8"))
  }

  @Test("Reanchor proposes the right words, writes none unless told to, and then these only")
  func reanchor() throws {
    try breakArticle()
    let before = site.look(at: "Content")
    let proposal = try site.run("reanchor")
    #expect(proposal.status == 1)
    #expect(proposal.output.contains("was   “nobody was arrested in Canada”"))
    #expect(proposal.output.contains("“nobody was detained in Canada”"))
    #expect(proposal.output.contains("--accept note-no-arrests takes it"))
    #expect(try site.run("reanchor", "--write").status == 1, "a word changed, so someone must look")
    #expect(site.look(at: "Content") == before)
    #expect(try site.run("reanchor", "--accept", "note-nobody").status == 64)
    #expect(
      try site.run("reanchor", "--accept", "note-no-arrests", "--accept", "note-amaq").status == 64, "one at a time")
    #expect(try site.run("reanchor", "--article", "earlier-strikes").status == 0)
    #expect(site.look(at: "Content") == before)

    let note = try #require(site.read(Self.note))
    #expect(
      try site.run("reanchor", "--accept", "note-no-arrests").status == 64, "a claim's history must say why it stands")
    let written = try site.run(
      "reanchor", "--accept", "note-no-arrests", "--note", "The report was corrected.", "--date", "2026-11-28")
    #expect(written.status == 0, "\(written)")
    // The words stand in the quote and in its sentence.
    let expectedNote = note.replacingOccurrences(
      of: "nobody was arrested in Canada", with: "nobody was detained in Canada"
    )
    // Which heading of that name it is stands beside the name since.
    .replacingOccurrences(of: "heading: \"What happened\"", with: "heading: \"§1 What happened\"")
    .replacingOccurrences(
      of: "\n---\n",
      with: "\nhistory:\n  - date: 2026-11-28\n    status: reported\n    note: \"The report was corrected.\"\n---\n")
    #expect(site.read(Self.note) == expectedNote)
    var expected = before
    expected["annotations/amaq-takedown/note-no-arrests.md"] = Data(site.read(Self.note)?.utf8 ?? "".utf8)
    #expect(site.look(at: "Content") == expected, "nothing else was touched")
    #expect(try site.run("verify").status == 0)
    #expect(try site.run("build").status == 0)
  }

  @Test("A capture that was changed by one byte is told, and so is one that is gone")
  func captures() throws {
    let capture = "Content/captures/report-2018-04-27.txt"
    let text = try #require(site.read(capture))
    try site.write(capture, text.replacingOccurrences(of: "Those days are coming", with: "These days are coming"))
    let run = try site.run("verify", "--quiet", "--format", "json")
    #expect(run.status == 1)
    let lines = try run.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(lines.contains { $0["check"] as? String == "checksum" && $0["outcome"] as? String == "failed" })
    #expect(
      lines.contains {
        $0["check"] as? String == "quote" && $0["text"] as? String == "Those days are coming to an end."
      })
    #expect(lines.last?["totals"] != nil)

    try FileManager.default.removeItem(atPath: site.path + "/" + capture)
    #expect(try site.run("verify").output.contains("failed     capture"))
  }
}
