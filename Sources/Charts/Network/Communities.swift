/// Groups of nodes that are tied more among themselves than to others (Louvain's method), with integers and by numbers alone, so that
/// the same graph has the same groups anywhere. Of equal gains the group with the smallest number wins.
public enum Communities {
  /// The group of each node, from 0 on, in the order of their first nodes.
  ///
  /// - Parameters:
  ///   - count: of the nodes.
  ///   - ties: pairs of nodes; one that stands twice counts twice.
  public static func groups(of count: Int, ties: [(Int, Int)]) -> [Int] {
    var level = Level(count: count, ties: ties)
    var group = Array(0..<count)
    while let moved = level.moved() {
      group = group.map { moved[$0] }
      level = level.joined(by: moved)
    }
    return numbered(group)
  }

  /// The same, where no group is larger than that: those that are, are divided again, and what cannot be is cut in order.
  public static func groups(of count: Int, ties: [(Int, Int)], atMost limit: Int) -> [[Int]] {
    var done: [[Int]] = []
    // Each with its own ties, by places in it, so that none is looked at for groups that it is not in.
    var waiting = [(nodes: Array(0..<count), ties: ties)]
    while let (nodes, own) = waiting.popLast() {
      if nodes.count <= limit {
        done.append(nodes)
        continue
      }
      let group = groups(of: nodes.count, ties: own)
      var parts = [(nodes: [Int], ties: [(Int, Int)])](repeating: ([], []), count: (group.max() ?? 0) + 1)
      var places = [Int](repeating: 0, count: nodes.count)
      for (index, node) in nodes.enumerated() {
        places[index] = parts[group[index]].nodes.count
        parts[group[index]].nodes.append(node)
      }
      for (a, b) in own where group[a] == group[b] { parts[group[a]].ties.append((places[a], places[b])) }
      if parts.count == 1 {
        done += stride(from: 0, to: nodes.count, by: limit).map { Array(nodes[$0..<min($0 + limit, nodes.count)]) }
      } else {
        waiting += parts.reversed()
      }
    }
    // Small ones together, in order.
    var joined: [[Int]] = []
    var small: [Int] = []
    for nodes in done {
      if nodes.count > 2 {
        joined.append(nodes)
      } else {
        if small.count + nodes.count > limit {
          joined.append(small)
          small = []
        }
        small += nodes
      }
    }
    if !small.isEmpty { joined.append(small) }
    return joined
  }

  private static func numbered(_ groups: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return groups.map { group in
      if let number = numbers[group] { return number }
      numbers[group] = numbers.count
      return numbers.count - 1
    }
  }

  /// Nodes that may stand for many, and how often each two are tied.
  private struct Level {
    /// In the order of the other's number.
    var ties: [[(node: Int, weight: Int)]]
    /// Within each.
    var own: [Int]

    init(count: Int, ties pairs: [(Int, Int)]) {
      var weights = [[Int: Int]](repeating: [:], count: count)
      own = Array(repeating: 0, count: count)
      for (a, b) in pairs {
        if a == b {
          own[a] += 1
        } else {
          weights[a][b, default: 0] += 1
          weights[b][a, default: 0] += 1
        }
      }
      ties = weights.map(Self.sorted)
    }

    private init(weights: [[Int: Int]], own: [Int]) {
      (ties, self.own) = (weights.map(Self.sorted), own)
    }

    private static func sorted(_ weights: [Int: Int]) -> [(node: Int, weight: Int)] {
      weights.sorted { $0.key < $1.key }.map { (node: $0.key, weight: $0.value) }
    }

    /// The group of each node after all have gone to where they are tied most; nil where none went.
    func moved() -> [Int]? {
      let degrees = ties.indices.map { ties[$0].reduce(2 * own[$0]) { $0 + $1.weight } }
      let all = degrees.reduce(0, +)
      var (group, totals) = (Array(ties.indices), degrees)
      var hasMoved = false
      var weight = [Int](repeating: 0, count: ties.count)
      for _ in 0..<10 {
        var isSettled = true
        for node in ties.indices {
          var near: [Int] = []
          for tie in ties[node] {
            if weight[group[tie.node]] == 0 { near.append(group[tie.node]) }
            weight[group[tie.node]] += tie.weight
          }
          let from = group[node]
          totals[from] -= degrees[node]
          var (best, gain) = (from, weight[from] * all - totals[from] * degrees[node])
          for other in near.sorted() {
            let found = weight[other] * all - totals[other] * degrees[node]
            if found > gain { (best, gain) = (other, found) }
          }
          for other in near { weight[other] = 0 }
          totals[best] += degrees[node]
          if best != from {
            group[node] = best
            (isSettled, hasMoved) = (false, true)
          }
        }
        if isSettled { break }
      }
      return hasMoved ? Communities.numbered(group) : nil
    }

    func joined(by group: [Int]) -> Level {
      let count = (group.max() ?? -1) + 1
      var weights = [[Int: Int]](repeating: [:], count: count)
      var within = [Int](repeating: 0, count: count)
      for node in ties.indices {
        within[group[node]] += own[node]
        for tie in ties[node] {
          if group[node] == group[tie.node] {
            if node < tie.node { within[group[node]] += tie.weight }
          } else {
            weights[group[node]][group[tie.node], default: 0] += tie.weight
          }
        }
      }
      return Level(weights: weights, own: within)
    }
  }
}
