import Charts
import Markup
import TestBasics
import TestSupport
import Testing

private func graph(_ count: Int, _ ties: [(Int, Int)], words: String = "heads") -> RelationGraph {
  RelationGraph(
    nodes: (0..<count).map {
      .init(key: "n\($0)", title: "Node \($0)", kindID: "person", href: Href(path: "n\($0).html"))
    },
    edges: ties.enumerated().map { index, tie in
      .init(
        from: tie.0, to: tie.1, words: words, href: Href(path: "", fragment: "r\(index)"),
        name: "\(tie.0) heads \(tie.1), \(index)", isSourced: index % 2 == 0)
    })
}

private func drawing(_ graph: RelationGraph) -> Drawing {
  LayeredChart(graph).drawing(of: LayeredChart.parts(of: graph).drawn, title: "A", description: "B")
}

/// Where a node's box begins.
private func column(_ title: String, in drawing: Drawing) -> Int? {
  for case .link(_, title, let marks) in drawing.marks {
    for case .shape(.box(let box), .node) in marks { return box.x }
  }
  return nil
}

@Suite("Relations in layers")
struct LayeredChartTests {
  @Test("read from left to right: what leads to something stands left of it")
  func columns() throws {
    let made = drawing(graph(4, [(0, 1), (1, 2), (3, 2)]))
    let places = ["Node 0", "Node 1", "Node 2", "Node 3"].map { column($0, in: made) }
    #expect(places[0] == 10 && places[1] == places[3])
    #expect(try #require(places[1]) < #require(places[2]))
    #expect(DrawingCheck.faults(of: made) == [])
  }

  @Test("are what hangs together in three columns at most; the rest is told apart")
  func parts() {
    let parts = LayeredChart.parts(of: graph(7, [(0, 1), (1, 2), (2, 3), (4, 5), (6, 5)]))
    #expect(parts.drawn == [[3, 4]])
    #expect(parts.rest == [0, 1, 2])
  }

  @Test("dash what has no source, and turn the arrow of what closes a circle")
  func signs() {
    let made = drawing(graph(2, [(0, 1), (1, 0)]))
    let paints = made.allMarks.compactMap { if case .shape(_, let paint) = $0 { paint } else { nil } }
    #expect(paints.contains(.edge) && paints.contains(.unsourcedEdge))
    #expect(paints.count { $0 == .arrow } == 2)
  }

  @Test("cut no words, have none on others, and draw each relation once", arguments: 0..<200)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 2...30, using: &generator)
    let ties = (0..<Int.random(in: 1...40, using: &generator)).compactMap { _ -> (Int, Int)? in
      let tie = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
      // From one third of them to the next, so that many can be drawn.
      return tie.0 % 3 >= tie.1 % 3 ? nil : tie
    }
    if ties.isEmpty { return }
    let words = ["heads", "Minister of Public Safety and Emergency Preparedness, 2015 to 2019"][seed % 2]
    let graph = graph(count, ties, words: words)
    let parts = LayeredChart.parts(of: graph)
    let made = LayeredChart(graph).drawing(of: parts.drawn, title: "A", description: "B")
    #expect(DrawingCheck.faults(of: made) == [])
    let drawn = Set(made.links.map(\.href.text).filter { $0.hasPrefix("#") })
    #expect(drawn == Set(parts.drawn.joined().map { "#r\($0)" }))
    #expect(drawn.count + parts.rest.count == ties.count)
    let texts = made.allMarks.compactMap { if case .text(let label) = $0 { label.text } else { nil } }
    #expect(!texts.contains { $0.hasSuffix("…") })
    #expect(LayeredChart(graph).drawing(of: parts.drawn, title: "A", description: "B") == made)
  }
}
