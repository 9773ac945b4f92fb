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
      let heading = heading(of: document)
      return Finding(
        "there is no title, so pages call this “\(document.slug)”, as its file", at: document.location(0..<0),
        notes: heading.map { [.init("the title may stand here", at: document.location($0.place))] } ?? [],
        fix: heading.map { "add title: \($0.words), and take that line out of the text" }
          ?? "add title: with the name by which readers know it")
    }
  }

  /// Whether it is no name as readers know one: in small letters, as names of files are. A day such as 9-11 is one.
  private func isNoName(_ slug: String) -> Bool {
    slug.utf8.contains { $0 == UInt8(ascii: "_") || 0x61...0x7A ~= $0 } || slug.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The heading that the text begins with, as other programs have titles.
  private func heading(of document: Document) -> (words: String, place: Range<Int>)? {
    let bytes = document.source.bytes[document.body]
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start...].starts(with: "# ".utf8) else {
      return nil
    }
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let words = String(decoding: line.dropFirst(2), as: UTF8.self)
    return words.isEmpty || words.utf8.contains { ":#[]{}\"'`*_<&".utf8.contains($0) }
      ? nil : (words, line.startIndex..<line.endIndex)
  }
}
