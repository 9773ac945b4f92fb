/// Dates as sentences, registers and other programs have them.
extension DateGuess {
  /// The signs of one script for those of another, and what people put before a date: `2018年2月3日`, `* 1971`, `b. 1971`.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let isWide = text.unicodeScalars.contains("年")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case UInt32(0x5E74), UInt32(0x6708): scalars.append("-")
      case UInt32(0x65E5) where isWide: continue
      default: scalars.append(narrow(scalar))
      }
    }
    while isWide, scalars.last == "-" { scalars.removeLast() }
    let words = String(scalars)
    let folded = words.lowercased()
    for sign in ["*", "†", "b.", "d.", "born", "died", "geb.", "gest."] where folded.hasPrefix(sign) {
      let rest = words.dropFirst(sign.count).drop(while: \.isWhitespace)
      if rest.first?.isNumber == true { return String(rest) }
    }
    return words
  }

  /// The digit for one of full width or of another script, and the hyphen for those of full width and of word processors.
  static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    func digit(from zero: UInt32) -> Unicode.Scalar { Unicode.Scalar(UInt8(scalar.value - zero + 0x30)) }
    return switch scalar.value {
    case 0xFF10...0xFF19: digit(from: 0xFF10)
    case 0x660...0x669: digit(from: 0x660)
    case 0x6F0...0x6F9: digit(from: 0x6F0)
    case 0x2010...0x2012, 0x2212, 0xFF0D: "-"
    default: scalar
    }
  }

  /// What is told by more words than a date has.
  static func phrase(_ words: [String], _ text: String) -> [String]? {
    moment(text) ?? mail(words) ?? partOfYear(words) ?? quarter(words) ?? sharing(words) ?? beforeChrist(words)
      ?? unknownDigits(text)
  }

  /// `2018-02-03 10:00:00 +0100`, as Jekyll has it.
  private static func moment(_ text: String) -> [String]? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 3, EDTFDate(String(parts[0])) != nil else { return nil }
    let zone = parts[2].uppercased()
    let hours = zone.utf8.count == 5 ? "\(zone.prefix(3)):\(zone.suffix(2))" : zone
    let offset = ["UTC", "GMT", "Z"].contains(zone) ? "Z" : hours
    let clock = parts[1].utf8.count == 5 ? parts[1] + ":00" : parts[1]
    return ["\(parts[0])T\(clock)\(offset)"]
  }

  /// `3 Feb 2018 10:00:00 GMT`, as mails and feeds have it: the day.
  private static func mail(_ words: [String]) -> [String]? {
    guard let colon = words.firstIndex(of: ":"), colon > 3 else { return nil }
    return single(words[..<(colon - 1)]).map { [$0] }
  }

  private static let partsOfYear: Set = [
    "early", "mid", "late", "middle", "beginning", "end", "anfang", "mitte", "ende", "début", "fin",
  ]

  /// `early 2018`, `end of February 2018`: the year, or the month, of which no part can be written.
  private static func partOfYear(_ words: [String]) -> [String]? {
    guard let first = words.first, partsOfYear.contains(first) else { return nil }
    let rest = words.dropFirst().drop { ["-", "–", "of", "in", "the", "de"].contains($0) }
    return single(rest).map { [$0] }
  }

  /// `Q1 2018`, `2018-Q1`
  private static func quarter(_ words: [String]) -> [String]? {
    let words = words.filter { !["-", "/", "of", "in", "the"].contains($0) }
    guard words.count == 3, let place = words.firstIndex(of: "q"), place + 1 < words.count,
      let number = Int(words[place + 1]), 1...4 ~= number
    else { return nil }
    let year = words[place == 0 ? 2 : 0]
    guard year.utf8.count == 4 else { return nil }
    return ["\(year)-\(EDTFDate.padded(number * 3 - 2))/\(year)-\(EDTFDate.padded(number * 3))"]
  }

  /// `3–5 February 2018`, `February–March 2018`, `February 3–5, 2018`: two dates that share what only one of them has.
  private static func sharing(_ words: [String]) -> [String]? {
    let words = words.filter { $0 != "," && $0 != "." }
    guard let dash = words.firstIndex(where: dashes.contains), dash > 0, dash + 1 < words.count else { return nil }
    var (left, right) = (Array(words[..<dash]), Array(words[(dash + 1)...]))
    guard !right.contains(where: dashes.contains) else { return nil }
    if let name = left.first, month(name) != nil, left.count == 2, right.count == 2, month(right[0]) == nil {
      // The month stands with the first, the year with the second.
      left.append(right[1])
      right.insert(name, at: 0)
    } else if right.count > left.count {
      left += right.suffix(right.count - left.count)
    }
    guard let start = single(left[...]), let end = single(right[...]), isOneDate(start), isOneDate(end) else {
      return nil
    }
    return ["\(start)/\(end)"]
  }

  private static func isOneDate(_ date: String) -> Bool {
    !date.utf8.contains(UInt8(ascii: "/")) && !date.utf8.contains(0x20)
  }

  private static let namesBeforeChrist: Set = ["bc", "bce", "b.c.", "v.chr.", "av.j.-c."]

  /// `500 BC`, `44 v. Chr.`: the year 1 BC is 0000.
  private static func beforeChrist(_ words: [String]) -> [String]? {
    guard let first = words.first, let year = Int(first), 1...9999 ~= year,
      namesBeforeChrist.contains(words.dropFirst().joined())
    else { return nil }
    return [year == 1 ? "0000" : "-" + EDTFDate.padded(year - 1, to: 4)]
  }

  /// `201?`, `19??`
  private static func unknownDigits(_ text: String) -> [String]? {
    guard text.utf8.count == 4, text.utf8.last == UInt8(ascii: "?") else { return nil }
    return [String(text.map { $0 == "?" ? "X" : $0 })]
  }

  private static let besideNumbers: Set = [",", ".", "-", "/", "of", "th", "st", "nd", "rd", "the", "'", "’"]

  /// What lacks digits, and what to do about it; nil for what lacks none.
  static func lacking(_ text: String) -> (message: String, fix: String)? {
    let words = tokens(of: text)
    let numbers = words.compactMap { Int($0) }
    guard words.allSatisfy({ $0.utf8.count < 3 || Int($0) == nil }), !numbers.isEmpty else { return nil }
    if words.contains("'") || words.contains("’"), words.count == 2, words[1].utf8.count == 2 {
      return ("“\(text)” has a year of two digits", "write all four digits of the year, as in 1998")
    }
    let rest = words.filter { !besideNumbers.contains($0) }
    guard rest.contains(where: { month($0) != nil }), rest.count == numbers.count + 1 else { return nil }
    switch numbers.count {
    case 1 where numbers[0] <= 31: return ("“\(text)” has no year", "write the year, too, as in 2018-04-27")
    case 1, 2: return ("“\(text)” has a year of two digits", "write all four digits of the year, as in 2018-04-27")
    default: return nil
    }
  }
}
