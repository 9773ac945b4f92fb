import Anchoring
import Markdown
import Model

/// What an article's words stand in, block by block: read once, asked by each of its annotations.
struct ArticleStructure {
  /// A paragraph, a heading, a table's cell or a block of code.
  struct Block {
    var text: Range<Int>
    var isHeading: Bool
    var isInQuotation: Bool
    var isInFootnote: Bool
    /// Of a table's cell: what stands above it and before it.
    var heads: [String]
    /// Of what stands in a list's item: what the items stand below, such as “The company did not:”. Into ``blocks``.
    var leads: [Int] = []
    /// What a reader sees before an item's first words: whether its box is ticked, or a number that says something.
    var itemSign = ""
    /// Into ``headings``.
    var heading: Int
  }

  /// Something between words that is no word: what is embedded, a picture, a rule.
  struct Interruption {
    var sign: String
    /// The offset in the text, and how many blocks were begun before it.
    var offset: Int
    var blocks: Int
    /// Whether another page's text stands there.
    var isEmbed: Bool
  }

  /// Words that lead elsewhere.
  struct Link {
    var words: Range<Int>
    var target: String
  }

  private(set) var blocks: [Block] = []
  /// Each place's headings from the highest to the nearest, joined; the first is that of what stands above all.
  private(set) var headings: [String] = [""]
  private(set) var interruptions: [Interruption] = []
  private(set) var struck: [Range<Int>] = []
  /// All of its sentences, headings too, as ranges of the text; ascending, each in one block.
  let sentenceRanges: [Range<Int>]
  let links: [Link]
  let text: [UInt8]

  /// - Parameters:
  ///   - language: of the text, as BCP 47 has it.
  ///   - target: says where a reference leads; nil where to nothing.
  init(_ markdown: MarkdownDocument, language: String, target: @escaping (Reference) -> String?) {
    text = markdown.text
    links = markdown.references.compactMap { reference in
      guard !reference.label.isEmpty, let target = target(reference) else { return nil }
      return Link(words: reference.label.range, target: target)
    }
    var walk = Walk(markdown, target: target)
    walk.run()
    (blocks, headings, interruptions, struck) = (walk.blocks, walk.headings, walk.interruptions, walk.struck)
    sentenceRanges = text.withUnsafeBufferPointer { text in
      let cutting = SentenceCutting.careful(language: language)
      return walk.blocks.flatMap { SentenceBoundaries.sentences(of: text, in: $0.text, cutting: cutting) }
    }
  }

  /// The blocks that a range of the text touches.
  func blocks(touching range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].text.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < blocks.count, blocks[end].text.lowerBound < range.upperBound { end += 1 }
    return low..<end
  }

  /// The text of the blocks that a range touches.
  func block(of range: Range<Int>) -> Range<Int> {
    let touched = blocks(touching: range)
    guard let first = touched.first, let last = touched.last else { return range }
    return min(blocks[first].text.lowerBound, range.lowerBound)..<max(blocks[last].text.upperBound, range.upperBound)
  }

  /// The headings that a range stands below, from the highest to the nearest; empty where it stands below none.
  func heading(of range: Range<Int>) -> String {
    let touched = blocks(touching: range)
    return touched.isEmpty ? "" : headings[blocks[touched.lowerBound].heading]
  }

  /// One pass over the nodes.
  private struct Walk {
    let markdown: MarkdownDocument
    let target: (Reference) -> String?
    var blocks: [Block] = []
    var headings = [""]
    var interruptions: [Interruption] = []
    var struck: [Range<Int>] = []
    private var path: [(level: Int, title: String)] = []
    private var quotationEnd = 0
    private var footnoteEnd = 0
    /// The quotations and callouts that are read: where each ends, and the headings around it. One inside heads nothing
    /// outside.
    private var scopes: [(end: Int, heading: Int, path: [(level: Int, title: String)])] = []
    private var heading = 0
    /// The lists that are read: where each ends, and the block that its items stand below.
    private var lists: [(end: Int, lead: Int?, next: Int)] = []
    /// The items that are read: where each ends, and its first block.
    private var items: [(end: Int, first: Int)] = []
    private var itemSign = ""
    private var tableHeads: [String] = []
    private var row: [String] = []

    init(_ markdown: MarkdownDocument, target: @escaping (Reference) -> String?) {
      self.markdown = markdown
      self.target = target
    }

    mutating func run() {
      for index in markdown.nodes.indices {
        let node = markdown.nodes[index]
        while let scope = scopes.last, index >= scope.end {
          (heading, path) = (scope.heading, scope.path)
          scopes.removeLast()
        }
        while let list = lists.last, index >= list.end { lists.removeLast() }
        while let item = items.last, index >= item.end { items.removeLast() }
        switch node.kind {
        case .list: lists.append((Int(node.end), lead(of: node), Int(node.payload)))
        case .item: enterItem(node)
        case .blockQuote:
          quotationEnd = max(quotationEnd, Int(node.end))
          scopes.append((Int(node.end), heading, path))
        case .footnoteDefinition: footnoteEnd = max(footnoteEnd, Int(node.end))
        case .callout: scopes.append((Int(node.end), heading, path))
        case .table: tableHeads = []
        case .tableRow: row = []
        case .tableCell: cell(node, at: index)
        case .heading: enter(node, at: index)
        case .calloutTitle:
          begin(node, at: index)
          set(headings[heading], calloutTitle(node, at: index))
        case .paragraph, .codeBlock, .htmlBlock: begin(node, at: index)
        case .strikethrough: if !node.text.isEmpty { struck.append(node.text.range) }
        case .thematicBreak: interrupt("* * *", node, isEmbed: false)
        case .image, .embed, .embedBlock: show(node)
        default: break
        }
      }
    }

    private mutating func begin(_ node: Node, at index: Int, isHeading: Bool = false, heads: [String] = []) {
      guard !node.text.isEmpty else { return }
      blocks.append(
        Block(
          text: node.text.range, isHeading: isHeading, isInQuotation: index < quotationEnd,
          isInFootnote: index < footnoteEnd, heads: heads, leads: lists.compactMap(\.lead), itemSign: itemSign,
          heading: heading))
      itemSign = ""
    }

    /// What a list's items stand below: the words of the item that it is in, or the paragraph before it that announces it.
    private func lead(of list: Node) -> Int? {
      guard let last = blocks.indices.last, !blocks[last].isHeading else { return nil }
      if let item = items.last { return last >= item.first ? last : nil }
      return markdown.text[..<blocks[last].text.upperBound].last == UInt8(ascii: ":") && blocks[last].heads.isEmpty
        ? last : nil
    }

    private mutating func enterItem(_ node: Node) {
      items.append((Int(node.end), blocks.count))
      guard let list = lists.indices.last else { return }
      if node.flags.contains(.task) {
        itemSign = node.flags.contains(.checked) ? "[x] " : "[ ] "
      } else if lists[list].next > Self.mostCounted {
        // No count of items, but a year or the like.
        itemSign = "\(lists[list].next). "
      }
      if lists[list].next >= 0 { lists[list].next += 1 }
    }

    private static let mostCounted = 99

    /// With its kind, as a “Success” is no “Failure”.
    private func calloutTitle(_ node: Node, at index: Int) -> String {
      let callout = markdown.nodes[..<index].last { $0.kind == .callout }
      let kind = callout.map { Int($0.detail) }.flatMap {
        CalloutKind.all.indices.contains($0) ? CalloutKind.all[$0] : nil
      }
      let words = words(of: node, at: index)
      return ["[!\(kind?.name ?? "note")]", words].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func enter(_ node: Node, at index: Int) {
      let level = Int(node.detail)
      path.removeAll { $0.level >= level }
      path.append((level, words(of: node, at: index)))
      set(path.map(\.title).joined(separator: " > "), nil)
      begin(node, at: index, isHeading: true)
    }

    private mutating func set(_ outer: String, _ inner: String?) {
      heading = headings.count
      headings.append([outer, inner].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " > "))
    }

    private mutating func cell(_ node: Node, at index: Int) {
      let words = words(of: node, at: index)
      if node.flags.contains(.head) {
        tableHeads.append(words)
        begin(node, at: index)
      } else {
        let column = row.count
        row.append(words)
        begin(node, at: index, heads: [column < tableHeads.count ? tableHeads[column] : "", column > 0 ? row[0] : ""])
      }
    }

    private mutating func show(_ node: Node) {
      guard node.payload >= 0, Int(node.payload) < markdown.references.count else { return }
      let reference = markdown.references[Int(node.payload)]
      let name = target(reference) ?? markdown.string(reference.target)
      let alternative = markdown.string(reference.alternative)
      interrupt(
        "![[\(name)\(alternative.isEmpty ? "" : "|" + alternative)]]", node,
        isEmbed: reference.kind == .embed && !FileEnding.isImage(name))
    }

    private mutating func interrupt(_ sign: String, _ node: Node, isEmbed: Bool) {
      interruptions.append(
        Interruption(sign: sign, offset: Int(node.text.lower), blocks: blocks.count, isEmbed: isEmbed))
    }

    /// What a block says, with the sign of what is struck out in it.
    private func words(of node: Node, at index: Int) -> String {
      var out: [UInt8] = []
      var offset = node.text.range.lowerBound
      for inner in markdown.nodes[index..<Int(node.end)] where inner.kind == .strikethrough && !inner.text.isEmpty {
        guard inner.text.range.lowerBound >= offset else { continue }
        out += markdown.text[offset..<inner.text.range.lowerBound] + Array("~~".utf8)
        out += markdown.text[inner.text.range] + Array("~~".utf8)
        offset = inner.text.range.upperBound
      }
      out += markdown.text[offset..<node.text.range.upperBound]
      return ShownWords.text(ArraySlice(out))
    }
  }
}
