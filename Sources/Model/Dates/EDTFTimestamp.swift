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
