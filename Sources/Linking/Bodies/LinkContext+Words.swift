import Diagnostics
import Markdown
import Markup
import Model

extension LinkContext {
  /// What stands for links without words of their own: where one is by a file's name, the title of what it leads to, as
  /// readers are not to be shown slugs. Notes show what was typed, as Obsidian does.
  func linkWords(in document: Document) -> LinkWords? {
    document.isNote
      ? hasNotesOfDendron ? LinkWords(areOfDendron: true) : nil
      : LinkWords { [corpus, names] name in
        // A slug has no capitals and no blanks, so that most titles are told from one at a glance.
        guard !name.contains(where: { (0x41...0x5A).contains($0) || $0 <= 0x20 }),
          let id = names.onlyDocument(named: name)
        else { return nil }
        let document = corpus[id]
        guard document.slug.utf8.elementsEqual(name), !document.hasTitleOfFile, corpus.isPublished(document),
          !document.header.aliases.contains(where: { $0.value.utf8.elementsEqual(name) })
        else { return nil }
        return document.title
      }
  }

  /// A document's text as it is read everywhere.
  func parse(_ document: Document) -> Diagnosed<MarkdownDocument> {
    MarkdownParser.parse(
      document.source, body: document.body, habits: habits(of: document), linkWords: linkWords(in: document))
  }
}
