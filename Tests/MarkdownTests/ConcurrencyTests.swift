import Parallel
import Testing

@testable import Markdown

/// The library shares tables between its parsers; ours must be safe from any number of threads.
@Suite struct ConcurrencyTests {
  @Test func manyThreadsReadAsOneDoes() {
    let bodies = (0..<80).map { seed -> String in
      var generator = DocumentGenerator(seed: UInt64(50_000 + seed))
      return generator.document()
    }
    let read: @Sendable (String) -> String = { body in
      let reading = Reading(body)
      return reading.dump + reading.html() + reading.problems.joined()
    }
    let expected = bodies.map(read)
    for _ in 0..<2 { #expect(bodies.concurrentMap(width: Width(8), read) == expected) }
  }
}
