/// What a date of the Extended Date/Time Format says, taken apart. It is made from the text when it is needed.
enum EDTFExpression {
  case point(EDTFPoint)
  case interval(from: EDTFEnd, to: EDTFEnd)
}

/// One end of an interval.
enum EDTFEnd {
  case point(EDTFPoint)
  /// `..`: it has no end.
  case open
  /// Nothing: there is an end, but nobody knows when.
  case unknown
}

/// A date of one precision.
struct EDTFPoint {
  enum Part: Equatable {
    case none
    /// `XX`: there is one, but nobody says which.
    case unspecified
    case number(Int)
  }

  enum Qualifier {
    case none, uncertain, approximate, uncertainAndApproximate
  }

  /// Astronomical; the first of the years where digits are unspecified.
  var year: Int
  /// How many of the year's last digits are `X`: none, one (a decade) or two (a century).
  var unspecifiedDigits = 0
  /// 1...12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter.
  var month = Part.none
  var day = Part.none
  var time: EDTFTime?
  var qualifier = Qualifier.none

  /// How many more years are meant where so many digits are `X`.
  static let yearsWithoutDigits = [0, 9, 99]

  /// The first day that the date may mean. Seasons are the northern meteorological ones.
  var earliest: CalendarDay? {
    switch (month, day) {
    case (.number(let season), _) where season > 20: CalendarDay(year: year, month: 3 * (season - 20), day: 1)
    case (.number(let month), .number(let day)): CalendarDay(year: year, month: month, day: day)
    case (.number(let month), _): CalendarDay(year: year, month: month, day: 1)
    default: CalendarDay(year: year, month: 1, day: 1)
    }
  }

  /// The last day that the date may mean.
  var latest: CalendarDay? {
    switch (month, day) {
    case (.number(24), _): Self.lastDay(ofMonth: 2, year: year + 1)
    case (.number(let season), _) where season > 20: Self.lastDay(ofMonth: 3 * (season - 20) + 2, year: year)
    case (.number(let month), .number(let day)): CalendarDay(year: year, month: month, day: day)
    case (.number(let month), _): Self.lastDay(ofMonth: month, year: year)
    default: CalendarDay(year: year + Self.yearsWithoutDigits[unspecifiedDigits], month: 12, day: 31)
    }
  }

  private static func lastDay(ofMonth month: Int, year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: CalendarDay.days(inMonth: month, of: year))
  }
}

/// A time of day.
struct EDTFTime {
  var hour: Int
  var minute: Int
  var second: Int
  /// Minutes east of Greenwich; nil for local time that no zone is given for.
  var offset: Int?

  var secondOfDay: Int { hour * 3600 + minute * 60 + second }
}

/// Why a text is not a date.
enum EDTFFault: Error, Equatable {
  /// It is not written as one.
  case shape
  case month(Int)
  case day(Int, month: Int, year: Int)
  case time
  case offset
  case timeInInterval
  case intervalWithoutDate
  case endBeforeStart
  case yearTooLong
  case negativeZero
}
