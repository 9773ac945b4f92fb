/// One node of a ``MarkdownDocument``: a plain value that owns nothing.
public struct Node: Sendable, Hashable {
  /// What a node is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case document
    // Blocks that hold blocks.
    case blockQuote, callout, list, item, table, tableRow, footnoteDefinition
    /// An element of HTML that Markdown has no kind of node for; `detail` is its ``SafeElement``.
    case element
    // Blocks that hold inline nodes.
    case paragraph, heading, tableCell, calloutTitle
    // Blocks that are leaves.
    case codeBlock, htmlBlock, thematicBreak, embedBlock
    // Inline nodes that hold others; `group` adds nothing of its own (a link that was refused).
    case emphasis, strong, strikethrough, highlight, link, wikilink, group
    /// An element of HTML in a line, as `element` is one among blocks.
    case span
    // Inline leaves. An image's words and an embed's label are not nodes: they stand in the document's `data`.
    case text, code, html, softBreak, lineBreak, image, embed, footnoteReference
  }

  /// What else is true of a node.
  public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A list that is ordered.
    public static let ordered = Flags(rawValue: 1)
    /// A list whose items are not paragraphs; a paragraph that therefore has no element of its own.
    public static let tight = Flags(rawValue: 2)
    /// A list item with a check box; with `checked`, one that is ticked.
    public static let task = Flags(rawValue: 4)
    public static let checked = Flags(rawValue: 8)
    /// A table row of the head, and its cells.
    public static let head = Flags(rawValue: 16)
    /// A callout that folds; with `closed`, one that is folded at first.
    public static let folds = Flags(rawValue: 4)
    public static let closed = Flags(rawValue: 8)
    /// A code block whose text ends with a newline that the document's text leaves out.
    public static let endsLine = Flags(rawValue: 1)
    /// Code that is a formula, between its `$` signs; with `display`, one that stands by itself.
    public static let formula = Flags(rawValue: 2)
    public static let display = Flags(rawValue: 4)
    /// Text whose words stand in the file as a page writes them: see ``VerbatimText``.
    public static let verbatim = Flags(rawValue: 1)
    /// ``MarkdownDocument/blockIDs`` names this node.
    public static let named = Flags(rawValue: 32)
    /// It was typed as an element of HTML, or stands for what is in one; `detail` is its ``SafeElement``, 0 for words without
    /// an element of their own.
    public static let typed = Flags(rawValue: 64)
    /// A paragraph in which elements of HTML stand that are blocks; of a figure: that it has a caption.
    static let holdsBlocks = Flags(rawValue: 1)
    /// While the document is built: a block separator was due when the node began.
    static let separated = Flags(rawValue: 128)
  }

  public var kind: Kind
  public var flags: Flags
  /// Heading: the level. Table cell: `l`, `c`, `r` or 0. Callout: an index into ``CalloutKind/all``.
  public var detail: UInt16
  /// The index after the node's last descendant.
  public var end: Int32
  /// Where it stands in the file. The words of a text node begin exactly there.
  public var source: ByteRange
  /// What a reader sees of it, as a range of the document's `text`.
  public var text: ByteRange
  /// An index: of a heading into `headings`, of a link, wikilink, embed or image into `references`, of a footnote's
  /// definition into `footnotes` and of its reference into `footnoteUses`, of a code block's info string or a callout's
  /// kind as typed into `slices`. A list's first number, the sign in the box of
  /// an item where it is none of the usual ones. -1 where there is none.
  public var payload: Int32

  /// Whether it is `<code>`, `<pre>`, `<kbd>` or `<samp>`, in which names and tags mean nothing.
  public var isTypedCode: Bool {
    guard flags.contains(.typed), kind == .span || kind == .element else { return false }
    switch SafeElement(rawValue: UInt8(truncatingIfNeeded: detail)) {
    case .code, .kbd, .samp, .pre: return true
    default: return false
    }
  }

  init(_ kind: Kind, source: ByteRange = .none, text: ByteRange = .none) {
    self.kind = kind
    flags = []
    detail = 0
    end = 0
    self.source = source
    self.text = text
    payload = -1
  }
}
