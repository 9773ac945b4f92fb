/// The cascade layers of a page's sheets (CSS Cascade 5): each goes before those that are named before it, and what stands in none
/// before all.
struct StyleLayers {
  /// Where rules of a layer stand among others; those that go before are the greater.
  struct Place: Comparable {
    fileprivate var path: [Int]

    static func < (one: Place, other: Place) -> Bool { one.path.lexicographicallyPrecedes(other.path) }
  }

  /// By their names with those of the layers around them.
  private var numbers: [[String]: Int] = [:]

  private static let most = 2_000, deepest = 8

  /// Takes a layer, by its name and those of the layers around it, from the outermost.
  mutating func add(_ names: [String]) {
    for count in 1...max(1, min(names.count, Self.deepest)) where count <= names.count {
      let name = Array(names.prefix(count))
      if numbers[name] == nil, numbers.count < Self.most { numbers[name] = numbers.count }
    }
  }

  /// What stands in a layer itself goes before what stands in those within it.
  mutating func place(of names: [String]) -> Place {
    if names.isEmpty { return Place(path: [.max]) }
    add(names)
    return Place(
      path: (1...min(names.count, Self.deepest)).map { numbers[Array(names.prefix($0))] ?? .max - 1 } + [.max])
  }
}
