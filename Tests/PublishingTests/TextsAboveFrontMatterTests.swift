import Diagnostics
import TestSupport
import Testing

@Suite("What stands above front matter, and what a merge left in it")
struct TextsAboveFrontMatterTests {
  private func told(_ path: String, _ text: String) -> [Diagnostic] {
    let site: SiteFixture = ["index.md": "Words.\n", path: text]
    return site.diagnostics.filter { $0.severity != .information }
  }

  @Test(
    "is to be moved below it, and nothing else is said",
    arguments: [
      ("# The bridge\n", "line 1", "2"), ("<!-- x -->\n\n", "line 1", "3"),
      ("\n# The bridge\nOf steel.\n\n", "lines 2 to 3", "5"),
      ("The bridge\n", "line 1", "2"),
    ])
  func above(words: String, lines: String, line: String) {
    let told = told("articles/bridge.md", words + "---\ntitle: The bridge\ndate: 2024-03-14\n---\nA text.\n")
    #expect(told.map(\.message) == ["front matter comes first in a file, and this begins on line \(line)"])
    #expect(told.first?.fix == "move \(lines) below the front matter")
  }

  @Test(
    "Rules in a text without front matter are rules",
    arguments: [
      "Words.\n\n---\nMore: of them.\n\n---\n", "Words.\n\n```\n---\ntitle: A\n---\n```\n",
      "Words.\n\n---\n\nTitle: A\n\n---\n",
    ])
  func rules(text: String) {
    #expect(told("pages/about.md", text).map(\.id) == [])
  }

  @Test("A merge that is not finished is an error in a dossier’s own text, and a warning in a note")
  func merge() {
    let text = "Words.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n"
    #expect(
      told("pages/about.md", "---\ntitle: A\n---\n" + text).map { "\($0.severity) \($0.id)" } == [
        "error unfinished-merge"
      ])
    #expect(told("about.md", text).map { "\($0.severity) \($0.id)" } == ["warning unfinished-merge"])
    // Someone took out the first line only.
    let rest = text.replacing("<<<<<<< HEAD\n", with: "")
    #expect(told("pages/about.md", rest).map(\.id) == ["unfinished-merge"])
  }

  @Test(
    "Headings, quotations in quotations and examples are no merge",
    arguments: [
      "Words\n=======\n\nMore.\n", ">>>>>>> A mail that went round.\n",
      "```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n```\n",
      "A line of <<<<<<< signs.\n",
    ])
  func noMerge(text: String) {
    #expect(told("about.md", text).map(\.id) == [])
  }
}
