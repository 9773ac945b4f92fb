import Charts
import Markup
import TestBasics
import TestSupport
import Testing
import Words

private func node(_ title: String) -> FlowChart.Node {
  FlowChart.Node(key: title, title: title, href: Href(path: "x.html"))
}

private func drawings(_ paths: [FlowChart.Path]) -> [Drawing] {
  let chart = FlowChart(paths: paths, words: English())
  return [Drawing.Format.wide, .narrow].map { chart.drawing($0, title: "A", description: "B") }
}

@Suite("Flows")
struct FlowChartTests {
  @Test("are as thick as their numbers, and nothing is lost on the way")
  func thickness() {
    let report = node("The report")
    let paths = [
      FlowChart.Path(from: node("Europol"), through: node("Statement"), to: report, items: Set(0..<7)),
      FlowChart.Path(from: node("Europol"), through: node("Remark"), to: report, items: [7, 8]),
      FlowChart.Path(from: node("No one"), through: nil, to: node("Another"), items: Set(9..<14)),
    ]
    for drawing in drawings(paths) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      let bands = drawing.marks.compactMap { mark -> Int? in
        if case .shape(.band(_, _, let height, _), .flow) = mark { height } else { nil }
      }
      // Each leads to its row, and from there to its end.
      #expect(bands == [350, 100, 250, 350, 100, 250])
      #expect(
        Set(drawing.links.map(\.name)) == [
          "Europol: 9 notes", "Statement: 7 notes", "Remark: 2 notes", "No one: 5 notes", "The report: 9 notes",
          "Another: 5 notes",
        ])
    }
  }

  @Test("count once what came by two ways")
  func twice() {
    let report = node("The report")
    let paths = [
      FlowChart.Path(from: node("Europol"), through: node("Statement"), to: report, items: [1, 2]),
      FlowChart.Path(from: node("Europol"), through: node("Remark"), to: report, items: [2, 3]),
    ]
    let names = drawings(paths).flatMap(\.links).map(\.name)
    #expect(Set(names) == ["Europol: 3 notes", "Statement: 2 notes", "Remark: 2 notes", "The report: 3 notes"])
  }

  @Test("have no band lie on another where all lead to one end", arguments: [3, 9, 14])
  func apart(_ count: Int) {
    let report = node("The report")
    let paths = (0..<count).map { number in
      FlowChart.Path(
        from: node("Speaker \(number)"), through: number + 1 == count ? nil : node("Statement of \(number)"),
        to: report,
        items: Set((0..<(number + 1 == count ? 20 : 1 + number % 5)).map { $0 + 100 * number }))
    }
    for drawing in drawings(paths) {
      let coming = drawing.marks.compactMap { mark -> FlowEdges? in
        guard case .shape(.band(let from, let to, let height, let turn), .flow) = mark else { return nil }
        return to.x > drawing.width / 2 ? FlowEdges(from: from, to: to, height: height, turn: turn) : nil
      }
      #expect(coming.count == count)
      for (above, below) in zip(coming, coming.dropFirst()) {
        for x in stride(from: above.from.x, through: above.to.x, by: 10) {
          #expect(above.lower(at: x) <= below.upper(at: x) + 5, "\(count), \(x)")
        }
      }
    }
  }

  @Test("stay apart on their way to one end rather than fall as down a wall")
  func slopes() {
    let report = node("The report")
    let paths = (0..<12).map {
      FlowChart.Path(from: node("Speaker \($0)"), through: node("Statement"), to: report, items: [$0])
    }
    for drawing in drawings(paths) {
      for case .shape(.band(let from, let to, _, _), .flow) in drawing.marks where to.x > drawing.width / 2 {
        #expect(abs(to.y - from.y) <= to.x - from.x + 1)
      }
    }
  }

  @Test("have no edge of a band go through words, which stand on one or above it")
  func edges() {
    let words = "A remark on what followed the strike of the summer of that year, and on what was said of it"
    for count in [1, 3, 8, 60] {
      let path = FlowChart.Path(from: node("Europol"), through: node(words), to: node("R"), items: Set(0..<count))
      for drawing in drawings([path]) { #expect(DrawingCheck.faults(of: drawing) == [], "\(count)") }
    }
  }

  @Test("keep words apart in 200 made-up ones", arguments: 0..<200)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func name(_ kind: String, _ limit: Int) -> FlowChart.Node {
      let words = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        ["Ministry", "of", "Preparedness", "وزارة", "remark", "2018"].randomElement(using: &generator) ?? ""
      }
      return FlowChart.Node(
        key: "\(kind) \(Int.random(in: 0..<limit, using: &generator))", title: words.joined(separator: " "),
        href: Bool.random(using: &generator) ? Href(path: "x.html") : nil)
    }
    var paths: [FlowChart.Path] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let from = name("from \(paths.count)", 1)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        paths.append(
          FlowChart.Path(
            from: from, through: Int.random(in: 0..<4, using: &generator) == 0 ? nil : name("through", 99),
            to: name("to", 5),
            items: Set((0..<Int.random(in: 1...[3, 60][seed % 2], using: &generator)).map { $0 + 100 * paths.count })))
      }
    }
    for drawing in drawings(paths) + drawings(paths).map(\.mirrored) {
      #expect(DrawingCheck.faults(of: drawing) == [])
    }
    #expect(drawings(paths) == drawings(paths))
  }
}
