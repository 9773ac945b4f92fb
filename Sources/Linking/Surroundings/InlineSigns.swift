import Anchoring
import Basics
import Markdown
import Markup

/// What holds of words inside a block: where they lead, whether they are struck out or set as code, how else they are set apart,
/// which footnotes hang on them. Written in the signs that ``KeptSentence`` reads.
struct InlineSigns {
  /// Words that lead elsewhere.
  struct Link {
    var words: Range<Int>
    var target: String
    /// Whether the words say no more than the target's own name.
    var isOwnName: Bool
  }

  /// The number of a footnote, after the words that end at an offset.
  struct Mark {
    var offset: Int
    var sign: String
    /// Into the document's footnotes.
    var footnote: Int
  }

  let text: [UInt8]
  /// In the order of the text; none is inside another.
  let links: [Link]
  let struck: [Range<Int>]
  let code: [Range<Int>]
  let bold: [Range<Int>]
  let marks: [Mark]
  let styles: [(style: KeptSentence.Style, words: [Range<Int>])]
  /// What is said of words when a pointer rests on them: in layers, in each of which none lies in another.
  let titles: [[Title]]

  struct Title {
    var style: KeptSentence.Style
    var words: Range<Int>
  }

  init(_ markdown: MarkdownDocument, links: [Link]) {
    text = markdown.text
    self.links = links
    var struck: [Range<Int>] = []
    var code: [Range<Int>] = []
    var bold: [Range<Int>] = []
    var marks: [Mark] = []
    for node in markdown.nodes {
      switch node.kind {
      case .strikethrough: Self.add(node.text.range, to: &struck)
      case .code where !node.flags.contains(.formula): Self.add(node.text.range, to: &code)
      case .strong, .emphasis: Self.add(node.text.range, to: &bold)
      case .footnoteReference:
        let footnote = Int(markdown.footnoteUses[Int(node.payload)].footnote)
        let label = markdown.string(markdown.footnotes[footnote].label)
        // A note within the text has no label of its own, and its number is another when one comes before it.
        let sign = label.hasPrefix("inline-") ? "[^^]" : "[^\(label)]"
        marks.append(Mark(offset: Int(node.text.lower), sign: sign, footnote: footnote))
      default: break
      }
    }
    (self.struck, self.code, self.bold, self.marks) = (struck, code, bold, marks)
    (styles, titles) = (Self.styles(in: markdown), Self.titles(in: markdown))
  }

  private static func styles(in markdown: MarkdownDocument) -> [(style: KeptSentence.Style, words: [Range<Int>])] {
    var ranges: [KeptSentence.Style: [Range<Int>]] = [:]
    for (name, words) in markdown.wordStyles { add(words.range, to: &ranges[.named(name), default: []]) }
    return ranges.map { (style: $0.key, words: $0.value) }.sorted { $0.style < $1.style }
  }

  private static func titles(in markdown: MarkdownDocument) -> [[Title]] {
    var layers: [[Title]] = []
    for (title, words) in markdown.titledWords {
      let title = Title(style: .title(ShownWords.text(ArraySlice(title.utf8))), words: words.range)
      if let free = layers.firstIndex(where: { ($0.last?.words.upperBound ?? 0) <= title.words.lowerBound }) {
        layers[free].append(title)
      } else if layers.count < mostTitles {
        layers.append([title])
      }
    }
    return layers
  }

  /// How many titles around one word are read.
  private static let mostTitles = 4

  private func styles(in range: Range<Int>) -> [StyledWords] {
    var found: [StyledWords] = []
    for (style, words) in styles {
      let words = Self.touching(range, words) { $0 }
      if !words.isEmpty { found.append(StyledWords(style: style, words: words)) }
    }
    for layer in titles {
      for title in Self.touching(range, layer, \.words) {
        found.append(StyledWords(style: title.style, words: [title.words]))
      }
    }
    return found
  }

  /// So that those that lie in each other are one.
  private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    if range.isEmpty { return }
    if let last = ranges.last, last.upperBound > range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  /// Whether any of the words are struck out.
  func isStruckOut(_ range: Range<Int>) -> Bool { !Self.touching(range, struck, { $0 }).isEmpty }

  /// Whether all of the words are set as emphasis, as the first words of a paragraph are that say who speaks.
  func isInBold(_ range: Range<Int>) -> Bool {
    Self.touching(range, bold) { $0 }.contains {
      $0.lowerBound <= range.lowerBound && $0.upperBound + 1 >= range.upperBound
    }
  }

  func links(in range: Range<Int>) -> ArraySlice<Link> { Self.touching(range, links, \.words) }

  /// Those of ascending parts that a range touches.
  private static func touching<Part>(
    _ range: Range<Int>, _ parts: [Part], _ place: (Part) -> Range<Int>
  ) -> ArraySlice<Part> {
    let low = parts.endOfPrefix { place($0).upperBound <= range.lowerBound }
    return parts[low...].prefix { place($0).lowerBound < range.upperBound }
  }

  /// Those after words of a range, or before the first words of the block that begins there.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let low = marks.endOfPrefix { $0.offset < range.lowerBound }
    return marks[low...].prefix { $0.offset <= range.upperBound }.drop { mark in
      mark.offset == range.lowerBound && !beginsBlock(range.lowerBound)
    }
  }

  /// The words that a mark hangs on: those before it, or those after it where it begins a block.
  func words(with mark: Mark) -> Range<Int> {
    beginsBlock(mark.offset) ? mark.offset..<mark.offset + 1 : mark.offset - 1..<mark.offset
  }

  /// Blocks are separated by an empty line.
  private func beginsBlock(_ offset: Int) -> Bool { offset == 0 || text[offset - 1] == 0x0A }

  /// What a heading, a title or the head of a table says: without the links that only name what they lead to.
  func title(_ range: Range<Int>) -> String { words(range, signs: [], isTitle: true) }

  /// Words with their signs.
  ///
  /// - Parameter signs: what stands between them and is no word, by its offset.
  func words(_ range: Range<Int>, signs: [(offset: Int, sign: String)], isTitle: Bool = false) -> String {
    let links = links(in: range).filter { !isTitle || !$0.isOwnName }
    let struck = Self.touching(range, struck) { $0 }
    let code = isTitle ? [] : Self.touching(range, code) { $0 }
    let marks = isTitle ? [] : marks(in: range)
    let styles = isTitle ? [] : styles(in: range)
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for part in links.map(\.words) + struck + code + styles.flatMap(\.words) {
      cuts.insert(max(part.lowerBound, range.lowerBound))
      cuts.insert(min(part.upperBound, range.upperBound))
    }
    for sign in signs { cuts.insert(sign.offset) }
    for mark in marks { cuts.insert(mark.offset) }
    let sorted = cuts.sorted()
    var out = ""
    var (isStruck, isCode) = (false, false)
    var open: [KeptSentence.Style] = []
    var (nextSign, nextMark, nextLink, nextStruck, nextCode) = (
      signs.startIndex, marks.startIndex, links.startIndex, struck.startIndex, code.startIndex
    )
    func isIn(_ ranges: ArraySlice<Range<Int>>, _ next: inout Int, _ start: Int) -> Bool {
      while next < ranges.endIndex, ranges[next].upperBound <= start { next += 1 }
      return next < ranges.endIndex && ranges[next].contains(start)
    }
    func addMarks(at offset: Int) {
      while nextMark < marks.endIndex, marks[nextMark].offset <= offset {
        out += marks[nextMark].sign
        nextMark += 1
      }
    }
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      addMarks(at: start)
      while nextSign < signs.endIndex, signs[nextSign].offset <= start {
        out += signs[nextSign].sign
        nextSign += 1
      }
      let held = styles.filter { $0.contains(start) }.map(\.style)
      for style in open.reversed() where !held.contains(style) { out += style.end }
      let strikes = isIn(struck, &nextStruck, start)
      let encodes = isIn(code, &nextCode, start)
      if isCode, !encodes { out += "``" }
      if strikes != isStruck { out += "~~" }
      if encodes, !isCode { out += "``" }
      for style in held where !open.contains(style) { out += style.start }
      (isStruck, isCode, open) = (strikes, encodes, held)
      let words = ShownWords.text(text[start..<end], trims: false)
      while nextLink < links.endIndex, links[nextLink].words.upperBound <= start { nextLink += 1 }
      guard nextLink < links.endIndex, links[nextLink].words.contains(start), !words.isEmpty else {
        out += words
        continue
      }
      let target = links[nextLink].target
      out += target.utf8.contains(UInt8(ascii: ":")) ? "[\(words)](\(target))" : "[[\(target)|\(words)]]"
    }
    if isCode { out += "``" }
    if isStruck { out += "~~" }
    for style in open.reversed() { out += style.end }
    addMarks(at: range.upperBound)
    return ShownWords.text(ArraySlice(out.utf8))
  }
}

/// The words of a range that are set in one style.
private struct StyledWords {
  let style: KeptSentence.Style
  let words: ArraySlice<Range<Int>>

  func contains(_ offset: Int) -> Bool {
    let next = words.endOfPrefix { $0.upperBound <= offset }
    return next < words.endIndex && words[next].contains(offset)
  }
}
