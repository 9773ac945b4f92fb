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

  @Test("a reason is words", arguments: ["x", "'\u{A0}'", "'…'", "ok", "'aaaa'"])
  func reasons(reason: String) throws {
    let answer = "allow:\n  - check: unsourced-claim\n    words: x\n    reason: \(reason)\n"
    let site = try Self.site(["pages/p.md": "---\ntitle: P\n\(answer)---\nX.\n"])
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.contains("is no reason"), "\(run.errors)")
  }
}
