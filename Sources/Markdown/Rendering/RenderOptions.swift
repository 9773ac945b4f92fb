package import Markup

/// What a reference becomes in the page; the linker decides.
package enum RenderedLink: Sendable, Hashable {
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
package struct PreparedLinks: Sendable {
  /// Escaped for an attribute.
  package var addresses: ByteTable
  /// Markup, each beginning with a space or empty.
  package var attributes: ByteTable

  package init(addresses: ByteTable, attributes: ByteTable) {
    self.addresses = addresses
    self.attributes = attributes
  }

  package static let none = PreparedLinks(addresses: .empty, attributes: .empty)
}

/// What goes into a body that its author did not write: markup around stretches of its text, and beside its blocks.
package struct Decorations: Sendable {
  /// An element around a stretch of the document's `text`. Where the stretch crosses other elements it is wrapped piece
  /// by piece, so the output is well formed however marks overlap; of two marks on the same words the one that comes
  /// first in ``Decorations/marks`` is the outer.
  package struct Mark: Sendable {
    package var range: ByteRange
    /// The element's name, such as `mark`. An `a` is left out inside a link.
    package var element: StaticString
    /// Markup, beginning with a space: ` class="claim" data-annotation="x"`.
    package var attributes: [UInt8]
    /// The `id` of the first piece.
    package var id: String?
    /// Markup at the end of the last piece, inside the element, such as a note's number.
    package var trailing: [UInt8]

    package init(
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
  package struct Insertion: Sendable {
    package var node: Int
    package var before: [UInt8]
    package var open: [UInt8]
    package var close: [UInt8]
    package var after: [UInt8]

    package init(
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
  package var marks: [Mark]
  /// Ascending by node, at most one a node; blocks only.
  package var insertions: [Insertion]

  package init(marks: [Mark] = [], insertions: [Insertion] = []) {
    self.marks = marks
    self.insertions = insertions
  }

  package static let none = Decorations()
}

/// A block at the top of a body, and where its HTML stands in what was rendered.
package struct RenderedBlock: Sendable, Hashable {
  /// An index into the document's nodes.
  package var node: Int
  package var html: Range<Int>
}

package struct RenderOptions: Sendable {
  /// Words that the renderer adds, for readers who listen.
  package struct Labels: Sendable {
    package var footnotes = "Footnotes"
    package var footnote = "Footnote"
    package var back = "Back to reference"
    package var table = "Table"
    package var done = "Done"
    package var open = "Not done"
    /// The title of a callout without one, by its kind's name; else the kind's own.
    package var callouts: [String: String] = [:]

    package init() {}
  }

  /// Byte for byte what the library's own renderer gives.
  package var isPlain: Bool
  /// Before each `id` of the body, so that two bodies can stand on one page.
  package var idPrefix: String
  /// Added to the level of each heading.
  package var headingLevelOffset: Int
  package var labels: Labels
  /// Whether links of ``PreparedLinks`` are left as numbers: then ``PreparedHTML`` makes HTML of the bytes.
  package var keepsLinksPrepared = false

  package static let plain = RenderOptions(isPlain: true, idPrefix: "", headingLevelOffset: 0, labels: Labels())

  package static func page(
    idPrefix: String = "", headingLevelOffset: Int = 0, labels: Labels = Labels(), keepsLinksPrepared: Bool = false
  ) -> RenderOptions {
    RenderOptions(
      isPlain: false, idPrefix: idPrefix, headingLevelOffset: headingLevelOffset, labels: labels,
      keepsLinksPrepared: keepsLinksPrepared)
  }
}
