import Foundation
import Markdown
import Synchronization

/// Many threads parse and render the same documents at once: each result must be what one thread alone gives.
///
/// The library after the parser shares tables between all parsers of a process. Two at once, without the lock that ours
/// take, gave wrong pages in a third of the parses.
package final class Race: Sendable {
  private let documents: [[UInt8]]
  private let expected: [[UInt8]]
  private let started = Atomic<Int>(0)
  private let different = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)

  /// Documents put together from pieces of Markdown, the same from the same pieces.
  package init(pieces: [[UInt8]], documents count: Int = 500) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func number(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    documents = (0..<count).map { index in
      var document: [UInt8] = []
      for _ in 0...number(below: 5) { document += pieces[number(below: pieces.count)] + Array("\n\n".utf8) }
      // Some are so long that their trees lie in the system's memory, not in the thread's own.
      if index % 100 == 99 { document += Array(repeating: UInt8(ascii: "\n"), count: 1 << 16) }
      return document
    }
    expected = documents.indices.map { [documents] in Race.page(documents[$0], $0) }
  }

  /// The HTML of a document, and what it says of itself.
  private static func page(_ document: [UInt8], _ index: Int) -> [UInt8] {
    let dialect: MarkdownParser.Dialect = index % 4 == 3 ? .gitHub : .dossier
    let parsed = MarkdownParser.parse(document, body: 0..<document.count, path: "a.md", dialect: dialect)
    var out: [UInt8] = []
    MarkdownRenderer.render(parsed.value, options: index % 2 == 0 ? .page() : .plain, into: &out)
    for diagnostic in parsed.diagnostics { out += "\(diagnostic.id) \(diagnostic.location.range)\n".utf8 }
    return out + parsed.value.text
  }

  /// Parses as often as asked, on so many threads, however few cores there are; how many results were different.
  package func run(parses: Int, threads: Int, tick: @escaping @Sendable (Int) -> Void = { _ in }) -> Int {
    let group = DispatchGroup()
    for _ in 0..<threads {
      group.enter()
      let thread = Thread { [self] in
        while case let number = started.wrappingAdd(1, ordering: .relaxed).oldValue, number < parses {
          // Each round in another order, so that other documents meet.
          let index = (number + number / documents.count * 7) % documents.count
          if Race.page(documents[index], index) != expected[index] {
            different.wrappingAdd(1, ordering: .relaxed)
          }
          let done = finished.wrappingAdd(1, ordering: .relaxed).newValue
          if done % 10_000 == 0 { tick(done) }
        }
        group.leave()
      }
      thread.stackSize = 1 << 23
      thread.start()
    }
    group.wait()
    return different.load(ordering: .relaxed)
  }
}
