/// What is kept of a document's body once it was parsed, linked and rendered: its HTML and its facts.
package struct LinkedBody: Sendable {
  package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    package var id: String
    /// Plain text.
    package var title: String
  }

  /// The body's HTML, its links relative to the page that it stands on.
  package var html: [UInt8] = []
  package var headings: [Heading] = []
  /// By sentence, then by place in the sentence.
  package var mentions: [Mention] = []
  /// The HTML of the mentions' sentences, one behind the other.
  package var snippets: [UInt8] = []
  package var wordCount = 0
  /// Links that were resolved.
  package var linkCount = 0

  package init() {}
}
