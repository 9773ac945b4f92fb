import Words

/// What someone meant who wrote a date in another way than the Extended Date/Time Format.
enum DateGuess {
  /// The valid spelling, or the spellings where there are two; nil where there is no telling.
  static func nearest(to written: String) -> String? {
    let text = plain(written)
    if EDTFDate(text) != nil { return text }
    var words = tokens(of: text)
    // The day of the week says nothing new.
    if let first = words.first, weekdays.contains(where: { $0 == first || $0.prefix(3) == first }) {
      words = Array(words.dropFirst().drop { $0 == "," || $0 == "." })
    }
    guard !words.isEmpty, words.count <= 12 else { return nil }
    let short: [String]? = yearsCutShort(words) ?? twoDates(text) ?? digits(text) ?? spacing(text)
    let longer: [String]? = short ?? halfDay(words, text) ?? century(words) ?? interval(words)
    let usual: [String]? = longer ?? qualified(words) ?? period(words) ?? named(words) ?? numeric(text, words)
    guard let guesses = usual ?? phrase(words, text) else { return nil }
    let valid = guesses.filter { EDTFDate($0) != nil }
    return valid.isEmpty ? nil : valid.joined(separator: " or ")
  }

  /// What is no date at all, and what to do about it; nil for what may be one.
  static func misread(_ text: String) -> (message: String, fix: String, date: String?)? {
    let word = text.trimmed.lowercased()
    if EndOfSpan.isStillTrue(word) {
      let fix =
        word == "today" || word == "heute"
        ? "write the day as it is in the calendar, such as 2018-04-27: the page is read on other days"
        : "take the key out: what has no date is open, or not known"
      return ("“\(text)” is not a date", fix, nil)
    }
    if ["yes", "no", "true", "false"].contains(word) {
      return (
        "“\(text)” is not a date", "write the day, such as 2018-04-27, or take the key out where there was none", nil
      )
    }
    if word.utf8.count == 2, Int(word) != nil {
      return ("“\(text)” has a year of two digits", "write all four digits of the year, as in 1971", nil)
    }
    if nothingKnown.contains(word) {
      return ("“\(text)” is not a date", "take the key out, as long as nothing is known", nil)
    }
    if let lacking = lacking(text) { return (lacking.message, lacking.fix, nil) }
    if let date = withoutSigns(word), date != text {
      return ("“\(text)” is not written as a date", "write \(date)", date)
    }
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    if parts.count == 3, parts.allSatisfy({ 1...2 ~= $0.utf8.count && Int($0) != nil }), parts[2].utf8.count == 2 {
      return ("“\(text)” has a year of two digits", "write all four digits of the year, as in 2018-04-27", nil)
    }
    // A zone by its name, or without its colon.
    let time = text.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1)
    if time.count == 2, EDTFDate(String(Substring(time[0]))) != nil, let zone = zone(in: String(Substring(time[1]))) {
      return zone.guess.map { guess in
        let date = "\(Substring(time[0]))T\(guess)"
        return ("“\(text)” has a time zone without its colon", "write \(date)", EDTFDate(date) != nil ? date : nil)
      } ?? ("“\(text)” has a time zone by its name", "write the hours from UTC, as in 2018-04-27T14:30:00+02:00", nil)
    }
    return nil
  }

  private static let nothingKnown: Set = [
    "unknown", "undated", "n.d.", "n.d", "s.d.", "o.d.", "o.j.", "n/a", "tba", "tbd", "none", "null", "-", "–", "?",
  ]

  /// The date in what has a sign after it, as lists and sentences do, or digits of full width; nil where that makes none.
  private static func withoutSigns(_ word: String) -> String? {
    var scalars = String.UnicodeScalarView(word.unicodeScalars.map(narrow))
    while let last = scalars.last, ",;.，；。".unicodeScalars.contains(last) { scalars.removeLast() }
    let date = String(scalars)
    return EDTFDate(date) != nil ? date : nil
  }

  /// The zone after a time of day: `+0200`, `CEST`; with the time as it is to be written, where that can be told.
  private static func zone(in time: String) -> (guess: String?, Void)? {
    let utf8 = Array(time.utf8)
    if let sign = utf8.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      utf8.count == sign + 5, utf8[(sign + 1)...].allSatisfy({ (0x30...0x39).contains($0) })
    {
      let clock = String(decoding: utf8[..<sign], as: UTF8.self)
      let zone = String(decoding: utf8[sign...(sign + 2)] + [UInt8(ascii: ":")] + utf8[(sign + 3)...], as: UTF8.self)
      return ((clock.utf8.count == 5 ? clock + ":00" : clock) + zone, ())
    }
    let letters = utf8.reversed().prefix { (0x41...0x5A).contains($0) }.count
    guard letters >= 2, letters < utf8.count else { return nil }
    return (nil, ())
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Runs of digits, runs of letters, and single other signs, lower-cased; spaces are left out.
  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var last = 0
    for scalar in text.lowercased().unicodeScalars.prefix(80) {
      let kind =
        scalar.properties.isWhitespace ? 0 : ("0"..."9").contains(scalar) ? 1 : scalar.properties.isAlphabetic ? 2 : 3
      if kind == last, kind == 1 || kind == 2 {
        tokens[tokens.count - 1].unicodeScalars.append(scalar)
      } else if kind != 0 {
        tokens.append(String(scalar))
      }
      last = kind
    }
    return tokens
  }

  /// Right but for spaces and the case of X, Y, T and Z.
  private static func spacing(_ text: String) -> [String]? {
    let tight = text.filter { !$0.isWhitespace }.uppercased()
    if EDTFDate(tight) != nil { return [tight] }
    // `2009-..`, `>2009`, `<2009`
    for (sign, meant) in [("-..", "/.."), ("–..", "/.."), ("..-", "../"), ("..–", "../")] where tight.contains(sign) {
      return [tight.replacing(sign, with: meant)]
    }
    if tight.first == ">" || tight.first == "<" {
      let date = String(tight.drop { "><=".contains($0) })
      return [tight.first == ">" ? date + "/.." : "../" + date]
    }
    let moment = text.split(whereSeparator: \.isWhitespace).joined(separator: "T").uppercased()
    for end in ["", ":00"] where EDTFDate(moment + end) != nil { return [moment + end] }
    return nil
  }

  static let dashes: Set<String> = ["-", "–", "—", "to", "until", "till", "/"]

  private static func interval(_ words: [String]) -> [String]? {
    guard let first = words.first else { return nil }
    switch first {
    case "since", "from", "after": if let date = single(words.dropFirst()) { return ["\(date)/.."] }
    case "until", "till", "before", "to": if let date = single(words.dropFirst()) { return ["../\(date)"] }
    default: break
    }
    guard let dash = words.firstIndex(where: dashes.contains), dash > 0 else { return nil }
    let rest = words[(dash + 1)...]
    guard let start = single(words[..<dash]), isLong(words[..<dash]) else { return nil }
    if rest.isEmpty || rest.elementsEqual(["present"]) || rest.elementsEqual(["now"]) { return ["\(start)/.."] }
    guard isLong(rest), let end = single(rest) else { return nil }
    return ["\(start)/\(end)"]
  }

  /// `2018-04-27 - 2018-05-03`: two dates, and a dash with blanks around it.
  private static func twoDates(_ text: String) -> [String]? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, dashes.contains(words[1].lowercased()), EDTFDate(words[0]) != nil, EDTFDate(words[2]) != nil
    else { return nil }
    return ["\(words[0])/\(words[2])"]
  }

  /// `2023–24`, `2023/24`: two years, the second without its century. `2008–09` may be a month as well.
  private static func yearsCutShort(_ words: [String]) -> [String]? {
    guard words.count == 3, words[0].utf8.count == 4, words[2].utf8.count == 2, dashes.contains(words[1]),
      let year = Int(words[0]), let end = Int(words[2]), end > year % 100
    else { return nil }
    let years = "\(words[0])/\(EDTFDate.padded(year / 100 * 100 + end, to: 4))"
    if end > 12 { return [years] }
    return words[1] == "/" ? nil : ["\(words[0])-\(words[2])", years]
  }

  /// The letters O and l for 0 and 1.
  private static func digits(_ text: String) -> [String]? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let figures = String(text.map { "oO".contains($0) ? "0" : "lI".contains($0) ? "1" : $0 })
    if figures == text || !figures.utf8.contains(where: { (0x30...0x39).contains($0) }) { return nil }
    if EDTFDate(figures) != nil { return [figures] }
    // With letters in it that are none of these, it is another date.
    return figures.contains(where: \.isLetter) ? nil : nearest(to: figures).map { [$0] }
  }

  /// `2018-04-27 11pm`, `2018-04-27 9:30 am`.
  private static func halfDay(_ words: [String], _ text: String) -> [String]? {
    guard let half = words.last, half == "am" || half == "pm",
      let day = text.split(whereSeparator: \.isWhitespace).first,
      EDTFDate(String(day)) != nil
    else { return nil }
    let numbers = tokens(of: String(text.dropFirst(day.count))).compactMap { Int($0) }
    guard let hour = numbers.first, 1...12 ~= hour, numbers.count <= 2 else { return nil }
    let hours = hour % 12 + (half == "pm" ? 12 : 0)
    return ["\(day)T\(EDTFDate.padded(hours)):\(EDTFDate.padded(numbers.count > 1 ? numbers[1] : 0)):00"]
  }

  /// `19th century`, `the 1st century`.
  private static func century(_ words: [String]) -> [String]? {
    let words = words.filter { !["the", "st", "nd", "rd", "th", "."].contains($0) }
    guard words.count == 2, words[1] == "century", let number = Int(words[0]), 1...21 ~= number else { return nil }
    return [EDTFDate.padded(number - 1) + "XX"]
  }

  /// Whether a year is in it: `27-04-2018` is one date, `2014-2018` two.
  private static func isLong(_ words: ArraySlice<String>) -> Bool {
    words.contains { $0.utf8.count == 4 && Int($0) != nil }
  }

  static func single(_ words: ArraySlice<String>) -> String? {
    let words = Array(words)
    guard !words.isEmpty else { return nil }
    let joined = words.joined()
    if EDTFDate(joined) != nil { return joined }
    return (period(words) ?? named(words) ?? numeric(joined, words))?.first
  }

  private static func qualified(_ words: [String]) -> [String]? {
    let about: Set<String> = ["about", "circa", "ca", "c", "around", "approx", "approximately", "~"]
    if about.contains(words[0]) {
      let dates = words.dropFirst().drop { $0 == "." }
      if let both = interval(Array(dates))?.first?.split(separator: "/"), both.count == 2, !both.contains("..") {
        return ["\(both[0])~/\(both[1])~"]
      }
      return single(dates).map { ["\($0)~"] }
    }
    if words[0] == "?" || words[0] == "probably" || words[0] == "possibly" {
      return single(words.dropFirst()).map { ["\($0)?"] }
    }
    return nil
  }

  /// Decades and seasons: `2010s`, `the 2010s`, `spring 2001`.
  private static func period(_ words: [String]) -> [String]? {
    let words = words.filter { $0 != "the" && $0 != "’" && $0 != "'" && $0 != "of" && $0 != "," }
    guard words.count == 2 else { return nil }
    if ["s", "ies", "er", "ers"].contains(words[1]), words[0].utf8.count == 4, words[0].utf8.last == UInt8(ascii: "0") {
      return [words[0].dropLast() + "X"]
    }
    let seasons = ["spring", "summer", "autumn", "winter", "fall"]
    for (season, year) in [(words[0], words[1]), (words[1], words[0])] {
      if let index = seasons.firstIndex(of: season) { return ["\(year)-\([21, 22, 23, 24, 23][index])"] }
    }
    return nil
  }

  /// Months by name: `27 April 2018`, `April 27th, 2018`, `Apr 2018`.
  private static func named(_ words: [String]) -> [String]? {
    let ignored: Set<String> = [
      "of", "the", "le", "den", "de", "del", "er", "º", "ª", ",", ".", "st", "nd", "rd", "th", "-", "/",
    ]
    let words = words.filter { !ignored.contains($0) }
    guard let place = words.firstIndex(where: { month($0) != nil }), let month = month(words[place]) else { return nil }
    let numbers = words.enumerated().filter { $0.offset != place }.compactMap { Int($0.element) }
    guard numbers.count == words.count - 1 else { return nil }
    switch numbers.count {
    case 1 where numbers[0] > 31: return [spelled(numbers[0], month)]
    case 2:
      let (day, year) = numbers[0] > 31 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      guard year > 31 else { return nil }
      return [spelled(year, month, day)]
    default: return nil
    }
  }

  /// Of German, French, Dutch, Spanish, Italian and Portuguese, where they are spelt otherwise than in English. A word that two
  /// of them have for two months is not here.
  private static let otherMonths: [String: Int] = [
    "januar": 1, "jänner": 1, "janvier": 1, "januari": 1, "enero": 1, "gennaio": 1, "janeiro": 1,
    "februar": 2, "février": 2, "februari": 2, "febrero": 2, "febbraio": 2, "fevereiro": 2,
    "märz": 3, "maerz": 3, "mars": 3, "maart": 3, "marzo": 3, "março": 3,
    "avril": 4, "abril": 4, "aprile": 4, "mai": 5, "mei": 5, "mayo": 5, "maggio": 5, "maio": 5,
    "juni": 6, "juin": 6, "junio": 6, "giugno": 6, "junho": 6, "juli": 7, "juillet": 7, "julio": 7, "luglio": 7,
    "julho": 7,
    "août": 8, "augustus": 8, "agosto": 8, "septembre": 9, "septiembre": 9, "settembre": 9, "setembro": 9,
    "oktober": 10, "octobre": 10, "octubre": 10, "ottobre": 10, "outubro": 10,
    "novembre": 11, "noviembre": 11, "novembro": 11, "dezember": 12, "décembre": 12, "diciembre": 12, "dicembre": 12,
    "dezembro": 12,
    // As they are cut short.
    "jän": 1, "janv": 1, "ene": 1, "gen": 1, "feber": 2, "févr": 2, "fév": 2, "fev": 2, "mär": 3, "mrt": 3, "avr": 4,
    "abr": 4, "mag": 5, "giu": 6, "juil": 7, "lug": 7, "aoû": 8, "ago": 8, "set": 9, "okt": 10, "ott": 10, "out": 10,
    "dez": 12, "déc": 12, "dic": 12,
  ]

  private static let months: [String: Int] = {
    var months = otherMonths
    for number in 1...12 {
      let month = English().month(number).lowercased()
      months[month] = number
      months[String(month.prefix(3))] = number
    }
    months["sept"] = 9
    return months
  }()

  static func month(_ word: String) -> Int? { months[word] }

  /// Digits alone: `2018-4-27`, `27/04/2018`, `20180427`, `2018.04`.
  private static func numeric(_ text: String, _ words: [String]) -> [String]? {
    let separators: Set<String> = ["-", "/", ".", "–"]
    let groups = words.filter { !separators.contains($0) }
    let numbers = groups.compactMap { Int($0) }
    guard numbers.count == groups.count else { return nil }
    switch numbers.count {
    case 1 where groups[0].utf8.count == 8:
      return [spelled(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)]
    case 1 where groups[0].utf8.count >= 5: return ["Y\(numbers[0])"]
    // What is no month is no season either, unless somebody who knows of these writes it.
    case 2 where groups[0].utf8.count == 4 && numbers[1] <= 12: return [spelled(numbers[0], numbers[1])]
    case 2 where groups[1].utf8.count == 4: return [spelled(numbers[1], numbers[0])]
    case 3 where groups[0].utf8.count == 4: return [spelled(numbers[0], numbers[1], numbers[2])]
    case 3 where groups[2].utf8.count == 4:
      // Day first, as most of the world writes; the other way round where only that, or that too, makes a date.
      let both = [spelled(numbers[2], numbers[1], numbers[0]), spelled(numbers[2], numbers[0], numbers[1])]
      return both[0] == both[1] ? [both[0]] : both
    default: return nil
    }
  }

  private static func spelled(_ year: Int, _ month: Int, _ day: Int? = nil) -> String {
    "\(EDTFDate.padded(year, to: 4))-\(EDTFDate.padded(month))" + (day.map { "-" + EDTFDate.padded($0) } ?? "")
  }
}

extension EDTFDate {
  /// Whether a word, in lower case, is a month’s name, or that cut short, in one of the languages that dates are read in.
  public static func isMonth(_ word: String) -> Bool { DateGuess.month(word) != nil }

  /// The date that someone may mean by other words, or the dates where there are two: “2018-05-04 or 2018-04-05”; nil where there
  /// is no telling.
  public static func spellings(of text: String) -> String? {
    DateGuess.misread(text)?.date ?? DateGuess.nearest(to: text)
  }

  /// The date, in the Extended Date/Time Format, that someone means by other words: `April 27, 2018`; nil where there is no
  /// telling, or where there are two.
  public static func meant(by text: String) -> String? {
    if EDTFDate(text) != nil { return text }
    return DateGuess.nearest(to: text).flatMap { EDTFDate($0) == nil ? nil : $0 }
  }
}
