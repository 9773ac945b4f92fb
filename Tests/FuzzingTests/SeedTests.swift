import Foundation
import FuzzChecks
import Testing

/// What libFuzzer begins with, and what it ever found: all of it holds, with every `swift test`.
@Suite struct SeedTests {
  static let folder: URL = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.appendingPathComponent("Fuzzing")
  }()

  struct Seed: Sendable, CustomTestStringConvertible {
    var target: String
    var path: String
    var testDescription: String { path }
  }

  static let seeds: [Seed] = ["Seeds", "Findings"].flatMap { kind in
    FuzzTarget.all.flatMap { target in
      let inside = folder.appendingPathComponent(kind).appendingPathComponent(target.name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: inside.path)) ?? []
      return names.sorted().map { Seed(target: target.name, path: "\(kind)/\(target.name)/\($0)") }
    }
  }

  @Test(arguments: seeds)
  func holds(_ seed: Seed) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == seed.target })
    let bytes = try Data(contentsOf: SeedTests.folder.appendingPathComponent(seed.path))
    #expect(target.check(Array(bytes)) == [])
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func everyTargetHasSeeds(target: String) {
    #expect(SeedTests.seeds.filter { $0.target == target }.count >= 10)
  }

  /// What is cut anywhere is what an author has saved half-way.
  @Test(arguments: seeds)
  func holdsWhereItIsCut(_ seed: Seed) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == seed.target })
    let bytes = Array(try Data(contentsOf: SeedTests.folder.appendingPathComponent(seed.path)))
    for count in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 8)) {
      #expect(target.check(Array(bytes[..<count])) == [], "its first \(count) bytes")
    }
  }
}
