import Model

/// Days in running text.
public enum DatesInText {
  /// The first whole day that a text names, as `2018-04-27`; nil where it names none.
  public static func first(in text: String) -> String? { all(in: text).first }

  public static func all(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace || $0 == "T" && text.contains("-") }.map {
      String($0).trimmed { ",;()[]|•".contains($0) }
    }
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if let day = day(String(word.prefix(10))) ?? dayWithPoints(String(word))
        ?? SlashedDay.day(String(word), after: index > 0 ? String(words[index - 1]) : "")
      {
        found.append(day)
        continue
      }
      guard EDTFDate.isMonth(word.lowercased().filter { $0 != "." }) else { continue }
      // `27 April 2018`, `3. Mai 2018`, `April 27, 2018`, `3 de mayo de 2018`, `4th of April 2018`.
      for range in [index - 1..<index + 2, index..<index + 3, index - 2..<index + 2, index - 2..<index + 3] {
        guard range.lowerBound >= 0, range.upperBound <= words.count else { continue }
        let parts = words[range].map { $0.lowercased().trimmed { "., ".contains($0) } }
        guard let date = EDTFDate.meant(by: parts.joined(separator: " ")), let day = day(date) else { continue }
        found.append(day)
        break
      }
    }
    return found + eastAsian(in: text)
  }

  /// A day in figures of which nothing says whether it or the month comes first, as the text has it: `04/11/2003`.
  public static func ambiguous(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).trimmed { ",;()[]|•".contains($0) } }
    for (index, word) in words.enumerated() {
      if SlashedDay.isAmbiguous(String(word), after: index > 0 ? String(words[index - 1]) : "") { return String(word) }
    }
    return nil
  }

  /// `2018年5月3日`, `2018년 5월 3일`.
  private static func eastAsian(in text: String) -> [String] {
    guard text.contains(where: { "年년".contains($0) }) else { return [] }
    var found: [String] = []
    var numbers: [String] = []
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if "年년".contains(character), digits.count == 4 {
        (numbers, digits) = ([digits], "")
      } else if "月월".contains(character), numbers.count == 1, 1...2 ~= digits.count {
        numbers.append(digits)
        digits = ""
      } else if "日号일".contains(character), numbers.count == 2, 1...2 ~= digits.count {
        if let day = day(([numbers[0]] + [numbers[1], digits].map(padded)).joined(separator: "-")) {
          found.append(day)
        }
        (numbers, digits) = ([], "")
      } else if !character.isWhitespace {
        (numbers, digits) = ([], "")
      }
    }
    return found
  }

  /// The days that such a text may say, the one that begins with the day first.
  public static func readings(of text: String) -> [String] { SlashedDay.days(text, after: "") }

  private static func padded(_ number: some StringProtocol) -> String { (number.count == 1 ? "0" : "") + number }

  /// `17.03.2022`, as much of Europe writes it.
  private static func dayWithPoints(_ word: String) -> String? {
    let parts = word.trimmed { $0 == "." }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }), parts[2].utf8.count == 4,
      parts[..<2].allSatisfy({ 1...2 ~= $0.utf8.count })
    else { return nil }
    let (month, date) = (parts[1], parts[0])
    return day("\(parts[2])-\(padded(month))-\(padded(date))")
  }

  private static func day(_ text: String) -> String? {
    guard text.utf8.count == 10, EDTFDate(text) != nil, text.allSatisfy({ $0.isNumber || $0 == "-" }) else {
      return nil
    }
    return text
  }
}
