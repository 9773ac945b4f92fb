extension StyleSelector {
  /// What a reader's hand makes of an element, and what is no element: no words are hidden by these while nobody does anything.
  private static let ofNoElement: Set = [
    "hover", "focus", "focus-visible", "focus-within", "active", "target", "visited",
    "placeholder-shown", "autofill", "fullscreen", "modal", "popover-open", "playing",
    "user-invalid", "user-valid", "host", "host-context",
  ]

  /// Those that drafts and other kinds of sheets have, and that no browser knows in a page's.
  private static let ofNoBrowser: Set = [
    "first", "left", "right", "blank", "past", "future", "current", "local-link", "nth-col", "nth-last-col",
    "target-within", "xr-overlay", "matches",
  ]

  /// The elements that are none, also as they were written of old, with one colon.
  private static let partsOfElements: [String: PseudoElement] = [
    "before": .before, "after": .after, "first-line": .firstLine, "first-letter": .firstLetter,
  ]

  mutating func readPseudoClass(
    _ text: ArraySlice<UInt8>, _ index: inout Int, _ part: inout Part, depth: Int
  ) throws(Flaw) {
    index += 1
    let isElement = index < text.endIndex && text[index] == UInt8(ascii: ":")
    if isElement { index += 1 }
    let name = ASCII.lowered(Self.name(text, &index).utf8)
    if name.isEmpty { throw .isNone }
    if let element = Self.partsOfElements[name] {
      pseudoElement = element
      weight += 1
      return
    }
    // `::selection`, and `:-moz-ui-invalid`.
    if isElement { throw .holdsForNothing }
    var argument: ArraySlice<UInt8> = []
    if index < text.endIndex, text[index] == UInt8(ascii: "(") {
      guard let close = Self.closing(text, index) else { throw .isNone }
      argument = text[(index + 1)..<close]
      index = close + 1
    }
    switch name {
    case _ where Self.ofNoBrowser.contains(name): throw .isNone
    case "not", "is", "where", "-webkit-any", "-moz-any":
      return try readList(argument, of: name, &part, depth: depth)
    case _ where Self.ofNoElement.contains(name): throw .holdsForNothing
    case "scope" where isScoped: isDoubtful = true
    case "root", "scope": part.isRoot = true
    case "empty": part.isEmpty = true
    case "first-child", "first-of-type":
      part.positions.append(Position(step: 0, start: 1, isOfType: name == "first-of-type"))
    case "nth-child", "nth-of-type":
      if let position = Self.position(argument, isOfType: name == "nth-of-type") {
        part.positions.append(position)
      } else {
        isDoubtful = true
      }
    case "link", "any-link", "-webkit-any-link", "-moz-any-link": part.attributes.append(StyleAttribute("href"))
    case "checked", "disabled": part.attributes.append(StyleAttribute(name))
    case _ where name.hasPrefix("-") && !Self.ofOneBrowser.contains(name): throw .holdsForNothing
    default: isDoubtful = true
    }
    weight += 100
  }

  /// Those that hold for elements of a page that lies still, in one browser.
  private static let ofOneBrowser: Set = [
    "-moz-first-node", "-moz-last-node", "-moz-only-whitespace", "-moz-read-only", "-moz-read-write", "-moz-is-html",
  ]

  private mutating func readList(
    _ text: ArraySlice<UInt8>, of name: String, _ part: inout Part, depth: Int
  ) throws(Flaw) {
    guard depth < Self.deepest else {
      isDoubtful = true
      return
    }
    var (found, heaviest, isUnclear): ([Compound], Int, Bool) = ([], 0, false)
    for one in Self.items(of: text) {
      do {
        let selector = try StyleSelector(one, isScoped: isScoped, ignoresCase: ignoresCase, depth: depth + 1)
        heaviest = max(heaviest, selector.weight)
        // No element that is none stands in a list.
        if selector.pseudoElement != nil { continue }
        if selector.isDoubtful || selector.parts.count > 1 { isUnclear = true } else { found += selector.parts }
      } catch {
        // `:is(…)` and `:where(…)` forgive it.
        if error == .isNone, name == "not" { throw .isNone }
      }
    }
    if name != "where" { weight += heaviest }
    if isUnclear { isDoubtful = true }
    if name == "not" {
      part.none += found
    } else if !isUnclear {
      if found.isEmpty { throw .holdsForNothing }
      part.some.append(found)
    }
  }

  /// What stands between commas, but for those in brackets and strings.
  static func items(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var items: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while true {
      let end = StyleText.end(of: text, from: start, at: ",")
      items.append(text[start..<min(end, text.endIndex)])
      if end >= text.endIndex { return items }
      start = end + 1
    }
  }

  /// Where a bracket is closed that opens here; nil where it is not.
  static func closing(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let end = StyleText.end(of: text, from: start + 1, at: ")")
    return end < text.endIndex ? end : nil
  }

  /// `odd`, `3`, `2n+1`, `-n + 3`.
  private static func position(_ text: ArraySlice<UInt8>, isOfType: Bool) -> Position? {
    let words = ASCII.lowered(text.filter { !ASCII.isSpace($0) })
    switch words {
    case "odd": return Position(step: 2, start: 1, isOfType: isOfType)
    case "even": return Position(step: 2, start: 0, isOfType: isOfType)
    default: break
    }
    func number(_ digits: some StringProtocol) -> Int? { Int(digits).flatMap { $0.magnitude < 1 << 31 ? $0 : nil } }
    guard let sign = words.firstIndex(of: "n") else {
      return number(words).map { Position(step: 0, start: $0, isOfType: isOfType) }
    }
    let (before, after) = (words[..<sign], words[words.index(after: sign)...])
    let step = before.isEmpty || before == "+" ? 1 : before == "-" ? -1 : number(before)
    guard let step, let start = after.isEmpty ? 0 : number(after) else { return nil }
    return Position(step: step, start: start, isOfType: isOfType)
  }
}
