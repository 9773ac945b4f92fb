/// A date as the Extended Date/Time Format has it (ISO 8601-2:2019, levels 0 and 1): `2018-04-27`, `2018-04`, `2018`,
/// `2014/..`, `2004~`, `2016?`, `201X`, `2001-21`, `2018-04-27T14:30:00+02:00`, `Y170000002`.
public struct EDTFDate: Sendable, Hashable {
  /// As it was written.
  public let text: String
  /// The first day that the date may mean; nil where the start is open or unknown.
  public let earliest: CalendarDay?
  /// The last day that the date may mean; nil where the end is open or unknown.
  public let latest: CalendarDay?
  /// Of a date-time: seconds since midnight, on the clock that was written. Else 0.
  private let secondOfDay: Int32

  /// Nil where the text is not a date of levels 0 and 1, or names a day that no calendar has; ``diagnose(_:)`` says why.
  public init?(_ text: String) {
    guard case .success(let expression) = EDTFParser.parse(text) else { return nil }
    self.text = text
    switch expression {
    case .point(let point):
      earliest = point.earliest
      latest = point.latest
      secondOfDay = Int32(point.time?.secondOfDay ?? 0)
    case .interval(let from, let to):
      if case .point(let point) = from { earliest = point.earliest } else { earliest = nil }
      if case .point(let point) = to { latest = point.latest } else { latest = nil }
      secondOfDay = 0
    }
  }

  private init(placeholder: Void) {
    text = ""
    earliest = nil
    latest = nil
    secondOfDay = 0
  }

  /// What stands in a record for a date that is yet to be read; only a flawed document still holds it. It is certainly before
  /// nothing, and after nothing.
  static let unread = EDTFDate(placeholder: ())

  /// The parts that the text says. It was checked when the date was made.
  var expression: EDTFExpression? {
    try? EDTFParser.parse(text).get()
  }

  /// Whether it is a span with a start and an end, one of which may be open or unknown.
  public var isInterval: Bool {
    text.utf8.contains(UInt8(ascii: "/"))
  }

  /// Where the date stands in time: by its first day, or its last where it has no first; then the longer one first, so
  /// that 2018 stands before 1 January 2018.
  public struct SortKey: Sendable, Hashable, Comparable {
    let start: Int
    let second: Int32
    let end: Int

    public static func < (a: SortKey, b: SortKey) -> Bool {
      (a.start, b.end, a.second) < (b.start, a.end, b.second)
    }
  }

  public var sortKey: SortKey {
    let end = latest?.dayNumber
    return SortKey(start: earliest?.dayNumber ?? end ?? 0, second: secondOfDay, end: end ?? .max)
  }
}
