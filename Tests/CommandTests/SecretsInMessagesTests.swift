import Foundation
import Testing

/// The logs of builds are often public: what is said of confidential matter gives a place, and no words.
@Suite("Messages tell nothing of confidential sources")
struct SecretsInMessagesTests {
  private static func site(_ files: [String: String]) throws -> SiteFolder {
    let around = [
      "dossier.yml": "title: T\nlanguage: en\n", "index.md": "---\ntitle: T\n---\nHello.\n",
      "articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nPolice seized servers.\n",
      "sources/insider-7.md":
        "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\ncapture: tape-3.txt\nurl: https://leak.example/doc\nmayBeNamed: [{spelling: jane w, reason: A common name.}]\n---\nX.\n",
      "captures/tape-3.txt": "They burned the ledgers in the yard.\n",
    ]
    return try SiteFolder(
      Dictionary(
        uniqueKeysWithValues: around.merging(files) { _, new in new }.map { ("Content/" + $0.key, $0.value) }))
  }

  private static let secrets = [
    "Jane", "Whistle", "insider-7", "tape-3", "burned", "ledgers", "leak.example", "jane w",
  ]

  private static func note(_ sources: String) -> String {
    "---\nkind: claim\narticle: a\nquote: seized servers\nstatus: reported\nsources:\n\(sources)\n---\nA note.\n"
  }

  @Test(
    "no line, no words, whatever is wrong with what a confidential source says",
    arguments: [
      "  - source: insider-7\n    quote: They burned the ledgers",
      "  - source: insider-7\n    says: He spoke of “burned ledgers”.",
      "  - source: insider-7\n    quote: They burned the ledger",
      "  - source: insider-7\n    quote: They burned … ledgers\n    sayz: The ledgers burned.",
    ])
  func lines(sources: String) throws {
    let site = try Self.site(["annotations/n.md": Self.note(sources)])
    for form in ["text", "json", "github"] {
      let run = try site.run("check", "--format", form)
      #expect(run.status == 1)
      for secret in Self.secrets {
        #expect(!(run.output + run.errors).contains(secret), "\(form), \(secret): \(run.output + run.errors)")
      }
      #expect((run.output + run.errors).contains("annotations/n.md"))
    }
  }

  @Test("but what keys and values are wrong that say nothing of it")
  func innocentWords() throws {
    let source = "  - source: insider-7\n    says: Speaks of a fire."
    let site = try Self.site([
      "annotations/n.md": Self.note(source).replacingOccurrences(of: "article: a", with: "article: amaq-takedwn"),
      "annotations/m.md": Self.note(source).replacingOccurrences(of: "status: reported", with: "statos: reported"),
    ])
    let run = try site.run("check")
    #expect(run.errors.contains("“amaq-takedwn”") && run.errors.contains("“statos”"), "\(run.errors)")
    for secret in Self.secrets { #expect(!run.errors.contains(secret), "\(run.errors)") }
  }

  @Test("nor in the ledger, in any form, but where someone asks for the names")
  func ledger() throws {
    let site = try Self.site([
      "annotations/n.md": Self.note("  - source: insider-7\n    says: Speaks of a fire."),
      "articles/b.md": "---\ntitle: B\ndate: 2018\nsource: insider-7\n---\nHe said “burned the ledgers” then.\n",
    ])
    for form in ["text", "json", "github"] {
      let run = try site.run("verify", "--format", form)
      for secret in Self.secrets where secret != "burned" && secret != "ledgers" {
        #expect(!(run.output + run.errors).contains(secret), "\(form), \(secret): \(run.output + run.errors)")
      }
    }
    let told = try site.run("verify").output
    #expect(told.contains("a confidential source") && told.contains("--name-confidential"), "\(told)")
    #expect(try site.run("verify", "--name-confidential").output.contains("tape-3.txt"))
  }

  @Test(
    "nor what a wrong value of a confidential source should be",
    arguments: [
      "url: www.leaks.example/jw", "url: leaks.example/jw", "url: http:/leaks.example/jw",
      "url: https//leaks.example/jw",
      "url: https://leaks.example/j w", "url: <https://leaks.example/jw>", "archiveURL: www.leaks.example/jw",
      "archiveURL: https://leaks.example/j w", "authors: Leaks; Ann Doe", "issued: 27.4.1997",
      "accessed: 27 April 1997",
    ])
  func fixes(line: String) throws {
    let site = try Self.site([
      "sources/jw.md": "---\ntype: interview\ntitle: Jane Whistle\nconfidential: true\n\(line)\n---\nX.\n",
      "annotations/n.md": Self.note("  - source: insider-7\n    says: Speaks of a fire."),
    ])
    let commands = [
      ["check"], ["check", "--format", "json"], ["check", "--format", "github"], ["check", "--format", "sarif"],
      ["verify"], ["verify", "--format", "json"], ["reanchor"], ["reanchor", "--format", "json"], ["link"],
    ]
    for command in commands {
      let run = try Program.run(command, in: site.path)
      let told = run.output + run.errors
      for secret in Self.secrets + ["leaks", "Leaks", "jw", "Ann Doe", "1997"] {
        #expect(!told.contains(secret), "\(command), \(secret): \(told)")
      }
    }
    #expect(try site.run("check").errors.contains("sources/….md:5:"))
  }

  @Test("but what is wrong with a key or a value that says nothing of it, and how it is fixed")
  func toldFixes() throws {
    for (line, fix) in [("tpye: interview", "write type"), ("type: interveiw", "write interview")] {
      let site = try Self.site(["sources/jw.md": "---\n\(line)\ntitle: J\nconfidential: true\n---\nX.\n"])
      #expect(try site.run("check").errors.contains(fix))
    }
  }

  @Test(
    "a name that is nearly that of a confidential source is not shown, nor a file proposed for it",
    arguments: [
      "Jane Whistel", "Jane Wistle", "jane-whistel", "sources/insider-7", "sources/insider-7.md",
      "sources/jane-whistel", "Insider 7",
    ])
  func nearNames(name: String) throws {
    for file in [
      ["annotations/n.md": Self.note("  - source: \(name)\n    says: Speaks of a fire.")],
      ["articles/b.md": "---\ntitle: B\ndate: 2018\nsource: \(name)\n---\nText.\n"],
      ["articles/b.md": "---\ntitle: B\ndate: 2018\n---\nSee [[\(name)]].\n"],
    ] {
      let site = try Self.site(file)
      for form in ["text", "json", "github", "sarif"] {
        let run = try site.run("check", "--format", form)
        for secret in Self.secrets + [name, "jane-whis", "Whist"] {
          #expect(!(run.output + run.errors).contains(secret), "\(form), \(secret): \(run.output + run.errors)")
        }
      }
    }
  }

  @Test("a confidential source that cannot be read is not named", arguments: [String.Encoding.isoLatin1, .utf16])
  func unread(encoding: String.Encoding) throws {
    let site = try Self.site([:])
    let text = "---\ntitle: Zoé Whistle\ntype: interview\nconfidential: true\n---\nX.\n"
    let path = site.path + "/Content/sources/zoe-whistle.md"
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
    for form in ["text", "json", "github", "sarif"] {
      let run = try site.run("check", "--format", form)
      #expect(run.status == 1)
      #expect(!(run.output + run.errors).localizedCaseInsensitiveContains("whistle"), "\(run.output + run.errors)")
      #expect((run.output + run.errors).contains("sources/….md") || form != "text")
    }
  }

  @Test("no file allows itself to tell them, and --explain says what to do instead")
  func allowed() throws {
    let answer = "allow:\n  - check: unpublished-material\n    words: Jane Whistle\n    reason: She agreed to it.\n"
    let site = try Self.site(["pages/p.md": "---\ntitle: P\n\(answer)---\nWe met Jane Whistle.\n"])
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.contains("error[unpublished-material]"), "\(run.errors)")
    #expect(run.errors.contains("no file can allow itself to tell them"), "\(run.errors)")
    let help = try site.run("check", "--explain", "unpublished-material").output
    #expect(help.contains("mayBeNamed:") && !help.contains("allow:\n"), "\(help)")
  }

  @Test(
    "a reason is words",
    arguments: [
      "x", "'\u{A0}'", "'…'", "ok", "'aaaa'", "'-'", "fine", "Looked at.", "it is ok", "ja das passt", "x y z",
      "ok ok ok", "说过",
    ])
  func reasons(reason: String) throws {
    let answer = "allow:\n  - check: unsourced-claim\n    words: x\n    reason: \(reason)\n"
    let site = try Self.site(["pages/p.md": "---\ntitle: P\n\(answer)---\nX.\n"])
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.contains("is no reason"), "\(run.errors)")
  }

  @Test(
    "a reason is a few words, in any language",
    arguments: [
      "The original is lost", "It is lost", "Orijinal kayboldu", "原件已经丢失了", "원본이 분실되었음", "Wurde 2019 vernichtet",
    ])
  func fewWords(reason: String) throws {
    let answer = "allow:\n  - check: unsourced-claim\n    words: x\n    reason: \(reason)\n"
    let run = try Self.site(["pages/p.md": "---\ntitle: P\n\(answer)---\nX.\n"]).run("check")
    #expect(!run.errors.contains("is no reason"), "\(run.errors)")
  }
}
