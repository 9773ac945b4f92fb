import Diagnostics
import Linking
import Model

struct MissingTitleRule: CheckRule {
  let id = "missing-title"
  let summary = "What has a page is called by a title, not by the name of its file."
  let explanation = """
    Without `title:` a page is headed by the name of its file. A file called `Ada Byron.md` says how readers know her; one called \
    `src-2.md` does not, and lists, links and diagrams show it all the same. Write the title.
    """
  let example = RuleExample(
    bad: "type: interview   # in sources/src-2.md", good: "title: Interview with the clerk\ntype: interview")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.published.compactMap { document in
      guard document.isArticle || document.isSource || document.isEntity, !document.hasOwnTitle,
        document.title == document.slug, isNoName(document.slug)
      else { return nil }
      return Finding(
        "there is no title, so pages call this “\(document.slug)”, as its file", at: document.location(0..<0),
        fix: "add title: with the name by which readers know it")
    }
  }

  /// Whether it has a digit or a sign between words, as names of files have.
  private func isNoName(_ slug: String) -> Bool {
    slug.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 &- 0x30 < 10 }
  }
}
