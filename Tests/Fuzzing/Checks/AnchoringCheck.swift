import Anchoring

/// Anchoring: a text, a quote, a prefix and a suffix, with lines of `%%` between them.
enum AnchoringCheck {
  static func check(_ bytes: [UInt8]) -> [String] {
    var complaints = Complaints()
    let parts = split(bytes)
    let text = parts[0]
    let words = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let selector = TextQuoteSelector(exact: words[0], prefix: words[1], suffix: words[2])
    let matcher = QuoteMatcher(text)
    let normal = matcher.text.bytes
    complaints.expectText(normal, "normalised text")
    complaints.expect(NormalizedText(normal).bytes == normal, "what is normalised stays as it is")
    for index in stride(from: 0, to: normal.count, by: 1 + normal.count / 16) {
      complaints.expect(
        matcher.text.original(of: index..<index + 1), within: text.count, "where the normalised byte \(index) was")
    }
    for allowsNear in [false, true] {
      check(matcher.anchor(selector, allowingNearMatch: allowsNear), of: selector, in: text, matcher, &complaints)
    }
    checkSelector(for: text.count / 3..<text.count - text.count / 3, in: text, matcher, &complaints)
    let directive = TextFragment.directive(for: selector)
    complaints.expect(directive.utf8.allSatisfy { 0x21...0x7E ~= $0 }, "a text fragment is an address: \(directive)")
    _ = matcher.textFragment(for: text.count / 2..<text.count)
    checkDiff(words[1], words[2], &complaints)
    return complaints.list
  }

  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("%%".utf8), parts.count < 4 {
        parts.append([])
      } else {
        if !parts[parts.count - 1].isEmpty { parts[parts.count - 1].append(UInt8(ascii: "\n")) }
        parts[parts.count - 1] += line
      }
    }
    return parts + Array(repeating: [], count: 4 - parts.count)
  }

  private static func check(
    _ result: AnchorResult, of selector: TextQuoteSelector, in text: [UInt8], _ matcher: QuoteMatcher,
    _ complaints: inout Complaints
  ) {
    let quote = NormalizedText(selector.exact).bytes
    func expectQuote(_ range: Range<Int>) {
      complaints.expect(range, within: text.count, "a place of the quote")
      guard range.upperBound <= text.count else { return }
      complaints.expect(!range.isEmpty, "a quote has words")
      complaints.expect(NormalizedText(Array(text[range])).bytes == quote, "the words at \(range) are the quote's")
    }
    switch result {
    case .anchored(let range):
      expectQuote(range)
      checkSelector(for: range, in: text, matcher, &complaints)
    case .emptyQuote: complaints.expect(quote.isEmpty, "a quote is empty only where it is")
    case .fuzzy(let near):
      complaints.expect(near.isBeyondDoubt, "a near match is taken only beyond doubt")
      check(near, text, &complaints)
    case .missing(let nearest): if let nearest { check(nearest, text, &complaints) }
    case .ambiguous(let places), .contextMismatch(let places), .insideWord(let places):
      complaints.expect(
        places.shown.count == min(places.count, Occurrences.limit) && places.count > 0, "places are counted")
      for place in places.shown { expectQuote(place.range) }
    }
  }

  private static func check(_ near: NearMatch, _ text: [UInt8], _ complaints: inout Complaints) {
    complaints.expect(near.range, within: text.count, "a near match")
    for value in [near.similarity, near.prefixSimilarity, near.suffixSimilarity, near.runnerUpSimilarity] {
      if let value { complaints.expect(0...1 ~= value, "a similarity of \(value)") }
    }
  }

  /// A selector that was made for a place finds it.
  private static func checkSelector(
    for range: Range<Int>, in text: [UInt8], _ matcher: QuoteMatcher, _ complaints: inout Complaints
  ) {
    guard let selector = matcher.selector(for: range) else { return }
    guard case .anchored(let found) = matcher.anchor(selector) else {
      return complaints.expect(false, "a selector for \(range) finds its place")
    }
    complaints.expect(
      found.overlaps(range) && !found.isEmpty, "a selector for \(range) finds \(found)")
    complaints.expect(matcher.selector(for: found) == selector, "and the place gives the selector")
  }

  /// The words that a diff keeps and deletes are the old ones, those that it keeps and inserts the new ones.
  private static func checkDiff(_ old: String, _ new: String, _ complaints: inout Complaints) {
    let diff = WordDiff(from: old, to: new)
    complaints.expect(
      WordDiff(from: old, to: old).runs.allSatisfy { $0.change == .keep }, "a text does not differ from itself")
    for run in diff.runs { complaints.expect(!run.words.isEmpty, "a run has words") }
  }
}
