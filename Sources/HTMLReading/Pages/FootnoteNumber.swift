/// The number of a footnote: a reader passes over it, and it is no word of the sentence that it stands in.
///
/// It is a number, several, or a sign that leads to a place of the same page and is raised or stands in brackets; or a raised
/// number after a word or a mark, where it can be no power and no unit's. What editors put in raised brackets, such as
/// `[citation needed]`, is none of the sentence either. Any other raised number is kept as one: `10⁶` is not 106.
enum FootnoteNumber {
  /// What becomes of an element's text.
  enum Outcome {
    case kept, removed, raised
  }

  /// What an element's `mark` tells: where its text begins, and what kind it is.
  private enum Kind: Int {
    case none, raised, link, reference, editorial
  }

  /// No longer than that is what is looked at, in bytes.
  private static let longest = 64

  static func mark(of tag: HTMLTag, at offset: Int) -> Int {
    var kind = Kind.none
    if tag.name == "sup" { kind = .raised }
    if tag.name == "a", tag["href"]?.utf8.first == UInt8(ascii: "#") { kind = .link }
    let roles = [tag["role"], tag["epub:type"], tag["class"]].compactMap { $0 }.joined(separator: " ").lowercased()
    if tag.name == "sup", ["inline-template", "noprint"].contains(where: roles.contains) { kind = .editorial }
    if tag.name == "a" || tag.name == "sup",
      ["noteref", "footnote-ref", "footnote_ref", "footnoteref", "footnote-anchor", "fnref"].contains(
        where: roles.contains)
    {
      kind = .reference
    }
    return offset << 3 | kind.rawValue
  }

  static func start(of element: OpenElements.Element) -> Int { element.mark >> 3 }

  private static func kind(of mark: Int) -> Kind { Kind(rawValue: mark & 7) ?? .none }

  /// - Parameter elements: those that are open around it.
  static func outcome(of element: OpenElements.Element, in out: [UInt8], within elements: OpenElements) -> Outcome {
    let kind = kind(of: element.mark)
    let start = start(of: element)
    guard kind != .none, start < out.count, out.count - start < longest else { return .kept }
    let text = ASCII.trimmed(out[start...])
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    let isBracketed = inner != text
    if isBracketed, kind == .editorial, isRemark(inner) { return .removed }
    if isBracketed, isNumberedNote(inner) { return .removed }
    if kind == .raised || kind == .editorial {
      if isLeftOver(text) || isBracketed && inner.hasSuffix(" needed") { return .removed }
    }
    let isLetter = inner.utf8.count == 1 && inner.utf8.allSatisfy(ASCII.isLetter)
    guard isLetter || isNumbersOrSigns(inner) else { return .kept }
    switch kind {
    case .none: return .kept
    case .reference: return .removed
    case .link:
      let isNote = isBracketed || elements.isOpen("sup") || !isLetter && isRightBehindWord(out, start)
      return isNote ? .removed : .kept
    case .raised, .editorial:
      let isLinked = elements.mark(of: "a").map { self.kind(of: $0) == .link } == true
      if isBracketed || isLinked || !isLetter && isAfterWord(out[..<start]) { return .removed }
      return text.utf8.allSatisfy(ASCII.isDigit) && out[..<start].last.map { !ASCII.isSpace($0) } == true
        ? .raised : .kept
    }
  }

  /// With its digits as the raised ones.
  static func raised(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    digits.flatMap { digit -> [UInt8] in
      switch digit {
      case UInt8(ascii: "1"): [0xC2, 0xB9]
      case UInt8(ascii: "2"), UInt8(ascii: "3"): [0xC2, 0x80 + digit]
      case UInt8(ascii: "0"), UInt8(ascii: "4")...UInt8(ascii: "9"): [0xE2, 0x81, 0x80 + digit]
      default: [digit]
      }
    }
  }

  /// `1`, `1,2`, `1–3`, `*`.
  private static func isNumbersOrSigns(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split { ",;–— -\u{A0}".unicodeScalars.contains($0) }
    return !parts.isEmpty && parts.count <= 8
      && parts.allSatisfy { isNumberOrSign(String(String.UnicodeScalarView($0))) }
  }

  private static func isNumberOrSign(_ text: String) -> Bool {
    if text.isEmpty || text.utf8.count > 8 { return false }
    if text.utf8.allSatisfy(ASCII.isDigit) { return text.utf8.count < 4 }
    return text.unicodeScalars.allSatisfy { "*†‡§¶".unicodeScalars.contains($0) }
  }

  /// What stood between several numbers, each of which is gone.
  private static func isLeftOver(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { "[],;– ".unicodeScalars.contains($0) }
  }

  /// `note 1`, `Anm. 2`: a word and a number.
  private static func isNumberedNote(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" }
    guard parts.count == 2, let word = parts.first, let number = parts.last else { return false }
    return number.count < 4 && number.allSatisfy { ("0"..."9").contains($0) }
      && ["n", "nb", "note", "notes", "fn", "footnote", "ref", "a", "anm", "anm.", "fußnote", "nota", "nota.", "noot"]
        .contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  /// What an editor says of a sentence, in words or as a question: `citation needed`, `who?`.
  private static func isRemark(_ text: String) -> Bool { text.contains(" ") || text.hasSuffix("?") }

  /// Right after a word, or the mark that ends one: `took1`, but `see 2`, and `1.2`.
  private static func isRightBehindWord(_ out: [UInt8], _ start: Int) -> Bool {
    guard start > 1, !ASCII.isSpace(out[start]) else { return false }
    let last = out[start - 1]
    // `No.7`, `Art.1` and `A5` are names of places, as words that short are.
    let words = ".,;:!?\"".utf8.contains(last) ? out[..<(start - 1)] : out[..<start]
    return words.count > 3 && words.suffix(4).allSatisfy { ASCII.isLetter($0) }
  }

  /// After a mark, or a word too long for a unit: `10²` and `5 km²` are no notes.
  private static func isAfterWord(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last, !ASCII.isDigit(last), !ASCII.isSpace(last) else { return false }
    let word = text.reversed().prefix { $0 >= 0x80 || ASCII.isLetter($0) }.count
    return word == 0 ? last != UInt8(ascii: ")") : word > 3
  }
}
