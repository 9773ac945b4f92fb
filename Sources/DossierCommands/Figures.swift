/// Numbers as the last line of a command has them.
enum Figures {
  /// “no links”, “1 link”, “12,345 links”.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(1000 + number % 1000).dropFirst()
    return grouped(number / 1000) + "," + rest
  }

  /// “0.06 s”; with three decimals “0.062 s”.
  static func seconds(_ duration: Duration, decimals: Int = 2) -> String {
    let unit = decimals == 3 ? 1000 : 100
    let (whole, rest) = Int(duration / .seconds(1) * Double(unit)).quotientAndRemainder(dividingBy: unit)
    return "\(grouped(whole)).\(String(unit + rest).dropFirst()) s"
  }
}
