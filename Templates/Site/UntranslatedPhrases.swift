import Markup
import Pages
import Words

/// Phrases that pages say in English because there are none in the dossier's language yet: where that is not written in Latin letters
/// they are told by theirs, and each gets its language and its direction when the page is finished. What authors wrote in such
/// letters says so already, but in a text, which is left as it is.
struct UntranslatedPhrases {
  /// Of the phrases in drawings.
  private let attribute: [UInt8]
  private let opening: [UInt8]
  /// Of what a phrase names.
  private let labelled: [UInt8]

  /// Nil where all phrases are in the dossier's language, or cannot be told from it.
  init?(_ frame: SiteFrame) {
    let (dossier, phrases) = (TextLanguage(frame.language), TextLanguage(frame.words.subtag))
    guard frame.words is English, dossier.primary != phrases.primary, !dossier.isLatin else { return nil }
    attribute = Array(" lang=\"\(phrases.tag)\"".utf8)
    labelled = HTML.attributes(of: phrases).bytes
    opening = Array("<span".utf8) + HTML.attributes(of: phrases).bytes + [UInt8(ascii: ">")]
  }

  func marked(in page: HTML) -> HTML {
    page.withBytes { HTML(trusted: marked(in: $0)) }
  }

  private func marked(in page: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(page.count + page.count / 4)
    var open: [Element] = []
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        let end = page[index...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
        append(page[index..<end], in: open.last, to: &out)
        index = end
        continue
      }
      let end = Self.endOfTag(in: page, from: index)
      var tag = page[index..<end]
      if tag.dropFirst().first == UInt8(ascii: "/") {
        open.removeLast(open.isEmpty ? 0 : 1)
      } else if let element = Element(tag, in: open.last) {
        open.append(element)
      }
      if isNamedByPhrase(tag) {
        out += tag.dropLast()
        out += labelled
        tag = tag.suffix(1)
      }
      out += tag
      index = end
    }
    return out
  }

  /// A `>` between quotation marks ends no tag.
  private static func endOfTag(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var isQuoted = false
    for index in start..<page.count {
      if page[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if page[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
    }
    return page.count
  }

  private func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, in element: Element?, to out: inout [UInt8]) {
    guard let element, !element.isKept, Self.beginsWithLatinLetter(text) else {
      out += text
      return
    }
    if element.isDrawn {
      // A drawing has no such element and no `dir`, and its words stand right after their tag.
      out.insert(contentsOf: attribute, at: out.count - 1)
      out += text
      return
    }
    // The blanks around it belong to the line, whichever way that runs.
    let end = Self.endOfLatin(in: text)
    let last = text[..<end].lastIndex { !Self.isBlank($0) } ?? text.startIndex
    let phrase = text[...last].drop(while: Self.isBlank)
    out += text[..<phrase.startIndex]
    out += opening
    out += phrase
    out += Array("</span>".utf8)
    out += text[phrase.endIndex...]
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// The way back from a note, which says in a name where it leads and shows a sign alone.
  private func isNamedByPhrase(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    func first(of part: StaticString) -> Range<Int>? { part.withUTF8Buffer { tag.firstRange(of: $0) } }
    guard first(of: " role=\"doc-backlink\"") != nil, first(of: " lang=\"") == nil,
      let label = first(of: " aria-label=\"")
    else { return false }
    return Self.beginsWithLatinLetter(tag[label.upperBound...])
  }

  /// Where a name in the dossier's own letters begins in a phrase: “By ” before an author's.
  private static func endOfLatin(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    text.firstIndex { $0 >= 0xCA && $0 != 0xE2 } ?? text.endIndex
  }

  private static func beginsWithLatinLetter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var isEntity = false
    for byte in text {
      if byte == UInt8(ascii: "&") { isEntity = true }
      if byte == UInt8(ascii: ";") { isEntity = false }
      if byte >= 0xC3, byte != 0xE2 { return false }
      if !isEntity, 0x61...0x7A ~= byte | 0x20 { return true }
    }
    return false
  }

  private struct Element {
    /// Whether its words stay as they are.
    var isKept: Bool
    var isDrawn: Bool

    /// Nil for what has no end.
    init?(_ tag: Slice<UnsafeBufferPointer<UInt8>>, in outer: Element?) {
      let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      func isOne(of names: [StaticString]) -> Bool {
        names.contains { $0.withUTF8Buffer { $0.elementsEqual(name) } }
      }
      func has(_ attribute: StaticString) -> Bool { attribute.withUTF8Buffer { tag.firstRange(of: $0) != nil } }
      if name.first == UInt8(ascii: "!") || tag.dropLast().last == UInt8(ascii: "/")
        || isOne(of: ["meta", "link", "br", "hr", "img", "input", "wbr", "source", "track"])
      {
        return nil
      }
      isDrawn = outer?.isDrawn == true || isOne(of: ["svg"])
      let saysLanguage = has(" lang=\"") && !isOne(of: ["html"])
      // In an author's text an accusation is the page's own.
      let isOwn = has(" class=\"accusation ") && !saysLanguage
      isKept =
        !isOwn
        && (outer?.isKept == true || isOne(of: ["head", "script", "style"]) || has(" class=\"prose\"") || saysLanguage)
    }
  }
}
