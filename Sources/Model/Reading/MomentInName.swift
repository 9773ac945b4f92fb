/// The moment that begins the names of notes in a Zettelkasten, `202401051230 The raid`, by which alone links call them there:
/// year, month, day, hour, minute, and seconds or not, as The Archive, Zettlr and Obsidian's unique notes have it.
enum MomentInName {
  /// Nil for a name that begins otherwise, or has nothing else in it.
  static func id(of name: String) -> String? {
    let digits = name.utf8.prefix { 0x30...0x39 ~= $0 }
    let next = name.utf8[digits.endIndex...].first
    guard digits.count == 12 || digits.count == 14, let next, " -_.".utf8.contains(next) else { return nil }
    let numbers = digits.map { Int($0 - 0x30) }
    func number(_ place: Range<Int>) -> Int { numbers[place].reduce(0) { $0 * 10 + $1 } }
    guard CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8)) != nil,
      number(8..<10) < 24, number(10..<12) < 60, digits.count == 12 || number(12..<14) < 60
    else { return nil }
    return String(Substring(digits))
  }
}
