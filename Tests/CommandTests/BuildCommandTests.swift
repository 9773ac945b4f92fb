import Foundation
import Testing

@Suite("dossier build")
struct BuildCommandTests {
  @Test("writes the site beside its content, and ends with one line of figures")
  func builds() throws {
    let site = try goodSite()
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("9 pages, 12 files written, "), "\(result.output)")
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.output.contains("no warnings"))
    #expect(site.has("Public/index.html"))
    #expect(try #require(site.read("Public/entities/amaq.html")).contains("Servers of <mark>Amaq</mark> were seized."))
  }

  @Test("from any folder, to any folder")
  func elsewhere() throws {
    let site = try goodSite()
    let out = try SiteFolder()
    let result = try Program.run(["build", site.path, "--output", out.path + "/www"], in: out.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(out.has("www/articles/raid.html"))
    #expect(!site.has("Public"))
  }

  @Test("touches nothing the second time, and removes what is no longer part of the site")
  func again() throws {
    let site = try goodSite()
    _ = try Program.run(["build"], in: site.path)
    let file = URL(fileURLWithPath: site.path + "/" + "Public/index.html").path
    let before = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
    try site.write("Public/CNAME", "example.org")
    #expect(try Program.run(["build"], in: site.path).output.contains("no files written"))
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date == before)
    try FileManager.default.removeItem(at: URL(fileURLWithPath: site.path + "/" + "Content/sources/letter.md"))
    try site.write(
      "Content/articles/raid.md", "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers of [[Amaq]] were seized.\n")
    #expect(try Program.run(["build"], in: site.path).status == 0)
    #expect(!site.has("Public/sources/letter.html") && !site.has("Public/sources.html"))
    #expect(try #require(site.read("Public/CNAME")) == "example.org")
  }

  @Test("with an error writes nothing, says where, and leaves Public as it was")
  func errors() throws {
    let site = try goodSite()
    _ = try Program.run(["build"], in: site.path)
    let before = try site.contents(of: "Public")
    try site.write("Content/pages/about.md", "---\ntitle: About\n---\nSee [[Amqa]].\n")
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errors == """
        error[unresolved-link]: nothing is named “Amqa”
         --> Content/pages/about.md:4:5
          |
        4 | See [[Amqa]].
          |     ^^^^^^^^
          fix: write [[Amaq]]

        1 error, no warnings; nothing was written, and Public is as it was

        """, "\(result.errors)")
    #expect(try site.contents(of: "Public") == before)
  }

  @Test("no escapes but on a terminal")
  func plain() throws {
    let site = try goodSite()
    try site.write("Content/pages/about.md", "[[Amak]]")
    #expect(!(try Program.run(["build"], in: site.path).errors.contains("\u{1B}")))
  }

  @Test("says to programs on standard output what is wrong, and nothing else there")
  func machines() throws {
    let site = try goodSite()
    try site.write("Content/pages/about.md", "See [[Amak]].\n")
    let json = try Program.run(["build", "--format", "json"], in: site.path)
    #expect(json.status == 1)
    for line in json.output.split(separator: "\n") {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["path"] as? String == "Content/pages/about.md")
      #expect(value?["line"] as? Int == 1)
    }
    let github = try Program.run(["build", "--format", "github"], in: site.path)
    #expect(github.output.hasPrefix("::error file=Content/pages/about.md,line=1,col=5,title=unresolved-link::"))
  }

  @Test("takes warnings for errors where it is told to")
  func strict() throws {
    let site = try goodSite()
    try site.write("Content/pages/about.md", "Some <b>bold</b> words.\n")
    #expect(try Program.run(["build"], in: site.path).status == 0)
    #expect(try Program.run(["build", "--strict"], in: site.path).status == 1)
  }

  @Test("builds drafts only where it is told to")
  func drafts() throws {
    let site = try goodSite()
    try site.write(
      "Content/articles/later.md",
      "---\ntitle: Later\ndate: 2019\ndraft: true\nformerly: [sooner]\n---\nAbout [[Amaq]].\n")
    _ = try Program.run(["build"], in: site.path)
    #expect(!site.has("Public/articles/later.html"))
    #expect(try Program.run(["build", "--drafts", "-o", "preview"], in: site.path).status == 0)
    #expect(site.has("preview/articles/later.html"))
    let manifest = try #require(site.read("preview/.dossier-manifest"))
    #expect(try #require(manifest.split(separator: "\n").first).hasSuffix(" drafts"))
    let draft = try #require(site.read("preview/articles/later.html"))
    #expect(draft.contains("<title>Draft: Later – A dossier</title>"))
    #expect(draft.contains("<p class=\"draft-band\" role=\"note\"><strong>Draft.</strong> This page is not "))
    let former = try #require(site.read("preview/articles/sooner.html"))
    #expect(former.contains("<title>Draft: Later – ") && former.contains("class=\"draft-band\""))
    #expect(former.contains("<meta name=\"robots\" content=\"noindex\">"))
    let other = try #require(site.read("preview/articles/raid.html"))
    #expect(other.contains("<title>The raid – A dossier</title>") && !other.contains("draft-band"))
    try site.write("Content/pages/about.md", "![[later]]\n")
    #expect(try Program.run(["build", "--drafts", "-o", "preview"], in: site.path).status == 0)
    let embedding = try #require(site.read("preview/about.html"))
    #expect(embedding.contains("<title>With a draft: "))
    #expect(embedding.contains("<strong>Holds a draft.</strong> A text on this page is not published."))
    try site.remove("Content/pages/about.md")
    for page in [draft, other, try #require(site.read("preview/index.html"))] {
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    }
    #expect(try #require(site.read("Public/index.html")).contains("noindex") == false)
  }

  @Test("keeps drafts from the folder that is for the public")
  func draftsApart() throws {
    let site = try goodSite()
    try site.write("Content/articles/later.md", "---\ntitle: Later\ndate: 2019\ndraft: true\n---\nAbout [[Amaq]].\n")
    let nowhere = try Program.run(["build", "--drafts"], in: site.path)
    #expect(nowhere.status == 64 && nowhere.errors.contains("--drafts needs --output"))
    #expect(!site.has("Public"))
    #expect(try Program.run(["build"], in: site.path).status == 0)
    let before = try site.contents(of: "Public")
    // What lies in a public folder is served with it, however deep.
    for folder in ["Public/sub", "Public/assets/x/", "./Public/../Public/sub", site.path + "/Public/sub"] {
      let within = try Program.run(["build", "--drafts", "--output", folder], in: site.path)
      #expect(within.status == 64 && !site.has("Public/sub") && !site.has("Public/assets/x"), "\(folder)")
    }
    let among = try Program.run(["build", "--drafts", "--output", "Public"], in: site.path)
    #expect(among.status == 64)
    #expect(
      among.errors == """
        error: the output folder Public holds a build for the public, and drafts are not to lie among it
          fix: name an empty folder, or one that does not exist yet

        """, "\(among.errors)")
    #expect(try site.contents(of: "Public") == before)
    // Its own folder it may use again, and a build for the public takes the drafts out of it.
    for _ in 0..<2 { #expect(try Program.run(["build", "--drafts", "-o", "preview"], in: site.path).status == 0) }
    #expect(try Program.run(["build", "-o", "preview"], in: site.path).status == 0)
    #expect(try site.contents(of: "preview") == before)
  }

  @Test("writes absolute addresses where it knows the site's own")
  func baseURL() throws {
    let site = try goodSite()
    _ = try Program.run(["build", "--base-url", "https://example.org/d"], in: site.path)
    #expect(
      try #require(site.read("Public/articles/raid.html")).contains(
        #"<link rel="canonical" href="https://example.org/d/articles/raid.html">"#))
  }

  @Test("ends with 64 for wrong usage, and says how it is right")
  func usage() throws {
    let site = try goodSite()
    #expect(try Program.run(["build", "--jobs", "0"], in: site.path).status == 64)
    #expect(try Program.run(["build", "nowhere"], in: site.path).status == 64)
    #expect(try Program.run(["bild"], in: site.path).status == 64)
    #expect(try Program.run(["build", "--quiet", "--verbose"], in: site.path).status == 64)
    #expect(
      try Program.run(["build", "--format", "xml"], in: site.path).errors.contains(
        "'text', 'json', 'github' or 'sarif'"))
  }

  @Test("refuses a folder with files that it did not write")
  func foreign() throws {
    let site = try goodSite()
    try site.write("Public/letters.html", "mine")
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 74)
    #expect(result.errors.contains("letters.html"))
    #expect(try site.contents(of: "Public").count == 1)
  }

  @Test("publishes nothing of a draft, a confidential source or a capture")
  func secrets() throws {
    let site = try goodSite()
    try site.write("Content/captures/letter.txt", "SECRET-CAPTURE words that were said")
    try site.write("Content/articles/later.md", "---\ntitle: SECRET-DRAFT\ndate: 2019\ndraft: true\n---\nText.\n")
    try site.write(
      "Content/sources/insider.md", "---\ntitle: SECRET-SOURCE\ntype: interview\nconfidential: true\n---\nText.\n")
    #expect(try Program.run(["build"], in: site.path).status == 0)
    for (path, bytes) in try site.contents(of: "Public") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET"), "\(path)")
    }
  }

  @Test("names symbolic links and does not follow them")
  func links() throws {
    let site = try goodSite()
    let outside = try SiteFolder(["secret.md": "OUTSIDE"])
    try FileManager.default.createSymbolicLink(
      at: URL(fileURLWithPath: site.path + "/" + "Content/pages.md"),
      withDestinationURL: URL(fileURLWithPath: outside.path + "/" + "secret.md"))
    let result = try Program.run(["build"], in: site.path)
    #expect(result.errors.contains("symbolic-link"))
    for (_, bytes) in try site.contents(of: "Public") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("OUTSIDE"))
    }
  }

  @Test("Settings that cannot be read are not told as missing besides")
  func unreadSettings() throws {
    let site = try goodSite()
    try site.write("settings.yml", "title: T\n")
    try site.remove("Content/dossier.yml")
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/Content/dossier.yml", withDestinationPath: site.path + "/settings.yml")
    let told = try Program.run(["check"], in: site.path).errors
    #expect(told.contains("symbolic-link") && !told.contains("no-settings"), "\(told)")
  }

  @Test("says what each stage did where it is told to")
  func verbose() throws {
    let site = try goodSite()
    let result = try Program.run(["build", "--verbose"], in: site.path)
    #expect(result.status == 0)
    #expect(result.errors.contains("read the front matter of 4 files"))
    #expect(result.errors.contains("made 12 files"))
    #expect(try Program.run(["build", "--quiet"], in: site.path).output == "")
  }
}
