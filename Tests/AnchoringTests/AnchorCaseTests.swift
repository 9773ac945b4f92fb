import Anchoring
import Foundation
import Testing

@Suite struct AnchorCaseTests {
  static let all =
    AnchorCases.plain + AnchorCases.blocks + AnchorCases.typography + AnchorCases.marks + AnchorCases.scripts
    + AnchorCases.repeats + AnchorCases.context + AnchorCases.words + AnchorCases.edits + AnchorCases.lookalikes
    + AnchorCases.near

  @Test func thereAreAtLeastTwoHundredCases() {
    #expect(Self.all.count >= 200)
  }

  @Test(arguments: all)
  func resultIsTheExpectedOne(_ row: AnchorCase) {
    let result = QuoteMatcher(row.text).anchor(row.selector, allowingNearMatch: row.allowingNearMatch)
    #expect(result.summary.outcome == row.outcome, "\(result)")
    #expect(result.summary.ranges.map { slice(row.text, $0) } == row.ranges.map { slice(row.text, $0) })
    #expect(result.summary.ranges == row.ranges)
  }

  /// Judged by other means than the matcher's own: an anchor holds the quoted words and nothing else.
  @Test(arguments: all)
  func noCaseMovesSilently(_ row: AnchorCase) {
    guard case .anchored(let range) = QuoteMatcher(row.text).anchor(row.selector) else { return }
    #expect(row.outcome == .anchored)
    #expect(letters(slice(row.text, range)) == letters(row.selector.exact))
  }

  /// The letters and digits of a text by Foundation's normalisation, without anything between them.
  private func letters(_ text: String) -> String {
    let kept = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      CharacterSet.alphanumerics.contains($0) && $0 != "\u{2BC}"
    }
    return String(String.UnicodeScalarView(kept))
  }
}
