import Foundation
import Testing

@testable import DossierCommands

@Suite("dossier list", .enabled(if: Program.isBuilt))
struct ListCommandTests {
  /// Something for each list, and beside it something that is not in it.
  private static let files = [
    "Content/dossier.yml": "title: A dossier\n",
    "Content/articles/raid.md": """
    ---
    title: The raid
    date: 2018-04-27
    source: report
    ---
    Servers of [[Amaq]] were seized, “by all of us”. Europol led it. ![The servers](servers.png "Servers")

    Nobody was arrested. It “was a success”.
    """,
    "Content/articles/later.md": "---\ntitle: Later\ndate: 2019\ndraft: true\n---\nOf [[Ghost]]. ![x](hidden.png)\n",
    "Content/entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.\n",
    "Content/entities/europol.md":
      "---\ntitle: Europol\nkind: organization\naliases: [EP, European Police]\n---\nOf the [[The raid|raid]].\n",
    "Content/entities/ghost.md": "---\ntitle: Ghost\nkind: person\n---\nNobody speaks of him yet.\n",
    "Content/entities/nobody.md": "---\ntitle: Nobody\nkind: person\n---\nNobody speaks of him.\n",
    "Content/sources/report.md": "---\ntitle: A report\ntype: report\nissued: 2018-04\norigin: own\n---\nIt.\n",
    "Content/sources/idle.md": "---\ntitle: Idle\ntype: report\n---\nNobody cites it.\n",
    "Content/annotations/arrests.md": """
    ---
    kind: claim
    article: raid
    quote: Nobody was arrested
    status: reported
    accuses: [europol]
    sources:
      - source: report
        says: So it says.
    ---
    A note.
    """,
    "Content/annotations/success.md": """
    ---
    kind: quote
    article: raid
    quote: It “was a success”
    speaker: europol
    ---
    A note.
    """,
    "Content/media/servers.png": "", "Content/media/hidden.png": "", "Content/media/spare.png": "",
  ]

  private func list(_ arguments: String..., of files: [String: String] = files) throws -> Program.Run {
    let site = try SiteFolder(files)
    return try withExtendedLifetime(site) { try Program.run(["list"] + arguments, in: site.path) }
  }

  /// The objects of a list as JSON, which has a key for each column in every line.
  private func objects(_ list: String, of files: [String: String] = files) throws -> [[String: Any]] {
    let site = try SiteFolder(files)
    let run = try site.run("list", list, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let objects = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(Set(objects.map { Set($0.keys) }).count <= 1)
    return objects
  }

  private func ids(_ list: String, of files: [String: String] = files) throws -> [String] {
    try objects(list, of: files).map { $0["id"] as? String ?? "" }
  }

  @Test("drafts: each with the line that says so")
  func drafts() throws {
    let drafts = try objects("drafts")
    #expect(drafts.compactMap { $0["id"] as? String } == ["later"])
    #expect(drafts[0]["line"] as? Int == 4 && drafts[0]["path"] as? String == "Content/articles/later.md")
    var files = Self.files
    files["Content/annotations/of-later.md"] = "---\nkind: context\narticle: later\nquote: Of\n---\nA note.\n"
    let withNote = try objects("drafts", of: files)
    #expect(withNote.compactMap { $0["with"] as? String } == ["later"], "a note goes with its article")
  }

  @Test("entities: with how often each is mentioned, and by how many notes")
  func entities() throws {
    let entities = try objects("entities")
    #expect(entities.compactMap { $0["id"] as? String } == ["amaq", "europol", "ghost", "nobody"])
    #expect(entities.compactMap { $0["mentions"] as? Int } == [1, 0, 0, 0])
    #expect(entities.compactMap { $0["notes"] as? Int } == [0, 2, 0, 0])
    #expect(entities[1]["aliases"] as? [String] == ["EP", "European Police"])
  }

  @Test("unlinked: a name that a text links to nowhere, with the words around it")
  func unlinked() throws {
    let unlinked = try objects("unlinked")
    #expect(unlinked.compactMap { $0["name"] as? String }.sorted() == ["Europol", "Nobody", "Nobody"])
    let europol = try #require(unlinked.first { $0["entity"] as? String == "europol" })
    #expect((europol["words"] as? String)?.contains("by all of us”. Europol led it.") == true, "\(europol)")
    #expect(europol["line"] as? Int == 6 && europol["in"] as? String == "raid")
  }

  @Test("orphans: pages to which nothing published leads but a list")
  func orphans() throws {
    // A draft alone speaks of Ghost, and no reader comes from there.
    #expect(try ids("orphans") == ["ghost", "nobody", "idle"])
    var files = Self.files
    files["Content/entities/nobody.md"]? += "See [[idle]] and [[Ghost]].\n"
    files["Content/entities/amaq.md"]? += "See [[nobody|him]].\n"
    #expect(try ids("orphans", of: files) == [])
  }

  @Test("claims: with their sources, whom they accuse, and whether these were asked")
  func claims() throws {
    let claims = try objects("claims")
    #expect(claims.count == 1)
    #expect(claims[0]["status"] as? String == "reported" && claims[0]["id"] as? String == "arrests")
    #expect(claims[0]["sources"] as? [String] == ["report"] && claims[0]["accuses"] as? [String] == ["europol"])
    #expect(claims[0]["reply"] as? String == "not asked" && claims[0]["since"] is NSNull)
  }

  @Test("sources: with who cites them and where they have it from")
  func sources() throws {
    let sources = try objects("sources")
    #expect(sources.compactMap { $0["id"] as? String } == ["idle", "report"])
    #expect(sources.compactMap { $0["cited"] as? Int } == [0, 2])
    #expect(sources[1]["origin"] as? String == "own" && sources[1]["issued"] as? String == "2018-04")
  }

  @Test("unused: what nothing names, drafts included")
  func unused() throws {
    #expect(try ids("unused") == ["nobody", "idle", "media/spare.png"])
    var files = Self.files
    files["Content/dossier.yml"]? += "media: all\n"
    #expect(try ids("unused", of: files) == ["nobody", "idle", "media/spare.png"], "published or not")
  }

  @Test("quotes: in the order of the text, also those that no note is about")
  func quotes() throws {
    let quotes = try objects("quotes")
    #expect(quotes.map { $0["id"] as? String } == [nil, "success"])
    #expect(quotes.compactMap { $0["words"] as? String } == ["by all of us", "It “was a success”"])
    #expect(quotes.map { $0["speaker"] as? String } == [nil, "europol"])
    #expect(quotes.compactMap { $0["outcome"] as? String } == ["unverified", "unverified"])
  }

  @Test("A table has a line of headings and is whole where nobody looks on; how many there are stands beside it")
  func table() throws {
    let run = try list("drafts")
    #expect(
      run.output == """
        TYPE     ID     TITLE  DATE  WITH  PLACE
        article  later  Later  2019        Content/articles/later.md:4:1

        """)
    #expect(run.errors == "1 listed\n" && run.status == 0)
    #expect(try list("drafts", "--quiet").errors == "")
  }

  @Test("Nothing to list is said, and no failure")
  func nothing() throws {
    let run = try list("drafts", of: ["Content/dossier.yml": "title: T\n", "Content/index.md": "Text.\n"])
    #expect(run.output == "" && run.errors == "nothing to list\n" && run.status == 0)
    let csv = try list(
      "drafts", "--format", "csv", of: ["Content/dossier.yml": "title: T\n", "Content/index.md": "T.\n"])
    #expect(csv.output == "type,id,title,date,with,path,line,column\r\n" && csv.errors == "")
  }

  @Test("CSV quotes what holds a comma, a quotation mark or a line's end, and ends lines with CR LF")
  func csv() throws {
    var files = Self.files
    files["Content/entities/nobody.md"] =
      "---\ntitle: 'No, \"body\"'\nkind: person\naliases: [One, \"T, wo\"]\n---\nText.\n"
    let run = try list("entities", "--format", "csv", of: files)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines[0] == "kind,id,title,mentions,files,relations,notes,aliases,path,line,column")
    #expect(
      lines[4] == "person,nobody,\"No, \"\"body\"\"\",0,0,0,0,\"One; T, wo\",Content/entities/nobody.md,2,8")
    #expect(lines.last == "")
  }

  @Test("No spreadsheet runs a name as a formula", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1"])
  func formulas(name: String) throws {
    var files = Self.files
    files["Content/entities/nobody.md"] = "---\ntitle: \"\(name)\"\nkind: person\n---\nText.\n"
    #expect(try list("entities", "--format", "csv", of: files).output.contains("person,nobody,'\(name),"))
    #expect(try list("entities", "--format", "json", of: files).output.contains("\"\(name)\""))
  }

  @Test("Content with errors is listed as far as it can be read, with the status of check")
  func errors() throws {
    var files = Self.files
    files["Content/articles/bad.md"] = "---\ntitle: Bad\ndate: yesterday\n---\nSee [[nothing]].\n"
    let run = try list("drafts", of: files)
    #expect(run.status == 1 && run.output.contains("later"))
    #expect(run.errors.contains("the content has 2 errors, so the list may not be whole"), "\(run.errors)")
  }

  @Test("A list that there is not is wrong usage, and all that there are stand in the help")
  func unknown() throws {
    let run = try list("ghosts")
    #expect(run.status == 64 && run.errors.contains("orphans"), "\(run.errors)")
    let help = try Program.run(["help", "list"], in: "/").output
    for list in ContentLists.all { #expect(help.contains("\n  \(list.id) "), "\(list.id)") }
  }

  @Test("No list tells what is confidential", arguments: ContentLists.all.map(\.id))
  func confidential(list: String) throws {
    var files = Self.files
    files["Content/sources/jane-whistle.md"] = """
      ---
      title: Jane Whistle
      type: interview
      confidential: true
      secretNames: [Whistle]
      ---
      Her address is 12 Mill Lane.
      """
    files["Content/entities/nobody.md"] = "---\ntitle: Friend of Jane Whistle\nkind: person\n---\nText.\n"
    files["Content/annotations/arrests.md"]?.replace(
      "  - source: report\n", with: "  - source: jane-whistle\n    says: So.\n  - source: report\n")
    files["Content/media/whistle.png"] = ""
    files["Content/articles/draft-whistle.md"] = "---\ntitle: Of Whistle\ndate: 2019\ndraft: true\n---\nShe said it.\n"
    for format in ["table", "csv", "json"] {
      let run = try self.list(list, "--format", format, of: files)
      for word in ["whistle", "jane", "mill lane"] {
        #expect(!(run.output + run.errors).lowercased().contains(word), "\(run.output)\(run.errors)")
      }
      if list == "sources" { #expect(run.errors.contains("1 confidential, not listed")) }
      if list == "claims" { #expect(run.output.contains("(confidential)")) }
    }
  }

  @Test("A folder of notes has lists, too")
  func notes() throws {
    let vault = ["A.md": "See [[B]].\n", "B.md": "Text.\n", "C.md": "---\ndraft: true\n---\nText.\n", "p.png": "x"]
    #expect(try list("orphans", "--format", "csv", of: vault).output.contains("note,a,A,2,a.html,A.md,1,1"))
    #expect(try list("unused", of: vault).output.contains("media  p.png"))
    #expect(try list("drafts", of: vault).output.contains("note  c"))
  }
}
