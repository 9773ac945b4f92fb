import CCMarkGFM
import Diagnostics
import HTMLReading
import Markup

/// The safe part of HTML: tags become nodes, and what is none of it is shown as it is typed.
///
/// Nothing of a tag is passed on but what ``SafeElement`` and ``SafeAttributes`` know of it. A link or a picture is a
/// ``Reference`` as one of Markdown is, so that whatever holds for those holds for these.
extension Lowering {
  /// What is remembered of HTML from one piece to the next.
  struct TypedHTML {
    /// White space that is shown when something follows it.
    var space: UInt8?
    /// What is to end where the paragraph ends in which its end tag stands.
    var lateEnds: [SafeElement] = []
    /// Attributes that were told of.
    var toldAttributes: Set<String> = []
    /// The link that stands around blocks: each of them gets it within.
    var linkAroundBlocks: (attributes: SafeAttributes, place: ByteRange)?
    /// Elements that could not stand where they were typed, so far.
    var misplaced = 0
  }

  /// Whether an address here would stand in another link.
  var isInLink: Bool { linkDepth > 0 || builder.openLinks > 0 }

  // MARK: Around Markdown

  /// Makes room for what Markdown begins in an element.
  mutating func makeRoom(for tag: CMark.Tag, _ node: Tree) {
    let place = builder.document.nodes[builder.current].source
    switch tag {
    case .paragraph where node == titleParagraph: return
    case .paragraph, .heading, .blockQuote, .list, .codeBlock, .thematicBreak, .table:
      builder.prepareBlock(at: Int(place.upper))
    case .footnote: endOpenElements()
    case .text:
      let literal = tree_literal(node)
      if UnsafeBufferPointer(start: literal.bytes, count: literal.count).allSatisfy(Bytes.isSpace) { return }
      builder.prepareWords(at: tracker.cursor)
      linkWords()
    case .code, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference:
      guard image == nil else { return }
      builder.prepareWords(at: tracker.cursor)
      if tag != .link, tag != .footnoteReference { linkWords() }
    default: return
    }
  }

  /// Ends a node of Markdown's, and the elements that are open in it.
  @discardableResult
  mutating func endNode() -> Int {
    endOpenElements()
    return builder.end()
  }

  /// After a paragraph or a heading: end tags in it that are meant for what stands around it.
  mutating func endLate() {
    for element in html.lateEnds { _ = builder.end(element, at: tracker.cursor) }
    html.lateEnds.removeAll(keepingCapacity: true)
    html.linkAroundBlocks = nil
  }

  mutating func tellUnclosed(_ unclosed: [(element: SafeElement, source: ByteRange)]) {
    for (element, source) in unclosed where !source.isEmpty {
      report { path in
        .warning(
          "unclosed-html", "<\(element.name)> is never closed, and ends with the text that it stands in",
          at: SourceLocation(path: path, range: source.range), fix: "write </\(element.name)> where it ends")
      }
    }
  }

  // MARK: Tags

  /// A tag in a line.
  ///
  /// - Parameter beginsBlock: whether a block begins right after it.
  mutating func lowerTag(
    _ literal: UnsafeBufferPointer<UInt8>, at place: ByteRange, beginsBlock: (Lowering) -> Bool
  ) {
    unmasked(literal, comments: false) { bytes, lowering in
      var tokens = HTMLTokenizer(Array(bytes))
      tokens.keepsUnread = true
      while let token = tokens.next() {
        let typed = UnsafeBufferPointer(rebasing: bytes[tokens.tokenStart..<tokens.index])
        switch token {
        case .text(let text): text.withUnsafeBufferPointer { lowering.show($0, called: nil, at: place) }
        case .start(let tag):
          let isAround = tag.name == "a" && beginsBlock(lowering)
          lowering.start(tag, typed, at: place, isAroundBlocks: isAround)
        case .end(let name): lowering.finish(name, typed, at: place)
        }
      }
    }
    tracker.cursor = max(tracker.cursor, Int(place.upper))
  }

  /// What is not passed on, as it is typed.
  private mutating func show(_ typed: UnsafeBufferPointer<UInt8>, called name: String?, at place: ByteRange) {
    if image == nil {
      builder.prepareWords(at: Int(place.lower))
      writeSpace()
    }
    builder.text(typed, source: place, kind: .html)
    report { path in
      .warning(
        "raw-html",
        name.map {
          "<\($0)> \($0 == "img" ? "shows no file here" : "is none of the HTML that is passed on"), and is shown as text"
        }
          ?? "this is no HTML that is passed on, and is shown as text",
        at: SourceLocation(path: path, range: place.range),
        fix: MarkdownForTag.advice(name ?? "") + ", or put it between backticks if it is no HTML")
    }
  }

  private static let longestName = 24
  private static let mostMisplaced = 1000

  /// A start tag, unless it is that of a link around blocks, which begins in each of them.
  private mutating func start(
    _ tag: HTMLTag, _ typed: UnsafeBufferPointer<UInt8>, at place: ByteRange, isAroundBlocks: Bool
  ) {
    if isAroundBlocks, image == nil, !isInLink, html.linkAroundBlocks == nil {
      html.linkAroundBlocks = (SafeAttributes(tag, of: .a), place)
      return
    }
    if html.linkAroundBlocks != nil, SafeElement(name: tag.name)?.isInline == false {
      unlinkWords(at: Int(place.lower))
    }
    begin(tag, typed, at: place)
  }

  /// An end tag; that of a link around blocks ends it where it has begun.
  private mutating func finish(_ name: String, _ typed: UnsafeBufferPointer<UInt8>, at place: ByteRange) {
    if html.linkAroundBlocks != nil, let element = SafeElement(name: name), element == .a || !element.isInline {
      unlinkWords(at: Int(place.lower))
      if element == .a {
        html.linkAroundBlocks = nil
        return
      }
    }
    end(name, typed, at: place)
  }

  private mutating func begin(_ tag: HTMLTag, _ typed: UnsafeBufferPointer<UInt8>, at place: ByteRange) {
    guard let element = SafeElement(name: tag.name) else {
      return show(typed, called: Self.shown(tag.name), at: place)
    }
    if image != nil {
      if element == .br { builder.lineBreak(.softBreak, source: place) }
      return
    }
    let attributes = SafeAttributes(tag, of: element)
    if tag.isHidden { tellHidden(tag, at: place) } else { tell(of: attributes.others, at: place) }
    if element.isInline {
      guard builder.openElements < DocumentBuilder.deepestElement else {
        return show(typed, called: tag.name, at: place)
      }
      builder.prepareWords(at: Int(place.lower))
      if element != .br, element != .a { linkWords() }
      switch element {
      case .br:
        html.space = nil
        return builder.lineBreak(.lineBreak, source: place)
      case .img: return picture(attributes, typed, at: place)
      default: writeSpace()
      }
      let node = element == .a ? link(attributes, at: place) : builder.beginElement(element, source: place)
      return builder.attributes(attributes, ofNode: node)
    }
    guard builder.prepare(for: element, at: Int(place.lower)) else {
      html.misplaced += 1
      // Who nests a hundred thousand of them need not read of each.
      if html.misplaced > Self.mostMisplaced { return }
      return report { path in
        .warning(
          "misplaced-html", "<\(tag.name)> cannot stand here, so that its words are shown without it",
          at: SourceLocation(path: path, range: place.range), fix: "put it on a line of its own, or take it out")
      }
    }
    if element == .hr { return builder.leaf(.thematicBreak, source: place) }
    let node = builder.beginElement(element, source: place, payload: attributes.start ?? -1)
    builder.attributes(attributes, ofNode: node)
  }

  private mutating func end(_ name: String, _ typed: UnsafeBufferPointer<UInt8>, at place: ByteRange) {
    guard let element = SafeElement(name: name) else { return show(typed, called: Self.shown(name), at: place) }
    if image != nil { return }
    // So browsers read it.
    if element == .br {
      builder.prepareWords(at: Int(place.lower))
      return builder.lineBreak(.lineBreak, source: place)
    }
    switch builder.end(element, at: Int(place.upper)) {
    case .ended, .none: return
    case .isOutside: if html.lateEnds.count < DocumentBuilder.deepestElement { html.lateEnds.append(element) }
    }
  }

  private static func shown(_ name: String) -> String {
    name.utf8.count > longestName ? String(name.prefix(longestName)) + "…" : name
  }

  /// What is hidden where it was written is no secret here: nothing stands in a page that its readers do not see.
  private mutating func tellHidden(_ tag: HTMLTag, at place: ByteRange) {
    report { path in
      .warning(
        "hidden-html", "this <\(tag.name)> is hidden where it was written, and shown here",
        at: SourceLocation(path: path, range: place.range), fix: "take it out, or write %%words%% for a comment")
    }
  }

  private mutating func tell(of names: [String], at place: ByteRange) {
    for name in names where html.toldAttributes.count < 100 && html.toldAttributes.insert(name).inserted {
      report { path in
        Diagnostic(
          .information, "html-attribute", "the attribute “\(Self.shown(name))” of HTML is left out",
          at: SourceLocation(path: path, range: place.range),
          fix: "nothing, if the page reads well without it")
      }
    }
  }

  // MARK: Links and pictures

  /// Begins the link of words in a block that a link stands around, where it has not begun.
  private mutating func linkWords() {
    guard let around = html.linkAroundBlocks, builder.openLinks == 0 else { return }
    let node = link(around.attributes, at: around.place)
    builder.attributes(around.attributes, ofNode: node)
  }

  /// Ends it where a block begins or ends.
  private mutating func unlinkWords(at place: Int) {
    if html.linkAroundBlocks != nil, builder.openLinks > 0 { _ = builder.end(.a, at: place) }
  }

  /// Whether a block begins before any word does.
  static func beginsBlock(_ tokens: HTMLTokenizer) -> Bool {
    var tokens = tokens
    while let token = tokens.next() {
      switch token {
      case .text(let text): if !text.allSatisfy(Bytes.isSpace) { return false }
      case .start(let tag): return SafeElement(name: tag.name).map { !$0.isInline && $0 != .hr } ?? false
      case .end: return false
      }
    }
    return false
  }

  /// Begins a link, or what holds the words of one that leads nowhere.
  private mutating func link(_ attributes: SafeAttributes, at place: ByteRange) -> Int {
    // No link stands in another: the one that was open ends, as browsers read it.
    if builder.openLinks > 0 { _ = builder.end(.a, at: Int(place.lower)) }
    guard let address = attributes.address, !address.isEmpty, !isInLink else {
      return builder.beginElement(.a, source: place)
    }
    var reference = Reference(.link)
    reference.hasLabel = true
    guard fill(&reference, with: address, attributes, at: place) else { return builder.beginElement(.a, source: place) }
    return builder.beginElement(.a, source: place, payload: builder.refer(reference))
  }

  private mutating func picture(
    _ attributes: SafeAttributes, _ typed: UnsafeBufferPointer<UInt8>, at place: ByteRange
  ) {
    guard let source = attributes.source, !source.isEmpty else { return show(typed, called: "img", at: place) }
    writeSpace()
    var reference = Reference(.image)
    let words = Array(attributes.alternative.utf8)
    guard fill(&reference, with: source, attributes, at: place) else {
      return words.withUnsafeBufferPointer { builder.text($0, source: ByteRange(Int(place.lower), Int(place.lower))) }
    }
    reference.alternative = builder.data(words)
    (reference.width, reference.height) = (Int32(attributes.width), Int32(attributes.height))
    let index = builder.refer(reference)
    let node = builder.begin(
      .image, source: place, flags: .typed, detail: Int(SafeElement.img.rawValue), payload: index)
    builder.end()
    builder.attributes(attributes, ofNode: node)
  }

  /// False where the address is none that a page may have, which is told.
  private mutating func fill(
    _ reference: inout Reference, with address: String, _ attributes: SafeAttributes, at place: ByteRange
  ) -> Bool {
    reference.source = place
    reference.targetSource = place
    var address = address
    let why = address.withUTF8 { fill(&reference, with: $0) }
    if let why {
      report { path in
        .error(
          "unsafe-link", "the address of this link \(why.reason)", at: SourceLocation(path: path, range: place.range),
          fix: why.fix)
      }
      return false
    }
    if !attributes.title.isEmpty { reference.title = builder.data(Array(attributes.title.utf8)) }
    return true
  }

  // MARK: Blocks

  /// A block of HTML; false where there is nothing in it that may be passed on.
  mutating func lowerBlock(_ bytes: UnsafeBufferPointer<UInt8>, line: Int, at place: ByteRange) -> Bool {
    guard Self.holdsSafeElement(bytes) else { return false }
    tracker.begin(
      line: line, content: Int(place.lower), end: Int(place.upper), claimedLine: line,
      claimedColumn: Int(place.lower) - tracker.offset(line: line, column: 1) + 1)
    var places = BlockPlaces(bytes, line: line)
    var tokens = HTMLTokenizer(Array(bytes))
    tokens.keepsUnread = true
    html.space = nil
    while let token = tokens.next() {
      let start = places.offset(of: tokens.tokenStart, in: tracker, within: place)
      let typed = UnsafeBufferPointer(rebasing: bytes[tokens.tokenStart..<tokens.index])
      if case .text(let text) = token {
        text.withUnsafeBufferPointer { words($0, from: tokens.tokenStart, &places, within: place) }
        continue
      }
      let end = max(start, places.offset(of: tokens.index, in: tracker, within: place))
      tracker.cursor = start
      switch token {
      case .start(let tag):
        let isAround = tag.name == "a" && Self.beginsBlock(tokens)
        self.start(tag, typed, at: ByteRange(start, end), isAroundBlocks: isAround)
      case .end(let name): finish(name, typed, at: ByteRange(start, end))
      case .text: break
      }
      tracker.cursor = end
    }
    unlinkWords(at: tracker.cursor)
    html.linkAroundBlocks = nil
    html.space = nil
    builder.endTypedWords()
    return true
  }

  private static func holdsSafeElement(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var tokens = HTMLTokenizer(Array(bytes))
    while let token = tokens.next() {
      switch token {
      case .start(let tag): if SafeElement(name: tag.name) != nil { return true }
      case .end(let name): if SafeElement(name: name) != nil { return true }
      case .text: break
      }
    }
    return false
  }

  /// Words in a block of HTML, in which white space counts as one space but for a `<pre>`.
  private mutating func words(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ places: inout BlockPlaces, within place: ByteRange
  ) {
    if builder.keepsSpace {
      // The first line's end is none of it.
      let isFirst = builder.hasNoChildren && text.first == 0x0A
      let words = UnsafeBufferPointer(rebasing: text[(isFirst ? 1 : 0)...])
      let offset = places.offset(of: start, in: tracker, within: place)
      return tracker.text(words, claimed: offset + (isFirst ? 1 : 0), into: &builder)
    }
    var index = 0
    while index < text.count {
      let blank = index
      while index < text.count, Bytes.isSpace(text[index]) { index += 1 }
      if index > blank, html.space != 0x0A {
        html.space = text[blank..<index].contains(where: Bytes.isLineEnd) ? 0x0A : 0x20
      }
      let first = index
      var end = index
      while index < text.count, !Bytes.isLineEnd(text[index]) {
        if !Bytes.isSpace(text[index]) { end = index + 1 }
        index += 1
      }
      if first == end { return }
      builder.prepareWords(at: tracker.cursor)
      linkWords()
      writeSpace()
      while tracker.cursor < Int(place.upper), Bytes.isSpace(tracker.file[tracker.cursor]) { tracker.cursor += 1 }
      let claimed = places.offset(of: start + first, in: tracker, within: place)
      tracker.text(UnsafeBufferPointer(rebasing: text[first..<end]), claimed: claimed, into: &builder)
      if end < index { html.space = 0x20 }
    }
  }

  /// What is due between what was written and what comes.
  private mutating func writeSpace() {
    guard let space = html.space else { return }
    html.space = nil
    if builder.endsInSpace { return }
    let place = ByteRange(tracker.cursor, tracker.cursor)
    if space == 0x0A { return builder.lineBreak(.softBreak, source: place) }
    withUnsafeBytes(of: space) { builder.text($0.bindMemory(to: UInt8.self), source: place) }
  }
}
