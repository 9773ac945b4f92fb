public import Model

/// One sentence of a body in which a document is linked to.
public struct Mention: Sendable, Hashable, BitwiseCopyable {
  /// What is mentioned.
  public var target: DocumentID
  /// Which sentence of the body, counted from 0: mentions of one number share a sentence.
  public var sentence: Int32
  /// Where the sentence's HTML stands in the body's ``LinkedBody/snippets``.
  public var snippet: Int32
  /// There too: the id of the heading that it stands under, ready for an attribute after `#`; -1 above the first.
  public var heading: Int32 = -1
}
