import Markdown

/// Finds the heading that a link means by its words, as Obsidian does: signs and cases do not count, and of
/// `Part#Section` the section below that part is meant.
///
/// Made once for a text: links to it may be as many as its headings.
struct HeadingIndex {
  private let levels: [Int]
  /// Where headings with these words are, in order: as they are compared, by their slugs, and as they stand there.
  private var byKey: [String: [Int]] = [:]
  private var bySlug: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]

  init(_ headings: [LinkedBody.Heading]) {
    levels = headings.map(\.level)
    for (index, heading) in headings.enumerated() {
      let key = Self.key(heading.title)
      byKey[key, default: []].append(index)
      if let words = heading.sourceWords.map(Self.key), words != key { byKey[words, default: []].append(index) }
      bySlug[heading.slug, default: []].append(index)
      byTitle[heading.title, default: []].append(index)
    }
  }

  /// The index of the heading; nil where none has these words.
  subscript(_ fragment: String) -> Int? {
    var range = 0..<levels.count
    var found: Int?
    let parts = fragment.split(separator: "#").map(String.init)
    for (number, part) in parts.enumerated() {
      let isLast = number + 1 == parts.count
      guard let match = match(part, in: range) else {
        // The sign may be one of the heading's own words, as a tag's is: `What? #tag`.
        if isLast { return parts.count > 1 ? self.match(fragment, in: levels.indices) : nil }
        // The part may have another name by now; what is meant is the last.
        continue
      }
      if isLast {
        found = match
      } else {
        let end = levels[(match + 1)...].firstIndex { $0 <= levels[match] } ?? levels.endIndex
        range = match + 1..<max(match + 1, end)
      }
    }
    return found
  }

  private func match(_ part: String, in range: Range<Int>) -> Int? {
    let key = Self.key(part)
    // Of nothing but signs each counts.
    if key.isEmpty { return Self.first(byTitle[part], in: range) }
    let slug = String(decoding: HeadingID.slug(part.utf8), as: UTF8.self)
    let both = [Self.first(byKey[key], in: range), slug.isEmpty ? nil : Self.first(bySlug[slug], in: range)]
    return both.compactMap(\.self).min()
  }

  private static func first(_ places: [Int]?, in range: Range<Int>) -> Int? {
    places?.first { $0 >= range.lowerBound }.flatMap { range.contains($0) ? $0 : nil }
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
  /// It leads to another heading or block.
  case moved(FragmentReference.Place)
}
