/// A day of the proleptic Gregorian calendar, with astronomical years (0 is 1 BC).
public struct CalendarDay: Sendable, Hashable, Comparable {
  public let year: Int32
  /// 1...12.
  public let month: UInt8
  /// 1...31.
  public let day: UInt8

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard let year32 = Int32(exactly: year), 1...12 ~= month, day >= 1,
      day <= CalendarDay.days(inMonth: month, of: year)
    else { return nil }
    self.init(checkedYear: year32, month: UInt8(month), day: UInt8(day))
  }

  private init(checkedYear: Int32, month: UInt8, day: UInt8) {
    self.year = checkedYear
    self.month = month
    self.day = day
  }

  /// The day that is so many days after 1 January 1970; nil beyond the years that fit.
  public init?(dayNumber: Int) {
    // Eras of 400 years that begin on 1 March, so that the leap day is a year's last.
    let days = dayNumber + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Days since 1 January 1970; negative before.
  public var dayNumber: Int {
    let year = month <= 2 ? Int(self.year) - 1 : Int(self.year)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let month = Int(self.month)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + Int(day) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month (1...12) has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
