import Anchoring
import Testing

@Suite("A sentence beside annotated words")
struct NeighbourWordsTests {
  @Test("takes them back", arguments: ["No.", "Not so.", "We made that up.", "Not true since 2018.", "Nope!"])
  func back(sentence: String) throws { #expect(try #require(NeighbourWords.of("en")).speaksBack(sentence)) }

  @Test("says something else", arguments: ["No. 5 came.", "“No.”", "He said no.", "It never rained.", "Nobody came."])
  func other(sentence: String) throws { #expect(try !#require(NeighbourWords.of("en")).speaksBack(sentence)) }
}
