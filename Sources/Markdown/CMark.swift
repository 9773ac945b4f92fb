import CCMarkGFM
import Parallel

/// libcmark-gfm at arm's length: its extensions, its lock, and a tree that frees itself.
enum CMark {
  /// Without the source positions the library would not count the lines of a code span; they don't change its HTML.
  static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS
  static let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]

  /// What a node of the tree is, in one dense enumeration: the extensions' own types are only known at run time.
  enum Tag: UInt8 {
    case other, document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, footnote
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, footnoteReference, strikethrough
  }

  /// Registers the extensions, which must not race, and learns their node types from a small document.
  private static let setup: (extensions: [UInt], tags: [Tag]) = {
    cmark_gfm_core_extensions_ensure_registered()
    let extensions = extensionNames.compactMap { cmark_find_syntax_extension($0).map { UInt(bitPattern: $0) } }
    var tags = [Tag](repeating: .other, count: 64)
    let known: [(cmark_node_type, Tag)] = [
      (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .blockQuote), (CMARK_NODE_LIST, .list),
      (CMARK_NODE_ITEM, .item), (CMARK_NODE_CODE_BLOCK, .codeBlock), (CMARK_NODE_HTML_BLOCK, .htmlBlock),
      (CMARK_NODE_PARAGRAPH, .paragraph), (CMARK_NODE_HEADING, .heading),
      (CMARK_NODE_THEMATIC_BREAK, .thematicBreak), (CMARK_NODE_FOOTNOTE_DEFINITION, .footnote),
      (CMARK_NODE_TEXT, .text), (CMARK_NODE_SOFTBREAK, .softBreak), (CMARK_NODE_LINEBREAK, .lineBreak),
      (CMARK_NODE_CODE, .code), (CMARK_NODE_HTML_INLINE, .html), (CMARK_NODE_EMPH, .emphasis),
      (CMARK_NODE_STRONG, .strong), (CMARK_NODE_LINK, .link), (CMARK_NODE_IMAGE, .image),
      (CMARK_NODE_FOOTNOTE_REFERENCE, .footnoteReference),
    ]
    for (type, tag) in known { tags[slot(UInt32(type.rawValue))] = tag }
    let sample = Array("|a|\n|-|\n\n~~b~~\n".utf8)
    let tree = Tree(root: sample.withUnsafeBufferPointer { root($0, extensions) })
    var node = tree.root
    for tag in [Tag.table, .tableRow, .tableCell] {
      node = node.flatMap { tree_first_child($0) }
      if let node { tags[slot(tree_type(node))] = tag }
    }
    if let paragraph = tree.root.flatMap({ tree_last_child($0) }), let inline = tree_first_child(paragraph) {
      tags[slot(tree_type(inline))] = .strikethrough
    }
    return (extensions, tags)
  }()

  static var tags: [Tag] { setup.tags }

  /// Block types below 32, inline types from 32.
  @inline(__always)
  static func slot(_ type: UInt32) -> Int {
    Int(type & 31) | (type & 0x4000 != 0 ? 32 : 0)
  }

  /// A parsed body; the C nodes live as long as it does. It does not leave the thread that made it.
  struct Tree: ~Copyable {
    let root: UnsafeMutableRawPointer?
    /// Whether the nodes are pieces of the thread's own memory, which is given back at once.
    var isPooled = false

    deinit {
      if isPooled { TreeMemory.reset() } else if let root { tree_free(root) }
    }
  }

  /// What is longer gives back its memory piece by piece, so that no text can make a parse take much more than it needs.
  private static let longestPooled = 1 << 16

  /// A tree that is to be changed must not be `pooled`: the library puts no nodes of its own memory into it.
  static func parse(_ body: UnsafeBufferPointer<UInt8>, pooled: Bool = true) -> Tree {
    // Before the pool is in use: this parses too.
    let extensions = setup.extensions
    let isPooled = pooled && body.count <= longestPooled
    return Tree(root: root(body, extensions, isPooled: isPooled), isPooled: isPooled)
  }

  private static func root(
    _ body: UnsafeBufferPointer<UInt8>, _ extensions: [UInt], isPooled: Bool = false
  ) -> UnsafeMutableRawPointer? {
    guard let parser = isPooled ? TreeMemory.parser(options) : cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for bits in extensions { cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: bits)) }
    body.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return UnsafeMutableRawPointer(bitPattern: finishing.withLock { _ in UInt(bitPattern: tree_finish(parser)) })
  }

  /// `cmark_parser_finish` switches the extensions' special characters on in a table that all parsers of the process
  /// share, and off again. Two at once give wrong trees, silently, so each waits for its turn.
  private static let finishing = Locked<Void>(())
}
