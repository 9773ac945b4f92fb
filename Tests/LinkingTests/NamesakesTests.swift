import TestBasics
import Testing

@testable import Linking

@Suite("Of files that have one name, the nearest")
struct NamesakesTests {
  private func nearest(_ paths: [String], from folder: String) -> String? {
    Namesakes(paths.map { .init(path: $0, file: $0) }).nearest(from: folder)
  }

  @Test(
    "lies beside the note, else has the shortest path, and of these shares more folders",
    arguments: [
      (["n", "a/n", "b/n"], "a", "a/n"), (["n", "a/n"], "b", "n"), (["a/n", "b/n"], "b/c", "b/n"),
      (["a/b/n", "c/d/n"], "c/e", "c/d/n"), (["bb/n", "a/n"], "", "a/n"), (["a/b/n", "z/n"], "a/b/c", "z/n"),
      (["b/n", "a/n"], "x", "a/n"),
    ])
  func rules(paths: [String], folder: String, expected: String) {
    #expect(nearest(paths, from: folder) == expected)
    #expect(nearest(paths.reversed(), from: folder) == expected)
  }

  @Test("is what looking at each of them finds", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func folder() -> [String] {
      (0..<Int.random(in: 0...3, using: &generator)).compactMap { _ in
        ["a", "b", "cc"].randomElement(using: &generator)
      }
    }
    let paths = Array(
      Set((0..<Int.random(in: 1...12, using: &generator)).map { _ in (folder() + ["n"]).joined(separator: "/") }))
    let own = folder()
    func key(_ path: String) -> (Int, Int, Int, Int) {
      let parts = path.split(separator: "/").dropLast().map(String.init)
      let shared = zip(parts, own).prefix { $0 == $1 }.count
      return (parts == own ? 0 : 1, parts.count, -shared, path.utf8.count)
    }
    let expected = paths.min { key($0) != key($1) ? key($0) < key($1) : $0 < $1 }
    #expect(nearest(paths, from: own.joined(separator: "/")) == expected, "\(paths) from \(own)")
  }
}
