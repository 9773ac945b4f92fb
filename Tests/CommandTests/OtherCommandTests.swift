import Foundation
import Testing

@Suite("dossier and its other commands")
struct OtherCommandTests {
  @Test("says its version, which the changelog's newest heading names")
  func version() throws {
    let version = try Program.run(["--version"], in: "/").output.trimmingCharacters(in: .newlines)
    #expect(version.wholeMatch(of: #/\d+\.\d+\.\d+/#) != nil)
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let changelog = try String(contentsOf: checkout.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let newest = try #require(changelog.split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(newest == "## \(version)" || newest.hasPrefix("## \(version),"))
  }

  @Test("teaches")
  func help() throws {
    let help = try Program.run(["--help"], in: "/")
    #expect(help.status == 0)
    for word in ["build", "check", "annotate", "reanchor", "verify", "Content/"] {
      #expect(help.output.contains(word), "\(word)")
    }
    for command in ["build", "check", "annotate", "reanchor", "verify"] {
      let text = try Program.run([command, "--help"], in: "/").output
      #expect(text.contains("Example") && text.contains("Exit status"), "\(command): \(text)")
    }
  }

  @Test("tells which keys each type takes, and which words they take")
  func fields() throws {
    let overview = try Program.run(["help", "fields"], in: "/")
    #expect(overview.status == 0)
    for topic in ["claim", "person", "settings", "relations", "statuses", "callouts"] {
      #expect(overview.output.contains("\n  \(topic) "), "\(topic)")
      let text = try Program.run(["help", "fields", topic], in: "/")
      #expect(text.status == 0 && text.output.count > 100, "\(topic)")
    }
    #expect(
      try Program.run(["help", "fields", "claim"], in: "/").output.contains(
        """
          status: unverified
              How well the claim stands. Takes a status.
              One of: unverified, reported, confirmed, disputed, refuted, retracted

        """))
    for kind in ["outlet", "question"] {
      let text = try Program.run(["help", "fields", kind], in: "/").output
      #expect(text.contains("\n  kind: \(kind)\n"), "\(text)")
    }
    let wrong = try Program.run(["help", "fields", "claims"], in: "/")
    #expect(wrong.status == 64 && wrong.errors.contains("run dossier help fields claim"))
  }

  @Test("prints the keys as JSON Schema")
  func schema() throws {
    let one = try Program.run(["schema", "claim"], in: "/")
    #expect(one.status == 0 && one.output.contains("\"const\": \"claim\""))
    let all = try JSONSerialization.jsonObject(with: Data(try Program.run(["schema"], in: "/").output.utf8))
    #expect((all as? [String: Any])?["$defs"] is [String: Any])
    #expect(try Program.run(["schema", "nothing"], in: "/").status == 64)
  }

  @Test("takes a whole machine for no folder of notes", arguments: ["check", "build", "serve", "list"])
  func wholeMachine(command: String) throws {
    let arguments = command == "list" ? ["list", "claims", "/"] : [command, "/"]
    let run = try Program.run(arguments, in: "/tmp")
    #expect(run.status == 64 && run.errors.contains("all that lies on this machine"), "\(run.errors)")
    #expect(try Program.run([command] + (command == "list" ? ["claims"] : []), in: "/").status == 64)
  }

  @Test("completes in every shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell], in: "/")
    #expect(script.status == 0)
    #expect(script.output.contains("dossier"))
  }

  @Test("check says the same as build and writes nothing")
  func check() throws {
    let site = try goodSite()
    #expect(try Program.run(["check"], in: site.path).status == 0)
    try site.write("Content/pages/about.md", "See [[Amak]].\n")
    let result = try Program.run(["check"], in: site.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("nothing is named “Amak”"))
    #expect(!site.has("Public"))
  }

  @Test("check lists the rules and explains each of them")
  func rules() throws {
    let list = try Program.run(["check", "--list"], in: "/").output
    let ids = list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(ids.count >= 16)
    for id in ids {
      let text = try Program.run(["check", "--explain", id], in: "/")
      #expect(text.status == 0)
      #expect(text.output.contains("Wrong:") && text.output.contains("Right:"), "\(id)")
    }
    let wrong = try Program.run(["check", "--explain", "orphaned-sorce"], in: "/")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("orphaned-source"))
  }

  @Test("a folder of notes builds where it is told to, and says so where it is not")
  func notes() throws {
    let vault = try SiteFolder(["My Note.md": "See [[Other note]].", "Folder/Other note.md": "Text. ^b1"])
    let refused = try Program.run(["build", vault.path], in: "/")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--output"))
    let out = try SiteFolder()
    let result = try Program.run(["build", vault.path, "--output", out.path + "/site"], in: "/")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try #require(out.read("site/my-note.html")).contains("<a href=\"other-note.html\">Other note</a>"))
  }

  @Test("a folder without a word in it teaches how to begin")
  func empty() throws {
    let site = try SiteFolder(["Content/dossier.yml": "title: A dossier\n"])
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("there is no Markdown in Content"))
    #expect(result.errors.contains("Content/index.md"))
    #expect(!site.has("Public"))
  }

  @Test(
    "only addresses of the web are the site's own", arguments: ["ftp://example.org", "example.org", "javascript:1"])
  func baseURL(address: String) throws {
    let site = try goodSite()
    let result = try Program.run(["build", "--base-url", address], in: site.path)
    #expect(result.status == 64)
    #expect(result.errors.contains("--base-url takes an address that begins with https:// or http://"))
  }
}
