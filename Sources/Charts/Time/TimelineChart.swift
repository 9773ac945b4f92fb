public import Markup
public import Model
public import Words

/// What happened when: a row for each item on an axis of days, months or years, its words beside its mark. Where several fall
/// together they are one mark, and a panel below shows them apart.
public struct TimelineChart: Sendable {
  /// What stands in one row.
  public struct Item: Sendable, Hashable {
    public var title: String
    /// Said after the title, smaller: a date, an office.
    public var note: String?
    /// What the link says.
    public var name: String
    public var when: DateExtent
    public var href: Href

    public init(title: String, note: String?, name: String, when: DateExtent, href: Href) {
      (self.title, self.note, self.name, self.when, self.href) = (title, note, name, when, href)
    }
  }

  /// In the order of their rows.
  public var items: [Item]
  /// What the axis must hold besides; it holds nothing else where that is given.
  public var axis: ClosedRange<Int>?
  /// A day to see the rest by, and its words.
  public var marker: (day: ClosedRange<Int>, words: String)?
  /// Whether what falls together is shown apart below, and of which sort the items are. What leads from them is the list at their
  /// first day.
  public var clusters: (sort: ChronologySort?, href: @Sendable (Int) -> Href)?
  /// What the axis and what falls together say.
  public var words: any Wording

  public init(items: [Item], words: any Wording) {
    (self.items, self.words) = (items, words)
  }

  /// More rows are a table and no picture.
  public static let mostItems = 60

  /// From the first to the last day that any of the items names; nil where none names one.
  public static func days(of items: [Item]) -> ClosedRange<Int>? {
    let days = items.flatMap { [$0.when.knownDays?.lowerBound, $0.when.knownDays?.upperBound].compactMap(\.self) }
    guard let first = days.min(), let last = days.max() else { return nil }
    // What goes on needs room for that.
    let more = max(1, (last - first) / 8)
    return
      (items.contains { $0.when.isOpenAtStart } ? first - more : first)...(items.contains { $0.when.isOpenAtEnd }
      ? last + more : last)
  }

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing? {
    guard let days = axis ?? Self.days(of: items) else { return nil }
    var layout = TimelineLayout(
      format, drawing: Drawing(width: format.width, title: title, description: description), words)
    let edge = format.isNarrow ? 70 : 80
    let scale = TimeScale(covering: days, left: edge, right: format.width - edge)
    let groups = clusters == nil ? [] : TimelineClusters.groups(in: items, on: scale)
    let clustered = Set(groups.joined())
    layout.begin(scale)
    var panels: [Panel] = []
    for index in items.indices {
      if !clustered.contains(index) {
        layout.add(items[index])
      } else if let group = groups.first(where: { $0.first == index }), let clusters {
        let range = Self.days(of: group.map { items[$0] }) ?? days
        let words = TimelineClusters.words(group.count, clusters.sort, in: range, words)
        let mark = layout.addCluster(range, words: words, href: clusters.href(range.lowerBound))
        panels.append(Panel(items: group.map { items[$0] }, words: words, from: mark))
      }
    }
    if let marker { layout.mark(marker.day, marker.words) }
    layout.end()
    // One that hangs on the last row needs no heading.
    let isLast = panels.count == 1 && items.indices.last.map(clustered.contains) == true
    for panel in panels { layout.add(panel, isConnected: isLast) }
    return layout.finished
  }

  struct Panel {
    var items: [Item]
    var words: String
    /// The mark that stands for them.
    var from: Drawing.Point
  }
}

extension DateExtent {
  /// The days that it names.
  var knownDays: ClosedRange<Int>? {
    switch self {
    case .moment(let moment): return moment.days
    case .interval(let from, let to):
      let days = [from, to].compactMap { bound -> ClosedRange<Int>? in
        if case .moment(let moment) = bound { moment.days } else { nil }
      }
      guard let first = days.first, let last = days.last else { return nil }
      return first.lowerBound...max(first.lowerBound, last.upperBound)
    }
  }

  var isOpenAtStart: Bool {
    if case .interval(.open, _) = self { true } else if case .interval(.unknown, _) = self { true } else { false }
  }

  var isOpenAtEnd: Bool {
    if case .interval(_, .open) = self { true } else if case .interval(_, .unknown) = self { true } else { false }
  }
}
