import Markdown
import Markup
import Model

/// A body whose links are being made: the page's own, or one that stands in it.
struct BodyScope {
  let document: Document
  let markdown: MarkdownDocument
  /// Of its ids on this page.
  let ids: ElementID.Scope
  /// What of it is embedded; nil for the page's own body, whose mentions and mistakes are told.
  private let part: Part?

  private struct Part {
    var nodes: Range<Int>
    /// Where the footnotes begin, which follow a part that refers to them.
    var footnotes: Int
    /// The headings and blocks in it.
    var ids: Set<ElementID>
  }

  /// The page's own body.
  init(_ document: Document, _ markdown: MarkdownDocument, ids: ElementID.Scope) {
    (self.document, self.markdown, self.ids) = (document, markdown, ids)
    part = nil
  }

  /// Some nodes of another body, or of the same once more.
  init(_ document: Document, _ markdown: MarkdownDocument, ids: ElementID.Scope, embedding nodes: Range<Int>) {
    (self.document, self.markdown, self.ids) = (document, markdown, ids)
    var held: Set<ElementID> = []
    for heading in markdown.headings where nodes.contains(Int(heading.node)) {
      held.insert(.heading(markdown.string(heading.id)))
    }
    for block in markdown.blockIDs where nodes.contains(Int(block.node)) {
      held.insert(.block(markdown.string(block.name)))
    }
    let footnotes = markdown.footnotes.lazy.map(\.node).filter { $0 >= 0 }.min()
    part = Part(nodes: nodes, footnotes: footnotes.map(Int.init) ?? .max, ids: held)
  }

  var isOwn: Bool { part == nil }

  /// Whether a reference is on the page.
  func shows(_ reference: Reference) -> Bool {
    guard let part, reference.node >= 0 else { return true }
    return part.nodes.contains(Int(reference.node)) || Int(reference.node) >= part.footnotes
  }

  /// Whether a heading or a block is on the page; of the page's own body, it would be if there were one.
  func holds(_ place: FragmentReference.Place) -> Bool { part?.ids.contains(place.id()) ?? true }
}
