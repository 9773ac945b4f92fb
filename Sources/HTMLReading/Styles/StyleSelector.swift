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
    /// What it must be none of, `:not(…)`.
    var none: [Part] = []
    /// Of each list, `:is(…)` and `:where(…)`, it must be one.
    var some: [[Part]] = []
    var combinator = Combinator.within
  }

  private(set) var parts: [Part] = []
  /// How much it counts against others.
  private(set) var weight = 0
  /// Whether it asks for something that is not known here, such as what stands after an element: it may hold where the rest of
  /// it does, and may not.
  private(set) var isDoubtful = false

  /// Lists in lists are followed no deeper.
  private static let deepest = 4

  static func classes(of tag: HTMLTag) -> [Substring] {
    tag["class"]?.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" } ?? []
  }

  /// Whether it asks for other elements, or for the place among them.
  var asksForOthers: Bool {
    func asks(_ part: Part) -> Bool {
      !part.positions.isEmpty || part.none.contains(where: asks) || part.some.contains { $0.contains(where: asks) }
    }
    return parts.count > 1 || parts.contains(where: asks)
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

  private static let pseudoElements = Set(
    ("before after first-line first-letter selection placeholder marker backdrop cue cue-region file-selector-button part slotted "
      + "highlight target-text spelling-error grammar-error view-transition view-transition-group view-transition-image-pair "
      + "view-transition-old view-transition-new details-content column scroll-button scroll-marker scroll-marker-group picker "
      + "picker-icon checkmark").split(separator: " ").map(String.init))
  private static let pseudoClasses = Set(
    ("not is where has matches any-link link visited hover active focus focus-visible focus-within target target-within "
      + "target-current root scope empty first-child last-child only-child nth-child nth-last-child first-of-type last-of-type "
      + "only-of-type nth-of-type nth-last-of-type enabled disabled read-only read-write placeholder-shown autofill default "
      + "checked indeterminate blank valid invalid in-range out-of-range required optional user-valid user-invalid lang dir "
      + "host host-context defined fullscreen modal popover-open open closed picture-in-picture playing paused muted seeking "
      + "stalled buffering volume-locked current past future left right first state before after first-line first-letter "
      + "active-view-transition active-view-transition-type nth-col nth-last-col local-link has-slotted xr-overlay")
      .split(separator: " ").map(String.init))

  /// Nil for one that holds for no element of a page that lies still: what is no selector, `:hover`, `::before`.
  init?(_ text: ArraySlice<UInt8>, depth: Int = 0) {
    var index = text.startIndex
    var part = Part()
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
      if combinator != nil || hasGap, !isEmpty {
        parts.append(part)
        part = Part()
        part.combinator = combinator ?? .within
      }
      (isEmpty, hasGap, combinator) = (false, false, nil)
      switch byte {
      case UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "#"):
        index += 1
        part.id = Self.name(text, &index)
        if part.id?.isEmpty == true { return nil }
        weight += 10_000
      case UInt8(ascii: "."):
        index += 1
        part.classes.append(Self.name(text, &index))
        weight += 100
      case UInt8(ascii: ":"):
        guard readPseudoClass(text, &index, &part, depth: depth) else { return nil }
      case UInt8(ascii: "["):
        guard let attribute = StyleAttribute(text, &index) else { return nil }
        part.attributes.append(attribute)
        weight += 100
      default:
        let name = Self.name(text, &index)
        if name.isEmpty { return nil }
        part.name = ASCII.lowered(name.utf8)
        weight += 1
      }
    }
    if !isEmpty { parts.append(part) }
    if parts.isEmpty { return nil }
    // The last ones decide where it holds; whether what stands around them is there, nobody looked.
    if parts.count > 12 { (parts, isDoubtful) = (Array(parts.suffix(12)), true) }
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

// MARK: - Pseudo-classes

extension StyleSelector {
  /// What a reader's hand makes of an element, and what is no element: no words are hidden by these while nobody does anything.
  private static let ofNoElement: Set = [
    "hover", "focus", "focus-visible", "focus-within", "active", "target", "target-within", "visited", "before",
    "after",
    "first-line", "first-letter", "placeholder-shown", "autofill", "fullscreen", "modal", "popover-open", "playing",
    "user-invalid", "user-valid", "host", "host-context", "current",
  ]

  /// False where the selector holds for nothing.
  private mutating func readPseudoClass(
    _ text: ArraySlice<UInt8>, _ index: inout Int, _ part: inout Part, depth: Int
  ) -> Bool {
    index += 1
    // `::before`, and `:-moz-ui-invalid`.
    if index < text.endIndex, text[index] == UInt8(ascii: ":") { return false }
    let name = ASCII.lowered(Self.name(text, &index).utf8)
    var argument: ArraySlice<UInt8> = []
    if index < text.endIndex, text[index] == UInt8(ascii: "(") {
      guard let close = Self.closing(text, index) else { return false }
      argument = text[(index + 1)..<close]
      index = close + 1
    }
    switch name {
    case "not", "is", "where", "matches", "-webkit-any", "-moz-any":
      return readList(argument, of: name, &part, depth: depth)
    case _ where Self.ofNoElement.contains(name) || name.hasPrefix("-"): return false
    case "root", "scope": part.isRoot = true
    case "first-child", "first-of-type":
      part.positions.append(Position(step: 0, start: 1, isOfType: name == "first-of-type"))
    case "nth-child", "nth-of-type":
      if let position = Self.position(argument, isOfType: name == "nth-of-type") {
        part.positions.append(position)
      } else {
        isDoubtful = true
      }
    case "link", "any-link": part.attributes.append(StyleAttribute("href"))
    case "checked", "disabled": part.attributes.append(StyleAttribute(name))
    default: isDoubtful = true
    }
    weight += 100
    return true
  }

  private mutating func readList(
    _ text: ArraySlice<UInt8>, of name: String, _ part: inout Part, depth: Int
  ) -> Bool {
    guard depth < Self.deepest else {
      isDoubtful = true
      return true
    }
    var (found, heaviest, isUnclear): ([Part], Int, Bool) = ([], 0, false)
    for one in Self.items(of: text) {
      guard let selector = StyleSelector(one, depth: depth + 1) else { continue }
      heaviest = max(heaviest, selector.weight)
      if selector.isDoubtful || selector.parts.count > 1 { isUnclear = true } else { found += selector.parts }
    }
    if name != "where" { weight += heaviest }
    if isUnclear { isDoubtful = true }
    if name == "not" {
      part.none += found
    } else if !isUnclear {
      if found.isEmpty { return false }
      part.some.append(found)
    }
    return true
  }

  /// What stands between commas, but for those in brackets and strings.
  static func items(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var items: [ArraySlice<UInt8>] = []
    var (start, depth): (Int, Int) = (text.startIndex, 0)
    var quote: UInt8?
    for (index, byte) in zip(text.indices, text) {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0:
        items.append(text[start..<index])
        start = index + 1
      default: break
      }
    }
    return items + [text[start...]]
  }

  /// Where a bracket is closed that opens here; nil where it is not.
  private static func closing(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var (depth, index) = (0, start)
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }

  /// `odd`, `3`, `2n+1`, `-n + 3`.
  private static func position(_ text: ArraySlice<UInt8>, isOfType: Bool) -> Position? {
    let words = ASCII.lowered(text.filter { !ASCII.isSpace($0) })
    switch words {
    case "odd": return Position(step: 2, start: 1, isOfType: isOfType)
    case "even": return Position(step: 2, start: 0, isOfType: isOfType)
    default: break
    }
    func number(_ digits: some StringProtocol) -> Int? { Int(digits).flatMap { abs($0) < 1 << 31 ? $0 : nil } }
    guard let sign = words.firstIndex(of: "n") else {
      return number(words).map { Position(step: 0, start: $0, isOfType: isOfType) }
    }
    let (before, after) = (words[..<sign], words[words.index(after: sign)...])
    let step = before.isEmpty || before == "+" ? 1 : before == "-" ? -1 : number(before)
    guard let step, let start = after.isEmpty ? 0 : number(after) else { return nil }
    return Position(step: step, start: start, isOfType: isOfType)
  }
}
