import Markup
import TestSupport
import Testing

@testable import Pages

/// How far down a text its numbers are is reckoned with less height rather than more.
@Suite struct NumberedPlacesTests {
  private func tops(_ blocks: String...) -> [Int: Int] {
    var places = NumberedPlaces()
    for block in blocks { places.append(HTML(trusted: Array(block.utf8))) }
    return places.tops
  }

  private let words = #"<span class="w-claim p1" id="note.a">x</span>"#

  @Test func linesAndBlocksBeforeThemCount() {
    let line = String(repeating: "x", count: 64)
    #expect(tops("<p>\(words)</p>") == [1: 0])
    #expect(tops("<p>\(line)\(line)\(words)</p>") == [1: 2 * 29])
    #expect(tops("<p>\(line)x</p>", "<p>\(words)</p>") == [1: 2 * 29 + 20])
  }

  @Test func aSignOfAFootnoteHasAPlaceAndWordsHaveTheirBeginning() {
    #expect(tops(#"<p>\#(words)</p>"#, #"<p>A<a class="n p2" id="fnref:1"></a></p>"#) == [1: 0, 2: 49])
    #expect(tops(#"<p>\#(words)</p>"#, #"<p><span class="w-claim p1">y</span></p>"#) == [1: 0])
    #expect(tops(#"<p class="part">A</p>"#, #"<p><b class="w-claim">A</b> <a class="n px">"#) == [:])
  }

  /// In bytes, or with the marks that stand on letters, these would be three lines more.
  @Test(arguments: [
    "قال إنه كتب إلى البلدية ", "הוא כתב אל העירייה ", "И о том написал, и тот ", "เขาเขียนถึงเมือง ", "قَالَ إِنَّهُ كَتَبَ ",
  ])
  func scriptsThatAreWrittenCloseTakeFewerLines(phrase: String) {
    let letters = phrase.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
    let text = String(repeating: phrase, count: 200 / letters)
    #expect((tops("<p>\(text)\(words)</p>")[1] ?? 0) <= 3 * 29)
  }

  @Test func lettersAsWideAsTheyAreHighTakeMore() {
    #expect(tops("<p>\(String(repeating: "他", count: 64))\(words)</p>") == [1: 2 * 29])
  }

  @Test func aLongTextIsReadInTimeThatGrowsWithIt() {
    let html = String(repeating: "&amp;<b>x</b>", count: 40_000)
    #expect((tops("<p>\(html)\(words)</p>")[1] ?? 0) > 0)
    #expect(tops(String(repeating: "<", count: 200_000)) == [:])
    #expect(tops(String(repeating: "&", count: 200_000)) == [:])
  }
}
