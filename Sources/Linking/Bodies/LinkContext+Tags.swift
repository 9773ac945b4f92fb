import Diagnostics
import Markdown
import Model

extension LinkContext {
  /// Links from the tags in a note's text to their pages. The address of a tag that a dossier's own files have as well depends
  /// on what other tags there are, unless it is plain.
  func marks(for tags: [TextTags.Place], from route: Route) -> [TextMark] {
    tags.compactMap { place in
      guard TagAddress.isPlain(place.tag) || !ownTags.contains(TagAddress.key(place.tag)) else { return nil }
      return TextMark(place.range, .tag(route.href(to: TagAddress.route(inNotes: place.tag))))
    }
  }

  /// The tags in a note's text, after those of its front matter as many as a document may have.
  func tags(
    of document: Document, in markdown: MarkdownDocument, _ diagnostics: inout [Diagnostic]
  ) -> [TextTags.Place] {
    var budget = TagBudget(of: document)
    var refused: Range<Int>?
    for tag in document.header.tags where !budget.takes(tag.value) { refused = refused ?? tag.range }
    let places = document.isVaultNote ? TextTags.find(in: markdown, of: document.source) : []
    let taken = places.filter { place in
      if budget.takes(place.tag) { return true }
      refused = refused ?? markdown.source(of: place.range)
      return false
    }
    if let refused {
      diagnostics.append(
        .warning(
          "too-many-tags", "this file has more than \(TagBudget.most) tags, and those from here on have no page",
          at: document.location(refused), fix: "take out tags that say nothing, or make several files of it"))
    }
    return taken
  }
}
