import Diagnostics

extension FieldType where Value == Bool {
  static let bool = scalar(
    "true or false", form: .boolean, choices: ["true", "false"], write: { .plain($0 ? "true" : "false") }
  ) { text, range, reading in
    if let value = boolean(text) { return value }
    let meant = PublicationMark.answer(text).map(String.init)
    let message = "\(quoted(text)) is neither true nor false"
    if let meant {
      reading.badValue(message, at: range, write: meant)
    } else {
      reading.badValue(message, at: range, fix: "write true or false")
    }
    return nil
  }

  /// A boolean in one of the three spellings that the core schema of YAML 1.2 has for each; nil for another text.
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }
}

extension FieldType where Value == Int {
  static let integer = scalar("a whole number", form: .whole, example: "12", write: { .plain(String($0)) }) {
    text, range, reading in
    // `Int` takes ASCII digits and a sign, nothing else.
    if let value = Int(text) { return value }
    reading.badValue("\(quoted(text)) is not a whole number", at: range, fix: "write digits alone, such as 12")
    return nil
  }
}

extension FieldType where Value == Degrees {
  /// Decimal degrees from `-limit` to `limit`.
  static func degrees(limit: Double) -> FieldType {
    scalar("decimal degrees", form: .number, example: "52.08", write: { .plain($0.text) }) { text, range, reading in
      guard let value = Degrees(text) else {
        if let degrees = sexagesimal(text) ?? compass(text), let value = Degrees.decimal(degrees), abs(value) <= limit {
          reading.badValue("\(quoted(text)) is not a number of degrees", at: range, write: degrees)
          return nil
        }
        // A decimal comma, and what word processors make of the sign before a number.
        let sign =
          text.unicodeScalars.first.map { "\u{2212}\u{2013}\u{2010}\u{2011}\u{FF0D}".unicodeScalars.contains($0) }
          ?? false
        let comma = (sign ? "-" : "") + text.dropFirst(sign ? 1 : 0).split(separator: ",").joined(separator: ".")
        let message = "\(quoted(text)) is not a number of degrees"
        if Degrees.decimal(comma) != nil {
          reading.badValue(message, at: range, write: comma)
        } else {
          reading.badValue(message, at: range, fix: "write decimal degrees, such as 52.08 or -79.38")
        }
        return nil
      }
      if abs(value.value) <= limit { return value }
      let bound = Int(limit)
      reading.badValue(
        "\(quoted(text)) is out of range: “\(reading.key)” goes from -\(bound) to \(bound)", at: range,
        fix: "write degrees within the range; latitude and longitude may have changed places")
      return nil
    }
  }

  /// `47°30'36"N` as a number, to the fifth place, which is a metre; nil without minutes.
  private static func sexagesimal(_ text: String) -> String? {
    var numbers: [Double] = []
    var direction: Unicode.Scalar?
    var digits = ""
    for scalar in text.uppercased().unicodeScalars {
      switch scalar {
      case "0"..."9", ".": digits.unicodeScalars.append(scalar)
      case _ where "°º'’′\"”″ ".unicodeScalars.contains(scalar):
        if digits.isEmpty { continue }
        guard let number = Degrees.decimal(digits) else { return nil }
        numbers.append(number)
        digits = ""
      case "N", "S", "E", "W", "O":
        guard direction == nil, digits.isEmpty else { return nil }
        direction = scalar
      default: return nil
      }
    }
    guard digits.isEmpty, 2...3 ~= numbers.count, let direction, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    let degrees = numbers.reversed().reduce(0) { $0 / 60 + $1 }
    // `O` is east in German and west in French.
    if direction == "O" { return nil }
    let rounded = (degrees * 100_000).rounded() / 100_000
    return (direction == "S" || direction == "W" ? "-" : "") + "\(rounded)"
  }

  /// `51.5° N` as a number: south and west are negative.
  private static func compass(_ text: String) -> String? {
    let bare = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "°" }
    guard let last = bare.last, "NSEW".unicodeScalars.contains(last), bare.count > 1 else { return nil }
    let number = String(String.UnicodeScalarView(bare.dropLast()))
    return last == "S" || last == "W" ? "-" + number : number
  }
}

extension FieldType where Value == Double {
  /// A span of time, from a thousandth of a second to a day.
  static let seconds = scalar("a number of seconds", form: .number, example: "60", write: { .plain("\($0)") }) {
    text, range, reading in
    if let value = Degrees.decimal(text), 0.001...86_400 ~= value { return value }
    reading.badValue(
      "\(quoted(text)) is not a number of seconds from 0.001 to 86400", at: range, fix: "write digits alone, such as 60"
    )
    return nil
  }
}

extension FieldType where Value == EDTFDate {
  static let date: FieldType = {
    var date = scalarDate
    date.read = { node, reading in
      // `{date}` was never filled in.
      guard let words = node.itemsInBraces, EDTFDate.spellings(of: words.joined(separator: ", ")) == nil else {
        return scalarDate.read(node, &reading)
      }
      reading.error(
        "bad-date", "what stands in braces here is not a date", at: node.range,
        fix: reading.needsValue ? adviceOnDay : "write the day, such as 2018-04-27, or take the key out")
      return nil
    }
    return date
  }()

  private static let adviceOnDay = "write the day as it is in the calendar, such as 2018-04-27: it is needed here"

  private static let scalarDate = scalar("a date", form: .date, example: "2018-04-27", write: { .plain($0.text) }) {
    text, range, reading in
    if let date = EDTFDate(text) { return date }
    guard let fault = EDTFDate.diagnose(text) else { return nil }
    if reading.key == "end", EndOfSpan.isStillTrue(text) {
      reading.error(
        "bad-date", "\(quoted(text)) is not a date", at: range, fix: "take the key out: what goes on has no end")
      return nil
    }
    let ends = fault.date?.split(separator: "/") ?? []
    if ends.count == 2, let flaw = EndOfSpan.flaw(ends.map(String.init), text, fault.message, at: range, reading) {
      reading.append(flaw)
      return nil
    }
    let fix = reading.needsValue && fault.fix.contains("take the key out") ? adviceOnDay : fault.fix
    let diagnostic = Diagnostic.error("bad-date", fault.message, at: reading.location(range), fix: fix)
    reading.append(fault.date.map { diagnostic.writing($0) } ?? diagnostic)
    return nil
  }
}
