/// When something was, as far as a date tells it: what a picture of time is drawn from, and nothing made up beside.
///
/// A precision is no duration: `2016` is a ``moment(_:)`` somewhere in that year, `2016/2017` an
/// ``interval(from:to:)`` whose ends are moments.
public enum DateExtent: Sendable, Hashable {
  case moment(Moment)
  case interval(from: Bound, to: Bound)

  /// A day that is known within limits.
  public struct Moment: Sendable, Hashable {
    /// The first and the last day that it may be, as ``CalendarDay/dayNumber`` counts them; of a day both are that day.
    public let days: ClosedRange<Int>
    /// `~` or `%`: it may lie beyond the limits.
    public let isApproximate: Bool
    /// `?` or `%`: who gives it is not sure of it.
    public let isUncertain: Bool

    public init(days: ClosedRange<Int>, isApproximate: Bool = false, isUncertain: Bool = false) {
      (self.days, self.isApproximate, self.isUncertain) = (days, isApproximate, isUncertain)
    }
  }

  /// One end of an interval.
  public enum Bound: Sendable, Hashable {
    case moment(Moment)
    /// `..`: it goes on.
    case open
    /// Nothing: there is an end, but nobody knows when.
    case unknown
  }
}

extension EDTFDate {
  /// Nil only for a date that was never read.
  public var extent: DateExtent? {
    switch expression {
    case .point(let point): point.moment.map(DateExtent.moment)
    case .interval(let from, let to): .interval(from: from.bound, to: to.bound)
    case nil: nil
    }
  }
}

extension EDTFEnd {
  fileprivate var bound: DateExtent.Bound {
    switch self {
    case .point(let point): point.moment.map(DateExtent.Bound.moment) ?? .unknown
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension EDTFPoint {
  fileprivate var moment: DateExtent.Moment? {
    guard let earliest, let latest else { return nil }
    return DateExtent.Moment(
      days: earliest.dayNumber...max(earliest.dayNumber, latest.dayNumber),
      isApproximate: qualifier == .approximate || qualifier == .uncertainAndApproximate,
      isUncertain: qualifier == .uncertain || qualifier == .uncertainAndApproximate)
  }
}

extension EDTFDate {
  /// Whether the last day that this date may mean is before the first that the other may.
  ///
  /// A date that is given as uncertain or approximate may be off by ten years where it is a year, and by one year where
  /// it is a month or a day: nothing follows from less.
  public func isCertainlyBefore(_ other: EDTFDate) -> Bool {
    guard let end = latest, let start = other.earliest else { return false }
    return end.dayNumber + tolerance < start.dayNumber - other.tolerance
  }

  /// Whether no day that this date may mean is after any that the other may; both may mean one day.
  public func isCertainlyNotAfter(_ other: EDTFDate) -> Bool {
    guard let end = latest, let start = other.earliest else { return false }
    return end.dayNumber + tolerance <= start.dayNumber - other.tolerance
  }

  /// In days.
  private var tolerance: Int {
    guard text.utf8.contains(where: { "?~%".utf8.contains($0) }) else { return 0 }
    guard let earliest, let latest, latest.dayNumber - earliest.dayNumber < 300 else { return 3653 }
    return 366
  }
}
