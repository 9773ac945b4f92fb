public import Anchoring
public import Model

/// What an annotation's words stand in: what its file keeps of it, or what the article has now.
public struct Surroundings: Sendable, Hashable {
  /// As ``KeptSentence`` reads it.
  public var sentence: String
  /// The headings above, from the highest to the nearest, with ` > ` between them; empty where there is none.
  public var heading: String
  /// Which sentences stand before and after, by short hashes; nil where nobody asks.
  public var neighbours: String?
}

/// What changed around the words of annotations, which themselves stand as they did. One change is told and accepted once
/// for all annotations that it concerns.
public struct SurroundingsChange: Sendable, Hashable {
  /// What it was that changed.
  public enum Kind: Sendable, Hashable {
    case sentence(SentenceChange)
    /// A rule was set between the heading and the words, or taken out.
    case rule
    /// The heading that was kept is gone, and another is in its place.
    case renamedHeading
    /// Its new name says something else of whether what stands below it is true.
    case turnedHeading
    /// A sentence stands before them that stood after them, or the reverse, or those on one side follow in another order.
    case moved
    /// The words stand below another heading, and the one that was kept stands elsewhere.
    case otherHeading
  }

  public var kind: Kind
  /// In the order of their paths.
  public var notes: [DocumentID]
  public var kept: String
  public var now: String
  /// Where the words of the first note stand in the article's text.
  public var words: Range<Int>

  /// Whether the words may mean something else now, so that nothing is published until someone has looked.
  public var isError: Bool {
    switch kind {
    case .sentence(let change): change.isTelling
    case .renamedHeading, .rule, .moved: false
    case .turnedHeading, .otherHeading: true
    }
  }
}
