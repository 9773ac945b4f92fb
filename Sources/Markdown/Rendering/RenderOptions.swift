public import Markup

/// What a reference becomes in the page; the linker decides.
public enum RenderedLink: Sendable, Hashable {
  /// As the library would write it: the address as it stands. A wikilink or embed, which has none, is its words.
  case asWritten
  /// `attributes` are markup that follows the `href`, beginning with a space: ` data-kind="person"`.
  case anchor(href: Href, attributes: [UInt8] = [])
  /// The same, of what ``PreparedLinks`` hold: an address by its number, and how many of its first bytes are left out; and
  /// attributes by theirs. Most links are such, and nothing is made for one.
  case prepared(address: Int32, skipping: Int32, attributes: Int32)
  /// 0 where a size is not known. `attributes` as above.
  case image(src: Href, width: Int = 0, height: Int = 0, attributes: [UInt8] = [])
  /// What stands in place of a block-level embed (``Reference/isBlock``); elsewhere its words do.
  case embed([UInt8])
  /// Words only.
  case text
}

/// What ``RenderedLink/prepared(address:skipping:attributes:)`` is taken from.
public struct PreparedLinks: Sendable {
  /// Escaped for an attribute.
  public var addresses: ByteTable
  /// Markup, each beginning with a space or empty.
  public var attributes: ByteTable

  public init(addresses: ByteTable, attributes: ByteTable) {
    self.addresses = addresses
    self.attributes = attributes
  }

  public static let none = PreparedLinks(addresses: .empty, attributes: .empty)
}

/// What goes into a body that its author did not write: markup around stretches of its text, and beside its blocks.
public struct Decorations: Sendable {
  /// An element around a stretch of the document's `text`. Where the stretch crosses other elements it is wrapped piece
  /// by piece, so the output is well formed however marks overlap; of two marks on the same words the one that comes
  /// first in ``Decorations/marks`` is the outer.
  public struct Mark: Sendable {
    public var range: ByteRange
    /// The element's name, such as `mark`. An `a` is left out inside a link.
    public var element: StaticString
    /// Markup, beginning with a space: ` class="claim" data-annotation="x"`.
    public var attributes: [UInt8]
    /// The `id` of the first piece.
    public var id: String?
    /// Markup at the end of the last piece, inside the element, such as a note's number.
    public var trailing: [UInt8]

    public init(
      _ range: Range<Int>, element: StaticString, attributes: [UInt8] = [], id: String? = nil, trailing: [UInt8] = []
    ) {
      self.range = ByteRange(range)
      self.element = element
      self.attributes = attributes
      self.id = id
      self.trailing = trailing
    }
  }

  /// HTML beside or around a block.
  public struct Insertion: Sendable {
    public var node: Int
    public var before: [UInt8]
    public var open: [UInt8]
    public var close: [UInt8]
    public var after: [UInt8]

    public init(
      node: Int, before: [UInt8] = [], open: [UInt8] = [], close: [UInt8] = [], after: [UInt8] = []
    ) {
      self.node = node
      self.before = before
      self.open = open
      self.close = close
      self.after = after
    }
  }

  /// Ascending by their lower bound.
  public var marks: [Mark]
  /// Ascending by node, at most one a node; blocks only.
  public var insertions: [Insertion]

  public init(marks: [Mark] = [], insertions: [Insertion] = []) {
    self.marks = marks
    self.insertions = insertions
  }

  public static let none = Decorations()
}

/// A block at the top of a body, and where its HTML stands in what was rendered.
public struct RenderedBlock: Sendable, Hashable {
  /// An index into the document's nodes.
  public var node: Int
  public var html: Range<Int>
}

/// What a document is rendered for.
public struct RenderOptions: Sendable {
  /// Words that the renderer adds, for readers who listen.
  public struct Labels: Sendable {
    public var footnotes = "Footnotes"
    public var footnote = "Footnote"
    public var back = "Back to reference"
    public var table = "Table"
    public var done = "Done"
    public var open = "Not done"
    /// The title of a callout without one, by its kind's name; else the kind's own.
    public var callouts: [String: String] = [:]

    public init() {}
  }

  /// Byte for byte what the library's own renderer gives.
  public var isPlain: Bool
  /// Before each `id` of the body, so that two bodies can stand on one page.
  public var idPrefix: String
  /// Added to the level of each heading.
  public var headingLevelOffset: Int
  public var labels: Labels
  /// Whether links of ``PreparedLinks`` are left as numbers: then ``PreparedHTML`` makes HTML of the bytes.
  public var keepsLinksPrepared = false
  /// Of the page: blocks that run the other way say so.
  public var direction = TextDirection.leftToRight

  public static let plain = RenderOptions(isPlain: true, idPrefix: "", headingLevelOffset: 0, labels: Labels())

  public static func page(
    idPrefix: String = "", headingLevelOffset: Int = 0, labels: Labels = Labels(), keepsLinksPrepared: Bool = false,
    direction: TextDirection = .leftToRight
  ) -> RenderOptions {
    RenderOptions(
      isPlain: false, idPrefix: idPrefix, headingLevelOffset: headingLevelOffset, labels: labels,
      keepsLinksPrepared: keepsLinksPrepared, direction: direction)
  }
}
