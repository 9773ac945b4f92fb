import Foundation
import Testing

@Suite("dossier build --record and dossier diff", .enabled(if: Program.isBuilt))
struct DiffCommandTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nThey took 40 *servers*. It rained.\n",
    ])
  }

  @Test("The record is written only where it was asked for, and changes nothing that is published")
  func record() throws {
    #expect(try site.run("build").status == 0)
    let before = site.look(at: "Public")
    #expect(!site.has("Content/published.txt"))
    #expect(try site.run("diff").status == 1, "nothing was recorded")
    #expect(try site.run("build", "--record").status == 0)
    let text = try #require(site.read("Content/published.txt"))
    #expect(
      text.contains(
        "article a: sentence: It rained.\narticle a: sentence: They took 40 servers.\narticle a: title: A\n# End: 5 lines, "
      ))
    #expect(site.look(at: "Public") == before)
    #expect(try site.run("diff").output == "nothing changed since it was recorded\n")
    #expect(try site.run("build", "--record", "--drafts", "--output", "elsewhere").status == 64)
  }

  @Test("What changed is shown as text, Markdown and JSON")
  func formats() throws {
    #expect(try site.run("build", "--record").status == 0)
    try site.write(
      "Content/articles/a.md", "---\ntitle: A\ndate: 2018-04-27\n---\nThey took 90 servers. It rained. *New* [x].\n")
    #expect(try site.run("check").errors.contains("untold-text-change"))
    #expect(
      try site.run("diff").output == """
        article a: changed
          sentence: They took [-40-]{+90+} servers.
          sentence came: New [x].

        """)
    #expect(
      try site.run("diff", "--format", "markdown").output == """
        ## article a: changed

        - sentence: They took ~~40~~ **90** servers\\.
        - sentence came: **New \\[x\\]\\.**

        """)
    let line = try site.run("diff", "--format", "json").output
    let value = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(value["subject"] as? String == "article a" && value["state"] as? String == "changed")
    #expect((value["changes"] as? [[String: String]])?.first?["was"] == "They took 40 servers.")
  }

  @Test("A record that was deleted is told until one is there again, and one that was emptied too")
  func lost() throws {
    #expect(try site.run("build", "--record").status == 0)
    let record = try #require(site.read("Content/published.txt"))
    try site.remove("Content/published.txt")
    for command in ["build", "check", "build"] {
      #expect(
        try site.run(command).errors.contains("warning[lost-record]: Content/published.txt was there and is gone"))
    }
    try site.write("Content/published.txt", record)
    #expect(try !site.run("build").errors.contains("record"))
    let lines = record.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let facts = lines.dropFirst().joined(separator: "\n")
    for text in ["", "\n", lines[0] + "\n", facts, "# Another line.\n" + facts] {
      try site.write("Content/published.txt", text)
      #expect(try site.run("check").errors.contains("warning[unreadable-record]"), "\(text)")
    }
    try site.remove("Content/published.txt")
    #expect(try site.run("build", "--record").status == 0)
    #expect(try !site.run("build").errors.contains("record"))
  }

  @Test("Where the settings say that there is a record, its loss is told on every machine")
  func recorded() throws {
    let settings = try #require(site.read("Content/dossier.yml"))
    #expect(try site.run("build", "--record").errors.contains("`recorded: true`"))
    try site.write("Content/dossier.yml", settings + "recorded: true\n")
    #expect(try !site.run("build", "--record").errors.contains("recorded"))
    try site.remove("Content/published.txt")
    try? site.remove(".cache")
    #expect(try site.run("check").errors.contains("warning[lost-record]"))
    // One that this machine knows to have been there is missed; where none is known, one may begin.
    try site.write("Content/dossier.yml", settings)
  }

  @Test("A record may begin with the setting that expects it, also where warnings are errors")
  func firstRecord() throws {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\nrecorded: true\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nThe mill fell.\n",
    ])
    #expect(try site.run("build").errors.contains("warning[lost-record]"))
    let first = try site.run("build", "--record", "--strict", "--verbose")
    #expect(
      first.status == 0 && first.errors.contains("info[lost-record]: Content/published.txt begins"), "\(first.errors)")
    #expect(try !site.run("build", "--record", "--strict").errors.contains("record"))
  }

  @Test("Lines that were taken out of the record are missed, wherever it is built")
  func cut() throws {
    #expect(try site.run("build", "--record").status == 0)
    let record = try #require(site.read("Content/published.txt"))
    try site.write(
      "Content/published.txt", record.replacingOccurrences(of: "article a: sentence: It rained.\n", with: ""))
    let told = try site.run("check").errors
    #expect(told.contains("warning[unreadable-record]") && told.contains("1 line of it is gone"), "\(told)")
    try site.write("Content/published.txt", record)
    #expect(try !site.run("check").errors.contains("record"))
  }

  @Test("A record that a later version wrote is told as one, whatever its lines say")
  func later() throws {
    #expect(try site.run("build", "--record").status == 0)
    let record = try #require(site.read("Content/published.txt"))
    let later = record.replacingOccurrences(of: ", form 2", with: ", form 999")
    #expect(later != record)
    for text in [later, later.replacingOccurrences(of: "\n# End", with: "\nwhat only that one knows\n# End")] {
      try site.write("Content/published.txt", text)
      let told = try site.run("check").errors
      #expect(told.contains("was written by a later version of Dossier"), "\(told)")
    }
  }

  @Test("Marks that a merge left in the record are told")
  func merge() throws {
    try site.write("Content/published.txt", "<<<<<<< HEAD\narticle a: title: A\n")
    #expect(try site.run("check").errors.contains("warning[unreadable-record]"))
  }

  @Test("What names a source that became confidential since is not shown", arguments: ["text", "markdown", "json"])
  func confidential(format: String) throws {
    let source = "---\ntitle: Jane Whistle\ntype: interview\n---\nX.\n"
    try site.write("Content/sources/jw.md", source)
    let article = "---\ntitle: A\ndate: 2018-04-27\n---\n"
    try site.write("Content/articles/a.md", article + "Jane Whistle said it rained. [[jw]] left.\n")
    #expect(try site.run("build", "--record").status == 0)
    try site.write("Content/sources/jw.md", source.replacingOccurrences(of: "type:", with: "confidential: true\ntype:"))
    try site.write("Content/articles/a.md", article + "Jane Lane said it rained. She left.\n")
    let told = try site.run("diff", "--format", format).output
    #expect(told.contains("Lane") && !told.contains("Whistle"), "\(told)")
    #expect(!told.contains("-Jane-") && !told.contains("~~Jane~~") && !told.contains("jw"), "\(told)")
  }
}
