public import Markup

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

  /// Of three columns.
  public struct Headings: Sendable, Hashable {
    public var from: String
    public var through: String
    public var to: String

    public init(from: String, through: String, to: String) {
      (self.from, self.through, self.to) = (from, through, to)
    }
  }

  /// Those of one beginning one after the other, in the order of the rows.
  public var paths: [Path]
  public var headings: Headings
  /// What is counted: one, and several.
  public var nouns: (one: String, many: String)

  public init(paths: [Path], headings: Headings, nouns: (one: String, many: String)) {
    (self.paths, self.headings, self.nouns) = (paths, headings, nouns)
  }

  func counted(_ count: Int) -> String { "\(count) \(count == 1 ? nouns.one : nouns.many)" }

  public func drawing(_ format: TimelineChart.Format, title: String, description: String) -> Drawing {
    var layout = FlowLayout(self, format, Drawing(width: format.width, title: title, description: description))
    layout.layOut()
    return layout.drawing
  }
}
