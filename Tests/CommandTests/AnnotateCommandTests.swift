import Testing

@Suite("dossier annotate", .enabled(if: Program.isBuilt))
struct AnnotateCommandTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder([
      "Content/dossier.yml": "title: The raid\n",
      "Content/articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\n---\nIt was “the seizure” of servers.\n\nThe servers were **many** – so they said.\n",
      "Content/entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nText.\n",
    ])
  }

  private func notes() -> [String] { site.look(at: "Content/annotations").keys.filter { $0.hasSuffix(".md") }.sorted() }

  @Test("writes the file, says where, and the site builds with it")
  func writes() throws {
    let run = try site.run("annotate", "raid", "\"the seizure\" of", "--kind", "quote", "--speaker", "Europol")
    #expect(run.status == 0)
    #expect(run.output == "Content/annotations/raid/quote-seizure.md\n")
    #expect(run.errors == "")
    #expect(
      site.read("Content/annotations/raid/quote-seizure.md")
        == """
        ---
        kind: quote
        article: raid
        quote: "“the seizure” of"
        prefix: "was"
        suffix: "servers."
        sentence: "It was “the seizure” of servers."
        neighbours: "| 09d856"
        speaker: europol
        ---

        """)
    #expect(try site.run("build").status == 0)
    #expect(try site.run("verify").status == 0)
  }

  @Test("takes words that begin with a hyphen after two, and says so where these are missing")
  func hyphens() throws {
    try site.write(
      "Content/articles/cold.md", "---\ntitle: Cold\ndate: 2018\n---\nIt was -5 degrees, -violent as it is.\n")
    for words in ["-5 degrees", "-5", "-violent as it is"] {
      let run = try site.run("annotate", "cold", words, "--kind", "context")
      #expect(run.status == 64)
      #expect(run.errors.contains("“\(words)” begins with a hyphen, so it is read as an option"), "\(run.errors)")
      #expect(run.errors.contains("dossier annotate cold … -- \"\(words)\""))
    }
    let run = try site.run("annotate", "cold", "--kind", "context", "--", "-5 degrees")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.read("Content/annotations/cold/context-minus-5-degrees.md")?.contains("quote: \"-5 degrees\"") == true)
    #expect(try site.run("annotate", "cold", "degrees", "--prefix", "-5").status == 0)
    #expect(try site.run("annotate", "cold", "degrees", "--prefix=-5", "--name", "x").status == 0)
  }

  @Test("makes another name where one is taken, and never overwrites")
  func names() throws {
    for _ in 1...3 { #expect(try site.run("annotate", "raid", "servers were many").status == 0) }
    #expect(notes() == ["raid/claim-servers-many-2.md", "raid/claim-servers-many-3.md", "raid/claim-servers-many.md"])
    let before = site.look(at: "Content")
    let run = try site.run("annotate", "raid", "many", "--name", "claim-servers-many")
    #expect(run.status == 1)
    #expect(run.errors.contains("claim-servers-many"))
    #expect(
      try site.run("annotate", "raid", "many", "--name", "europol").status == 1,
      "a slug is one file's in the whole site")
    #expect(site.look(at: "Content") == before)
  }

  @Test("reads long words from standard input, with other marks and spaces")
  func input() throws {
    let run = try site.run("annotate", "The raid", "-", input: "The servers were\n many - so\tthey said.\n")
    #expect(run.status == 0, "\(run)")
    #expect(
      site.read(String(run.output.dropLast()))?.contains("quote: \"The servers were many – so they said.\"") == true)
  }

  @Test("asks which of several places is meant, and fills in what sets it apart")
  func several() throws {
    let run = try site.run("annotate", "raid", "servers")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("1  line 5: …It was “the seizure” of [servers]. The servers were many – so…"),
      "\(run.errors)")
    #expect(run.errors.contains("--occurrence"))
    #expect(notes() == [])
    #expect(try site.run("annotate", "raid", "servers", "--occurrence", "2").status == 0)
    #expect(try site.run("annotate", "raid", "servers", "--prefix", "“the seizure” of").status == 0)
    #expect(try site.run("annotate", "raid", "servers", "--occurrence", "3").status == 1)
    #expect(try site.run("check").status == 0)
    #expect(notes().count == 2)
  }

  @Test("shows the nearest passage where the words are not there, and writes nothing")
  func missing() throws {
    let run = try site.run("annotate", "raid", "the seizures of servers")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("the [-seizures-]{+seizure”+} of servers") || run.errors.contains("{+“the seizure”+}"),
      "\(run.errors)")
    #expect(run.errors.contains("Content/articles/raid.md:5:"))
    #expect(run.output == "")
    #expect(notes() == [])
  }

  @Test(
    "says what a name may have meant",
    arguments: [
      (["annotate", "rai", "servers"], 1, "raid"), (["annotate", "europol", "servers"], 1, "an entity"),
      (["annotate", "raid", "many", "--speaker", "Europl"], 1, "Europol"),
      (["annotate", "raid", "many", "--kind", "clam"], 64, "claim"),
      (["annotate", "raid", "many", "--name", "My Note"], 64, "my-note"),
      (["annotate", "raid", "many", "--occurrence", "0"], 64, "1 to 20"),
      (["annotate", "raid", ""], 1, "no words"), (["annotate", "raid", "many", "--site", "nowhere"], 64, "nowhere"),
    ])
  func mistakes(arguments: [String], status: Int32, hint: String) throws {
    let run = try Program.run(arguments, in: site.path)
    #expect(run.status == status)
    #expect(run.errors.contains(hint), "\(run.errors)")
    #expect(notes() == [])
  }
}
