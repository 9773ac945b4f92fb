import Foundation
import Race
import Testing

/// The short form of what `ParseRace` does a million times.
@Suite struct RaceTests {
  @Test func manyThreadsReadAsOneDoes() throws {
    let folder = SeedTests.folder.appendingPathComponent("Seeds/markdown")
    let pieces = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appendingPathComponent($0)))
    }
    #expect(Race(pieces: pieces, documents: 100).run(parses: 1000, threads: 8) == 0)
  }
}
