/// Elements of HTML among the nodes.
///
/// They are nodes like any other, so that what is written is balanced whatever was typed. What their content model asks for is
/// made up, such as the item around words in a list, and what it forbids does not begin. None reaches out of what Markdown has
/// opened: of `*<u>a*` the element ends with the emphasis.
extension DocumentBuilder {
  /// Further in nothing begins: no page needs it, and browsers give up at 512.
  static let deepestElement = 100

  func element(of node: Node) -> SafeElement? {
    guard node.flags.contains(.typed) else { return nil }
    return node.kind == .heading
      ? .heading(Int(node.detail)) : SafeElement(rawValue: UInt8(truncatingIfNeeded: node.detail))
  }

  private func node(atDepth depth: Int) -> Node { document.nodes[Int(open[depth])] }

  /// The node around all open elements that Markdown has opened: its place among the open ones.
  private var hostDepth: Int {
    var depth = open.count - 1
    while depth > 0, node(atDepth: depth).flags.contains(.typed) { depth -= 1 }
    return depth
  }

  private var host: Node { node(atDepth: hostDepth) }

  private static func holdsBlocks(_ host: Node) -> Bool {
    switch host.kind {
    case .document, .blockQuote, .callout, .item, .footnoteDefinition, .paragraph, .tableCell: true
    default: false
    }
  }

  /// Whether words stand in it as they are, and not in a paragraph of their own.
  private static func holdsWords(_ host: Node) -> Bool { host.kind.isTextBlock || !host.kind.isBlock }

  /// The open elements that Markdown has opened nothing in, from the innermost.
  private func isOpen(where isMeant: (SafeElement) -> Bool) -> Bool {
    for depth in open.indices.reversed() {
      guard node(atDepth: depth).flags.contains(.typed) else { return false }
      if let element = element(of: node(atDepth: depth)), isMeant(element) { return true }
    }
    return false
  }

  /// The depth of the nearest such element that is not outside of what stops the search.
  private func depth(of isMeant: (SafeElement) -> Bool, within isStop: (SafeElement) -> Bool) -> Int? {
    for depth in open.indices.reversed() {
      guard node(atDepth: depth).flags.contains(.typed) else { return nil }
      guard let element = element(of: node(atDepth: depth)) else { continue }
      if isMeant(element) { return depth }
      if isStop(element) { return nil }
    }
    return nil
  }

  /// Whether what is typed next is in a `<pre>`, where white space counts.
  var keepsSpace: Bool { isOpen { $0 == .pre } }

  /// Whether a line's end here is none of any words: between the parts of a list or a table, or before the first.
  var isBetweenParts: Bool {
    guard let element = element(of: document.nodes[current]) else { return false }
    return element.wrapper != nil || hasNoChildren && !element.holdsWordsOnly
  }

  // MARK: Beginning

  /// Makes room for words, or for what stands in a line.
  mutating func prepareWords(at place: Int) {
    while true {
      let node = document.nodes[current]
      guard node.flags.contains(.typed) else {
        if !Self.holdsWords(node) { beginWords(at: place, flags: .typed) }
        return
      }
      guard let element = element(of: node), !element.holdsWordsOnly else { return }
      if element == .details, hasNoChildren { addEmpty(.summary, at: place) }
      if let wrapper = element.wrapper {
        begin(wrapper: wrapper, at: place)
        continue
      }
      if !Self.holdsWords(host) { beginWords(at: place, flags: [.typed, .tight]) }
      return
    }
  }

  private mutating func beginWords(at place: Int, flags: Node.Flags) {
    begin(.paragraph, source: ByteRange(place, place), flags: flags)
    openElements += 1
  }

  /// Makes room for an element that is none of a line; false where it cannot stand.
  mutating func prepare(for element: SafeElement, at place: Int) -> Bool {
    let host = host
    guard Self.holdsBlocks(host), openElements < Self.deepestElement else { return false }
    if element.headingLevel != nil {
      if Self.holdsWords(host) || isOpen(where: { $0 == .dt || $0 == .th }) { return false }
    }
    if element == .table, isOpen(where: { $0 == .caption }) { return false }
    if isOpen(where: { $0 == .pre || $0 == .summary }) { return false }
    switch element {
    case .li:
      endNearest {
        $0 == .li
      } within: {
        $0 == .ul || $0 == .ol || $0.isBound
      }
      prepareBlock(at: place, within: { $0 == .ul || $0 == .ol }, else: .ul)
    case .dt, .dd:
      endNearest {
        $0 == .dt || $0 == .dd
      } within: {
        $0 == .dl || $0.isBound
      }
      prepareBlock(at: place, within: { $0 == .dl }, else: .dl)
      if element == .dd, hasNoChildren { addEmpty(.dt, at: place) }
    case .caption:
      endWords()
      return self.element(of: document.nodes[current]) == .table && hasNoChildren
    case .summary:
      endWords()
      return self.element(of: document.nodes[current]) == .details && hasNoChildren
    case .figcaption:
      guard let figure = depth(of: { $0 == .figure }, within: \.isBound) else { return false }
      while open.count > figure + 1 { endElement() }
      guard !document.nodes[current].flags.contains(.holdsBlocks) else { return false }
      document.nodes[current].flags.insert(.holdsBlocks)
    case .thead, .tbody, .tfoot: return endParts { $0 == .table }
    case .tr: return endParts { $0 == .table || $0 == .thead || $0 == .tbody || $0 == .tfoot }
    case .td, .th:
      guard endParts({ $0 == .tr || $0 == .table || $0 == .thead || $0 == .tbody || $0 == .tfoot }) else {
        return false
      }
      if self.element(of: document.nodes[current]) != .tr { beginElement(.tr, source: ByteRange(place, place)) }
    default: prepareBlock(at: place)
    }
    return true
  }

  /// Ends what holds words alone, and makes what must be around a block.
  mutating func prepareBlock(at place: Int) {
    endWords()
    while let element = element(of: document.nodes[current]) {
      if element == .details, hasNoChildren { addEmpty(.summary, at: place) }
      guard let wrapper = element.wrapper else { break }
      begin(wrapper: wrapper, at: place)
    }
    if document.nodes[current].kind == .paragraph { document.nodes[current].flags.insert(.holdsBlocks) }
  }

  /// Makes what must stand around the next words or block, with the term that a description needs.
  private mutating func begin(wrapper: SafeElement, at place: Int) {
    if wrapper == .dd, hasNoChildren { addEmpty(.dt, at: place) }
    beginElement(wrapper, source: ByteRange(place, place))
  }

  private mutating func prepareBlock(
    at place: Int, within isParent: (SafeElement) -> Bool, else parent: SafeElement
  ) {
    endWords()
    if let element = element(of: document.nodes[current]), isParent(element) { return }
    prepareBlock(at: place)
    beginElement(parent, source: ByteRange(place, place))
  }

  /// Begins an element where it may stand.
  ///
  /// - Parameter payload: of a link its reference; of a numbered list its first number.
  @discardableResult
  mutating func beginElement(_ element: SafeElement, source: ByteRange, payload: Int = -1) -> Int {
    openElements += 1
    let detail = Int(element.rawValue)
    switch element {
    case .a:
      if payload >= 0 { openLinks += 1 }
      return begin(payload >= 0 ? .link : .group, source: source, flags: .typed, detail: detail, payload: payload)
    case .em: return begin(.emphasis, source: source, flags: .typed, detail: detail)
    case .strong: return begin(.strong, source: source, flags: .typed, detail: detail)
    case .s, .del: return begin(.strikethrough, source: source, flags: .typed, detail: detail)
    case .mark: return begin(.highlight, source: source, flags: .typed, detail: detail)
    case .ul: return begin(.list, source: source, flags: .typed, detail: detail)
    case .ol:
      return begin(
        .list, source: source, flags: [.typed, .ordered], detail: detail, payload: payload < 0 ? 1 : payload)
    case .li: return begin(.item, source: source, flags: .typed, detail: detail)
    case .blockquote: return begin(.blockQuote, source: source, flags: .typed, detail: detail)
    case .p where !Self.holdsWords(host): return begin(.paragraph, source: source, flags: .typed, detail: detail)
    case _ where element.isInline: return begin(.span, source: source, flags: .typed, detail: detail)
    default:
      if let level = element.headingLevel { return begin(.heading, source: source, flags: .typed, detail: level) }
      return begin(.element, source: source, flags: .typed, detail: detail)
    }
  }

  private mutating func addEmpty(_ element: SafeElement, at place: Int) {
    beginElement(element, source: ByteRange(place, place))
    endElement()
  }

  // MARK: Ending

  /// What an end tag found.
  enum EndedElement {
    case ended
    /// Markdown opened something in the element, such as the paragraph that the tag stands in.
    case isOutside
    case none
  }

  /// Ends the nearest element of a kind, and all that is open in it.
  mutating func end(_ element: SafeElement, at place: Int) -> EndedElement {
    var isOutside = false
    for depth in open.indices.reversed() {
      let node = node(atDepth: depth)
      guard node.flags.contains(.typed) else {
        if !Self.holdsWords(node) { return .none }
        isOutside = true
        continue
      }
      guard let found = self.element(of: node) else { continue }
      if found == element || found.headingLevel != nil && element.headingLevel != nil {
        if isOutside { return .isOutside }
        while open.count > depth + 1 { endElement() }
        extend(current, to: place)
        endElement()
        return .ended
      }
      if found.isBound, !element.isPartOfTable { return .none }
    }
    return .none
  }

  /// Ends the innermost node, which is an element.
  mutating func endElement() {
    let index = current
    let node = document.nodes[index]
    let place = Int(node.source.upper)
    if hasNoChildren {
      switch element(of: node) {
      case .details: addEmpty(.summary, at: place)
      case .tr: addEmpty(.td, at: place)
      default: break
      }
    }
    switch element(of: node) {
    case .dl: if previousSibling.flatMap({ element(of: document.nodes[$0]) }) == .dt { addEmpty(.dd, at: place) }
    case .table: settleTable(index)
    default: break
    }
    end()
    openElements -= 1
    if node.kind == .heading { heading(index, level: Int(node.detail)) }
    if node.kind == .link {
      openLinks -= 1
      document.references[Int(node.payload)].label = document.nodes[index].text
      document.references[Int(node.payload)].source = document.nodes[index].source
    }
  }

  /// Ends all elements that are open in what Markdown opened last, and says which of them should have been ended.
  mutating func endElements() -> [(element: SafeElement, source: ByteRange)] {
    var unclosed: [(SafeElement, ByteRange)] = []
    while document.nodes[current].flags.contains(.typed), open.count > 1 {
      if let element = element(of: document.nodes[current]), !element.endsByItself {
        unclosed.append((element, document.nodes[current].source))
      }
      endElement()
    }
    return unclosed
  }

  /// Ends what holds words alone.
  mutating func endWords() {
    while document.nodes[current].flags.contains(.typed) {
      if let element = element(of: document.nodes[current]), !element.holdsWordsOnly { return }
      endElement()
    }
  }

  /// At the end of a piece of HTML: what may go on around Markdown stays open. A paragraph with nothing in it so far does so as
  /// a division.
  mutating func endTypedWords() {
    let node = document.nodes[current]
    if element(of: node) == .p, node.kind == .paragraph, hasNoChildren { return makeDivision(of: current) }
    endWords()
  }

  private mutating func endNearest(
    _ isMeant: (SafeElement) -> Bool, within isStop: (SafeElement) -> Bool
  ) {
    guard let depth = depth(of: isMeant, within: isStop) else { return }
    while open.count > depth { endElement() }
  }

  /// Ends parts of the nearest table up to one that the next may stand in; false outside of tables.
  private mutating func endParts(_ isParent: (SafeElement) -> Bool) -> Bool {
    guard let table = depth(of: { $0 == .table }, within: { _ in false }) else { return false }
    while open.count > table + 1, !(element(of: document.nodes[current]).map(isParent) ?? false) { endElement() }
    return true
  }

  // MARK: Attributes

  mutating func attributes(_ attributes: SafeAttributes, ofNode node: Int) {
    var kept = MarkdownDocument.ElementAttributes()
    kept.node = Int32(truncatingIfNeeded: node)
    switch document.nodes[node].kind {
    case .link, .image: break
    default: if !attributes.title.isEmpty { kept.title = data(Array(attributes.title.utf8)) }
    }
    if let language = attributes.language { kept.language = data(Array(language.utf8)) }
    kept.alignment = attributes.alignment
    kept.direction = attributes.direction
    kept.columns = Int32(attributes.columns)
    kept.rows = Int32(attributes.rows)
    kept.isOpen = attributes.isOpen
    var nothing = MarkdownDocument.ElementAttributes()
    nothing.node = kept.node
    if kept != nothing { document.elementAttributes.append(kept) }
  }
}
