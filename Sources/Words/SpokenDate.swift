/// What a date says, in plain values, for a language to put into words.
public enum SpokenDate: Sendable, Hashable {
  case moment(Moment)
  case interval(from: End, to: End)

  /// One end of an interval.
  public enum End: Sendable, Hashable {
    case moment(Moment)
    /// It goes on.
    case open
    /// There is an end, but nobody knows when.
    case unknown
  }

  /// A month or a day.
  public enum Part: Sendable, Hashable {
    case none
    /// There is one, but nobody says which.
    case unspecified
    case number(Int)
  }

  /// A date of one precision.
  public struct Moment: Sendable, Hashable {
    /// Astronomical: 0 is 1 BC. The first of the years where digits are unspecified.
    public var year: Int
    /// How many of the year's last digits nobody says: none, one (a decade) or two (a century).
    public var unspecifiedDigits: Int
    /// 1...12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter.
    public var month: Part
    public var day: Part
    public var time: Time?
    public var isUncertain: Bool
    public var isApproximate: Bool

    public init(
      year: Int, unspecifiedDigits: Int = 0, month: Part = .none, day: Part = .none, time: Time? = nil,
      isUncertain: Bool = false, isApproximate: Bool = false
    ) {
      (self.year, self.unspecifiedDigits, self.month, self.day) = (year, unspecifiedDigits, month, day)
      (self.time, self.isUncertain, self.isApproximate) = (time, isUncertain, isApproximate)
    }

    /// The last of the years that are meant where digits are unspecified.
    var lastYear: Int { year + [0, 9, 99][min(max(unspecifiedDigits, 0), 2)] }

    /// Whether it names one day, and says so without doubt.
    var isPlainDay: Bool {
      guard !isUncertain, !isApproximate, case .number = day, case .number(1...12) = month else { return false }
      return true
    }
  }

  /// A time of day.
  public struct Time: Sendable, Hashable {
    public var hour: Int
    public var minute: Int
    public var second: Int
    /// Minutes east of Greenwich; nil for local time that no zone is given for.
    public var offset: Int?

    public init(hour: Int, minute: Int, second: Int, offset: Int?) {
      (self.hour, self.minute, self.second, self.offset) = (hour, minute, second, offset)
    }

    /// `14:30`, with seconds where there are any.
    var clock: String {
      "\(Self.padded(hour)):\(Self.padded(minute))" + (second == 0 ? "" : ":\(Self.padded(second))")
    }

    /// `UTC`, `UTC+02:00`; nil where no zone is given.
    var zone: String? {
      guard let offset else { return nil }
      if offset == 0 { return "UTC" }
      return "UTC\(offset < 0 ? "-" : "+")\(Self.padded(abs(offset) / 60)):\(Self.padded(abs(offset) % 60))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  }
}
