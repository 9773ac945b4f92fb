import Anchoring
import Basics
import Markdown
import Markup
import Model
import Parallel

/// What an article's words stand in, block by block: read once, asked by each of its annotations.
struct ArticleStructure {
  /// A paragraph, a heading, a table's cell or a block of code.
  struct Block {
    var text: Range<Int>
    var isHeading: Bool
    /// How many quotations it stands in, one in the other.
    var quotations: Int
    /// The footnote that it stands in, into the document's footnotes.
    var footnote: Int?
    var isCode: Bool
    /// Of a table's cell: what stands above it and, with what stands above that, before it.
    var heads: [String]
    /// Of a table's cell: the number of its row in the article, from 0.
    var row: Int?
    /// What it stands below: of what is in a list's item what the items stand below, and what announces it, such as “The
    /// company did not:”. Into ``blocks``.
    var leads: [Int] = []
    /// What a reader sees before an item's first words: whether its box is ticked, or a number that says something.
    var itemSign = ""
    /// Of an item's first words in a list that is counted: the number.
    var ordinal: Int?
    /// Whether all of it is set as emphasis, as captions are.
    var isEmphasized = false
    /// Of a callout's title: the callout's kind, `[!success]`.
    var callout = ""
    /// Into ``headings``.
    var heading: Int
    /// How many rules stand above it in its section: what is below one is set apart from what is above.
    var rules = 0

    var isInFootnote: Bool { footnote != nil }
  }

  /// Something between words that is no word: what is embedded, a picture, a rule.
  struct Interruption {
    var sign: String
    /// The offset in the text, and how many blocks were begun before it.
    var offset: Int
    var blocks: Int
    /// Whether another page's text stands there.
    var isEmbed: Bool
    /// Where it leads: a file's path, or a slug with the part of its page.
    var name = ""
  }

  private(set) var blocks: [Block] = []
  /// Each place's headings from the highest to the nearest, joined; the first is that of what stands above all.
  private(set) var headings: [String] = [""]
  /// Of each of these, how many sections there are up to it.
  private(set) var sections: [Int] = [0]
  private(set) var interruptions: [Interruption] = []
  /// All of its sentences, headings too, as ranges of the text; ascending, each in one block.
  let sentenceRanges: [Range<Int>]
  /// The same as a reader cuts them: some of the others are several of these.
  let readSentences: [Range<Int>]
  let inline: InlineSigns
  let text: [UInt8]
  /// Those that go beyond a sentence.
  let quotations: LongQuotations
  /// Of sentences and rows that are too long to be kept whole.
  let omissions: Omissions
  /// Of each footnote, the marks that lead to it, in the order of the text.
  let footnoteMarks: [Int: [InlineSigns.Mark]]
  /// Of each footnote, its first block.
  let footnoteBlocks: [Int: Int]
  /// Words by which sentences speak of their neighbours, in the language of the text.
  let neighbours: NeighbourWords?
  /// As BCP 47 has it.
  let language: String
  /// Of the article, where it says whether something is true.
  let judgingTitle: String?
  /// Nil where nobody knows of the language what a name is.
  let named: NameWords?
  /// What pages that are embedded say of what stands beside them, by their names.
  let judgements: Deferred<[String: [String]]>
  /// Of all of the text.
  let wordsWithoutStop: Deferred<Set<String>>

  /// - Parameters:
  ///   - language: of the text, as BCP 47 has it.
  ///   - target: says where a reference leads; nil where to nothing.
  ///   - isOwnName: whether a link's words say no more than its target's own name.
  ///   - embedded: the text of a page that is embedded by a name; nil where none is shown.
  init(
    _ markdown: MarkdownDocument, title: String, language: String, target: @escaping (Reference) -> String?,
    isOwnName: (_ words: String, _ target: String) -> Bool,
    embedded: @escaping @Sendable (_ name: String) -> [UInt8]? = { _ in nil }
  ) {
    text = markdown.text
    self.language = language
    judgingTitle = NeighbourWords.judge(title: title, language: language) ? title : nil
    let links = markdown.references.compactMap { reference -> InlineSigns.Link? in
      guard !reference.label.isEmpty, let target = target(reference) else { return nil }
      return InlineSigns.Link(
        words: reference.label.range, target: target, isOwnName: isOwnName(markdown.text(reference.label), target))
    }
    inline = InlineSigns(markdown, links: links)
    var walk = Walk(markdown, inline, target: target)
    walk.run()
    (blocks, headings, sections, interruptions) = (walk.blocks, walk.headings, walk.sections, walk.interruptions)
    func sentences(_ cutting: SentenceCutting) -> [Range<Int>] {
      walk.blocks.flatMap { SentenceBoundaries.sentences(of: markdown.text.span, in: $0.text, cutting: cutting) }
    }
    (sentenceRanges, readSentences) = (sentences(.careful(language: language)), sentences(.reading(language: language)))
    footnoteMarks = Dictionary(grouping: inline.marks, by: \.footnote)
    footnoteBlocks = Dictionary(
      walk.blocks.enumerated().compactMap { index, block in block.footnote.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    quotations = LongQuotations(in: text, Self.paragraphs(of: walk.blocks), language: language)
    wordsWithoutStop = Deferred { [text = markdown.text] in Self.wordsWithoutStop(in: text) }
    (neighbours, named) = (NeighbourWords.of(language), NameWords.of(language))
    judgements = Deferred { [interruptions = walk.interruptions] in
      Self.judgements(of: interruptions, language: language, embedded)
    }
    let (shown, signs) = (interruptions, inline)
    omissions = Omissions(of: sentenceRanges, blocks, marks: footnoteMarks, inline) { range in
      signs.words(range, signs: Self.interruptions(shown, in: range).map { ($0.offset, $0.sign) })
    }
  }

  /// The pictures, with what is said of them, and the embedded pages.
  var shown: [Interruption] { interruptions.filter { $0.sign.utf8.starts(with: "![[".utf8) } }

  /// Those of a range of the text, in its order.
  static func interruptions(_ all: [Interruption], in range: Range<Int>) -> ArraySlice<Interruption> {
    let low = all.endOfPrefix { $0.offset < range.lowerBound }
    return all[low...].prefix { $0.offset < range.upperBound }
  }

  /// The blocks that a range of the text touches.
  func blocks(touching range: Range<Int>) -> Range<Int> {
    let low = blocks.endOfPrefix { $0.text.upperBound <= range.lowerBound }
    var end = low
    while end < blocks.count, blocks[end].text.lowerBound < range.upperBound { end += 1 }
    return low..<end
  }

  /// One pass over the nodes.
  private struct Walk {
    let markdown: MarkdownDocument
    let inline: InlineSigns
    let target: (Reference) -> String?
    var blocks: [Block] = []
    var headings = [""]
    var sections = [0]
    var interruptions: [Interruption] = []
    private var path: [(level: Int, title: String)] = []
    /// The quotations that are read: where each ends.
    private var quotationEnds: [Int] = []
    /// The footnote that is read, and where it ends.
    private var footnote: (index: Int, end: Int)?
    /// The quotations and callouts that are read: where each ends, and the headings around it. One inside heads nothing
    /// outside.
    private var scopes: [(end: Int, heading: Int, path: [(level: Int, title: String)], rules: Int)] = []
    private var heading = 0
    private var rules = 0
    private var section = 0
    /// The lists that are read, and what else was announced: where each ends, and the block that it stands below.
    private var lists: [(end: Int, lead: Int?, next: Int)] = []
    /// The items that are read: where each ends, and its first block.
    private var items: [(end: Int, first: Int)] = []
    /// Of the block that was read last; of one in a list, a list.
    private var lastKind = Node.Kind.document
    private var itemSign = ""
    private var ordinal: Int?
    /// How many sections with a heading there were, by what stands above it and its name.
    private var namesakes: [String: Int] = [:]
    private var tableHeads: [String] = []
    private var rows = 0
    private var column = 0
    private var rowHead = ""

    init(_ markdown: MarkdownDocument, _ inline: InlineSigns, target: @escaping (Reference) -> String?) {
      self.markdown = markdown
      self.inline = inline
      self.target = target
    }

    mutating func run() {
      for index in markdown.nodes.indices {
        let node = markdown.nodes[index]
        while let scope = scopes.last, index >= scope.end {
          (heading, path, rules) = (scope.heading, scope.path, scope.rules)
          scopes.removeLast()
        }
        while let list = lists.last, index >= list.end { lists.removeLast() }
        while let item = items.last, index >= item.end { items.removeLast() }
        while let end = quotationEnds.last, index >= end { quotationEnds.removeLast() }
        if Self.mayBeAnnounced(node.kind), let lead = announcement(at: index) {
          lists.append((Int(node.end), lead, -1))
        }
        switch node.kind {
        case .list:
          let first = node.flags.contains(.ordered) ? Int(node.payload) : -1
          lists.append((Int(node.end), lead(of: node, at: index), first))
          lastKind = .list
        case .item: enterItem(node)
        case .blockQuote:
          quotationEnds.append(Int(node.end))
          scopes.append((Int(node.end), heading, path, rules))
        case .footnoteDefinition: footnote = (Int(node.payload), Int(node.end))
        case .callout: scopes.append((Int(node.end), heading, path, rules))
        case .element where markdown.isDetails(node):
          scopes.append((Int(node.end), heading, path, rules))
          set(headings[heading], "▸")
        case .table: tableHeads = []
        case .tableRow: (rows, column, rowHead) = (rows + 1, 0, "")
        case .tableCell: cell(node, at: index)
        case .heading: enter(node, at: index)
        case .calloutTitle:
          let (kind, title) = calloutTitle(node, at: index)
          begin(node, at: index, callout: kind)
          set(headings[heading], title)
        case .paragraph:
          begin(node, at: index)
          if isHeadingInBold(node, at: index) { enter(level: Self.levelOfBold, inline.title(node.text.range)) }
        case .codeBlock, .htmlBlock: begin(node, at: index)
        case .thematicBreak:
          interrupt("* * *", node, isEmbed: false)
          if items.isEmpty, footnote(at: index) == nil { rules += 1 }
        case .image, .embed, .embedBlock: show(node)
        default: break
        }
      }
    }

    private mutating func begin(
      _ node: Node, at index: Int, isHeading: Bool = false, heads: [String] = [], callout: String = ""
    ) {
      guard !node.text.isEmpty else { return }
      lastKind = lists.isEmpty ? node.kind : .list
      blocks.append(
        Block(
          text: node.text.range, isHeading: isHeading, quotations: quotationEnds.count,
          footnote: footnote(at: index), isCode: node.kind == .codeBlock, heads: heads,
          row: node.kind == .tableCell ? rows : nil, leads: lists.compactMap(\.lead), itemSign: itemSign,
          ordinal: ordinal, isEmphasized: isAll(.emphasis, of: node, at: index), callout: callout, heading: heading,
          rules: rules))
      (itemSign, ordinal) = ("", nil)
    }

    /// Whether a paragraph is one node of a kind, and nothing else.
    private func isAll(_ kind: Node.Kind, of node: Node, at index: Int) -> Bool {
      guard node.kind == .paragraph, index + 1 < Int(node.end) else { return false }
      let inner = markdown.nodes[index + 1]
      return inner.kind == kind && inner.end == node.end
    }

    /// Whether a paragraph is what people write in the place of a heading: few words, all of them in bold.
    private func isHeadingInBold(_ node: Node, at index: Int) -> Bool {
      guard items.isEmpty, footnote(at: index) == nil, !node.text.isEmpty, node.text.range.count <= Self.longestBold,
        isAll(.strong, of: node, at: index)
      else { return false }
      return !markdown.text[node.text.range].contains { $0 == 0x0A }
        && !".:!?…,;".unicodeScalars.contains(markdown.text(node.text).unicodeScalars.last ?? ".")
    }

    /// In bytes.
    private static let longestBold = 120
    /// Below all that Markdown has.
    private static let levelOfBold = 7

    private func footnote(at index: Int) -> Int? { footnote.flatMap { index < $0.end ? $0.index : nil } }

    /// What a list's items stand below: the words of the item that it is in, or the paragraph before it that announces it.
    private func lead(of list: Node, at index: Int) -> Int? {
      guard let last = blocks.indices.last, !blocks[last].isHeading else { return nil }
      if let item = items.last { return last >= item.first ? last : nil }
      // Right before a list: also without a colon.
      let isBefore =
        blocks[last].heading == heading && blocks[last].row == nil && !blocks[last].isCode
        && blocks[last].quotations == quotationEnds.count && blocks[last].footnote == footnote(at: index)
        && lastKind == .paragraph
      return isBefore ? last : announcement(at: index)
    }

    private static func mayBeAnnounced(_ kind: Node.Kind) -> Bool {
      switch kind {
      case .paragraph, .blockQuote, .callout, .table, .codeBlock: true
      default: false
      }
    }

    /// The last block where it ends with a colon, or is a caption of the table here: what comes next is what it speaks of.
    private func announcement(at index: Int) -> Int? {
      guard let last = blocks.indices.last, !blocks[last].isHeading, blocks[last].heads.isEmpty,
        blocks[last].footnote == footnote(at: index)
      else { return nil }
      let text = markdown.text[blocks[last].text]
      if markdown.nodes[index].kind == .table, blocks[last].isEmphasized || CaptionWords.begin(text) { return last }
      return text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8) ? last : nil
    }

    private mutating func enterItem(_ node: Node) {
      items.append((Int(node.end), blocks.count))
      guard let list = lists.indices.last else { return }
      if node.flags.contains(.task) {
        itemSign = node.flags.contains(.checked) ? "[x] " : "[ ] "
      } else if lists[list].next > Self.mostCounted {
        // No count of items, but a year or the like.
        itemSign = "\(lists[list].next). "
      } else if lists[list].next >= 0 {
        ordinal = lists[list].next
      }
      if lists[list].next >= 0 { lists[list].next += 1 }
    }

    private static let mostCounted = 99

    /// With its kind as it is typed, as a “Success” is no “Failure”, and of a kind that nobody knows the page says its name.
    private func calloutTitle(_ node: Node, at index: Int) -> (kind: String, all: String) {
      let callout = markdown.nodes[..<index].last { $0.kind == .callout }
      let typed =
        callout.flatMap { $0.payload >= 0 ? markdown.string(markdown.slices[Int($0.payload)]) : nil } ?? "note"
      let kind = typed.prefix { $0 != "|" }.lowercased()
      // What is folded is not seen before someone opens it.
      let fold = callout.map { $0.flags.contains(.folds) && $0.flags.contains(.closed) } == true ? "-" : ""
      let all = ["[!\(kind)]\(fold)", inline.title(node.text.range)].filter { !$0.isEmpty }.joined(separator: " ")
      return ("[!\(kind)]", all)
    }

    private mutating func enter(_ node: Node, at index: Int) {
      // What a footnote to it says may be that it is not so.
      let marks = String(repeating: "[^]", count: inline.marks(in: node.text.range).count)
      enter(level: Int(node.detail), inline.title(node.text.range) + marks)
      begin(node, at: index, isHeading: true)
    }

    /// Of headings of one name below the same ones, from the second on each has its number.
    private mutating func enter(level: Int, _ title: String) {
      path.removeAll { $0.level >= level }
      let name = (path.map(\.title) + [title]).joined(separator: " > ")
      let number = namesakes[name, default: 0] + 1
      namesakes[name] = number
      path.append((level, number == 1 ? title : "\(title) #\(number)"))
      section += 1
      set(path.map(\.title).joined(separator: " > "), nil)
    }

    private mutating func set(_ outer: String, _ inner: String?) {
      heading = headings.count
      rules = 0
      sections.append(section)
      headings.append([outer, inner].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " > "))
    }

    private mutating func cell(_ node: Node, at index: Int) {
      let words = head(node)
      if node.flags.contains(.head) {
        tableHeads.append(words)
        begin(node, at: index)
      } else {
        begin(node, at: index, heads: [column < tableHeads.count ? tableHeads[column] : "", rowHead])
        if column == 0, !words.isEmpty {
          rowHead = [tableHeads.first ?? "", words].filter { !$0.isEmpty }.joined(separator: ": ")
        }
      }
      column += 1
    }

    /// What a cell says to those below it or beside it: of one as long as a page its beginning, and a hash of all.
    private func head(_ node: Node) -> String {
      var range = node.text.range
      guard range.count > Self.longestHead else { return inline.title(range) }
      let omission = Omissions.sign(of: inline.title(range))
      range = range.lowerBound..<range.lowerBound + Self.longestHead
      while !range.isEmpty, markdown.text[range.upperBound] & 0xC0 == 0x80 {
        range = range.lowerBound..<range.upperBound - 1
      }
      return inline.title(range) + omission
    }

    /// In bytes.
    private static let longestHead = 600

    private mutating func show(_ node: Node) {
      guard node.payload >= 0, Int(node.payload) < markdown.references.count else { return }
      let reference = markdown.references[Int(node.payload)]
      let name = target(reference) ?? markdown.string(reference.target)
      let words = [reference.alternative, reference.title].map(markdown.string).filter { !$0.isEmpty }
      interrupt(
        "![[\(([name] + words).joined(separator: "|"))]]", node,
        isEmbed: reference.kind == .embed && !FileEnding.isImage(name))
      interruptions[interruptions.count - 1].name = name
    }

    private mutating func interrupt(_ sign: String, _ node: Node, isEmbed: Bool) {
      interruptions.append(
        Interruption(sign: sign, offset: Int(node.text.lower), blocks: blocks.count, isEmbed: isEmbed))
    }
  }
}
