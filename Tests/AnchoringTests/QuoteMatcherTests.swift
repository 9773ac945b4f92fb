import TestBasics
import Testing

@testable import Anchoring

@Suite struct QuoteMatcherTests {
  @Test func overlappingOccurrencesAreOccurrences() {
    let result = QuoteMatcher("no no no").anchor(TextQuoteSelector(exact: "no no"))
    #expect(result.summary == (.ambiguous, [0..<5, 3..<8]))
  }

  @Test func occurrencesShowTheWordsAroundThem() {
    let text = "It began that year, on the first of April,\n\nwhen “the ban” came down on everybody’s heads at once."
    guard case .anchored(let range) = QuoteMatcher(text).anchor(TextQuoteSelector(exact: "ban")) else {
      Issue.record("not anchored")
      return
    }
    let occurrence = QuoteMatcher(text).occurrence(at: range)
    #expect(occurrence.before == "on the first of April, when “the")
    #expect(occurrence.after == "” came down on everybody’s heads")
  }

  @Test func contextsEndWithTheText() {
    let occurrence = QuoteMatcher("Only four words here.").occurrence(at: 5..<9)
    #expect(occurrence == Occurrence(range: 5..<9, before: "Only", after: "words here."))
  }

  @Test func manyOccurrencesAreCountedAndTheFirstShown() {
    let text = Array(repeating: "no", count: 500).joined(separator: " ")
    guard case .ambiguous(let found) = QuoteMatcher(text).anchor(TextQuoteSelector(exact: "no")) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(found.count == 500)
    #expect(found.shown.count == Occurrences.limit)
  }

  @Test func nearestPassageSaysHowNear() {
    let matcher = QuoteMatcher("They spoke of the capture of forty servers at dawn.")
    let selector = TextQuoteSelector(exact: "the seizure of forty servers", prefix: "We spoke of", suffix: "at dawn.")
    guard case .missing(let nearest?) = matcher.anchor(selector) else {
      Issue.record("not missing")
      return
    }
    #expect(nearest.passage == "the capture of forty servers")
    #expect(nearest.similarity == 1 - 4.0 / 28)
    #expect(nearest.prefixSimilarity == 1 - 2.0 / 11)
    #expect(nearest.suffixSimilarity == 1)
    #expect(nearest.runnerUpSimilarity == nil)
    #expect(
      WordDiff(from: selector.exact, to: nearest.passage).description == "the [-seizure-]{+capture+} of forty servers")
  }

  @Test func nearestOfEquallyNearIsTheOneInItsContext() {
    let text = "Monday: the court said nothing. Friday: the court said nothing."
    let selector = TextQuoteSelector(exact: "the court said something", prefix: "Friday:")
    #expect(QuoteMatcher(text).anchor(selector).summary == (.missing, [40..<62]))
  }

  /// Found among thousands of words, by the index.
  @Test func nearestIsFoundInALongArticle() {
    var random = SeededGenerator(seed: 5)
    let filler = random.article(8000)
    let passage = "The provider handed over its customers’ names on 16 April"
    let text = filler + "\n\n" + passage + ".\n\n" + filler
    let start = filler.utf8.count + 2
    let selector = TextQuoteSelector(exact: "The provider handed over all its clients' names on 17 April")
    #expect(QuoteMatcher(text).anchor(selector).summary == (.missing, [start..<start + passage.utf8.count]))
  }
}
