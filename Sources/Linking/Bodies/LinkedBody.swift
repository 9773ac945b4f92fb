/// What is kept of a document's body once it was parsed, linked and rendered: its HTML and its facts.
///
/// Immutable, and behind a reference: a page of a hub reads thousands of them.
package final class LinkedBody: Sendable {
  package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    package var id: String
    /// Plain text.
    package var title: String
  }

  /// A block at the top of the body: a paragraph, a list, a table.
  package struct Passage: Sendable, Hashable {
    /// Where it stands in ``html``.
    package var html: Range<Int>
    /// Its words, as a range of the reader's text.
    package var text: Range<Int>
    /// Where it stands in the file.
    package var source: Range<Int>
    /// Whether it is running text that can be annotated, not a heading or a rule.
    package var isProse: Bool
    /// Whether it links to a source or has a footnote.
    package var hasReference: Bool
  }

  /// A footnote of an article, which belongs beside the block that first refers to it.
  package struct Sidenote: Sendable, Hashable {
    package var number: Int
    /// An index into ``passages``.
    package var passage: Int
    /// Where its list item stands in ``html``.
    package var html: Range<Int>
  }

  /// The body's HTML, its links relative to the page that it stands on.
  package let html: [UInt8]
  package let headings: [Heading]
  /// The names of its blocks, without the `^`.
  package let blocks: Set<String>
  /// By sentence, then by place in the sentence.
  package let mentions: [Mention]
  /// The HTML of the mentions' sentences, one behind the other.
  package let snippets: [UInt8]
  /// Of articles only: their blocks, and the annotations that hold, in the order of the text.
  package let passages: [Passage]
  package let annotations: [AnchoredAnnotation]
  /// Of articles only, in order; empty where a footnote is referred to by none of the passages.
  package let sidenotes: [Sidenote]
  /// Of articles and entities only: entities that the text names and does not link to, by place.
  package let unlinked: [UnlinkedMention]
  /// Where the body says what a confidential source is called, or links to it; by place.
  package let exposed: [ExposedSource]
  /// Paths of the files in `media/` that it shows or links to, from there; by place.
  package let media: [String]
  /// The same of files elsewhere in the content, by their paths from the content folder.
  package let attachments: [String]
  package let wordCount: Int
  /// Links that were resolved.
  package let linkCount: Int

  package init(
    html: [UInt8] = [], headings: [Heading] = [], blocks: Set<String> = [], mentions: [Mention] = [],
    snippets: [UInt8] = [], passages: [Passage] = [], annotations: [AnchoredAnnotation] = [],
    sidenotes: [Sidenote] = [], unlinked: [UnlinkedMention] = [], exposed: [ExposedSource] = [], media: [String] = [],
    attachments: [String] = [], wordCount: Int = 0, linkCount: Int = 0
  ) {
    self.html = html
    self.headings = headings
    self.blocks = blocks
    self.mentions = mentions
    self.snippets = snippets
    self.passages = passages
    self.annotations = annotations
    self.sidenotes = sidenotes
    self.unlinked = unlinked
    self.exposed = exposed
    self.media = media
    self.attachments = attachments
    self.wordCount = wordCount
    self.linkCount = linkCount
  }

  /// Of what has no text.
  package static let empty = LinkedBody()
}
