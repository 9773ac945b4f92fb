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

extension EDTFDate {
  /// An instant for feeds, as RFC 3339 has it: the moment that the date names, or midnight at the start of its first day
  /// (its last where it has no first), in UTC where no zone is given.
  ///
  /// The date alone decides, so that a feed does not change with the clock. Nil for years that the format cannot hold.
  public var timestamp: String? {
    if case .point(let point) = expression, point.time != nil, let moment = isoText {
      let hasZone = moment.utf8.dropFirst(19).first != nil
      return hasZone ? moment : moment + "Z"
    }
    guard let day = earliest ?? latest, 0...9999 ~= day.year else { return nil }
    return "\(Self.padded(Int(day.year), to: 4))-\(Self.padded(Int(day.month)))-\(Self.padded(Int(day.day)))T00:00:00Z"
  }
}
