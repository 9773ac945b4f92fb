/// Dates in English words, day first.
public struct English: Sendable {
  public init() {}

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// - Parameter month: 1...12.
  public static func name(ofMonth month: Int) -> String { months[month - 1] }

  static let seasons = ["spring", "summer", "autumn", "winter"]

  func text(_ expression: EDTFExpression) -> String {
    switch expression {
    case .point(let point): text(point)
    case .interval(.point(let start), .point(let end)): span(start, end)
    case .interval(.point(let start), .open): "since \(text(start))"
    case .interval(.open, .point(let end)): "until \(text(end))"
    case .interval(.point(let start), _): "\(text(start)) to an unknown date"
    case .interval(_, .point(let end)): "an unknown date to \(text(end))"
    case .interval: "an unknown time"
    }
  }

  private func text(_ point: EDTFPoint) -> String {
    switch point.qualifier {
    case .none: exact(point)
    case .uncertain: "\(exact(point)) (uncertain)"
    case .approximate: "about \(exact(point))"
    case .uncertainAndApproximate: "about \(exact(point)) (uncertain)"
    }
  }

  private func exact(_ point: EDTFPoint) -> String {
    let year = year(point.year)
    switch (point.month, point.day) {
    case (.none, _):
      switch point.unspecifiedDigits {
      case 0: return year
      case 1 where point.year > 0: return "the \(year)s"
      case let digits:
        return "between \(year) and \(self.year(point.year + EDTFPoint.yearsWithoutDigits[digits]))"
      }
    case (.unspecified, .none): return "a month in \(year)"
    case (.unspecified, _): return "a day in \(year)"
    case (.number(let season), _) where season > 20: return "\(Self.seasons[season - 21]) \(year)"
    case (.number(let month), .none): return "\(Self.months[month - 1]) \(year)"
    case (.number(let month), .unspecified): return "a day in \(Self.months[month - 1]) \(year)"
    case (.number(let month), .number(let day)):
      return "\(day) \(Self.months[month - 1]) \(year)" + (point.time.map { ", " + text($0) } ?? "")
    }
  }

  /// Years are astronomical: 0 is 1 BC.
  private func year(_ year: Int) -> String {
    year > 0 ? String(year) : "\(1 - year) BC"
  }

  private func text(_ time: EDTFTime) -> String {
    var text = "\(EDTFDate.padded(time.hour)):\(EDTFDate.padded(time.minute))"
    if time.second != 0 { text += ":" + EDTFDate.padded(time.second) }
    switch time.offset {
    case nil: return text
    case 0: return text + " UTC"
    case .some(let offset): return text + " (UTC\(EDTFDate.offsetText(offset)))"
    }
  }

  /// What both ends share is said once: “25 to 26 April 2018”, “April to June 2018”.
  private func span(_ start: EDTFPoint, _ end: EDTFPoint) -> String {
    let whole = "\(text(start)) to \(text(end))"
    guard start.qualifier == .none, end.qualifier == .none, start.year == end.year else { return whole }
    switch (start.month, start.day, end.month, end.day) {
    case (.number(let a), .number(let from), .number(let b), .number) where a == b: return "\(from) to \(text(end))"
    case (.number(let a), .number(let from), .number, .number):
      return "\(from) \(Self.months[a - 1]) to \(text(end))"
    case (.number(let a), .none, .number(let b), .none) where a <= 12 && b <= 12 && a != b:
      return "\(Self.months[a - 1]) to \(text(end))"
    default: return whole
    }
  }
}

extension EDTFDate {
  /// The date as people write it: “27 April 2018”, “about 2004”, “since 2014”, “the 2010s”, “spring 2001”.
  public func displayText(in language: English = English()) -> String {
    expression.map(language.text) ?? text
  }

  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// `+02:00`.
  static func offsetText(_ minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
  }
}
