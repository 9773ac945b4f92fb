import Model

/// Dates: what is read, is read the same again from what we write; what is not, is explained. A line is a date.
enum EDTFCheck {
  static func check(_ bytes: [UInt8]) -> [String] {
    var complaints = Complaints()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 7, omittingEmptySubsequences: false)
    let dates = lines.compactMap { check(String(decoding: $0, as: UTF8.self), &complaints) }
    for a in dates {
      complaints.expect(!(a.sortKey < a.sortKey), "a date does not stand before itself")
      for b in dates where a.sortKey < b.sortKey {
        complaints.expect(!(b.sortKey < a.sortKey), "\(a.text) and \(b.text) have an order")
        for c in dates where b.sortKey < c.sortKey {
          complaints.expect(a.sortKey < c.sortKey, "\(a.text), \(b.text) and \(c.text) have an order")
        }
      }
    }
    return complaints.list
  }

  private static func check(_ text: String, _ complaints: inout Complaints) -> EDTFDate? {
    let why = EDTFDate.diagnose(text)
    guard let date = EDTFDate(text) else {
      guard let why else {
        complaints.expect(false, "“\(text)” is refused without a reason")
        return nil
      }
      complaints.expect(!why.message.isEmpty && !why.fix.isEmpty, "a reason and a next step")
      return nil
    }
    complaints.expect(why == nil, "\(text) is a date, and \(why?.message ?? "")")
    complaints.expect(date.text == text && EDTFDate(date.text) == date, "\(text) is kept as it was written")
    if let earliest = date.earliest, let latest = date.latest {
      complaints.expect(earliest <= latest, "\(text) does not end before it starts")
    }
    complaints.expect(date.earliest != nil || date.latest != nil, "\(text) has a place in time")
    for day in [date.earliest, date.latest] {
      if let day { complaints.expect(CalendarDay(dayNumber: day.dayNumber) == day, "\(day) is its number's day") }
    }
    let shown = date.displayText()
    complaints.expect(!shown.isEmpty, "\(text) has words")
    // HTML writes years of five digits and more without the `Y`.
    if let iso = date.isoText, !text.utf8.contains(UInt8(ascii: "Y")) {
      let again = EDTFDate(iso)
      complaints.expect(
        again?.earliest == date.earliest && again?.latest == date.latest && again?.displayText() == shown
          && again?.isoText == iso, "\(text) is the same date as \(iso)")
    }
    if let moment = date.timestamp {
      complaints.expect(
        EDTFDate(moment)?.timestamp == moment, "\(moment), of \(text), is a moment that means itself")
    }
    _ = EDTFDate.diagnose(shown)
    return date
  }
}
