import Linking
import Model

/// Of a network that is too large for a picture: who has the most relations, and some of theirs.
struct MostConnected {
  /// How many entities are drawn with their relations, and with how many each.
  static let (entities, relations) = (6, 6)

  /// Places of relations in `ties`.
  let ties: [Int]
  /// How many entities these are drawn for.
  let count: Int

  /// - Parameter precedes: the order of those that have as many relations.
  init(
    _ ties: [RelationNetwork.Tie], degrees: [DocumentID: Int], precedes: (DocumentID, DocumentID) -> Bool
  ) {
    func isBefore(_ a: DocumentID, _ b: DocumentID) -> Bool {
      let (left, right) = (degrees[a] ?? 0, degrees[b] ?? 0)
      return left != right ? left > right : precedes(a, b)
    }
    var first: [DocumentID] = []
    for id in degrees.keys { Self.insert(id, into: &first, most: Self.entities, isBefore) }
    // Those that lead on to others come before those that end here.
    var own: [DocumentID: [(other: DocumentID, place: Int)]] = [:]
    for id in first { own[id] = [] }
    for (place, tie) in ties.enumerated() {
      for (id, other) in [(tie.from, tie.to), (tie.to, tie.from)] where own[id] != nil {
        Self.insert((other, place), into: &own[id, default: []], most: Self.relations) { a, b in
          a.other != b.other ? isBefore(a.other, b.other) : a.place < b.place
        }
      }
    }
    (self.ties, count) = (Set(own.values.flatMap { $0.map(\.place) }).sorted(), first.count)
  }

  /// Keeps the first few of many in their order.
  private static func insert<Element>(
    _ element: Element, into first: inout [Element], most: Int, _ isBefore: (Element, Element) -> Bool
  ) {
    if first.count == most, let last = first.last, !isBefore(element, last) { return }
    first.insert(element, at: first.firstIndex { isBefore(element, $0) } ?? first.endIndex)
    if first.count > most { first.removeLast() }
  }
}
