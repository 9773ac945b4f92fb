package import Model

/// One sentence of a body in which a document is linked to.
package struct Mention: Sendable, Hashable, BitwiseCopyable {
  /// What is mentioned.
  package var target: DocumentID
  /// Which sentence of the body, counted from 0: mentions of one number share a sentence.
  package var sentence: Int32
  /// Where the sentence's HTML stands in the body's ``LinkedBody/snippets``.
  package var snippetStart: Int32
  package var snippetEnd: Int32
  /// There too: the id of the heading that it stands under, ready for an attribute behind `#`; empty above the first.
  package var headingStart: Int32 = 0
  package var headingEnd: Int32 = 0
}
