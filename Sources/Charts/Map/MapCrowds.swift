import Model

extension PlaceMap {
  /// Of fewer, or of less than half of all, a list beside one mark tells as much.
  private static let leastInCrowd = 6

  /// Those places of a map that lie on one another there and apart on a map of their own, the largest crowd first: of eighty in
  /// one county and a few abroad, eighty would be one dot.
  static func crowds(in items: [Item], width: Int, height: Int) -> [[Item]] {
    guard items.count > MapLayout.mostSingle else { return [] }
    func groups(_ items: [Item]) -> [[Item]] {
      MapLayout.view(of: items, width: width, height: height).groups(of: items, within: MapLayout.targetHeight)
        .map(\.items)
    }
    let crowds = groups(items).map { $0.filter { $0.extent != .country } }.filter {
      $0.count >= max(leastInCrowd, items.count / 2)
    }
    return crowds.sorted { ($1.count, $0[0].key) < ($0.count, $1[0].key) }.filter { crowd in
      2 * (groups(crowd).map(\.count).max() ?? 0) <= crowd.count
    }
  }
}

extension MapView {
  /// Places that lie nearer to each other than `width`, together where the most named of them lies, which comes first.
  func groups(of items: [PlaceMap.Item], within width: Int) -> [(items: [PlaceMap.Item], at: Drawing.Point)] {
    var groups: [(items: [PlaceMap.Item], at: Drawing.Point)] = []
    var cells: [[Int]: [Int]] = [:]
    for item in MapLayout.ordered(items) {
      let point = point(longitude: item.place.longitude, latitude: item.place.latitude)
      let (column, row) = (point.x / width, point.y / width)
      let near = (-1...1).flatMap { dx in (-1...1).flatMap { dy in cells[[column + dx, row + dy]] ?? [] } }.sorted()
      let taker = near.first { number in
        abs(groups[number].at.x - point.x) < width && abs(groups[number].at.y - point.y) < width
      }
      if let taker {
        groups[taker].items.append(item)
      } else {
        cells[[column, row], default: []].append(groups.count)
        groups.append(([item], point))
      }
    }
    return groups
  }
}
