public import Markup

/// Things and what ties them, as numbers: what pictures of relations are made from.
public struct RelationGraph: Sendable {
  /// One thing. Its key is what it is sorted by where nothing else decides.
  public struct Node: Sendable, Hashable {
    public var key: String
    public var title: String
    /// For its sign.
    public var kindID: String
    public var href: Href

    public init(key: String, title: String, kindID: String, href: Href) {
      (self.key, self.title, self.kindID, self.href) = (key, title, kindID, href)
    }
  }

  /// A tie that reads from one to the other.
  public struct Edge: Sendable, Hashable {
    /// Places among the nodes.
    public var from: Int
    public var to: Int
    /// “heads”, “Executive director, 2009 to 2018”.
    public var words: String
    /// Where more is told of it, and the whole sentence.
    public var href: Href
    public var name: String
    /// Whether a source says so.
    public var isSourced: Bool

    public init(from: Int, to: Int, words: String, href: Href, name: String, isSourced: Bool) {
      (self.from, self.to, self.words, self.href, self.name) = (from, to, words, href, name)
      self.isSourced = isSourced
    }
  }

  public var nodes: [Node]
  public var edges: [Edge]

  public init(nodes: [Node], edges: [Edge]) {
    (self.nodes, self.edges) = (nodes, edges)
  }
}

/// The graph without circles: what closes one is turned round. Followed from the first name on, without recursion.
struct AcyclicRelations {
  /// By the node to which they lead: the edges, and where they come from.
  private(set) var incoming: [[(edge: Int, node: Int)]]
  private(set) var outgoing: [Int]

  init(_ graph: RelationGraph) {
    var next = [[(edge: Int, node: Int)]](repeating: [], count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() where edge.from != edge.to {
      next[edge.from].append((index, edge.to))
    }
    incoming = Array(repeating: [], count: graph.nodes.count)
    outgoing = Array(repeating: 0, count: graph.nodes.count)
    // 1 on the way that is followed, 2 done.
    var state = [UInt8](repeating: 0, count: graph.nodes.count)
    for start in graph.nodes.indices where state[start] == 0 {
      var way = [(node: start, next: 0)]
      state[start] = 1
      while let last = way.last {
        guard last.next < next[last.node].count else {
          state[last.node] = 2
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let (edge, target) = next[last.node][last.next]
        let (from, to) = state[target] == 1 ? (target, last.node) : (last.node, target)
        incoming[to].append((edge, from))
        outgoing[from] += 1
        if state[target] == 0 {
          state[target] = 1
          way.append((target, 0))
        }
      }
    }
  }
}
