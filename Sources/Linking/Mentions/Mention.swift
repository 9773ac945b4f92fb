package import Model

/// One sentence of a body in which a document is linked to.
package struct Mention: Sendable, Hashable, BitwiseCopyable {
  /// What is mentioned.
  package var target: DocumentID
  /// Which sentence of the body, counted from 0: mentions of one number share a sentence.
  package var sentence: Int32
  /// Where the sentence's HTML stands in the body's ``LinkedBody/snippets``.
  package var snippet: Int32
  /// There too: the id of the heading that it stands under, ready for an attribute behind `#`; -1 above the first.
  package var heading: Int32 = -1
}
