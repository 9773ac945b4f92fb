/// What is kept of a document's body once it was parsed, linked and rendered: its HTML and its facts.
package struct LinkedBody: Sendable {
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

  /// The body's HTML, its links relative to the page that it stands on.
  package var html: [UInt8] = []
  package var headings: [Heading] = []
  /// The names of its blocks, without the `^`.
  package var blocks: Set<String> = []
  /// By sentence, then by place in the sentence.
  package var mentions: [Mention] = []
  /// The HTML of the mentions' sentences, one behind the other.
  package var snippets: [UInt8] = []
  /// Of articles only: their blocks, and the annotations that hold, in the order of the text.
  package var passages: [Passage] = []
  package var annotations: [AnchoredAnnotation] = []
  /// Of articles and entities only: entities that the text names and does not link to, by place.
  package var unlinked: [UnlinkedMention] = []
  /// Where the body says what a confidential source is called, or links to it; by place.
  package var exposed: [ExposedSource] = []
  /// Paths of the files in `media/` that it shows or links to, from there; by place.
  package var media: [String] = []
  package var wordCount = 0
  /// Links that were resolved.
  package var linkCount = 0

  package init() {}
}
