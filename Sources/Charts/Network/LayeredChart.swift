/// Relations from left to right, where they go over at most three steps: a box leads by a line to what it is tied to, and its words
/// stand on the line, each in a lane of its own, so that it reads as a sentence. What is larger or deeper is an ``OutlineChart``.
public struct LayeredChart: Sendable {
  public var graph: RelationGraph

  public init(_ graph: RelationGraph) {
    self.graph = graph
  }

  /// How many columns there can be, and how many boxes in one part.
  static let mostColumns = 3
  static let mostNodes = 24

  /// The parts of a graph that hang together and can be drawn so, and the relations of the rest, as places among the edges.
  public static func parts(of graph: RelationGraph) -> (drawn: [[Int]], rest: [Int]) {
    var (drawn, rest): ([[Int]], [Int]) = ([], [])
    for edges in graph.components {
      let part = graph.part(edges)
      let columns = LayeredColumns(part)
      if columns.count <= mostColumns && part.nodes.count <= mostNodes {
        drawn.append(edges)
      } else {
        rest += edges
      }
    }
    return (drawn, rest.sorted())
  }

  /// - Parameter parts: each the places of relations that hang together, as ``parts(of:)`` gives them.
  public func drawing(of parts: [[Int]], title: String, description: String) -> Drawing {
    var drawing = Drawing(width: 6400, title: title, description: description)
    var y = 20
    for edges in parts {
      var layout = LayeredLayout(graph.part(edges))
      layout.layOut(top: y)
      drawing.marks += layout.marks
      y = layout.bottom + 260
    }
    drawing.height = max(20, y - 240)
    return drawing
  }
}

extension RelationGraph {
  /// The edges that hang together, the largest first, by coarse sizes and then by name, so that one more moves few.
  var components: [[Int]] {
    var parents = Array(nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node { node = parents[node] }
      return node
    }
    for edge in edges {
      let (a, b) = (root(edge.from), root(edge.to))
      if a != b { parents[max(a, b)] = min(a, b) }
    }
    var places: [Int: Int] = [:]
    var parts: [(root: Int, edges: [Int])] = []
    for (index, edge) in edges.enumerated() {
      let root = root(edge.from)
      if let place = places[root] {
        parts[place].edges.append(index)
      } else {
        places[root] = parts.count
        parts.append((root, [index]))
      }
    }
    return parts.sorted { a, b in
      let (left, right) = (Self.coarse(a.edges.count), Self.coarse(b.edges.count))
      return left != right ? left > right : (nodes[a.root].key, a.root) < (nodes[b.root].key, b.root)
    }.map(\.edges)
  }

  /// The edges with their nodes alone.
  ///
  /// - Parameter edges: places among the edges.
  public func part(_ edges: [Int]) -> RelationGraph {
    let kept = Set(edges.flatMap { [self.edges[$0].from, self.edges[$0].to] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    return RelationGraph(
      nodes: kept.map { nodes[$0] },
      edges: edges.compactMap { index in
        var edge = self.edges[index]
        guard let from = places[edge.from], let to = places[edge.to] else { return nil }
        (edge.from, edge.to) = (from, to)
        return edge
      })
  }

  static func coarse(_ size: Int) -> Int {
    var (power, rest) = (0, size)
    while rest > 1 { (power, rest) = (power + 1, rest / 2) }
    return power
  }
}

/// In which column each node stands: what all lead to is on the right.
struct LayeredColumns {
  /// Each edge as it runs from left to right; what closes a circle is turned.
  private(set) var ties: [(from: Int, to: Int, edge: Int, isTurned: Bool)] = []
  private(set) var column: [Int]
  private(set) var count = 1

  init(_ graph: RelationGraph) {
    let tree = AcyclicRelations(graph)
    for (target, incoming) in tree.incoming.enumerated() {
      for (edge, node) in incoming { ties.append((node, target, edge, graph.edges[edge].from != node)) }
    }
    ties.sort { $0.edge < $1.edge }
    // The longest way to an end; no way is longer than there are nodes.
    var rank = [Int](repeating: 0, count: graph.nodes.count)
    for _ in graph.nodes.indices {
      var hasChanged = false
      for tie in ties where rank[tie.from] < rank[tie.to] + 1 {
        rank[tie.from] = rank[tie.to] + 1
        hasChanged = true
      }
      if !hasChanged { break }
    }
    let most = rank.max() ?? 0
    column = rank.map { most - $0 }
    count = most + 1
  }
}

/// Boxes in columns, and lines between them.
private struct LayeredLayout {
  private let graph: RelationGraph
  private let columns: LayeredColumns
  private(set) var marks: [Drawing.Mark] = []
  private(set) var bottom = 0

  /// A box, or the place where a line goes through a column.
  private struct Cell {
    /// Nil for a line that goes through.
    var node: Int?
    var column: Int
    var height = 0
    var y = 0
    /// By the places of other cells, with the edge.
    var next: [(cell: Int, tie: Int)] = []
    var previous: [Int] = []

    var middle: Int { y + height / 2 }
  }

  private var cells: [Cell] = []
  /// For each edge its words, line by line.
  private let words: [[String]]
  private let names: [[String]]

  private static let box = 1320
  private static let gap = (6400 - 3 * box) / 2
  /// After the words: where lines turn up and down, and the arrow.
  private static let turns = 300
  private static let line = 135
  private static let noteLine = 120
  private static let between = 110
  private static let target = 250

  init(_ graph: RelationGraph) {
    self.graph = graph
    columns = LayeredColumns(graph)
    words = graph.edges.map { edge in
      TextWidth.lines(
        of: edge.words, size: Drawing.Label.Style.note.size, within: Self.gap - Self.turns - 60, atMost: 6)
    }
    names = graph.nodes.map { TextWidth.lines(of: $0.title, size: 115, within: Self.box - 330, atMost: 4) }
  }

  private func lane(_ tie: Int) -> Int {
    max(Self.target, words[columns.ties[tie].edge].count * Self.noteLine + 90)
  }

  private func boxHeight(_ node: Int) -> Int { max(260, names[node].count * Self.line + 100) }

  mutating func layOut(top: Int) {
    addCells()
    order()
    settle()
    let highest = cells.map(\.y).min() ?? 0
    for index in cells.indices { cells[index].y += top - highest }
    bottom = cells.map { $0.y + $0.height }.max() ?? top
    draw()
  }

  private mutating func addCells() {
    cells = graph.nodes.indices.map { Cell(node: $0, column: columns.column[$0]) }
    for (tie, ends) in columns.ties.enumerated() {
      var at = ends.from
      for column in (columns.column[ends.from] + 1)..<max(columns.column[ends.from] + 1, columns.column[ends.to]) {
        cells.append(Cell(node: nil, column: column, height: 160))
        cells[at].next.append((cells.count - 1, tie))
        cells[cells.count - 1].previous.append(at)
        at = cells.count - 1
      }
      cells[at].next.append((ends.to, tie))
      cells[ends.to].previous.append(at)
    }
    for node in graph.nodes.indices {
      let lanes = cells[node].next.reduce(0) { $0 + lane($1.tie) }
      cells[node].height = max(boxHeight(node), lanes)
    }
  }

  /// By name, then each beside the middle of what it is tied to: four rounds to and fro.
  private mutating func order() {
    func key(_ cell: Int) -> String { cells[cell].node.map { graph.nodes[$0].key } ?? "" }
    var columns = (0..<self.columns.count).map { column in
      cells.indices.filter { cells[$0].column == column }.sorted { (key($0), $0) < (key($1), $1) }
    }
    func stack(_ column: Int, by wanted: (Int) -> Int) {
      let places = columns[column].map { (wanted: wanted($0), cell: $0) }.enumerated().sorted { a, b in
        (a.element.wanted, a.offset) < (b.element.wanted, b.offset)
      }
      columns[column] = places.map(\.element.cell)
      var y = 0
      for cell in columns[column] {
        cells[cell].y = y
        y += cells[cell].height + Self.between
      }
    }
    func middle(_ others: [Int]) -> Int? {
      let middles = others.map { cells[$0].middle }.sorted()
      return middles.isEmpty ? nil : middles[(middles.count - 1) / 2]
    }
    for column in columns.indices { stack(column) { _ in 0 } }
    for _ in 0..<4 {
      for column in columns.indices.reversed().dropFirst() {
        stack(column) { middle(cells[$0].next.map(\.cell)) ?? .max }
      }
      for column in columns.indices.dropFirst() { stack(column) { middle(cells[$0].previous) ?? cells[$0].middle } }
    }
    ordered = columns
  }

  /// The cells of each column, from above.
  private var ordered: [[Int]] = []

  /// Each as near to the middle of what it is tied to as can be, in order and none on another: pooled where they would be.
  private mutating func settle() {
    for _ in 0..<12 {
      for column in ordered.indices.dropFirst() {
        settle(column) { cell, cells in
          let others = cells[cell].previous
          return others.isEmpty ? nil : others.reduce(0) { $0 + cells[$1].middle } / others.count
        }
      }
      for column in ordered.indices.reversed().dropFirst() {
        settle(column) { cell, cells in
          let others = cells[cell].next
          guard !others.isEmpty, cells[cell].previous.isEmpty || cells[cell].node == nil else { return nil }
          return others.reduce(0) { $0 + cells[$1.cell].middle } / others.count
        }
      }
    }
  }

  private mutating func settle(_ column: Int, _ wanted: (Int, [Cell]) -> Int?) {
    var pools: [(cells: [Int], start: Int, height: Int)] = []
    for cell in ordered[column] {
      let height = cells[cell].height + Self.between
      pools.append(([cell], wanted(cell, cells).map { $0 - cells[cell].height / 2 } ?? cells[cell].y, height))
      while pools.count > 1, case let last = pools[pools.count - 1], case let before = pools[pools.count - 2],
        before.start + before.height > last.start
      {
        pools.removeLast(2)
        let (many, few) = (before.cells.count, last.cells.count)
        let start = (before.start * many + (last.start - before.height) * few) / (many + few)
        pools.append((before.cells + last.cells, start, before.height + last.height))
      }
    }
    for pool in pools {
      var y = pool.start
      for cell in pool.cells {
        cells[cell].y = y
        y += cells[cell].height + Self.between
      }
    }
  }

  // MARK: Drawing

  private func left(_ column: Int) -> Int { 10 + column * (Self.box + Self.gap - 10) }

  /// A line from one column to the next.
  private struct Segment {
    var tie: Int
    var from: Int
    var to: Int
    /// Where it leaves.
    var y: Int
  }

  private mutating func draw() {
    var segments: [Segment] = []
    for (index, cell) in cells.enumerated() {
      let next = cell.next.sorted { (cells[$0.cell].middle, $0.tie) < (cells[$1.cell].middle, $1.tie) }
      var y = cell.y + (cell.height - next.reduce(0) { $0 + lane($1.tie) }) / 2
      for (target, tie) in next {
        guard cell.node != nil else {
          segments.append(Segment(tie: tie, from: index, to: target, y: cell.middle))
          continue
        }
        segments.append(Segment(tie: tie, from: index, to: target, y: y + lane(tie) - 70))
        addWords(tie, of: cell, top: y)
        y += lane(tie)
      }
    }
    let tracks = tracks(of: segments)
    var lines: [Drawing.Mark] = []
    for (segment, track) in zip(segments, tracks) { lines += self.lines(segment, track: track) }
    let own = marks
    marks = lines + own
    for (index, cell) in cells.enumerated() where cell.node != nil { addBox(cells[index]) }
  }

  /// In which of three tracks a segment turns: those to one box in one, others that would cover it in another.
  private func tracks(of segments: [Segment]) -> [Int] {
    var taken: [Int: (track: Int, column: Int, from: Int, to: Int)] = [:]
    let targets = Set(segments.map(\.to)).sorted {
      (cells[$0].column, cells[$0].y, $0) < (cells[$1].column, cells[$1].y, $1)
    }
    var known: [(track: Int, column: Int, from: Int, to: Int)] = []
    for target in targets {
      let ys = segments.filter { $0.to == target }.map(\.y) + [cells[target].middle]
      let (from, to) = (ys.min() ?? 0, ys.max() ?? 0)
      let column = cells[target].column
      let used = known.filter { $0.column == column && $0.from <= to + 20 && from <= $0.to + 20 }.map(\.track)
      let track = (0..<3).first { !used.contains($0) } ?? 0
      known.append((track, column, from, to))
      taken[target] = (track, column, from, to)
    }
    return segments.map { taken[$0.to]?.track ?? 0 }
  }

  private func lines(_ segment: Segment, track: Int) -> [Drawing.Mark] {
    let (from, to) = (cells[segment.from], cells[segment.to])
    let ends = columns.ties[segment.tie]
    let edge = graph.edges[ends.edge]
    let paint: Drawing.Paint = edge.isSourced ? .edge : .unsourcedEdge
    // A line goes through a column from its left edge on.
    let start = left(from.column) + (from.node == nil ? 0 : Self.box)
    let end = left(to.column)
    let turn = end - 110 - track * 60
    let hasArrow = to.node != nil && !ends.isTurned
    let tip = hasArrow ? end - 60 : end
    var lines: [Drawing.Mark] = [
      .shape(.line(.init(start, segment.y), .init(turn, segment.y)), paint)
    ]
    if segment.y != to.middle { lines.append(.shape(.line(.init(turn, segment.y), .init(turn, to.middle)), paint)) }
    lines.append(.shape(.line(.init(turn, to.middle), .init(tip, to.middle)), paint))
    func arrow(_ x: Int, _ y: Int, _ back: Int) -> Drawing.Mark {
      .shape(.polygon([.init(x, y), .init(x + back, y - 35), .init(x + back, y + 35)]), .arrow)
    }
    if hasArrow { lines.append(arrow(end, to.middle, -70)) }
    if ends.isTurned, from.node != nil { lines.append(arrow(start, segment.y, 70)) }
    return lines
  }

  private mutating func addWords(_ tie: Int, of cell: Cell, top: Int) {
    let edge = graph.edges[columns.ties[tie].edge]
    let texts = words[columns.ties[tie].edge]
    let (x, height) = (left(cell.column) + Self.box + 50, lane(tie))
    let last = top + height - 110
    var inner: [Drawing.Mark] = [
      .shape(.box(.init(x: x - 30, y: top + 5, width: Self.gap - Self.turns, height: height - 10)), .target)
    ]
    for (number, text) in texts.enumerated() {
      let y = last - (texts.count - 1 - number) * Self.noteLine
      inner.append(.text(.init(text, at: .init(x + 20, y), style: .note)))
    }
    marks.append(.link(edge.href, edge.name, inner))
  }

  private mutating func addBox(_ cell: Cell) {
    guard let index = cell.node else { return }
    let node = graph.nodes[index]
    // As high as all that leaves it.
    let height = cell.next.isEmpty ? boxHeight(index) : cell.height
    let box = Drawing.Box(x: left(cell.column), y: cell.middle - height / 2, width: Self.box, height: height)
    var inner: [Drawing.Mark] = [
      .shape(.box(box), .node), .shape(.box(box), .target),
      .sign(node.kindID, .init(box.x + 70, cell.middle - 50), isOnFocus: false),
    ]
    let first = cell.middle - (names[index].count - 1) * Self.line / 2 + 40
    for (number, text) in names[index].enumerated() {
      var label = Drawing.Label(text, at: .init(box.x + 220, first + number * Self.line))
      label.ground = .flow
      inner.append(.text(label))
    }
    marks.append(.link(node.href, node.title, inner))
  }
}
