package import Model

/// One sentence of a body in which a document is linked to.
package struct Mention: Sendable, Hashable {
  /// What is mentioned.
  package var target: DocumentID
  /// Which sentence of the body, counted from 0: mentions of one number share a sentence.
  package var sentence: Int32
  /// The heading that it stands under, as an index into the body's headings; -1 above the first.
  package var heading: Int32
  /// Where the sentence's HTML stands in the body's ``LinkedBody/snippets``.
  package var snippetStart: Int32
  package var snippetEnd: Int32
}
