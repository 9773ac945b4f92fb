/// Reads the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1) from UTF-8 bytes.
struct EDTFParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var end: Int

  static func parse(_ text: String) -> Result<EDTFExpression, EDTFFault> {
    var text = text
    return text.withUTF8 { bytes in
      var parser = EDTFParser(bytes)
      return parser.expression()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  private mutating func expression() -> Result<EDTFExpression, EDTFFault> {
    // The longest date that there is: two date-times with offsets.
    guard 1...64 ~= bytes.count else { return .failure(.shape) }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      return point().map(EDTFExpression.point)
    }
    let first = intervalEnd(in: 0..<slash)
    let second = intervalEnd(in: slash + 1..<bytes.count)
    switch (first, second) {
    case (.failure(let fault), _), (_, .failure(let fault)): return .failure(fault)
    case (.success(let from), .success(let to)): return Self.interval(from, to)
    }
  }

  private static func interval(_ from: EDTFEnd, _ to: EDTFEnd) -> Result<EDTFExpression, EDTFFault> {
    switch (from, to) {
    case (.point(let start), .point(let stop)):
      guard start.time == nil, stop.time == nil else { return .failure(.timeInInterval) }
      if let earliest = start.earliest, let latest = stop.latest, earliest > latest { return .failure(.endBeforeStart) }
    case (.point(let point), _), (_, .point(let point)):
      guard point.time == nil else { return .failure(.timeInInterval) }
    default: return .failure(.intervalWithoutDate)
    }
    return .success(.interval(from: from, to: to))
  }

  private mutating func intervalEnd(in range: Range<Int>) -> Result<EDTFEnd, EDTFFault> {
    if range.isEmpty { return .success(.unknown) }
    if range.count == 2, bytes[range.lowerBound] == UInt8(ascii: "."), bytes[range.lowerBound + 1] == UInt8(ascii: ".")
    {
      return .success(.open)
    }
    index = range.lowerBound
    end = range.upperBound
    return point().map(EDTFEnd.point)
  }

  // MARK: One date

  private mutating func point() -> Result<EDTFPoint, EDTFFault> {
    if take("Y") { return longYear() }
    let isNegative = take("-")
    guard let (digits, unspecified) = year() else { return .failure(.shape) }
    var year = digits
    if isNegative {
      if year == 0 && unspecified == 0 { return .failure(.negativeZero) }
      // The first of a decade before the year 0 has its largest number: `-004X` begins with the year -49.
      if unspecified > 0 { year += EDTFPoint.yearsWithoutDigits[unspecified] }
    }
    var point = EDTFPoint(year: isNegative ? -year : year, unspecifiedDigits: unspecified)
    if unspecified == 0, take("-") {
      if let fault = monthAndDay(of: &point) { return .failure(fault) }
    }
    return finish(point)
  }

  /// `Y` and an integer of more than four digits.
  private mutating func longYear() -> Result<EDTFPoint, EDTFFault> {
    let isNegative = take("-")
    let start = index
    var year = 0
    while index < end, let digit = digit(at: index) {
      if index - start >= 9 { return .failure(.yearTooLong) }
      year = year * 10 + digit
      index += 1
    }
    guard index - start > 4, bytes[start] != UInt8(ascii: "0") else { return .failure(.shape) }
    return finish(EDTFPoint(year: isNegative ? -year : year))
  }

  /// Four digits, of which the last or the last two may be `X`.
  private mutating func year() -> (year: Int, unspecified: Int)? {
    guard index + 4 <= end else { return nil }
    var year = 0
    var unspecified = 0
    for place in 0..<4 {
      if let digit = digit(at: index + place), unspecified == 0 {
        year = year * 10 + digit
      } else if bytes[index + place] == UInt8(ascii: "X"), place >= 2 {
        year *= 10
        unspecified += 1
      } else {
        return nil
      }
    }
    index += 4
    return (year, unspecified)
  }

  private mutating func monthAndDay(of point: inout EDTFPoint) -> EDTFFault? {
    guard let month = twoDigits() else { return .shape }
    point.month = month
    if case .number(let month) = month, !(1...12 ~= month || 21...24 ~= month) { return .month(month) }
    guard take("-") else { return nil }
    guard let day = twoDigits() else { return .shape }
    point.day = day
    switch (month, day) {
    case (.number(let month), _) where month > 12: return .month(month)
    case (.number(let month), .number(let day)):
      guard day >= 1, day <= CalendarDay.days(inMonth: month, of: point.year) else {
        return .day(day, month: month, year: point.year)
      }
      return take("T") ? time(of: &point) : nil
    case (.unspecified, .number): return .shape
    default: return nil
    }
  }

  private mutating func time(of point: inout EDTFPoint) -> EDTFFault? {
    guard let hour = number(), take(":"), let minute = number(), take(":"), let second = number() else { return .time }
    guard hour < 24, minute < 60, second < 60 else { return .time }
    var time = EDTFTime(hour: hour, minute: minute, second: second)
    if take("Z") {
      time.offset = 0
    } else if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
      let sign = take("-") ? -1 : 1
      if sign == 1 { index += 1 }
      guard let hours = number(), hours <= 14 else { return .offset }
      var minutes = 0
      if take(":") {
        guard let more = number(), more < 60 else { return .offset }
        minutes = more
      }
      time.offset = sign * (hours * 60 + minutes)
    }
    point.time = time
    return index == end ? nil : .time
  }

  /// The qualifier, and nothing after it.
  private mutating func finish(_ point: EDTFPoint) -> Result<EDTFPoint, EDTFFault> {
    var point = point
    if point.time == nil, index + 1 == end {
      switch bytes[index] {
      case UInt8(ascii: "?"): point.qualifier = .uncertain
      case UInt8(ascii: "~"): point.qualifier = .approximate
      case UInt8(ascii: "%"): point.qualifier = .uncertainAndApproximate
      default: return .failure(.shape)
      }
      index += 1
    }
    return index == end ? .success(point) : .failure(.shape)
  }

  // MARK: Bytes

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard index < end, bytes[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private func digit(at index: Int) -> Int? {
    let value = bytes[index] &- UInt8(ascii: "0")
    return value <= 9 ? Int(value) : nil
  }

  private mutating func number() -> Int? {
    guard index + 2 <= end, let tens = digit(at: index), let ones = digit(at: index + 1) else { return nil }
    index += 2
    return tens * 10 + ones
  }

  private mutating func twoDigits() -> EDTFPoint.Part? {
    if index + 2 <= end, bytes[index] == UInt8(ascii: "X"), bytes[index + 1] == UInt8(ascii: "X") {
      index += 2
      return .unspecified
    }
    return number().map(EDTFPoint.Part.number)
  }
}
