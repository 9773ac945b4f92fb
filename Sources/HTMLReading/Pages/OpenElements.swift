/// How an element stands in a text: as one of its name does, or as its style says.
enum ElementBox {
  case byName
  /// In its line, whatever its name.
  case inline
  /// In lines of its own.
  case block
  /// Apart from what stands before and after it, as in a grid.
  case apart

  /// - Parameter display: what a style says.
  init(_ display: String, isInGrid: Bool) {
    if isInGrid {
      self = .apart
    } else if display == "inline" {
      self = .inline
    } else {
      self = ["block", "flex", "grid", "table", "list-item", "flow-root"].contains(display) ? .block : .byName
    }
  }
}

/// The elements that are open at a place in a page, as far as the standard's tree construction (section 13.2.6) decides what a
/// reader sees: which end tag closes what, what ends without one, and what is opened again.
struct OpenElements {
  struct Element {
    var name: String
    var isForeign: Bool
    /// Whether its text is none that a reader takes for the source's: hidden, or struck out.
    var isUnseen = false
    /// What hides text in it that says nothing else of itself.
    var veils: ElementSight.Veils = []
    /// The colours of its letters and behind them.
    var paint = TextPaint()
    /// How it stands among what is around it, where its style says so, and what stands in it among one another.
    var box = ElementBox.byName
    var isGrid = false
    /// Of its style.
    var variables = StyleVariables()
    /// Told by the reader of the page; not looked at here.
    var mark = 0
    /// Where its words begin in the text, if what stands around runs past it, as past a first letter that is larger than the others.
    var floatStart: Int?
    /// What a browser puts after its words.
    var after: [UInt8] = []
    /// Of what a script has shown in the place of the words around it: how many places for these there were before it.
    var slotsBefore: Int?
    /// Its start tag, where selectors may ask for it, with its place among those before it, from 1, and among those of its name.
    var tag: StyledTag?
    fileprivate var (index, typeIndex) = (1, 1)
    fileprivate var children = ElementChildren()

    init(name: String, isForeign: Bool) {
      (self.name, self.isForeign) = (name, isForeign)
    }
  }

  /// What a browser keeps of an element to open it again.
  private struct Formatting {
    var name: String
    var isUnseen: Bool
    var veils: ElementSight.Veils
    /// Whether a block has ended it, so that it is opened again after that.
    var isInterrupted = false
  }

  private var open: [Element] = []
  /// What stands in none.
  private var outermost = ElementChildren()
  /// Formatting elements whose end tag has not come, with nil for each bound after which they do not reach.
  private var formatting: [Formatting?] = []
  private var counts: [String: Int] = [:]
  private var unseenOpen = 0
  /// How many of the formatting elements are unseen, and how many were ended by a block.
  private var (unseenFormatting, interruptedFormatting) = (0, 0)

  /// As deep as browsers go.
  private static let depthLimit = 512

  var isForeign: Bool {
    guard let top = open.last, top.isForeign else { return false }
    return !ElementKind.integrationPoints.contains(top.name)
  }

  var isUnseen: Bool { !veils.isEmpty || isWithinUnseen }

  /// Whether something around is unseen with all that is in it, whatever is said there.
  var isWithinUnseen: Bool {
    if unseenOpen > 0 || isOutermostUnseen { return true }
    if unseenFormatting == 0 { return false }
    return reopened.contains { formatting[$0]?.isUnseen == true }
  }

  /// The formatting elements that reach to here, which a browser opens again where a block has ended them.
  private var reopened: some Sequence<Int> {
    formatting.indices.reversed().lazy.prefix { formatting[$0] != nil }
  }

  /// What hides text that would stand here.
  var veils: ElementSight.Veils {
    var veils = open.last?.veils ?? outermostVeils
    if interruptedFormatting == 0 { return veils }
    for place in reopened where formatting[place]?.isInterrupted == true {
      veils.formUnion(formatting[place]?.veils ?? [])
    }
    return veils
  }

  /// The colours of letters that would stand here.
  var paint: TextPaint { open.last?.paint ?? outermostPaint }

  /// The custom properties of what is open.
  var variables: StyleVariables { open.last?.variables ?? outermostVariables }
  /// Those of the page itself, whose tags may be left out.
  var outermostVariables = StyleVariables()
  var outermostPaint = TextPaint()
  var outermostVeils: ElementSight.Veils = []
  var isOutermostUnseen = false

  var keepsSpace: Bool { ["pre", "listing", "textarea", "xmp", "plaintext"].contains { isOpen($0) } }

  /// What selectors may ask for of an element that would begin here, and of those around it as far as they ask.
  func scope(of tag: StyledTag, asksForOthers: Bool) -> StyleScope {
    let inner = open.last?.children ?? outermost
    let own = StyleScope.Level(
      tag: tag, before: inner.kept[...], index: inner.count + 1, typeIndex: inner.count(of: tag.tag.name) + 1)
    guard asksForOthers else { return StyleScope(levels: [own]) }
    var levels: [StyleScope.Level] = []
    for place in open.indices.suffix(Self.reach) {
      guard let tag = open[place].tag else { continue }
      let before = (place == 0 ? outermost : open[place - 1].children).kept.dropLast()
      levels.append(.init(tag: tag, before: before, index: open[place].index, typeIndex: open[place].typeIndex))
    }
    return StyleScope(levels: levels + [own])
  }

  /// The element that is open, as selectors look at it.
  var parent: StyledTag? { open.last?.tag }

  private static let reach = 64

  func isOpen(_ name: String) -> Bool { counts[name, default: 0] > 0 }

  /// Closes what the beginning of an element closes, and says what that was.
  mutating func end(before name: String, isForeign: Bool) -> [Element] {
    var closed = open.last?.name == "head" && !ElementKind.headParts.contains(name) ? pop() : []
    if !isForeign {
      if self.isForeign, ElementKind.leavesForeign.contains(name) {
        while self.isForeign { closed += pop() }
      }
      closed += endedBy(name)
    }
    if open.count >= Self.depthLimit, isForeign || !ElementKind.void.contains(name) { closed += pop() }
    return closed
  }

  /// Opens an element.
  mutating func begin(_ element: Element) {
    var element = element
    if let tag = element.tag { (element.index, element.typeIndex) = place(tag) }
    if ElementKind.void.contains(element.name), !element.isForeign { return }
    open.append(element)
    counts[element.name, default: 0] += 1
    if element.isUnseen { unseenOpen += 1 }
    if element.isForeign { return }
    if ElementKind.formatting.contains(element.name), formatting.count < Self.depthLimit {
      formatting.append(Formatting(name: element.name, isUnseen: element.isUnseen, veils: element.veils))
      if element.isUnseen { unseenFormatting += 1 }
    } else if ElementKind.markers.contains(element.name) {
      formatting.append(nil)
    }
  }

  private mutating func place(_ tag: StyledTag) -> (index: Int, typeIndex: Int) {
    guard let parent = open.indices.last else {
      outermost.append(tag)
      return (outermost.count, outermost.count(of: tag.tag.name))
    }
    open[parent].children.append(tag)
    return (open[parent].children.count, open[parent].children.count(of: tag.tag.name))
  }

  /// Text ends a page's head.
  mutating func beginText() {
    if open.last?.name == "head" { _ = pop() }
  }

  /// The mark of the nearest open element of a name.
  func mark(of name: String) -> Int? { isOpen(name) ? open.last { $0.name == name }?.mark : nil }

  /// Whether what begins here is laid out in a grid.
  var isInGrid: Bool { open.last?.isGrid ?? false }

  /// Where the text of the innermost element begins, by its mark.
  var startOfInnermost: Int? { open.last.map(FootnoteNumber.start) }

  /// Nothing of the innermost element is seen.
  mutating func hideInnermost() {
    guard let last = open.indices.last, !open[last].isUnseen else { return }
    open[last].isUnseen = true
    unseenOpen += 1
  }

  /// What the beginning of an element ends.
  private mutating func endedBy(_ name: String) -> [Element] {
    var closed: [Element] = []
    if ElementKind.endsParagraph.contains(name) { closed += close("p", barring: ElementKind.scopes.union(["button"])) }
    switch name {
    case "li": closed += closeItem(["li"])
    case "dd", "dt": closed += closeItem(["dd", "dt"])
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if let top = open.last, ElementKind.headings.contains(top.name) { closed += pop() }
    case "option", "optgroup":
      if open.last?.name == "option" { closed += pop() }
      if name == "optgroup", open.last?.name == "optgroup" { closed += pop() }
    case "td", "th":
      for part in ["td", "th"] { closed += close(part, barring: ElementKind.tableScopes) }
    case "tr":
      closed += close("tr", barring: ElementKind.tableScopes)
    case "tbody", "thead", "tfoot", "caption", "colgroup":
      for part in ["tbody", "thead", "tfoot", "caption", "colgroup"] {
        closed += close(part, barring: ElementKind.tableScopes)
      }
    case "rt", "rp":
      for part in ["rt", "rp"] where open.last?.name == part { closed += pop() }
    case "button": closed += close("button", barring: ElementKind.scopes)
    case "a", "nobr":
      if formatting.reversed().prefix(while: { $0 != nil }).contains(where: { $0?.name == name }) {
        closed += endFormatting(name)
      }
    default: break
    }
    return closed
  }

  /// A list's item ends that before it, but not one of a list around it.
  private mutating func closeItem(_ names: Set<String>) -> [Element] {
    for element in open.reversed() {
      if names.contains(element.name) { return close(element.name, barring: []) }
      if ElementKind.special.contains(element.name), !["address", "div", "p"].contains(element.name) { return [] }
    }
    return []
  }

  /// Closes what an end tag closes, if anything.
  mutating func end(_ name: String) -> [Element] {
    if let top = open.last, top.isForeign {
      guard isOpen(name) else { return [] }
      return close(name, barring: [])
    }
    if ElementKind.formatting.contains(name) { return endFormatting(name) }
    if ElementKind.headings.contains(name) {
      guard let heading = open.last(where: { ElementKind.headings.contains($0.name) }) else { return [] }
      return close(heading.name, barring: ElementKind.scopes)
    }
    if ElementKind.tableParts.contains(name) || name == "template" {
      return close(name, barring: ElementKind.tableScopes.subtracting([name]))
    }
    if ElementKind.special.contains(name) { return close(name, barring: ElementKind.scopes.subtracting([name])) }
    return close(name, barring: ElementKind.special)
  }

  /// The adoption of what stands in it is not followed: what matters is that its formatting ends here, and nothing else.
  private mutating func endFormatting(_ name: String) -> [Element] {
    guard let index = formatting.lastIndex(where: { $0 == nil || $0?.name == name }), formatting[index] != nil else {
      return close(name, barring: ElementKind.special)
    }
    forgetFormatting(index..<index + 1)
    guard let place = open.lastIndex(where: { $0.name == name && !$0.isForeign }) else { return [] }
    let element = open.remove(at: place)
    // What stands around these is another now.
    for inner in open[place...] { inner.tag?.outcomes = [:] }
    forget(element)
    return [element]
  }

  private mutating func close(_ name: String, barring bars: Set<String>) -> [Element] {
    guard isOpen(name) else { return [] }
    var place = open.count - 1
    while place >= 0, open[place].name != name {
      if bars.contains(open[place].name) { return [] }
      place -= 1
    }
    var closed: [Element] = []
    while open.count > max(place, 0) { closed += pop() }
    return closed
  }

  private mutating func pop() -> [Element] {
    guard let element = open.popLast() else { return [] }
    forget(element)
    if !element.veils.isEmpty, ElementKind.formatting.contains(element.name),
      let place = formatting.lastIndex(where: { $0?.name == element.name && $0?.isInterrupted == false })
    {
      formatting[place]?.isInterrupted = true
      interruptedFormatting += 1
    }
    if ElementKind.markers.contains(element.name), !element.isForeign,
      let marker = formatting.lastIndex(where: { $0 == nil })
    {
      forgetFormatting(marker..<formatting.count)
    }
    return [element]
  }

  private mutating func forgetFormatting(_ places: Range<Int>) {
    for place in places {
      if formatting[place]?.isUnseen == true { unseenFormatting -= 1 }
      if formatting[place]?.isInterrupted == true { interruptedFormatting -= 1 }
    }
    formatting.removeSubrange(places)
  }

  private mutating func forget(_ element: Element) {
    counts[element.name, default: 1] -= 1
    if element.isUnseen { unseenOpen -= 1 }
  }
}
