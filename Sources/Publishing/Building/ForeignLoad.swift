package import Markup

/// Something on a finished page that a browser would load from another host by itself, should it ever come to that.
///
/// Templates, `Href` and the page's own policy all keep such things out. This looks at what none of them can vouch for: the
/// bytes that are about to be written.
package struct ForeignLoad: Sendable, Hashable {
  /// From 1.
  package var line: Int
  /// The tag up to the address, or what stands in a style sheet or a script.
  package var excerpt: String

  package init(line: Int, excerpt: String) {
    self.line = line
    self.excerpt = excerpt
  }

  /// The first on a page.
  package static func first(in html: HTML) -> ForeignLoad? {
    html.withBytes { first(in: $0) }
  }

  package static func first(in page: UnsafeBufferPointer<UInt8>) -> ForeignLoad? {
    var scan = ForeignLoadScan(page: page)
    return scan.first().map { place in
      let end = min(page.count, place.upperBound + 40)
      return ForeignLoad(
        line: 1 + page[..<place.lowerBound].count { $0 == 0x0A },
        excerpt: String(decoding: page[max(place.lowerBound, end - 120)..<end], as: UTF8.self))
    }
  }
}

/// Looks at each `//` and `\` of a page: without one of them no address leads to another host, as `Href` writes a scheme
/// only with both slashes behind it. Most stand in text or in a link that a reader follows; to tell, it reads back to
/// where the tag or the text begins, but never over the same bytes twice.
private struct ForeignLoadScan {
  let page: UnsafeBufferPointer<UInt8>
  /// What was looked at last, and whether the bytes from there on were text.
  private var looked = 0
  private var isText = true

  init(page: UnsafeBufferPointer<UInt8>) {
    self.page = page
  }

  /// From the tag's `<` to the mark.
  mutating func first() -> Range<Int>? {
    guard let start = page.baseAddress else { return nil }
    let raw = UnsafeRawPointer(start)
    var index = 0
    // The last word is read one byte further on, too.
    while index + 9 <= page.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let next = raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
      if marks(word, next) != 0 {
        for place in index..<index + 8 {
          if let found = look(at: place) { return found }
        }
      }
      index += 8
    }
    while index < page.count {
      if let found = look(at: index) { return found }
      index += 1
    }
    return nil
  }

  /// Not zero where one of eight bytes is `\`, or `/` and the next one, too.
  @inline(__always)
  private func marks(_ word: UInt64, _ next: UInt64) -> UInt64 {
    zeros((word ^ 0x2F2F_2F2F_2F2F_2F2F) | (next ^ 0x2F2F_2F2F_2F2F_2F2F)) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
  }

  @inline(__always)
  private func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private mutating func look(at place: Int) -> Range<Int>? {
    let byte = page[place]
    guard byte == UInt8(ascii: "\\") || (byte == UInt8(ascii: "/") && place + 1 < page.count && page[place + 1] == byte)
    else { return nil }
    var start = place - 1
    while start >= looked, page[start] != UInt8(ascii: "<"), page[start] != UInt8(ascii: ">") { start -= 1 }
    defer { looked = place }
    if start < looked {
      // Still the text, or the value, that the last one stood in.
      if isText || !page[looked..<place].contains(UInt8(ascii: "\"")) { return nil }
      while start >= 0, page[start] != UInt8(ascii: "<") { start -= 1 }
    } else if page[start] == UInt8(ascii: ">") {
      isText = !isRaw(behind: start)
      return isText ? nil : start..<place + 1
    }
    isText = false
    guard start >= 0 else { return nil }
    return Tag(page: page, start: start).loads(at: place) ? start..<place + 1 : nil
  }

  /// Whether the tag that ends here begins a style sheet, or a script that is no data.
  private func isRaw(behind end: Int) -> Bool {
    var start = end
    while start > 0, page[start] != UInt8(ascii: "<") { start -= 1 }
    let tag = Tag(page: page, start: start)
    if tag.isNamed("style") { return true }
    return tag.isNamed("script") && !tag.text(to: end).contains("\"application/ld+json\"")
  }
}

/// A tag as templates write them: values stand in double quotation marks, and no `<`, `>` or `"` stands in one.
private struct Tag {
  let page: UnsafeBufferPointer<UInt8>
  /// Of its `<`.
  let start: Int

  /// Attributes whose value nothing is loaded from, whatever it is.
  private static let harmless: Set = [
    "alt", "cite", "class", "content", "datetime", "id", "label", "lang", "name", "title", "value", "xmlns", "prefix",
    "property",
  ]
  /// Relations of a `<link>` that load nothing.
  private static let relations: Set = ["alternate", "author", "canonical", "help", "license", "me", "next", "prev"]

  func isNamed(_ name: String) -> Bool {
    let end = start + 1 + name.utf8.count
    guard end < page.count, zip(page[(start + 1)...], name.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    return page[end] <= 0x20 || page[end] == UInt8(ascii: ">") || page[end] == UInt8(ascii: "/")
  }

  func text(to end: Int) -> String { String(decoding: page[start..<min(end, page.count)], as: UTF8.self) }

  /// Whether an address in the value that holds this place is loaded.
  func loads(at place: Int) -> Bool {
    var end = place
    while end < page.count, page[end] != UInt8(ascii: ">") { end += 1 }
    guard let attribute = attribute(at: place) else { return true }
    switch attribute {
    case "href":
      if isNamed("a") || isNamed("area") { return false }
      return !(isNamed("link") && relations(to: end).isSubset(of: Self.relations))
    case "content": return isNamed("meta") && text(to: end).lowercased().contains("http-equiv=\"refresh\"")
    default:
      return !Self.harmless.contains(attribute) && !attribute.utf8.starts(with: "aria-".utf8)
        && !attribute.utf8.starts(with: "data-".utf8)
    }
  }

  /// The name of the attribute in whose value the place is; nil where it is in none.
  private func attribute(at place: Int) -> String? {
    var quotes = 0
    var opening = start
    for index in start..<place where page[index] == UInt8(ascii: "\"") {
      quotes += 1
      opening = index
    }
    guard quotes % 2 == 1, page[opening - 1] == UInt8(ascii: "=") else { return nil }
    var nameStart = opening - 1
    while nameStart > start, page[nameStart - 1] > 0x20 { nameStart -= 1 }
    return String(decoding: page[nameStart..<opening - 1], as: UTF8.self).lowercased()
  }

  /// None at all loads, as browsers may take the link for anything.
  private func relations(to end: Int) -> Set<String> {
    let parts = text(to: end).lowercased().split(separator: "\"", omittingEmptySubsequences: false)
    guard let name = parts.firstIndex(where: { $0.utf8.suffix(5).elementsEqual(" rel=".utf8) }), name + 1 < parts.count
    else { return [""] }
    return Set(parts[name + 1].split(separator: " ").map(String.init))
  }
}
