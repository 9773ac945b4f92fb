import Anchoring
import Testing

@Suite struct TextFragmentTests {
  @Test(arguments: [
    (TextQuoteSelector(exact: "the court"), "#:~:text=the%20court"),
    (TextQuoteSelector(exact: "no", prefix: "he said", suffix: "and left"), "#:~:text=he%20said-,no,-and%20left"),
    (TextQuoteSelector(exact: "no", suffix: "and left"), "#:~:text=no,-and%20left"),
    (TextQuoteSelector(exact: "a-b, c & d"), "#:~:text=a%2Db%2C%20c%20%26%20d"),
    (TextQuoteSelector(exact: "50 % of #1/2?"), "#:~:text=50%20%25%20of%20%231%2F2%3F"),
    (TextQuoteSelector(exact: "é"), "#:~:text=%C3%A9"),
    (TextQuoteSelector(exact: "wrapped\nline"), "#:~:text=wrapped%20line"),
    (TextQuoteSelector(exact: "soft\u{AD}hyphen"), "#:~:text=softhyphen"),
    (TextQuoteSelector(exact: "One two three.\n\nFour five"), "#:~:text=One%20two%20three.,Four%20five"),
    (TextQuoteSelector(exact: "Yes.\n\nNo.\n\nOh"), "#:~:text=Yes.,Oh"),
    (TextQuoteSelector(exact: " \n"), ""),
  ])
  func directiveIsThatOfTheSpecification(_ selector: TextQuoteSelector, _ directive: String) {
    #expect(TextFragment.directive(for: selector) == directive)
  }

  @Test func longQuotesAreGivenByTheirEnds() {
    let words = (1...80).map { "word\($0)" }.joined(separator: " ")
    #expect(
      TextFragment.directive(for: TextQuoteSelector(exact: words))
        == "#:~:text=word1%20word2%20word3%20word4,word77%20word78%20word79%20word80")
  }

  @Test func longQuotesWithoutSpacesToo() {
    let quote = String(repeating: "東", count: 200) + String(repeating: "京", count: 200)
    let (start, end) = (String(repeating: "%E6%9D%B1", count: 24), String(repeating: "%E4%BA%AC", count: 24))
    #expect(TextFragment.directive(for: TextQuoteSelector(exact: quote)) == "#:~:text=\(start),\(end)")
  }

  @Test func aRangeHasTheContextItNeeds() {
    let text = "He said no. She said no.\n\nThen they left."
    #expect(QuoteMatcher(text).textFragment(for: 21..<24) == "#:~:text=no.,-Then")
    #expect(QuoteMatcher(text).textFragment(for: 12..<30) == "#:~:text=She%20said%20no.,Then")
    #expect(QuoteMatcher(text).textFragment(for: 3..<3) == nil)
  }
}
