import Diagnostics

/// A span where the key takes one of its ends: `start: 2009–2014`, `born: 1971-`.
enum EndOfSpan {
  /// Keys that have one end of a span, with the key of the other.
  private static let others: [String: (first: String, last: String)] = [
    "start": ("start", "end"), "end": ("start", "end"), "born": ("born", "died"), "died": ("born", "died"),
    "founded": ("founded", "dissolved"), "dissolved": ("founded", "dissolved"),
  ]

  /// Whether a word for an end says that there is none.
  static func isStillTrue(_ text: String) -> Bool {
    let word = Synonyms.plain(text)
    for start in ["bis ", "until ", "till ", "to ", "up to "] where word.hasPrefix(start) {
      return goesOn.contains(String(word.dropFirst(start.count)))
    }
    return goesOn.contains(word)
  }

  private static let goesOn: Set = [
    "today", "now", "present", "the present", "date", "ongoing", "current", "currently", "still", "open", "heute",
    "jetzt", "dato", "laufend", "aujourdhui", "maintenant", "hoy", "oggi", "vandaag", "heden",
  ]

  /// What is said of two ends, of which one may be `..`; nil where the key may well take both.
  static func flaw(
    _ ends: [String], _ text: String, _ message: String, at range: Range<Int>, _ reading: FieldReading
  ) -> Diagnostic? {
    guard let keys = others[reading.key], ends.count == 2, ends[0] != ".." else { return nil }
    let location = reading.location(range)
    guard ends[1] == ".." else {
      return .error(
        "bad-date", "\(quoted(text)) is a span, and “\(reading.key)” takes one of its ends", at: location,
        fix: "write \(keys.first): \(ends[0]) and \(keys.last): \(ends[1])")
    }
    // “Since 2019” is what a start says by itself; when somebody was born, it may well be that only the earliest year is known.
    let isOpen = text.unicodeScalars.last?.properties.isDash ?? false
    guard reading.key == "start" || isOpen else { return nil }
    if reading.key == keys.first { return .error("bad-date", message, at: location).writing(ends[0]) }
    return .error(
      "bad-date", "\(quoted(text)) does not say whether it ended then or began", at: location,
      fix: "write \(keys.last): \(ends[0]) if it ended then; if it began then, write \(keys.first): \(ends[0])")
  }
}
