import Model
import Words

/// What a date is filed under: its year where it names one, and else what it says, as `201X` is no day of 2010 and `../2014` no day
/// of 2014.
enum TimePeriod: Sendable, Hashable {
  /// By then, whenever it began.
  case until(Int)
  /// Somewhere in these years.
  case years(Int, Int)
  case year(Int)
  case unknown

  init(_ date: EDTFDate) {
    guard let first = date.earliest.map({ Int($0.year) }) else {
      self = date.latest.map { .until(Int($0.year)) } ?? .unknown
      return
    }
    // Where it begins is where an interval is filed.
    let start: DateExtent.Moment? =
      switch date.extent {
      case .moment(let moment), .interval(.moment(let moment), _): moment
      default: nil
      }
    guard let start, let last = CalendarDay(dayNumber: start.days.upperBound), start.days.count > 366 else {
      self = .year(first)
      return
    }
    self = .years(first, Int(last.year))
  }

  /// “2014”, “Until 2014”, “2010s”, “1900 to 1999”.
  func title(in words: any Wording) -> String {
    switch self {
    case .until(let year): words.untilYear(year)
    case .years(let first, let last) where last == first + 9 && first % 10 == 0 && first > 0: words.decade(first)
    case .years(let first, let last): words.years(first, last)
    case .year(let year): words.year(year)
    case .unknown: words.noYear.text
    }
  }

  /// For addresses and ids.
  var slug: String {
    switch self {
    case .until(let year): "until-\(year)"
    case .years(let first, let last): "\(first)-to-\(last)"
    case .year(let year): String(year)
    case .unknown: "undated"
    }
  }
}

extension TimePeriod {
  /// From where it begins to where another ends; nil where either names no year.
  func reaching(to other: TimePeriod) -> TimePeriod? {
    guard let first = years?.lowerBound, let last = other.years?.upperBound else { return nil }
    return .years(first, max(first, last))
  }

  private var years: ClosedRange<Int>? {
    switch self {
    case .until(let year), .year(let year): year...year
    case .years(let first, let last): first...max(first, last)
    case .unknown: nil
    }
  }
}

extension TimePeriod: Comparable {
  /// By the year that it begins or ends with; what is less exact comes first.
  static func < (a: TimePeriod, b: TimePeriod) -> Bool { a.place < b.place }

  private var place: (Int, Int, Int) {
    switch self {
    case .until(let year): (year, 0, 0)
    case .years(let first, let last): (first, 1, -last)
    case .year(let year): (year, 2, 0)
    case .unknown: (.max, 3, 0)
    }
  }
}
