/// The pages that hold the parts of a list, as one of them shows them.
public struct PageParts: Sendable {
  /// All of them in order, this one too: “Part 2: H–M”.
  public var links: [PageLink]
  /// Which of them this page is, from 0.
  public var current: Int
  /// What the page's own title does not say: “Part 1 of 5: A–G”, or of further ones “H–M”.
  public var title: String?

  public init(_ links: [PageLink], current: Int, title: String? = nil) {
    (self.links, self.current, self.title) = (links, current, title)
  }
}
