import Testing

@testable import Pages

/// An accusation stands beside its words where no note has to be cut or moved far for it.
@Suite struct MarginRoomTests {
  private func note(_ number: Int, at top: Int) -> MarginRoom.Item { .init(number: number, top: top) }

  private func accusation(_ number: Int, at top: Int, height: Int = 300) -> MarginRoom.Item {
    .init(number: number, top: top, height: height)
  }

  @Test func anEmptyMarginHasRoom() {
    #expect(MarginRoom.beside([accusation(1, at: 0)]) == [1])
    #expect(MarginRoom.beside([]) == [])
  }

  @Test func notesBeforeItKeepTheirTwoLines() {
    #expect(MarginRoom.beside([note(1, at: 0), accusation(2, at: 60)]) == [2])
    #expect(MarginRoom.beside([note(1, at: 0), accusation(2, at: 20)]) == [])
    // Each pushes the next one down.
    #expect(MarginRoom.beside([note(1, at: 0), note(2, at: 10), accusation(3, at: 60)]) == [])
  }

  @Test func notesAfterItStayNearTheirWords() {
    #expect(MarginRoom.beside([accusation(1, at: 0), note(2, at: 100)]) == [1])
    #expect(MarginRoom.beside([accusation(1, at: 0, height: 900), note(2, at: 100)]) == [])
    #expect(MarginRoom.beside([accusation(1, at: 0, height: 900), note(2, at: 900)]) == [1])
  }

  @Test func oneOfTwoThatCrowdStandsAfterItsParagraph() {
    #expect(MarginRoom.beside([accusation(1, at: 0), accusation(2, at: 100)]) == [1])
    #expect(MarginRoom.beside([accusation(1, at: 0), accusation(2, at: 400)]) == [1, 2])
  }

  @Test func manyThatCrowdAreTriedInTimeThatGrowsWithThem() {
    let items = (0..<20_000).map { $0 % 2 == 0 ? accusation($0, at: 0) : note($0, at: 0) }
    #expect(MarginRoom.beside(items) == [])
    #expect(MarginRoom.beside((0..<20_000).map { accusation($0, at: $0 * 400) }).count == 20_000)
  }
}
