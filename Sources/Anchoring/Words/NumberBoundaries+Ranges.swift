/// Numbers that two numbers make together: `5 to 10`, `5 × 10`, `5 h 30`; and the day of a month, `5. Mai`.
extension NumberBoundaries {
  /// `5 to 10`, `5% or 6%`, `$5 to $10`, at either side of the word.
  func isWordedRange(at space: Int) -> Bool {
    let after = letters(from: space + 1)
    if NumberUnits.isRange(after) { return isRange(from: space, to: space + 1 + after.utf8.count) }
    let before = letters(endingAt: space, most: Self.longestWord)
    guard NumberUnits.isRange(before) else { return false }
    return isRange(from: space - before.utf8.count - 1, to: space)
  }

  /// Whether a number ends at the space before a word, and another begins after the space behind it.
  private func isRange(from start: Int, to end: Int) -> Bool {
    guard start > 0, end + 1 < scan.bytes.count, scan.bytes[start] == 0x20, scan.bytes[end] == 0x20,
      let next = scan.scalar(at: end + 1)
    else { return false }
    let isMoney = Self.isCurrency(next.scalar)
    guard ScalarScan.isDigit(next.scalar) || isMoney && scan.isDigit(at: end + 1 + next.width) else { return false }
    guard let last = scan.base(endingAt: start) else { return false }
    if !ScalarScan.isDigit(last.scalar) {
      return (last.scalar == "%" || Self.isCurrency(last.scalar)) && scan.isDigit(endingAt: last.start)
    }
    // “Llegó en 2019 a 10 ciudades”
    return !isYear(digitsEndingAt: start) || isYear(digitsFrom: end + 1)
  }

  private func isYear(digitsEndingAt end: Int) -> Bool {
    end > 3 && (1500...2200).contains(number(in: end - 4..<end)) && !scan.isDigit(endingAt: end - 4)
  }

  private func isYear(digitsFrom start: Int) -> Bool {
    start + 4 <= scan.bytes.count && (1500...2200).contains(number(in: start..<start + 4))
      && !scan.isDigit(at: start + 4)
  }

  /// Of ASCII digits; 0 of others.
  private func number(in range: Range<Int>) -> Int {
    var number = 0
    for byte in scan.bytes[range] {
      guard byte &- 0x30 < 10 else { return 0 }
      number = number * 10 + Int(byte &- 0x30)
    }
    return number
  }

  /// `5 × 10`, at either space.
  func isProduct(at space: Int) -> Bool {
    if let sign = scan.scalar(at: space + 1), sign.scalar == "×" {
      let end = space + 1 + sign.width
      return scan.isDigit(endingAt: space) && end + 1 < scan.bytes.count && scan.bytes[end] == 0x20
        && scan.isDigit(at: end + 1)
    }
    guard let sign = scan.base(endingAt: space), sign.scalar == "×", sign.start > 1, scan.bytes[sign.start - 1] == 0x20
    else { return false }
    return scan.isDigit(at: space + 1) && scan.isDigit(endingAt: sign.start - 1)
  }

  /// `5 h 30`, `8 Uhr 30`, at the second space.
  func isTimeOfDay(at space: Int) -> Bool {
    let word = letters(endingAt: space, most: Self.longestWord)
    let name = word.drop { $0.unicodeScalars.allSatisfy(ScalarScan.isDigit) }
    guard NumberUnits.isClock(String(name)) else { return false }
    let start = space - word.utf8.count
    let hasHours = name.utf8.count < word.utf8.count || start > 1 && scan.isDigit(endingAt: start - 1)
    return hasHours && scan.isDigit(at: space + 1) && scan.isDigit(at: space + 2) && !scan.isWord(at: space + 3)
  }

  /// `5. Mai`, at the space.
  func isDayOfMonth(at space: Int) -> Bool {
    guard space > 1, scan.bytes[space - 1] == UInt8(ascii: "."), scan.bytes[space - 2] &- 0x30 < 10 else {
      return false
    }
    let isDay =
      space == 2 || scan.bytes[space - 3] == 0x20
      || scan.bytes[space - 3] &- 0x30 < 4 && (space == 3 || scan.bytes[space - 4] == 0x20)
    return isDay && NumberUnits.isMonth(letters(from: space + 1))
  }
}
