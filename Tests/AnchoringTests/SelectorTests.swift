import TestBasics
import Testing

@testable import Anchoring

@Suite struct SelectorTests {
  private func selector(_ marked: String) -> TextQuoteSelector? {
    let row = AnchorCase(.anchored, marked, "")
    return QuoteMatcher(row.text).selector(for: row.ranges[0])
  }

  @Test func aQuoteThatStandsOnceNeedsNoContext() {
    #expect(selector("The «court» said no.") == TextQuoteSelector(exact: "court"))
  }

  @Test func theShortestContextIsTaken() {
    #expect(selector("one no two; «no» three") == TextQuoteSelector(exact: "no", prefix: "two;"))
    #expect(selector("four «no» one; four no three") == TextQuoteSelector(exact: "no", suffix: "one;"))
    #expect(selector("«no» one; no three") == TextQuoteSelector(exact: "no", suffix: "one;"))
  }

  @Test func bothSidesAreTakenWhereOneIsNotEnough() {
    #expect(
      selector("a no c; b no d; a «no» d")
        == TextQuoteSelector(exact: "no", prefix: "a", suffix: "d"))
  }

  @Test func aCutWordIsSaidToBeMeant() {
    #expect(selector("a st«art»") == TextQuoteSelector(exact: "art", prefix: "st"))
    #expect(selector("the «art»ist left") == TextQuoteSelector(exact: "art", suffix: "ist"))
  }

  @Test func scriptsWithoutSpacesTakeCharacters() {
    #expect(selector("服务器与«服务器»") == TextQuoteSelector(exact: "服务器", prefix: "与"))
  }

  @Test func wordsAreTheArticlesOwn() {
    #expect(selector("a “no” b; «the ‘no’\n\n» c") == TextQuoteSelector(exact: "the ‘no’"))
  }

  @Test func nothingSelectsNothing() {
    #expect(selector("a« »b") == nil)
    #expect(QuoteMatcher("").selector(for: 0..<0) == nil)
    #expect(QuoteMatcher("ab").selector(for: 5..<9) == nil)
  }

  @Test func halfACharacterSelectsAllOfIt() {
    #expect(QuoteMatcher("x cafe\u{301} y").selector(for: 2..<6)?.exact == "cafe\u{301}")
  }

  /// Any range of any text comes back exactly, and its selector names nothing else.
  @Test(arguments: 0..<8)
  func selectorsGiveBackTheirRange(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<150 {
      let text = random.article(Int.random(in: 1...40, using: &random))
      let matcher = QuoteMatcher(text)
      let starts = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
      let (from, to) = (random.pick(starts), random.pick(starts))
      let range = min(from, to)..<max(from, to)
      let expected = matcher.text.original(of: matcher.text.normalized(of: range).trimmed(in: matcher.text.bytes))
      guard let selector = matcher.selector(for: range) else {
        #expect(matcher.words(in: range).isEmpty, "\(text) \(range)")
        continue
      }
      #expect(matcher.anchor(selector) == .anchored(expected), "\(text) \(range)")
    }
  }

  @Test func hostileTextComesBackToo() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1500 {
      let text = random.hostileText(Int.random(in: 1...30, using: &random))
      let matcher = QuoteMatcher(text)
      let starts = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      let (from, to) = (random.pick(starts), random.pick(starts))
      guard let selector = matcher.selector(for: min(from, to)..<max(from, to)) else { continue }
      guard case .anchored(let range) = matcher.anchor(selector) else {
        Issue.record("\(selector) is not anchored in \(text)")
        continue
      }
      #expect(NormalizedText(slice(text, range)).bytes == NormalizedText(selector.exact).bytes)
    }
  }

  /// However an article is edited: an anchor holds the quoted words, with the quoted words around them.
  @Test(arguments: 0..<8)
  func editsNeverMoveAnAnchorToOtherWords(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(200 + seed))
    for _ in 0..<150 {
      var words = random.article(30).split(separator: " ").map(String.init)
      let text = words.joined(separator: " ")
      let start = random.pick(Array(words.indices))
      let quote = words[start..<min(words.count, start + Int.random(in: 1...8, using: &random))].joined(separator: " ")
      let before = start > 0 && Bool.random(using: &random) ? words[start - 1] : ""
      for _ in 0..<Int.random(in: 1...5, using: &random) where words.count > 1 {
        let at = random.pick(Array(words.indices))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: words.remove(at: at)
        case 1: words.insert(random.pick(["not", "the", "un"]), at: at)
        case 2: words[at] = random.pick(["in", "im", "1,"]) + words[at]
        default: words.swapAt(at, random.pick(Array(words.indices)))
        }
      }
      let edited = words.joined(separator: " ")
      let selector = TextQuoteSelector(exact: quote, prefix: before)
      guard case .anchored(let range) = QuoteMatcher(edited).anchor(selector) else { continue }
      let found = slice(edited, range)
      #expect(NormalizedText(found).bytes == NormalizedText(quote).bytes, "\(text) -> \(edited)")
      let ahead = NormalizedText(slice(edited, 0..<range.lowerBound)).bytes
      #expect(ahead.suffix(NormalizedText(before).bytes.count).elementsEqual(NormalizedText(before).bytes))
    }
  }
}

extension Range<Int> {
  /// Without the spaces at its ends.
  fileprivate func trimmed(in bytes: [UInt8]) -> Range {
    var (lower, upper) = (lowerBound, upperBound)
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    return lower..<upper
  }
}
