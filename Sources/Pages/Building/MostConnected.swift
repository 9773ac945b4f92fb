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
    var first: [DocumentID] = []
    for (id, degree) in degrees {
      let place = first.firstIndex { other in
        let least = degrees[other] ?? 0
        return least != degree ? least < degree : precedes(id, other)
      }
      first.insert(id, at: place ?? first.endIndex)
      if first.count > Self.entities { first.removeLast() }
    }
    let chosen = Set(first)
    // Those that lead on to others come before those that end here.
    var own: [DocumentID: [(degree: Int, place: Int)]] = [:]
    for (place, tie) in ties.enumerated() {
      if chosen.contains(tie.from) { own[tie.from, default: []].append((degrees[tie.to] ?? 0, place)) }
      if chosen.contains(tie.to) { own[tie.to, default: []].append((degrees[tie.from] ?? 0, place)) }
    }
    let drawn = own.values.flatMap { ties in
      ties.sorted { ($1.degree, $0.place) < ($0.degree, $1.place) }.prefix(Self.relations).map(\.place)
    }
    (self.ties, count) = (Set(drawn).sorted(), first.count)
  }
}
