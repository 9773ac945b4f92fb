import Basics
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
  /// How many levels deeper its headings stand on the page than in its file.
  let headingOffset: Int
  /// That of the page's heading that it stands under.
  private let levelAbove: Int
  /// Those that are on the page, in the order of the file.
  private let headings: ArraySlice<MarkdownDocument.Heading>

  private struct Part {
    var nodes: Range<Int>
    /// Where the footnotes begin, which follow a part that refers to them.
    var footnotes: Int
    /// The headings and blocks in it.
    var ids: Set<ElementID>
  }

  /// The page's own body.
  init(_ document: Document, _ markdown: MarkdownDocument, to host: BodyHost) {
    (self.document, self.markdown, ids) = (document, markdown, host.ids)
    part = nil
    headings = markdown.headings[...]
    headingOffset = host.headingOffset(of: markdown)
    levelAbove = host.headingOffset + 1
  }

  /// Some nodes of another body, or of the same once more.
  ///
  /// - Parameter levelAbove: that of the heading which they stand under.
  init(
    _ document: Document, _ markdown: MarkdownDocument, ids: ElementID.Scope, embedding nodes: Range<Int>,
    under levelAbove: Int
  ) {
    (self.document, self.markdown, self.ids) = (document, markdown, ids)
    let first = markdown.headings.endOfPrefix { Int($0.node) < nodes.lowerBound }
    headings = markdown.headings[first...].prefix { Int($0.node) < nodes.upperBound }
    self.levelAbove = levelAbove
    headingOffset = levelAbove + 1 - (headings.map(\.level).min() ?? 1)
    var held: Set<ElementID> = []
    for heading in headings { held.insert(.heading(markdown.string(heading.id))) }
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

  /// The level of the heading that a reference stands under on the page.
  func level(above reference: Reference) -> Int {
    let next = headings.endOfPrefix { $0.source.lower < reference.source.lower }
    return next > headings.startIndex ? min(headings[next - 1].level + headingOffset, 6) : levelAbove
  }

  /// Whether a heading or a block is on the page; of the page's own body, it would be if there were one.
  func holds(_ place: FragmentReference.Place) -> Bool { part?.ids.contains(place.id()) ?? true }
}
