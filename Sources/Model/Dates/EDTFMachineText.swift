extension EDTFDate {
  /// The date for the `datetime` attribute of HTML's `time` element (HTML standard, 4.5.14): a year, month, day or moment
  /// that is certain. Nil for what the element cannot hold: intervals, seasons, unspecified digits, years before 1, and
  /// dates that are uncertain or approximate.
  public var isoText: String? {
    guard case .point(let point) = expression, point.qualifier == .none, point.year > 0, point.unspecifiedDigits == 0
    else { return nil }
    let year = Self.padded(point.year, to: 4)
    switch (point.month, point.day) {
    case (.none, .none): return year
    case (.number(let month), .none) where month <= 12: return "\(year)-\(Self.padded(month))"
    case (.number(let month), .number(let day)):
      let date = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
      guard let time = point.time else { return date }
      let clock = "\(Self.padded(time.hour)):\(Self.padded(time.minute)):\(Self.padded(time.second))"
      let zone = time.offset.map { $0 == 0 ? "Z" : Self.offsetText($0) } ?? ""
      return "\(date)T\(clock)\(zone)"
    default: return nil
    }
  }
}
