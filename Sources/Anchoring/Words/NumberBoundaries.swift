/// What belongs to a number: its sign, its separators, its fraction, what it is a part or a percentage of, its currency
/// and its unit. `3` is not what `−3`, `3.5`, `1/3`, `3 %` or `€3` say.
struct NumberBoundaries {
  let scan: ScalarScan
  let marks: SeparatorMarks

  /// Whether what stands on both sides of an offset is one number, where Unicode's rules see a boundary.
  func joins(at offset: Int) -> Bool {
    guard let last = scan.base(endingAt: offset), let next = scan.scalar(at: offset) else { return false }
    if Self.isNumeral(last.scalar), Self.isNumeral(next.scalar) { return true }
    if next.scalar == " " { return joinsAcrossSpace(at: offset) || joinsGlued(at: offset + 1) }
    if last.scalar == " " { return joinsAcrossSpace(at: last.start) || joinsGlued(at: offset) }
    if joinsGlued(at: offset)
      || next.scalar == "." && scan.scalar(at: offset + 1)?.scalar == " "
        && (joinsWords(at: offset + 1) || isDayOfMonth(at: offset + 1))
    {
      return true
    }
    return isSeparated(last, next, at: offset) || hasSign(last, next, at: offset) || hasUnit(last, next, at: offset)
  }

  // MARK: - Separators and signs

  /// `3.5`, `1,100`, `1/3`, `13:30`, `2014-2018`, `٣٫٥`: a sign between two digits, at either side of it; and `.5`.
  private func isSeparated(
    _ last: (scalar: Unicode.Scalar, start: Int), _ next: DecodedScalar, at offset: Int
  ) -> Bool {
    if Self.isSeparator(next.scalar) {
      return ScalarScan.isDigit(last.scalar) && scan.isDigit(at: offset + next.width)
    }
    guard Self.isSeparator(last.scalar), ScalarScan.isDigit(next.scalar) else { return false }
    return scan.isDigit(endingAt: last.start) || isLeadingPoint(last)
  }

  /// The point of `.5`: neither of an ellipsis, nor the end of a word.
  private func isLeadingPoint(_ sign: (scalar: Unicode.Scalar, start: Int)) -> Bool {
    guard Self.isPoint(sign.scalar) else { return false }
    guard let before = scan.base(endingAt: sign.start)?.scalar else { return true }
    return !ScalarClass.isWord(before) && !Self.isPoint(before)
  }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "·", "\u{066B}", "\u{FF0E}": true
    default: false
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "'", ":", "/", "-", "·", "×", "\u{2212}", "\u{2044}", "\u{2215}", "\u{2236}", "\u{066B}", "\u{066C}",
      "\u{FF0C}", "\u{FF0E}", "\u{FF1A}", "\u{FF0F}", "\u{02D9}", "^":
      true
    default: false
    }
  }

  /// `-3`, `−3`, `+3`, `±3`, `#3`, `-€3`: not in `ex-3`, nor after a digit, where it is a range.
  private func hasSign(_ last: (scalar: Unicode.Scalar, start: Int), _ next: DecodedScalar, at offset: Int) -> Bool {
    guard Self.isSign(last.scalar), !marks.isWide(last.start) else { return false }
    if let before = scan.scalar(at: last.start - 1), ScalarScan.isDigit(before.scalar) { return false }
    if ScalarScan.isDigit(next.scalar) { return !scan.isWord(endingAt: last.start) }
    return (Self.isCurrency(next.scalar) || Self.isPoint(next.scalar)) && scan.isDigit(at: offset + next.width)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", "\u{2212}", "±", "∓", "~", "≈", "<", ">", "≤", "≥", "#", "№", "§", "≠", "∼", "≃", "≅", "≲", "≳", "⩽",
      "⩾",
      "≪", "≫", "×", "√":
      true
    default: false
    }
  }

  // MARK: - Currencies, percentages and units

  /// `€3`, `3€`, `US$3`, `3%`, `3°`, `3°C`.
  private func hasUnit(_ last: (scalar: Unicode.Scalar, start: Int), _ next: DecodedScalar, at offset: Int) -> Bool {
    if ScalarScan.isDigit(last.scalar) { return Self.isCurrency(next.scalar) || Self.isUnitSign(next.scalar) }
    if Self.isCurrency(last.scalar) {
      return ScalarScan.isDigit(next.scalar) || Self.isPoint(next.scalar) && scan.isDigit(at: offset + next.width)
    }
    if Self.isCurrency(next.scalar) {
      return ScalarScan.isWord(last.scalar) && scan.isDigit(at: offset + next.width)
    }
    return Self.isUnitSign(last.scalar) && ScalarScan.isWord(next.scalar) && scan.isDigit(endingAt: last.start)
  }

  static func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "$" || scalar.value >= 0xA2 && scalar.properties.generalCategory == .currencySymbol
  }

  private static func isUnitSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "‰", "‱", "٪", "\u{FF05}", "\u{FE6A}", "°", "′", "″", "º", "ª", "℃", "℉": true
    default: false
    }
  }

  // MARK: - Spaces inside a number

  /// At either side of the space at `space`.
  private func joinsAcrossSpace(at space: Int) -> Bool {
    guard let last = scan.base(endingAt: space), let next = scan.scalar(at: space + 1) else { return false }
    if Self.isCurrency(last.scalar) { return ScalarScan.isDigit(next.scalar) }
    if Self.isMathematicalSign(last.scalar), ScalarScan.isDigit(next.scalar) { return !isAfterDigit(last.start) }
    if ScalarScan.isDigit(next.scalar), NumberUnits.isCurrencyCode(letters(endingAt: space)) { return true }
    if isSpacedRange(at: space) || isWordedRange(at: space) || isDayOfMonth(at: space) { return true }
    guard ScalarScan.isDigit(last.scalar) else { return joinsWords(at: space) }
    if Self.isCurrency(next.scalar) || Self.isUnitSign(next.scalar) { return true }
    if ScalarScan.isDigit(next.scalar) { return Self.isDecimal(last.scalar) && isGrouped(at: space, next) }
    return isUnit(from: space + 1, afterDigitsEndingAt: space)
  }

  /// `10 – 12` and `5 × 10`, at either of its spaces.
  private func isSpacedRange(at space: Int) -> Bool {
    if isProduct(at: space) { return true }
    func isDash(_ offset: Int) -> Bool {
      offset > 0 && offset < scan.bytes.count && scan.bytes[offset] == UInt8(ascii: "-") && !marks.isWide(offset)
    }
    let dash = isDash(space + 1) ? space + 1 : isDash(space - 1) ? space - 1 : -1
    guard dash > 0, dash + 2 < scan.bytes.count, scan.bytes[dash - 1] == 0x20, scan.bytes[dash + 1] == 0x20 else {
      return false
    }
    return scan.isDigit(endingAt: dash - 1) && scan.isDigit(at: dash + 2)
  }

  /// Signs that are set off by a space too: `− 3`, `< 3`, `§ 3`. A hyphen is more often a dash, and `+` joins things.
  private static func isMathematicalSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2212}", "±", "∓", "≈", "<", ">", "≤", "≥", "≠", "∼", "≃", "≅", "≲", "≳", "⩽", "⩾", "≪", "≫", "§", "№": true
    default: false
    }
  }

  /// Whether a digit stands before an offset, or before the space there: `5 − 3` is a sum.
  private func isAfterDigit(_ offset: Int) -> Bool {
    let isSpace = scan.base(endingAt: offset)?.scalar == " "
    return scan.isDigit(endingAt: isSpace ? offset - 1 : offset)
  }

  /// `13 000`: a space that does not break, or a group of three digits after one to three; also `3 ½` and `3 1/2`.
  private func isGrouped(at space: Int, _ next: DecodedScalar) -> Bool {
    if marks.isNoBreak(space) || Self.isVulgarFraction(next.scalar) { return true }
    let after = digits(from: space + 1)
    if let sign = scan.scalar(at: after.end), sign.scalar == "/" || sign.scalar == "\u{2044}" {
      return scan.isDigit(at: after.end + sign.width)
    }
    var before = 0
    var offset = space
    while before <= 3, let last = scan.base(endingAt: offset), ScalarScan.isDigit(last.scalar) {
      before += 1
      offset = last.start
    }
    return after.count == 3 && before <= 3
  }

  private func digits(from start: Int) -> (count: Int, end: Int) {
    var count = 0
    var offset = start
    while let next = scan.scalar(at: offset), ScalarScan.isDigit(next.scalar) {
      count += 1
      offset += next.width
    }
    return (count, offset)
  }

  /// In bytes. Letters of India take three each.
  static let longestWord = 48

  func letters(from start: Int) -> String {
    var end = start
    while end - start <= Self.longestWord, scan.isWord(at: end), let next = scan.scalar(at: end) { end += next.width }
    return String(decoding: scan.bytes[start..<end], as: UTF8.self)
  }

  func letters(endingAt end: Int, most: Int = 4) -> String {
    var start = end
    while end - start <= most, let last = scan.base(endingAt: start), ScalarScan.isWord(last.scalar) {
      start = last.start
    }
    return String(decoding: scan.bytes[start..<end], as: UTF8.self)
  }

  // MARK: - Numerals

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { ScalarScan.isDigit(scalar) || isHan(scalar) }

  /// The numerals of Chinese and Japanese: together they are one number (三 in 十三).
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "萬", "億", "亿", "兆", "两", "兩", "廿",
      "卅", "壹", "贰", "貳", "叁", "參", "肆", "伍", "陆", "陸", "柒", "捌", "玖", "拾", "佰", "仟", "壱", "弐", "参":
      true
    default: false
    }
  }

  private static func isDecimal(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  private static func isVulgarFraction(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .numeric && !scalar.properties.isIdeographic
  }
}
