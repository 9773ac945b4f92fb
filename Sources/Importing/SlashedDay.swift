import Model

/// Days in figures with strokes between them, of which some write the day first and others the month: `13/11/2003`.
enum SlashedDay {
  /// The only day that it can be, as `2018-04-27`; by the day of the week before it, where there is one.
  static func day(_ word: String, after before: String) -> String? {
    let days = days(word, after: before)
    return days.count == 1 ? days[0] : nil
  }

  static func isAmbiguous(_ word: String, after before: String) -> Bool {
    days(word, after: before).count > 1
  }

  static func days(_ word: String, after before: String) -> [String] {
    guard 8...11 ~= word.utf8.count else { return [] }
    let parts = String(word.trimmed { ".".contains($0) }).split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil }
    guard numbers.count == 3, parts.count == 3 else { return [] }
    let orders: [[Int]] =
      switch (parts[0].utf8.count, parts[1].utf8.count, parts[2].utf8.count) {
      case (4, 1...2, 1...2): [[0, 1, 2]]
      case (1...2, 1...2, 4): [[2, 1, 0], [2, 0, 1]]
      default: []
      }
    var days = orders.compactMap { order in
      CalendarDay(year: numbers[order[0]], month: numbers[order[1]], day: numbers[order[2]])
    }
    if days.count == 2, days[0] == days[1] { days.removeLast() }
    if days.count > 1, let weekday = weekday(before) {
      days = days.filter { ($0.dayNumber % 7 + 11) % 7 == weekday }
    }
    return days.map { day in
      func padded(_ number: UInt8) -> String { (number < 10 ? "0" : "") + String(number) }
      return "\(day.year)-\(padded(day.month))-\(padded(day.day))"
    }
  }

  private static let weekdays: [[String]] = [
    ["sun", "son"], ["mon"], ["tue", "die"], ["wed", "mit"], ["thu", "don"], ["fri", "fre"], ["sat", "sam"],
  ]

  /// 0 for a Sunday.
  private static func weekday(_ word: String) -> Int? {
    let letters = word.lowercased().prefix { $0.isLetter }
    guard letters.hasSuffix("day") || letters.hasSuffix("tag") || letters.count <= 5 else { return nil }
    return weekdays.firstIndex { $0.contains { letters.hasPrefix($0) } }
  }
}
