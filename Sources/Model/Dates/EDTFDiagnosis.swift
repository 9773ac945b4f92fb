import Words

extension EDTFDate {
  /// Why the text is not a date, for people, and what to write instead; nil for a text that is one.
  ///
  /// `message` has no full stop; `fix` is the next step, in the imperative; `date` is what to write, where one date was
  /// meant for certain.
  public static func diagnose(_ text: String) -> (message: String, fix: String, date: String?)? {
    guard case .failure(let fault) = EDTFParser.parse(text) else { return nil }
    if let word = DateGuess.misread(text) { return word }
    if let date = unmarked(text) {
      return ("the quotation marks around \(text) are no YAML’s, and belong to the value", "write \(date)", date)
    }
    switch fault {
    case .shape, .month, .time:
      guard let guess = DateGuess.nearest(to: text) else { break }
      let shown = text.count > 60 ? String(text.prefix(60)) + "…" : text
      return ("“\(shown)” is not written as a date", "write \(guess)", EDTFDate(guess) != nil ? guess : nil)
    default: break
    }
    if let several = severalDates(text) { return several }
    let diagnosis = diagnosis(of: fault, text)
    return (diagnosis.message, diagnosis.fix, nil)
  }

  /// What is said of several years with commas between them.
  private static func severalDates(_ text: String) -> (message: String, fix: String, date: String?)? {
    let parts = text.split { ",;".contains($0) }
    guard parts.count > 1,
      parts.allSatisfy({ part in part.split { !("0"..."9").contains($0) }.contains { $0.count == 4 } })
    else { return nil }
    let shown = text.count > 60 ? String(text.prefix(60)) + "…" : text
    return ("“\(shown)” is not a date, but several", "write one, or the first and the last, as in 1998/2013", nil)
  }

  /// The date between curly quotation marks, as word processors write them.
  private static func unmarked(_ text: String) -> String? {
    let marks: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»"]
    guard let first = text.unicodeScalars.first, marks.contains(first) else { return nil }
    let bare = String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
    return EDTFDate(bare) != nil ? bare : nil
  }

  private static func diagnosis(of fault: EDTFFault, _ text: String) -> (message: String, fix: String) {
    let shown = "“\(text.count > 60 ? String(text.prefix(60)) + "…" : text)”"
    switch fault {
    case .shape: break
    case .month(let month):
      return ("\(shown) has no such month as \(padded(month))", "write a month from 01 to 12, or leave it out")
    case .day(let day, let month, let year):
      let name = "\(English().month(month)) \(year)"
      return (
        "\(shown) has no such day as \(padded(day)): \(name) has \(CalendarDay.days(inMonth: month, of: year)) days",
        "write a day that there is, or leave it out: \(padded(year, to: 4))-\(padded(month))"
      )
    case .time:
      return (
        "\(shown) has no such time of day",
        "write hours, minutes and seconds as in 2018-04-27T14:30:00, or leave them out"
      )
    case .offset:
      return ("\(shown) has no such time zone", "write Z, or the offset as in 2018-04-27T14:30:00+02:00")
    case .timeInInterval:
      return ("\(shown) has a time of day in an interval, whose ends are dates", "leave the time of day out")
    case .intervalWithoutDate:
      return ("\(shown) has no date at either end", "write one end at least, as in 2014/.. or ../2008")
    case .endBeforeStart:
      let ends = text.split(separator: "/")
      return (
        "\(shown) ends before it starts",
        ends.count == 2 ? "write \(ends[1])/\(ends[0]) if the ends changed places" : "write the earlier date first"
      )
    case .yearTooLong:
      return ("\(shown) has a year of more than nine digits", "write a year of up to nine digits after the Y")
    case .negativeZero:
      return ("\(shown) has a year that there is not", "write 0000 for the year 1 BC")
    }
    return ("\(shown) is not a date", "write year, month and day as far as they are known: 2018-04-27, 2018-04 or 2018")
  }
}
