public import Words

/// Relations as outlines: what others lead to stands above, and what leads there indented below it, with the words of the relation
/// on the branch. Each thing stands out once; where it comes again, its name alone does. Nothing can lie on anything.
public struct OutlineChart: Sendable {
  public var graph: RelationGraph
  /// A node that the picture is about.
  public var focus: Int?
  /// Its titles and how to read it.
  public var words: any Wording

  public init(_ graph: RelationGraph, focus: Int? = nil, words: any Wording) {
    (self.graph, self.focus, self.words) = (graph, focus, words)
  }

  /// A tree for each node that leads nowhere further, those with most in them first; of one size by name.
  ///
  /// - Parameter width: in tenths of a unit.
  public func drawings(width: Int) -> [Drawing] {
    let tree = AcyclicRelations(graph)
    let sizes = self.sizes(tree)
    let tied = Set(graph.edges.flatMap { [$0.from, $0.to] })
    let roots = graph.nodes.indices.filter { tree.outgoing[$0] == 0 && tied.contains($0) }
      .sorted { a, b in
        // Coarse sizes, so that one more moves few.
        let (left, right) = (Self.coarse(sizes[a]), Self.coarse(sizes[b]))
        return left != right ? left > right : graph.nodes[a].key < graph.nodes[b].key
      }
    var seen: Set<Int> = []
    var drawings: [Drawing] = []
    // What would stand too far in is a tree of its own, after the one in which its name stands in grey.
    var waiting = roots[...]
    while let root = waiting.popFirst() {
      // Meanwhile it may have stood in full in the tree of another that waited.
      if seen.contains(root) { continue }
      var outline = Outline(graph, tree, sizes, width: width, focus: focus, seen: seen)
      outline.add(root)
      seen = outline.seen
      drawings.append(outline.drawing(root: graph.nodes[root].title, words))
      waiting = (outline.further.filter { !seen.contains($0) } + waiting)[...]
    }
    return drawings
  }

  private static func coarse(_ size: Int) -> Int {
    var (power, rest) = (0, size)
    while rest > 1 { (power, rest) = (power + 1, rest / 2) }
    return power
  }

  /// How many stand below each, at the most as many as there are.
  private func sizes(_ tree: AcyclicRelations) -> [Int] {
    var sizes = [Int](repeating: 1, count: graph.nodes.count)
    // In rounds, as far as the longest way: there are few, as pictures are small.
    for _ in 0..<min(graph.nodes.count, 60) {
      var changed = false
      for node in graph.nodes.indices {
        let size = min(graph.nodes.count, tree.incoming[node].reduce(1) { $0 + sizes[$1.node] })
        if size != sizes[node] { (sizes[node], changed) = (size, true) }
      }
      if !changed { break }
    }
    return sizes
  }
}

/// Puts the lines of one tree below one another.
private struct Outline {
  private let graph: RelationGraph
  private let tree: AcyclicRelations
  private let sizes: [Int]
  private let width: Int
  private let focus: Int?
  private(set) var seen: Set<Int>
  /// Nodes that stand as far in as can be, and have more below them.
  private(set) var further: [Int] = []
  private var y = 20
  private var lines: [Drawing.Mark] = []
  private var boxes: [Drawing.Mark] = []

  private static let indent = 220
  /// Deeper ones would have no room for their words.
  private static let deepest = 6
  private static let row = 280
  private static let line = 135
  private static let (name, note) = (Drawing.Label.Style.name, Drawing.Label.Style.note)

  init(
    _ graph: RelationGraph, _ tree: AcyclicRelations, _ sizes: [Int], width: Int, focus: Int?, seen: Set<Int>
  ) {
    (self.graph, self.tree, self.sizes, self.width) = (graph, tree, sizes, width)
    (self.focus, self.seen) = (focus, seen)
  }

  func drawing(root: String, _ words: any Wording) -> Drawing {
    var drawing = Drawing(
      width: width, height: y, title: words.whatLeads(to: root), description: words.outlineMeans.text)
    drawing.marks = lines + boxes
    return drawing
  }

  /// A node and all below it. The way down is kept here and not on the stack.
  mutating func add(_ root: Int) {
    var way: [(node: Int, depth: Int, next: Int, bottom: Int, last: Int)] = []
    func children(_ node: Int) -> [(edge: Int, node: Int)] {
      tree.incoming[node].sorted { a, b in
        sizes[a.node] != sizes[b.node]
          ? sizes[a.node] > sizes[b.node] : (graph.nodes[a.node].key, a.edge) < (graph.nodes[b.node].key, b.edge)
      }
    }
    _ = addBox(root, depth: 0)
    way.append((root, 0, 0, y - 60, 0))
    while let at = way.last {
      let own = children(at.node)
      guard at.next < own.count else {
        way.removeLast()
        continue
      }
      way[way.count - 1].next += 1
      let (edge, node) = own[at.next]
      let depth = at.depth + 1
      addWords(edge, depth: depth, isTurned: graph.edges[edge].to == node)
      let isTooDeep = depth == Self.deepest && !tree.incoming[node].isEmpty
      if isTooDeep, !seen.contains(node), !further.contains(node) { further.append(node) }
      let isNew = !seen.contains(node) && !isTooDeep
      let middle = addBox(node, depth: depth, isElsewhere: isTooDeep)
      // Two that stand equally far in have their own lines.
      let x = left(at.depth) + Self.indent / 2 - 20
      let paint: Drawing.Paint = graph.edges[edge].isSourced ? .edge : .unsourcedEdge
      lines.append(.shape(.line(.init(x, way[way.count - 1].bottom), .init(x, middle)), .edge))
      lines.append(.shape(.line(.init(x, middle), .init(left(depth), middle)), paint))
      if at.next == 0 {
        let top = at.bottom
        lines.append(.shape(.polygon([.init(x, top), .init(x - 35, top + 70), .init(x + 35, top + 70)]), .arrow))
      }
      if isNew { way.append((node, depth, 0, y - 60, 0)) }
    }
    y += 20
  }

  private func left(_ depth: Int) -> Int { 10 + depth * Self.indent }

  private mutating func addWords(_ index: Int, depth: Int, isTurned: Bool) {
    let edge = graph.edges[index]
    let room = width - left(depth) - 20
    let texts = TextWidth.lines(
      of: (isTurned ? "↓ " : "") + edge.words, size: Self.note.size, within: room, atMost: 3)
    let height = max(Self.row - 10, texts.count * 120 + 130)
    let first = y + (height - (texts.count - 1) * 120) / 2 + 40
    var marks: [Drawing.Mark] = []
    var widest = 0
    for (line, text) in texts.enumerated() {
      let label = Drawing.Label(text, at: .init(left(depth) + 10, first + line * 120), style: .note)
      widest = max(widest, label.width)
      marks.append(.text(label))
    }
    let target = Drawing.Box(x: left(depth), y: y, width: min(max(widest + 30, Self.row), room + 20), height: height)
    boxes.append(.link(edge.href, edge.name, [.shape(.box(target), .target)] + marks))
    y += height
  }

  /// - Returns: its middle.
  private mutating func addBox(_ index: Int, depth: Int, isElsewhere: Bool = false) -> Int {
    let node = graph.nodes[index]
    let room = width - left(depth) - 330
    let texts = TextWidth.lines(of: node.title, size: Self.name.size, within: room, atMost: 4)
    let height = max(Self.row - 20, texts.count * Self.line + 100)
    let widest = texts.map { TextWidth.of($0, size: Self.name.size) }.max() ?? 0
    let box = Drawing.Box(x: left(depth), y: y, width: min(widest + 310, width - left(depth) - 10), height: height)
    let isFocus = index == focus
    let isAgain = (isElsewhere || !seen.insert(index).inserted) && !isFocus
    let paint: Drawing.Paint = isFocus ? .focus : isAgain ? .target : .node
    var marks: [Drawing.Mark] = [.shape(.box(box), paint)]
    if paint != .target { marks.append(.shape(.box(box), .target)) }
    marks.append(.sign(node.kindID, .init(box.x + 80, y + height / 2 - 50), isOnFocus: isFocus))
    let first = y + (height - (texts.count - 1) * Self.line) / 2 + 40
    for (line, text) in texts.enumerated() {
      let style: Drawing.Label.Style = isFocus ? .onFocus : isAgain ? .again : .name
      var label = Drawing.Label(text, at: .init(box.x + 220, first + line * Self.line), style: style)
      label.ground = .flow
      marks.append(.text(label))
    }
    boxes.append(.link(node.href, node.title, marks))
    y += height + 60
    return box.y + height / 2
  }
}
