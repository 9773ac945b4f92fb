public import Words

extension EDTFDate {
  /// The date as people write it: “27 April 2018”, “about 2004”, “since 2014”, “the 2010s”, “spring 2001”.
  public func displayText(in words: some Wording = English()) -> String {
    spoken.map(words.date) ?? text
  }

  /// What it says, for a language to put into words; nil for a date that is yet to be read.
  public var spoken: SpokenDate? { expression?.spoken }

  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// `+02:00`.
  static func offsetText(_ minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
  }
}

extension EDTFExpression {
  fileprivate var spoken: SpokenDate {
    switch self {
    case .point(let point): .moment(point.spoken)
    case .interval(let from, let to): .interval(from: from.spoken, to: to.spoken)
    }
  }
}

extension EDTFEnd {
  fileprivate var spoken: SpokenDate.End {
    switch self {
    case .point(let point): .moment(point.spoken)
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension EDTFPoint {
  fileprivate var spoken: SpokenDate.Moment {
    SpokenDate.Moment(
      year: year, unspecifiedDigits: unspecifiedDigits, month: month.spoken, day: day.spoken,
      time: time.map { .init(hour: $0.hour, minute: $0.minute, second: $0.second, offset: $0.offset) },
      isUncertain: qualifier == .uncertain || qualifier == .uncertainAndApproximate,
      isApproximate: qualifier == .approximate || qualifier == .uncertainAndApproximate)
  }
}

extension EDTFPoint.Part {
  fileprivate var spoken: SpokenDate.Part {
    switch self {
    case .none: .none
    case .unspecified: .unspecified
    case .number(let number): .number(number)
    }
  }
}
