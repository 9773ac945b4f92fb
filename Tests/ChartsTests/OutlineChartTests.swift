import Charts
import Markup
import TestBasics
import TestSupport
import Testing
import Words

private func graph(_ count: Int, _ ties: [(Int, Int)], words: String = "heads") -> RelationGraph {
  RelationGraph(
    nodes: (0..<count).map {
      .init(key: "n\($0)", title: "Node \($0)", kindID: "person", href: Href(path: "n\($0).html"))
    },
    edges: ties.enumerated().map { index, tie in
      .init(
        from: tie.0, to: tie.1, words: words, href: Href(path: "", fragment: "r\(index)"),
        name: "\(tie.0) heads \(tie.1)", isSourced: index % 2 == 0)
    })
}

private func texts(_ drawings: [Drawing]) -> [[String]] {
  drawings.map { $0.allMarks.compactMap { if case .text(let label) = $0 { label.text } else { nil } } }
}

@Suite("Outlines of relations")
struct OutlineChartTests {
  @Test("have what others lead to on top, and what leads there below it, with the words between")
  func tree() {
    let drawings = OutlineChart(graph(4, [(1, 0), (2, 1), (3, 0)]), words: English()).drawings(width: 3200)
    #expect(texts(drawings) == [["Node 0", "heads", "Node 1", "heads", "Node 2", "heads", "Node 3"]])
  }

  @Test("name in grey, and do not repeat, what stands elsewhere in full")
  func again() {
    let drawings = OutlineChart(graph(4, [(1, 0), (1, 2), (3, 1)]), words: English()).drawings(width: 3200)
    #expect(texts(drawings) == [["Node 0", "heads", "Node 1", "heads", "Node 3"], ["Node 2", "heads", "Node 1"]])
    let again = drawings[1].allMarks.compactMap { mark -> String? in
      if case .text(let label) = mark, label.style == .again { label.text } else { nil }
    }
    #expect(again == ["Node 1"])
  }

  @Test("end where relations go round, and say which word reads downwards")
  func circle() {
    let drawings = OutlineChart(graph(3, [(0, 1), (1, 2), (2, 0)]), words: English()).drawings(width: 3200)
    #expect(drawings.count == 1)
    #expect(texts(drawings).flatMap(\.self).filter { $0 == "↓ heads" }.count == 1)
    #expect(Set(drawings.flatMap(\.links).map(\.name)).count == 6)
  }

  @Test("draw each relation once, whatever the graph, and no words on others", arguments: 0..<200)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 2...40, using: &generator)
    let ties = (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ -> (Int, Int)? in
      let tie = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
      return tie.0 == tie.1 ? nil : tie
    }
    if ties.isEmpty { return }
    let graph = graph(
      count, ties, words: ["heads", "Minister of Public Safety and Emergency Preparedness, 2015 to 2019"][seed % 2])
    let drawings = OutlineChart(graph, words: English()).drawings(width: 3200)
    let links = drawings.flatMap(\.links).map(\.href.text)
    for index in ties.indices { #expect(links.filter { $0 == "#r\(index)" }.count == 1) }
    for drawing in drawings + drawings.map(\.mirrored) { #expect(DrawingCheck.faults(of: drawing) == []) }
    #expect(OutlineChart(graph, words: English()).drawings(width: 3200) == drawings)
  }

  @Test("of two graphs that differ in one thing have most in the same place")
  func stability() {
    let ties = (1..<30).map { ($0, $0 / 3) }
    let (one, other) = (graph(30, ties), graph(31, ties + [(30, 4)]))
    func places(_ graph: RelationGraph) -> [String: Int] {
      var places: [String: Int] = [:]
      for mark in OutlineChart(graph, words: English()).drawings(width: 3200).flatMap(\.allMarks) {
        if case .text(let label) = mark, label.text.hasPrefix("Node") { places[label.text] = label.at.x }
      }
      return places
    }
    let (before, after) = (places(one), places(other))
    #expect(before.allSatisfy { after[$0.key] == $0.value }, "none goes to another depth")
  }
}

@Suite("Groups of what is tied")
struct CommunitiesTests {
  @Test("are those that are tied among themselves")
  func cliques() {
    func clique(_ first: Int) -> [(Int, Int)] {
      (first..<first + 5).flatMap { a in (a + 1..<first + 5).map { (a, $0) } }
    }
    let groups = Communities.groups(of: 15, ties: clique(0) + clique(5) + clique(10) + [(4, 5), (9, 10)])
    #expect(groups == Array(repeating: 0, count: 5) + Array(repeating: 1, count: 5) + Array(repeating: 2, count: 5))
  }

  @Test("hold all, each once, and none is larger than asked for", arguments: 0..<20)
  func limits(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let ties = (0..<600).map { _ in
      (Int.random(in: 0..<200, using: &generator), Int.random(in: 0..<200, using: &generator))
    }
    let groups = Communities.groups(of: 200, ties: ties, atMost: 30)
    #expect(groups.flatMap(\.self).sorted() == Array(0..<200))
    #expect(groups.allSatisfy { (1...30).contains($0.count) })
    #expect(groups == Communities.groups(of: 200, ties: ties, atMost: 30))
  }
}

@Suite("Matrices of groups")
struct GroupMatrixTests {
  @Test("have a row and a letter for each group, and a square where two are tied, a link where a finger has room")
  func squares() {
    let groups = (0..<16).map {
      GroupMatrix.Group(title: "Ministry of Preparedness \($0)", count: 40, href: Href(path: "g\($0).html"))
    }
    let ties = (0..<16).map { row in (0..<row).map { ($0 * row) % 7 } }
    for format in [Drawing.Format.narrow, .wide] {
      let matrix = GroupMatrix(groups: groups, ties: ties) {
        ("\($0), \($1)", Href(path: "", fragment: "g\($0)-\($1)"))
      }
      let drawing = matrix.drawing(format, title: "A", description: "B")
      #expect(DrawingCheck.faults(of: drawing) == [])
      let tied = ties.flatMap(\.self).count { $0 > 0 }
      #expect(drawing.links.count == (format.isNarrow ? 16 : 16 + tied))
      #expect(
        format.isNarrow || drawing.links.contains { $0.name == "3, 1" && $0.href == Href(path: "", fragment: "g3-1") })
      let squares = drawing.allMarks.count { if case .shape(_, .count) = $0 { true } else { false } }
      #expect(squares == tied)
      let letters = drawing.marks.compactMap { if case .text(let label) = $0 { label.text } else { nil } }
      #expect(letters == (0..<16).map(GroupMatrix.letter))
    }
  }
}
