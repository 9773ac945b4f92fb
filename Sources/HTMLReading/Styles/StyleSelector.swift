/// A selector of the kinds that pages hide words by: names, classes, ids, attributes, elements around and before.
struct StyleSelector {
  /// How the element of a part stands to that of the part before it.
  enum Combinator {
    case within, child, next, later
  }

  /// `:nth-child(3n + 1)`: the elements `start`, `start + step` and so on.
  struct Position {
    var step: Int
    var start: Int
    /// Counted among those of the same name.
    var isOfType: Bool

    func holds(_ index: Int) -> Bool {
      let distance = index - start
      return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    }
  }

  struct Part {
    var name: String?
    var id: String?
    var classes: [String] = []
    var attributes: [StyleAttribute] = []
    var positions: [Position] = []
    /// Whether it is the outermost of all, `:root`, whether its tag was written or not.
    var isRoot = false
    /// Whether nothing may stand in it, `:empty`.
    var isEmpty = false
    /// What it must be none of, `:not(…)`.
    var none: [Compound] = []
    /// Of each list, `:is(…)` and `:where(…)`, it must be one.
    var some: [[Compound]] = []
    var combinator = Combinator.within
    /// Whether ids and classes are the same in whatever case, as in pages without a doctype.
    var ignoresCase = false
  }

  /// A part that was read, with what it costs to hold it against an element.
  final class Compound {
    let part: Part
    /// Those of its lists.
    let lists: [Compound]
    /// In steps.
    let cost: Int
    /// Whether it asks for attributes, itself or in its lists: what these cost depends on the element.
    let asksForAttributes: Bool
    /// Whether it asks for the place among other elements.
    let asksForPlace: Bool
    /// Whether it asks for what stands in the element.
    let asksForContent: Bool

    init(_ part: Part) {
      self.part = part
      let lists = part.none + part.some.flatMap(\.self)
      self.lists = lists
      cost = 1 + part.classes.count + part.positions.count * 4 + lists.reduce(0) { $0 + $1.cost }
      asksForAttributes = !part.attributes.isEmpty || lists.contains(where: \.asksForAttributes)
      asksForPlace = !part.positions.isEmpty || lists.contains(where: \.asksForPlace)
      asksForContent = part.isEmpty || lists.contains(where: \.asksForContent)
    }

    /// The same without what it asks of its content, of which nobody looks.
    var withoutContent: Compound {
      guard asksForContent else { return self }
      var part = part
      part.isEmpty = false
      part.none.removeAll(where: \.asksForContent)
      part.some.removeAll { $0.contains(where: \.asksForContent) }
      return Compound(part)
    }
  }

  /// What is no element of a page, and of which words may be made or hidden.
  enum PseudoElement: CaseIterable {
    case before, after, firstLine, firstLetter
  }

  /// Why something is no selector that holds for an element of a page that lies still.
  enum Flaw: Error {
    /// Browsers take it for none, and with it the whole rule.
    case isNone
    /// `:hover`, `::selection`.
    case holdsForNothing
  }

  private(set) var parts: [Compound] = []
  /// How much it counts against others.
  var weight = 0
  /// Whether it asks for something that is not known here, such as what stands after an element: it may hold where the rest of
  /// it does, and may not.
  var isDoubtful = false
  /// What of the element it is for.
  var pseudoElement: PseudoElement?
  /// Whether `:scope` is not the page.
  let isScoped: Bool
  let ignoresCase: Bool

  /// Lists in lists are followed no deeper.
  static let deepest = 4

  /// Which elements decide whether it holds for one.
  enum Reach: Int {
    /// That one alone, or those around it, too, or those beside it.
    case itself, around, beside
  }

  var reach: Reach {
    if parts.contains(where: \.asksForPlace) { return .beside }
    if parts.dropFirst().contains(where: { [.next, .later].contains($0.part.combinator) }) { return .beside }
    return parts.count > 1 ? .around : .itself
  }

  /// Whether browsers know all that a selector asks for: one that they do not know makes its whole rule none.
  static func isKnown(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    var (quote, brackets): (UInt8?, Int) = (nil, 0)
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ":") where brackets == 0:
        let isElement = index < text.endIndex && text[index] == UInt8(ascii: ":")
        if isElement { index += 1 }
        let name = ASCII.lowered(name(text, &index).utf8)
        // What is in a list that forgives, `:is(…)`, does not count.
        if ["is", "where"].contains(name), index < text.endIndex, let close = closing(text, index) {
          index = close + 1
        }
        // Those of makers of browsers are known to one of them.
        if !name.hasPrefix("-"), !(isElement ? pseudoElements : pseudoClasses).contains(name) { return false }
      default: break
      }
    }
    return true
  }

  private static let pseudoElements = ASCII.wordSet(
    "before after first-line first-letter selection placeholder marker backdrop cue cue-region file-selector-button part slotted "
      + "highlight target-text spelling-error grammar-error view-transition view-transition-group view-transition-image-pair "
      + "view-transition-old view-transition-new details-content column scroll-button scroll-marker scroll-marker-group picker "
      + "picker-icon checkmark")
  private static let pseudoClasses = ASCII.wordSet(
    "not is where has any-link link visited hover active focus focus-visible focus-within target "
      + "target-current root scope empty first-child last-child only-child nth-child nth-last-child first-of-type last-of-type "
      + "only-of-type nth-of-type nth-last-of-type enabled disabled read-only read-write placeholder-shown autofill default "
      + "checked indeterminate valid invalid in-range out-of-range required optional user-valid user-invalid lang dir "
      + "host host-context defined fullscreen modal popover-open open closed picture-in-picture playing paused muted seeking "
      + "stalled buffering volume-locked state before after first-line first-letter "
      + "active-view-transition active-view-transition-type has-slotted")

  /// - Parameters:
  ///   - isScoped: whether it stands in an `@scope`.
  ///   - depth: how many lists it stands in.
  init(
    _ text: ArraySlice<UInt8>, isScoped: Bool = false, ignoresCase: Bool = false, depth: Int = 0
  ) throws(Flaw) {
    (self.isScoped, self.ignoresCase) = (isScoped, ignoresCase)
    var index = text.startIndex
    var part = Part(ignoresCase: ignoresCase)
    var (isEmpty, hasGap) = (true, false)
    var combinator: Combinator?
    while index < text.endIndex {
      let byte = text[index]
      if ASCII.isSpace(byte) {
        (hasGap, index) = (true, index + 1)
        continue
      }
      if let sign = Self.combinator(byte) {
        (combinator, index) = (sign, index + 1)
        continue
      }
      // What such a one is for is its own.
      if pseudoElement != nil { throw .holdsForNothing }
      if isEmpty, combinator != nil {
        guard isScoped else { throw .isNone }
        isDoubtful = true
      }
      if combinator != nil || hasGap, !isEmpty {
        parts.append(Compound(part))
        part = Part(ignoresCase: ignoresCase)
        part.combinator = combinator ?? .within
      }
      (isEmpty, hasGap, combinator) = (false, false, nil)
      switch byte {
      case UInt8(ascii: "#"):
        index += 1
        let id = Self.name(text, &index)
        if id.isEmpty { throw .isNone }
        part.id = ignoresCase ? ASCII.lowered(id.utf8) : id
        weight += 10_000
      case UInt8(ascii: "."):
        index += 1
        let name = Self.name(text, &index)
        if name.isEmpty { throw .isNone }
        part.classes.append(ignoresCase ? ASCII.lowered(name.utf8) : name)
        weight += 100
      case UInt8(ascii: ":"):
        try readPseudoClass(text, &index, &part, depth: depth)
      case UInt8(ascii: "["):
        guard let attribute = StyleAttribute(text, &index) else { throw .isNone }
        part.attributes.append(attribute)
        weight += 100
      case UInt8(ascii: "&"):
        index += 1
        if isScoped { isDoubtful = true } else { part.isRoot = true }
      default:
        try readName(text, &index, &part)
      }
    }
    if !isEmpty { parts.append(Compound(part)) }
    if parts.isEmpty || combinator != nil { throw .isNone }
    if depth == 0 { try settleContent() }
    // The last ones decide where it holds; whether what stands around them is there, nobody looked.
    if parts.count > 12 { (parts, isDoubtful) = (Array(parts.suffix(12)), true) }
  }

  /// An element with words is never `:empty`; which other elements are, nobody looks, nor into which sheets put words.
  private mutating func settleContent() throws(Flaw) {
    guard parts.contains(where: \.asksForContent) else { return }
    let others = pseudoElement == nil ? parts.indices.dropLast() : parts.indices
    for place in others where parts[place].asksForContent {
      parts[place] = parts[place].withoutContent
      isDoubtful = true
    }
    if pseudoElement == nil, parts.last?.part.isEmpty == true { throw .holdsForNothing }
  }

  /// `p`, `*`; behind a namespace `svg|text`, of which nobody looks which it is.
  private mutating func readName(_ text: ArraySlice<UInt8>, _ index: inout Int, _ part: inout Part) throws(Flaw) {
    func isBar(_ place: Int) -> Bool {
      place < text.endIndex && text[place] == UInt8(ascii: "|")
        && (place + 1 == text.endIndex || text[place + 1] != UInt8(ascii: "|"))
    }
    func nameOrStar() -> String? {
      if index < text.endIndex, text[index] == UInt8(ascii: "*") {
        index += 1
        return "*"
      }
      let name = Self.name(text, &index)
      return name.isEmpty ? nil : name
    }
    var name = isBar(index) ? "" : nameOrStar()
    if isBar(index) {
      // `|p` is in no namespace, in which HTML has nothing.
      if name == "" { throw .holdsForNothing }
      if name != "*" { isDoubtful = true }
      index += 1
      name = nameOrStar()
    }
    guard let name else { throw .isNone }
    if name == "*" { return }
    part.name = ASCII.lowered(name.utf8)
    weight += 1
  }

  private static func combinator(_ byte: UInt8) -> Combinator? {
    switch byte {
    case UInt8(ascii: ">"): .child
    case UInt8(ascii: "+"): .next
    case UInt8(ascii: "~"): .later
    default: nil
    }
  }

  /// Of an identifier, with its escapes read.
  static func name(_ text: ArraySlice<UInt8>, _ index: inout Int) -> String {
    var out: [UInt8] = []
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "\\"), index + 1 < text.endIndex {
        index = InlineStyle.appendEscape(in: Array(text[(index + 1)...].prefix(8)), to: &out) + index + 1
      } else if ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80 {
        out.append(byte)
        index += 1
      } else {
        break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
