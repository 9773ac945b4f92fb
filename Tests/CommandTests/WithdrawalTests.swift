import Foundation
import Testing

/// What was public and is not to be any more goes, whatever happened to it, and by one line.
@Suite("What is withdrawn goes")
struct WithdrawalTests {
  private static func site() throws -> SiteFolder {
    try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\n",
      "Content/index.md": "---\ntitle: T\n---\nSee [[a|the first]].\n",
      "Content/articles/a.md": "---\ntitle: Article A\ndate: 2018-04-27\n---\nWithdrawn words on [[amaq]].\n",
      "Content/articles/b.md": "---\ntitle: Article B\ndate: 2018-04-27\n---\nOther words. [[a|As told]].\n",
      "Content/entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.\n",
      "Content/annotations/n.md": "---\nkind: context\narticle: a\nquote: Withdrawn words\n---\nA note.\n",
    ])
  }

  private static func withdraw(_ site: SiteFolder) throws {
    let article = try #require(site.read("Content/articles/a.md"))
    try site.write("Content/articles/a.md", article.replacingOccurrences(of: "date:", with: "draft: true\ndate:"))
  }

  private static func publicFiles(holding words: String, in site: SiteFolder) -> [String] {
    site.texts(in: "Public").filter { $0.value.contains(words) }.keys.sorted()
  }

  @Test("by one line, also where warnings count as errors: links to it are words, told once")
  func oneLine() throws {
    let site = try Self.site()
    _ = try site.run("reanchor", "--write")
    #expect(try site.run("build", "--strict").status == 0)
    #expect(Self.publicFiles(holding: "Withdrawn", in: site) != [])
    try Self.withdraw(site)
    let run = try site.run("build", "--strict", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.publicFiles(holding: "Withdrawn", in: site) == [])
    #expect(site.read("Public/articles/b.html")?.contains("As told") == true)
    #expect(run.errors.components(separatedBy: "info[link-to-draft]").count == 2, "\(run.errors)")
    #expect(run.errors.contains("the same at 1 more place:\n    --> Content/index.md:4\n"), "\(run.errors)")
  }

  @Test("what another program packed of a page that goes is told")
  func packed() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    for name in ["a.html.gz", "a.html.br", "b.html.gz"] { try site.write("Public/articles/" + name, "x") }
    try Self.withdraw(site)
    let run = try site.run("build")
    #expect(run.status == 0)
    #expect(run.errors.contains("warning[left-copy]: articles/a.html.gz is still there"), "\(run.errors)")
    #expect(run.errors.contains("articles/a.html.br"))
    #expect(!run.errors.contains("b.html.gz"))
    #expect(site.has("Public/articles/a.html.gz"), "Dossier takes away nothing that it did not write")
  }

  @Test("though someone touched it: its bytes are kept elsewhere, and the message says where")
  func touched() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    for page in ["articles/a.html", "articles/b.html", "entities/amaq.html"] {
      try site.write("Public/" + page, try #require(site.read("Public/" + page)) + "<!-- counter -->\n")
    }
    try Self.withdraw(site)
    let run = try site.run("build")
    #expect(run.status == 0)
    #expect(!site.has("Public/articles/a.html"))
    #expect(Self.publicFiles(holding: "Withdrawn", in: site) == [], "nor its sentences on other pages")
    let kept = site.texts(in: ".state/dossier")
    #expect(kept.count == 3 && kept.values.allSatisfy { $0.hasSuffix("<!-- counter -->\n") })
    for name in kept.keys { #expect(run.errors.contains("/.state/dossier/" + name)) }
    let mode = try FileManager.default.attributesOfItem(atPath: site.path + "/.state/dossier")[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test("the tags that only it has go, though someone touched their pages")
  func tags() throws {
    let site = try Self.site()
    for (name, tags) in [("a", "[harbour, port]"), ("b", "[port]")] {
      let path = "Content/articles/\(name).md"
      let article = try #require(site.read(path))
      try site.write(path, article.replacingOccurrences(of: "date:", with: "tags: \(tags)\ndate:"))
    }
    #expect(try site.run("build").status == 0)
    for page in ["tags.html", "tags/harbour.html"] {
      try site.write("Public/" + page, try #require(site.read("Public/" + page)) + "<!-- mine -->\n")
    }
    try Self.withdraw(site)
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "harbour", in: site) == [])
    #expect(!site.has("Public/tags/harbour.html") && site.has("Public/tags/port.html"))
    #expect(site.texts(in: ".state/dossier").count == 2)
  }

  @Test("a note’s words go from each page, list and feed that someone touched, and a tag’s name from the list")
  func touchedByNote() throws {
    let site = try Self.site()
    try site.write("Content/dossier.yml", "title: T\nlanguage: en\nbaseURL: https://t.example/\n")
    try site.write(
      "Content/annotations/n.md",
      "---\nkind: correction\narticle: a\nquote: Withdrawn words\ntitle: Zebra\ndate: 2018-05-01\ntags: [quagga]\n---\nOf an okapi.\n"
    )
    try site.write(
      "Content/annotations/c.md",
      "---\nkind: claim\narticle: b\nquote: Other words\nstatus: refuted\nspeaker: amaq\nsources: [{source: s, says: A tapir.}]\n---\nOf a tapir.\n"
    )
    try site.write("Content/sources/s.md", "---\ntitle: S\ntype: report\ntags: [quagga]\n---\nX.\n")
    try site.write("Content/pages/p.md", "---\ntitle: P\ntags: [potto]\n---\nX.\n")
    #expect(try site.run("build").status == 0)
    let words = ["Zebra", "okapi", "tapir", "potto"]
    for word in words { #expect(Self.publicFiles(holding: word, in: site) != [], "\(word)") }
    for path in site.texts(in: "Public").keys where path.hasSuffix("html") || path.hasSuffix("xml") {
      try site.write("Public/" + path, try #require(site.read("Public/" + path)) + "<!-- counter -->\n")
    }
    for path in ["annotations/n.md", "annotations/c.md", "pages/p.md"] {
      let text = try #require(site.read("Content/" + path))
      try site.write("Content/" + path, "---\ndraft: true\n" + text.dropFirst(4))
    }
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    for word in words { #expect(Self.publicFiles(holding: word, in: site) == [], "\(word)") }
  }

  @Test("words that were put into a comment go from a page that someone touched")
  func touchedAndCommentedOut() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    let page = try #require(site.read("Public/articles/b.html"))
    try site.write("Public/articles/b.html", page + "<!-- counter -->\n")
    try site.write(
      "Content/articles/b.md", "---\ntitle: Article B\ndate: 2018-04-27\n---\n%%Other words.%% [[a|As told]].\n")
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "Other words", in: site) == [])
  }

  @Test("an accusation whose note goes with a draft is told: its words stay in the article")
  func accusation() throws {
    let site = try Self.site()
    try site.write("Content/sources/s.md", "---\ntitle: S\ntype: report\ndraft: true\n---\n")
    let note = "---\nkind: claim\narticle: b\nquote: Other words\nstatus: reported\nsources: [{source: s}]\n"
    try site.write("Content/annotations/m.md", note + "---\nA note.\n")
    #expect(!(try site.run("build").errors.contains("accusation")))
    try site.write(
      "Content/annotations/m.md", note + "accuses: [amaq]\n---\nA note.\n")
    let told = try site.run("build").errors
    #expect(told.contains("warning[link-to-draft]: the note is not published, as it names a draft"), "\(told)")
  }

  @Test("what the settings leave out goes like a draft, though someone touched it")
  func touchedAndLeftOut() throws {
    let site = try Self.site()
    try site.write("Content/notes/z.md", "A zebra, says [[amaq]].\n")
    #expect(try site.run("build").status == 0)
    for path in site.texts(in: "Public").keys where path.hasSuffix("html") {
      try site.write("Public/" + path, try #require(site.read("Public/" + path)) + "<!-- counter -->\n")
    }
    try site.write("Content/dossier.yml", "title: T\nlanguage: en\nignore: [notes]\n")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.publicFiles(holding: "zebra", in: site) == [])
  }

  @Test("a page that shows nothing of it is left as someone changed it")
  func untouched() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    let changed = try #require(site.read("Public/404.html")) + "<!-- mine -->\n"
    try site.write("Public/404.html", changed)
    try Self.withdraw(site)
    #expect(try site.run("build").status == 0)
    #expect(site.read("Public/404.html") == changed)
  }

  @Test("a page that someone wrote anew stays when its source is deleted: nothing says that it is secret")
  func deleted() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    let changed = "<!DOCTYPE html>\n<title>Mine</title>\n"
    try site.write("Public/entities/amaq.html", changed)
    try site.remove("Content/entities/amaq.md")
    try site.write(
      "Content/articles/a.md", "---\ntitle: Article A\ndate: 2018-04-27\n---\nWithdrawn words on Amaq.\n")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.read("Public/entities/amaq.html") == changed)
    #expect(site.texts(in: ".state") == [:])
  }

  @Test("but what leads to it, or shows a note that was deleted, is written anew")
  func leadingToDeleted() throws {
    let site = try Self.site()
    try site.write("Content/dossier.yml", "title: T\nlanguage: en\nbaseURL: https://t.example/\n")
    try site.write(
      "Content/annotations/c.md",
      "---\nkind: correction\narticle: b\nquote: Other words\ndate: 2018-05-01\n---\nOf an okapi.\n")
    // With it the page of corrections stays, which every page leads to.
    try site.write(
      "Content/annotations/d.md",
      "---\nkind: correction\narticle: b\nquote: Other\ndate: 2018-05-02\n---\nOf a lynx.\n")
    #expect(try site.run("build").status == 0)
    for path in site.texts(in: "Public").keys where path.hasSuffix("html") || path.hasSuffix("xml") {
      try site.write("Public/" + path, try #require(site.read("Public/" + path)) + "<!-- mine -->\n")
    }
    for path in ["articles/a.md", "annotations/n.md", "annotations/c.md"] { try site.remove("Content/" + path) }
    try site.write("Content/index.md", "---\ntitle: T\n---\nHello.\n")
    try site.write("Content/articles/b.md", "---\ntitle: Article B\ndate: 2018-04-27\n---\nOther words.\n")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.publicFiles(holding: "okapi", in: site) == [])
    #expect(Self.publicFiles(holding: "Article A", in: site) == [])
    #expect(site.read("Public/404.html")?.hasSuffix("<!-- mine -->\n") == true, "and one that shows nothing of it")
  }

  @Test("an entity by one line: notes that name it go with it, and what front matter says of it; told once")
  func entity() throws {
    let site = try Self.site()
    let whale = "---\ntitle: Whale\nkind: person\n---\nX.\n"
    try site.write("Content/entities/whale.md", whale)
    try site.write("Content/sources/s.md", "---\ntitle: S\ntype: report\n---\nX.\n")
    try site.write(
      "Content/annotations/q.md",
      "---\nkind: claim\narticle: b\nquote: Other words\nstatus: reported\nspeaker: whale\nsources: [{source: s, says: X.}]\n---\nOf an okapi.\n"
    )
    try site.write(
      "Content/entities/amaq.md",
      "---\ntitle: Amaq\nkind: outlet\nowner: whale\nrelations: [{type: Ownership, to: whale, reference: true}]\n---\nOf [[Whale]].\n"
    )
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "okapi", in: site) != [])
    #expect(Self.publicFiles(holding: "Whale", in: site).count > 3)
    try site.write("Content/entities/whale.md", whale.replacingOccurrences(of: "kind:", with: "draft: true\nkind:"))
    let run = try site.run("build", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.publicFiles(holding: "okapi", in: site) == [])
    #expect(Self.publicFiles(holding: "Whale", in: site) == ["entities/amaq.html"], "the words of its link")
    #expect(run.errors.components(separatedBy: "info[link-to-draft]").count == 2, "\(run.errors)")
    try site.write("Content/entities/whale.md", whale)
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "okapi", in: site) != [])
  }

  @Test("a former address goes with its page, though someone touched it")
  func formerAddress() throws {
    let site = try Self.site()
    let article = try #require(site.read("Content/articles/a.md"))
    try site.write("Content/articles/a.md", article.replacingOccurrences(of: "date:", with: "formerly: [old]\ndate:"))
    #expect(try site.run("build").status == 0)
    try site.write("Public/articles/old.html", "<!DOCTYPE html>\n<title>Withdrawn words</title>\n")
    try Self.withdraw(site)
    #expect(try site.run("build").status == 0)
    #expect(!site.has("Public/articles/old.html"))
    #expect(site.texts(in: ".state/dossier").count == 1)
  }

  @Test("a page that navigation names goes by one line, and its entry with it; a list of drafts alone likewise")
  func inNavigation() throws {
    let site = try Self.site()
    try site.write("Content/dossier.yml", "title: T\nlanguage: en\nnavigation: [a, articles, tags]\n")
    try site.write(
      "Content/articles/a.md", "---\ntitle: Article A\ndate: 2018-04-27\ntags: [x]\n---\nWithdrawn words on [[amaq]].\n"
    )
    _ = try site.run("reanchor", "--write")
    #expect(try site.run("build", "--strict").status == 0)
    try Self.withdraw(site)
    let run = try site.run("build", "--strict", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the navigation names a draft"), "\(run.errors)")
    #expect(Self.publicFiles(holding: "Withdrawn", in: site) == [])
    #expect(site.read("Public/index.html")?.contains("Article A") == false)
  }

  @Test("where the state folder cannot be written, another keeps the bytes")
  func noStateFolder() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    try site.write(".state", "a file in its place")
    try site.write("Public/articles/a.html", try #require(site.read("Public/articles/a.html")) + "<!-- counter -->\n")
    try Self.withdraw(site)
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!site.has("Public/articles/a.html"))
    #expect(run.errors.contains("look for your change in /"), "\(run.errors)")
  }

  @Test("a link in the place of its page goes too, and what it leads to stays")
  func linkInItsPlace() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    let page = try #require(site.read("Public/articles/a.html"))
    try site.remove("Public/articles/a.html")
    try site.write("elsewhere.html", page)
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/Public/articles/a.html", withDestinationPath: "../../elsewhere.html")
    try Self.withdraw(site)
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!site.has("Public/articles/a.html") && site.read("elsewhere.html") == page)
  }

  @Test("a source goes by one line, too, and with it what rests on it")
  func source() throws {
    let site = try Self.site()
    let source = "---\ntitle: The report\ntype: report\n---\nText of a narwhal.\n"
    try site.write("Content/sources/s.md", source)
    try site.write("Content/sources/t.md", "---\ntitle: T\ntype: report\norigin: [s]\n---\nOf [[s]].\n")
    try site.write(
      "Content/annotations/q.md",
      "---\nkind: claim\narticle: b\nquote: Other words\nstatus: reported\nsources: [{source: t, says: X.}, {source: s, says: X.}]\n---\nOf an okapi.\n"
    )
    try site.write(
      "Content/articles/c.md", "---\ntitle: Article C\ndate: 2018-04-27\nsource: s\n---\nMore on [[amaq]].\n")
    try site.write(
      "Content/entities/amaq.md",
      "---\ntitle: Amaq\nkind: outlet\nrelations: [{type: Ownership, to: held, source: s, quote: narwhal}]\n---\nText.\n"
    )
    try site.write("Content/entities/held.md", "---\ntitle: Held\nkind: person\n---\nText.\n")
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "okapi", in: site) != [])
    try site.write("Content/sources/s.md", source.replacingOccurrences(of: "type:", with: "draft: true\ntype:"))
    let run = try site.run("build", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.publicFiles(holding: "okapi", in: site) == [])
    #expect(Self.publicFiles(holding: "narwhal", in: site) == [])
    #expect(Self.publicFiles(holding: "The report", in: site) == [])
    #expect(run.errors.components(separatedBy: "info[link-to-draft]").count == 2, "\(run.errors)")
    try site.write("Content/sources/s.md", source)
    #expect(try site.run("build").status == 0)
    #expect(Self.publicFiles(holding: "okapi", in: site) != [])
  }

  @Test("a build that has errors names the page of a document that was deleted")
  func deletedWithErrors() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    try site.remove("Content/articles/b.md")
    try site.write("Content/pages/p.md", "---\ntitle: P\n---\n[[nothing]]\n")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("one file is still public") && run.errors.contains("Public/articles/b.html"), "\(run.errors)")
  }

  @Test("a build that has errors says what is still public and should not be")
  func stillPublic() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    try Self.withdraw(site)
    try site.write("Content/pages/p.md", "---\ntitle: P\n---\n[[nothing]]\n")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[still-public]"))
    #expect(run.errors.contains("5 files are still public"), "\(run.errors)")
    for page in ["articles/a.html", "articles/b.html", "articles.html", "entities/amaq.html", "index.html"] {
      #expect(run.errors.contains("Public/" + page), "what shows it too: \(run.errors)")
    }
    try site.write(
      "Content/sources/s.md", "---\ntitle: Other words\ntype: interview\nconfidential: true\n---\nX.\n")
    let named = try site.run("build")
    #expect(named.errors.contains("Public/articles/b.html") && !named.errors.contains("Other words"))
  }

  @Test(
    "and a picture that only what is withdrawn shows, though front matter has another error",
    arguments: ["draft: tru\n", "darft: true\n", "draft: true\nfoo: 1\n"])
  func stillPublicPicture(lines: String) throws {
    let site = try Self.site()
    let body = "---\nText ![x](../media/pic.png) ![y](../media/both.png)\n"
    for name in ["pic.png", "both.png"] { try site.write("Content/media/" + name, "x") }
    try site.write("Content/pages/p.md", "---\ntitle: P\n---\n![y](../media/both.png)\n")
    try site.write("Content/articles/q.md", "---\ntitle: Q\ndate: 2018-04-27\n" + body)
    #expect(try site.run("build").status == 0)
    try site.write("Content/articles/q.md", "---\n" + lines + "title: Q\ndate: 2018-04-27\n" + body)
    let told = try #require(try site.run("build").errors.split(separator: "error[still-public]").last)
    #expect(told.contains("Public/articles/q.html") && told.contains("Public/media/pic.png"), "\(told)")
    #expect(!told.contains("both.png"))
  }

  @Test(
    "A single note, too, by one line where warnings count as errors", arguments: ["claim", "context", "correction"])
  func note(kind: String) throws {
    let site = try Self.site()
    let status =
      kind == "claim" ? "status: reported\nsources: [{source: s}]\n" : kind == "correction" ? "date: 2018-05-02\n" : ""
    let note = "---\nkind: \(kind)\narticle: b\nquote: Other words\n\(status)---\nWithdrawn words.\n"
    if kind == "claim" {
      try site.write("Content/sources/s.md", "---\ntitle: S\ntype: report\nurl: https://example.org/s\n---\nText.\n")
    }
    try site.write("Content/annotations/m.md", note)
    _ = try site.run("reanchor", "--write")
    #expect(try site.run("build", "--record").status == 0)
    let text = try #require(site.read("Content/annotations/m.md"))
    try site.write("Content/annotations/m.md", text.replacingOccurrences(of: "kind:", with: "draft: true\nkind:"))
    let run = try site.run("build", "--strict", "--verbose")
    #expect(!run.errors.contains("error[untold") && !run.errors.contains("still-public"), "\(run.errors)")
    #expect(Self.publicFiles(holding: "Withdrawn words.", in: site) == [])
    #expect(run.errors.contains("info[untold-claim-change]") || kind == "context", "\(run.errors)")
  }
}
