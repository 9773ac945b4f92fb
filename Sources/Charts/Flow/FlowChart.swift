public import Markup
public import Words

/// How many came from where, through what, to where: bands from left to right, each as thick as its number.
public struct FlowChart: Sendable {
  /// Where bands begin, pass or end. Two of one key are the same.
  public struct Node: Sendable, Hashable {
    public var key: String
    public var title: String
    /// Nil for what has no page.
    public var href: Href?

    public init(key: String, title: String, href: Href?) {
      (self.key, self.title, self.href) = (key, title, href)
    }
  }

  /// One band.
  public struct Path: Sendable, Hashable {
    public var from: Node
    /// Nil where nothing lies between.
    public var through: Node?
    public var to: Node
    /// What came this way, by numbers that tell one from another: it may have come by another, too.
    public var items: Set<Int>
    public var count: Int { items.count }

    public init(from: Node, through: Node?, to: Node, items: Set<Int>) {
      (self.from, self.through, self.to, self.items) = (from, through, to, items)
    }
  }

  /// Those of one beginning one after the other, in the order of the rows.
  public var paths: [Path]
  /// What the picture says: its headings, and the number of notes at its ends.
  public var words: any Wording

  public init(paths: [Path], words: any Wording) {
    (self.paths, self.words) = (paths, words)
  }

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing {
    var layout = FlowLayout(self, format, Drawing(width: format.width, title: title, description: description))
    layout.layOut()
    return layout.drawing
  }
}
