import Markdown

/// Finds the heading that a link means by its words, as Obsidian does: signs and cases do not count, and of
/// `Part#Section` the section below that part is meant.
enum HeadingMatch {
  /// The index of the heading; nil where none has these words.
  static func index(of fragment: String, in headings: [LinkedBody.Heading]) -> Int? {
    var range = headings.startIndex..<headings.endIndex
    var found: Int?
    let parts = fragment.split(separator: "#").map(String.init)
    for (number, part) in parts.enumerated() {
      let slug = String(decoding: HeadingID.slug(part.utf8), as: UTF8.self)
      let key = key(part)
      let match = headings[range].firstIndex { has($0, key, slug: slug, words: part) }
      guard let match else {
        // The part may have another name by now; what is meant is the last.
        if number + 1 < parts.count { continue }
        return nil
      }
      found = number + 1 == parts.count ? match : nil
      let end = headings[(match + 1)...].firstIndex { $0.level <= headings[match].level } ?? headings.endIndex
      range = match + 1..<max(match + 1, end)
    }
    return found
  }

  private static func has(_ heading: LinkedBody.Heading, _ key: String, slug: String, words: String) -> Bool {
    if key.isEmpty { return heading.title == words }
    return Self.key(heading.title) == key || !slug.isEmpty && heading.slug == slug
      || heading.sourceWords.map(Self.key) == key
  }

  /// Words as they are compared: without ASCII's signs, in lower case, one space between them.
  static func key(_ words: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isSign = scalar.isASCII && !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isSign || scalar.properties.isWhitespace {
        if let last = key.last, last != " " { key.append(" ") }
      } else {
        key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    if key.last == " " { key.removeLast() }
    return String(key)
  }
}

/// What is to be done with a link to a place that is not there by the words that were written.
enum CorrectedPlace: Sendable, Hashable {
  /// It leads to the page, or is none.
  case missing
  /// It leads to another heading's id.
  case moved(String)
}
