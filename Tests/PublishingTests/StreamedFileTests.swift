import Publishing
import Testing

/// Files that are handed over piece by piece.
struct StreamedFileTests {
  private static let path = "feed.xml"

  private func publish(_ pieces: [[UInt8]], to place: Place) throws -> PublishReport {
    let publication = try place.open()
    try publication.put(OutputFile(try OutputPath(Self.path), .stream { emit in pieces.forEach(emit) }))
    return try publication.finish()
  }

  @Test(
    "are the same bytes however they are cut",
    arguments: [[1], [0, 7, 300_000], [262_144], [262_143, 1, 1], [600_001]])
  func pieces(sizes: [Int]) throws {
    let place = try Place()
    var pieces: [[UInt8]] = []
    for (number, size) in sizes.enumerated() { pieces.append([UInt8](repeating: UInt8(0x61 + number), count: size)) }
    #expect(try publish(pieces, to: place).summary == "created 1")
    let text = String(decoding: pieces.flatMap { $0 }, as: UTF8.self)
    #expect(place.published == [Self.path: text])
    // The manifest has their hash and number, as of any file: what is put whole finds them unchanged.
    #expect(try place.publish([Self.path: text]).summary == "unchanged 1")
    #expect(try publish([pieces.flatMap { $0 }], to: place).summary == "unchanged 1")
  }

  @Test("are changed where they are longer, shorter or other")
  func changes() throws {
    let place = try Place()
    for text in ["abc", "abcd", "ab", "", "ac", "ac"] {
      let last = text == "ac" && place.published[Self.path] == "ac"
      let report = try publish(text.utf8.map { [$0] }, to: place)
      #expect(report.created.count + report.changed.count == (last ? 0 : 1), "\(text)")
      #expect(place.published == [Self.path: text])
    }
  }
}
