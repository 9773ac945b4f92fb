public import Markup

/// Something on a finished page that a browser would load from another host by itself, should it ever come to that.
///
/// Templates, `Href` and the page's own policy all keep such things out. This looks at what none of them can vouch for: the
/// bytes that are about to be written.
public struct ForeignLoad: Sendable, Hashable {
  /// From 1.
  public var line: Int
  /// The tag up to the address, or what stands in a style sheet or a script.
  public var excerpt: String

  public init(line: Int, excerpt: String) {
    self.line = line
    self.excerpt = excerpt
  }

  /// The first on a page.
  public static func first(in html: HTML) -> ForeignLoad? {
    html.withBytes { first(in: $0) }
  }

  static func first(in page: UnsafeBufferPointer<UInt8>) -> ForeignLoad? {
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
/// only with both slashes after it. Most stand in text or in a link that a reader follows; to tell, it reads back to
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
    var index = 0
    while true {
      index += ByteScan.prefixBeforeSlashes(start + index, count: page.count - index)
      guard index < page.count else { return nil }
      if let found = look(at: index) { return found }
      index += 1
    }
  }

  /// - Parameter place: of a `\`, or of the first of two `/`.
  private mutating func look(at place: Int) -> Range<Int>? {
    var start = place - 1
    while start >= looked, page[start] != UInt8(ascii: "<"), page[start] != UInt8(ascii: ">") { start -= 1 }
    defer { looked = place }
    if start < looked {
      // Still the text, or the value, that the last one stood in.
      if isText || !page[looked..<place].contains(UInt8(ascii: "\"")) { return nil }
      while start >= 0, page[start] != UInt8(ascii: "<") { start -= 1 }
    } else if page[start] == UInt8(ascii: ">") {
      isText = !isRaw(after: start)
      return isText ? nil : start..<place + 1
    }
    isText = false
    guard start >= 0 else { return nil }
    return Tag(page: page, start: start).loads(at: place) ? start..<place + 1 : nil
  }

  /// Whether the tag that ends here begins a style sheet, or a script that is no data.
  private func isRaw(after end: Int) -> Bool {
    var start = end
    while start > 0, page[start] != UInt8(ascii: "<") { start -= 1 }
    let tag = Tag(page: page, start: start)
    if tag.isNamed("style") { return true }
    return tag.isNamed("script") && !tag.holds("\"application/ld+json\"", to: end)
  }
}

/// A tag as templates write them: values stand in double quotation marks, and no `<`, `>` or `"` stands in one.
private struct Tag {
  let page: UnsafeBufferPointer<UInt8>
  /// Of its `<`.
  let start: Int

  /// Attributes whose value nothing is loaded from, whatever it is.
  private static let harmless: [StaticString] = [
    "alt", "cite", "class", "content", "datetime", "id", "label", "lang", "name", "title", "value", "xmlns", "prefix",
    "property",
  ]
  /// Relations of a `<link>` that load nothing.
  private static let relations: [StaticString] = [
    "alternate", "author", "canonical", "help", "license", "me", "next", "prev",
  ]

  func isNamed(_ name: StaticString) -> Bool {
    let end = start + 1 + name.utf8CodeUnitCount
    guard end < page.count, stands(name, at: start + 1) else { return false }
    return page[end] <= 0x20 || page[end] == UInt8(ascii: ">") || page[end] == UInt8(ascii: "/")
  }

  /// Whether a text in lower case stands somewhere between the tag's `<` and a place, in lower case or upper.
  func holds(_ text: StaticString, to end: Int) -> Bool { place(of: text, to: end) != nil }

  /// Whether an address in the value that holds this place is loaded.
  func loads(at place: Int) -> Bool {
    var end = place
    while end < page.count, page[end] != UInt8(ascii: ">") { end += 1 }
    guard let attribute = attribute(at: place) else { return true }
    if isWord(attribute, "href") {
      if isNamed("a") || isNamed("area") { return false }
      return !(isNamed("link") && leadsOnly(to: end))
    }
    if isWord(attribute, "content") { return isNamed("meta") && holds("http-equiv=\"refresh\"", to: end) }
    return !Self.harmless.contains { isWord(attribute, $0) } && !stands("aria-", at: attribute.lowerBound)
      && !stands("data-", at: attribute.lowerBound)
  }

  /// The name of the attribute in whose value the place is; nil where it is in none.
  private func attribute(at place: Int) -> Range<Int>? {
    var quotes = 0
    var opening = start
    for index in start..<place where page[index] == UInt8(ascii: "\"") {
      quotes += 1
      opening = index
    }
    guard quotes % 2 == 1, page[opening - 1] == UInt8(ascii: "=") else { return nil }
    var nameStart = opening - 1
    while nameStart > start, page[nameStart - 1] > 0x20 { nameStart -= 1 }
    return nameStart..<opening - 1
  }

  /// Whether all relations of a `<link>` are such as load nothing. None at all may, as browsers take the link for anything.
  private func leadsOnly(to end: Int) -> Bool {
    guard var index = place(of: " rel=\"", to: end).map({ $0 + 6 }) else { return false }
    var count = 0
    while index < end, page[index] != UInt8(ascii: "\"") {
      if page[index] <= 0x20 {
        index += 1
        continue
      }
      let first = index
      while index < end, page[index] > 0x20, page[index] != UInt8(ascii: "\"") { index += 1 }
      guard Self.relations.contains(where: { isWord(first..<index, $0) }) else { return false }
      count += 1
    }
    return count > 0
  }

  private func place(of text: StaticString, to end: Int) -> Int? {
    let last = min(end, page.count) - text.utf8CodeUnitCount
    return last < start ? nil : (start...last).first { stands(text, at: $0) }
  }

  private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount && stands(word, at: range.lowerBound)
  }

  /// Whether a text in lower case stands at a place, in lower case or upper.
  private func stands(_ text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= page.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where page[place + offset] | 0x20 != text.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }
}
