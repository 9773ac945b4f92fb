import Model
import Words

/// What falls together on an axis: three items at least that are no further apart than a mark is wide.
enum TimelineClusters {
  /// In tenths of a unit.
  private static let width = 140
  private static let least = 3

  /// Each in the order of the items, none in two.
  static func groups(in items: [TimelineChart.Item], on scale: TimeScale) -> [[Int]] {
    let spans = items.map { item -> (from: Int, to: Int)? in
      guard let days = item.when.knownDays, !item.when.isOpenAtStart, !item.when.isOpenAtEnd else { return nil }
      return (scale.x(days.lowerBound), scale.x(days.upperBound + 1))
    }
    let order = items.indices.filter { spans[$0] != nil }
      .sorted { (spans[$0]?.from ?? 0, $0) < (spans[$1]?.from ?? 0, $1) }
    var groups: [[Int]] = []
    var next = 0
    while next < order.count {
      guard let start = spans[order[next]]?.from else { break }
      let near = order[next...].prefix { (spans[$0]?.from ?? .max) - start <= width }
      let group = near.filter { (spans[$0]?.to ?? .max) - start <= width }
      if group.count >= least {
        groups.append(group.sorted())
        next += near.count
      } else {
        next += 1
      }
    }
    // All of them in one panel would be the same picture again.
    return groups.contains { $0.count == items.count } ? [] : groups
  }

  /// “Four events in April 2018”.
  static func words(
    _ count: Int, _ sort: ChronologySort?, in days: ClosedRange<Int>, _ words: any Wording
  ) -> String {
    guard let first = CalendarDay(dayNumber: days.lowerBound), let last = CalendarDay(dayNumber: days.upperBound) else {
      return words.counted(count, sort)
    }
    let isOneMonth = first.year == last.year && first.month == last.month
    return words.together(
      count, sort, month: isOneMonth ? Int(first.month) : nil, years: Int(first.year)...Int(last.year))
  }

  /// What a panel shows: the days that some of them name, or all there is.
  static func axis(of items: [TimelineChart.Item]) -> ClosedRange<Int>? {
    let exact = items.compactMap(\.when.knownDays).filter { $0.count <= 7 }
    guard let first = exact.map(\.lowerBound).min(), let last = exact.map(\.upperBound).max() else {
      return TimelineChart.days(of: items)
    }
    return first...last
  }
}
