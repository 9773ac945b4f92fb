/// The number of a footnote: a reader passes over it, and it is no word of the sentence that it stands in.
///
/// It is a number or a sign that leads to a place of the same page and is raised or stands in brackets; or a raised number
/// after a word or a mark, where it can be no power and no unit's.
enum FootnoteNumber {
  /// What an element's `mark` tells: where its text begins, and what kind it is.
  private enum Kind: Int {
    case none, raised, link, reference
  }

  static func mark(of tag: HTMLTag, at offset: Int) -> Int {
    var kind = Kind.none
    if tag.name == "sup" { kind = .raised }
    if tag.name == "a", tag["href"]?.utf8.first == UInt8(ascii: "#") { kind = .link }
    let roles = [tag["role"], tag["epub:type"], tag["class"]].compactMap { $0 }.joined(separator: " ").lowercased()
    if tag.name == "a" || tag.name == "sup",
      ["noteref", "footnote-ref", "footnote_ref", "footnoteref", "fnref"].contains(where: roles.contains)
    {
      kind = .reference
    }
    return offset << 2 | kind.rawValue
  }

  static func start(of element: OpenElements.Element) -> Int { element.mark >> 2 }

  /// - Parameter elements: those that are open around it.
  static func isOne(_ element: OpenElements.Element, in out: [UInt8], within elements: OpenElements) -> Bool {
    guard let kind = Kind(rawValue: element.mark & 3), kind != .none else { return false }
    let start = start(of: element)
    guard start < out.count, out.count - start < 16 else { return false }
    let text = ASCII.trimmed(out[start...])
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    let isLetter = inner.utf8.count == 1 && inner.utf8.allSatisfy(ASCII.isLetter)
    guard isLetter || isNumberOrSign(inner) else { return false }
    switch kind {
    case .none: return false
    case .reference: return true
    case .link: return inner != text || elements.isOpen("sup")
    case .raised:
      let isLinked = elements.mark(of: "a").map { $0 & 3 == Kind.link.rawValue } == true
      return inner != text || isLinked || !isLetter && isAfterWord(out[..<start])
    }
  }

  private static func isNumberOrSign(_ text: String) -> Bool {
    if text.isEmpty || text.utf8.count > 8 { return false }
    if text.utf8.allSatisfy(ASCII.isDigit) { return text.utf8.count < 4 }
    return text.unicodeScalars.allSatisfy { "*†‡§¶".unicodeScalars.contains($0) }
  }

  /// After a mark, or a word too long for a unit: `10²` and `5 km²` are no notes.
  private static func isAfterWord(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last, !ASCII.isDigit(last), !ASCII.isSpace(last) else { return false }
    let word = text.reversed().prefix { $0 >= 0x80 || ASCII.isLetter($0) }.count
    return word == 0 ? last != UInt8(ascii: ")") : word > 3
  }
}
