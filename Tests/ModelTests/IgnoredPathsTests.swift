import Diagnostics
import Model
import Parallel
import Testing

@Suite("What the settings leave out")
struct IgnoredPathsTests {
  private func told(_ entry: String) -> [String] {
    let texts = [
      "dossier.yml": "title: T\nignore: ['\(entry)']\n", "private/plan.md": "Plan.\n", "Templates/a.md": "A.\n",
    ]
    let files = texts.sorted { $0.key < $1.key }.map {
      ContentFile(relativePath: $0.key, displayPrefix: "Content/", bytes: Array($0.value.utf8))
    }
    return CorpusReader.read(files: files, width: .one).diagnostics.filter { $0.id == "unused-ignore" }
      .map { "\($0.severity.rawValue) \($0.replacement ?? "-")" }
  }

  @Test("by the path that it has", arguments: ["private", "private/", "./private", "Templates/a.md"])
  func right(_ entry: String) {
    #expect(told(entry) == [])
  }

  @Test(
    "what is nearly the path of something is an error: that would be published",
    arguments: [
      ("Private", "private"), ("private/**", "private"), ("private/*", "private"), ("Content/private", "private"),
      ("/Content/Private/", "private"), ("private/*.md", "private/plan.md"), ("templates", "Templates"),
      ("**/plan.md", "private/plan.md"), (#"private\plan.md"#, "private/plan.md"), ("priv*", "private"),
      ("privat", "private"), ("priváte", "private"), ("private.md", "private"), ("private/plan", "private/plan.md"),
      ("plan.md", "private/plan.md"), ("plan", "private/plan.md"), ("[private]", "private"), ("[[private]]", "private"),
      ("!private", "private"), ("~/private", "private"), ("[p]rivate", "private"), ("*.md", "Templates/a.md"),
      ("private/x/../plan.md", "private/plan.md"), ("private /plan.md", "private/plan.md"), ("/", "Templates"),
      ("private/**/*.md", "private/plan.md"), ("**/private/**/plan.md", "private/plan.md"),
      ("private/**/pl*", "private/plan.md"),
      ("private, other", "-"), ("{private,other}", "-"),
    ])
  func near(_ entry: String, _ meant: String) {
    #expect(told(entry) == ["error \(meant)"])
  }

  @Test(
    "what is nothing’s is a remark, as it may be there elsewhere",
    arguments: ["drafts", "old/private", "x*", "plans/private", "provide"])
  func absent(_ entry: String) {
    #expect(told(entry) == ["information -"])
  }
}
