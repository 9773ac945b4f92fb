import HTMLReading

/// What stands in a page's lines and is no word of them: marks of notes, and what an editor of the page presses.
struct NoteMarks {
  /// Where the text was when the innermost mark began that may be one.
  private var start: Int?
  private var name = ""

  mutating func begin(_ tag: HTMLTag, at place: Int) {
    let leads = tag.name == "a" && tag["href"].map(Self.isWithin) == true
    // The outer one of `<sup><a href="#n1">[1]</a></sup>`.
    guard start == nil, leads || tag.name == "sup" else { return }
    (start, name) = (place, tag.name)
  }

  /// Takes the mark out of the text.
  mutating func end(_ name: String, in text: inout [UInt8]) {
    guard name == self.name, let start else { return }
    reset()
    guard start < text.count, Self.isMark(text[start...], inBrackets: name == "sup") else { return }
    text.removeSubrange(start...)
  }

  mutating func reset() { (start, name) = (nil, "") }

  /// Whether an address is one of the page itself.
  private static func isWithin(_ address: String) -> Bool { address.hasPrefix("#") && address.utf8.count > 1 }

  /// `[2]`, `[a]`, `*`, and figures where they lead to a note: a figure that stands high alone is a power.
  private static func isMark(_ bytes: ArraySlice<UInt8>, inBrackets: Bool) -> Bool {
    guard bytes.count <= 24 else { return false }
    let text = String(decoding: bytes, as: UTF8.self).trimmingBlanks
    let inner = text.trimmed { "[]".contains($0) }
    let hasBrackets = text.first == "[" && text.last == "]"
    if hasBrackets {
      return 1...3 ~= inner.count && inner.allSatisfy(\.isNumber) || inner.count == 1 || inner.hasPrefix("note ")
        || inner == "citation needed" || inner == "edit"
    }
    if ["*", "**", "†", "‡", "^", "↑", "↩", "↩︎", "¶", "#"].contains(text) { return true }
    return !inBrackets && 1...3 ~= text.count && text.allSatisfy(\.isNumber)
  }

  /// Whether an element is a mark as a whole, or a button beside a heading.
  static func isUnseen(_ tag: HTMLTag) -> Bool {
    if tag["class"]?.split(whereSeparator: \.isWhitespace).contains(where: { buttons.contains(String($0)) }) == true {
      return true
    }
    guard tag.name == "a", let address = tag["href"]?.lowercased(),
      let sign = address.utf8.lastIndex(of: UInt8(ascii: "#"))
    else { return false }
    let target = address[address.index(after: sign)...]
    return ["footnote", "fn", "_ftn", "cite_note", "sdfootnote", "endnote"].contains(where: target.hasPrefix)
  }

  private static let buttons: Set = [
    "mw-editsection", "mw-jump-link", "headerlink", "anchorjs-link", "heading-anchor", "header-anchor",
    "permalink-anchor",
  ]
}
