import Diagnostics

/// What a page of Logseq's is called: its file's name says, and the properties at the top of its text.
///
/// `Person___Ada.md` is “Person/Ada”, and `journals/2026_04_26.md` the page of a day, by whatever form of date a graph has.
/// Source: Logseq's documentation of properties, and its configuration's `:file/name-format` and `:journal/page-title-format`.
struct LogseqPage {
  private(set) var title: String
  private(set) var aliases: [Located<String>] = []
  /// The forms of a day's date.
  private(set) var otherNames: [String] = []

  /// - Parameter body: where the text begins and ends in the file.
  init(_ file: ContentFile, body: Range<Int>) {
    title = Self.unescaped(file.name)
    if file.relativePath.utf8.starts(with: "journals/".utf8), let day = JournalDay(file.name) {
      title = day.isoText
      otherNames = day.forms
    }
    for property in Self.properties(in: file.source.bytes, body) {
      switch property.key {
      case "title": title = property.values.first?.value ?? title
      case "alias", "aliases": aliases += property.values
      default: break
      }
    }
  }

  /// Whether a file is what Logseq keeps of a page from before: `logseq/bak/pages/Ada/2024-01-05T12_30_00.Desktop.md`.
  static func isBackup(_ path: String) -> Bool {
    ["logseq/bak/", "logseq/version-files/"].contains { path.utf8.starts(with: $0.utf8) }
  }

  /// The names that the text gives, for telling whether another text gives the same.
  static func namesInText(_ bytes: some RandomAccessCollection<UInt8>, _ body: Range<Int>) -> [String] {
    properties(in: bytes, body).filter { ["title", "alias", "aliases"].contains($0.key) }.flatMap { property in
      [property.key] + property.values.map(\.value)
    }
  }

  /// `___` parts a name from those above it, and signs that no file may have stand as `%3F`.
  private static func unescaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    let written = Array(name.utf8)
    var index = 0
    while index < written.count {
      if written[index...].starts(with: "___".utf8) {
        bytes.append(UInt8(ascii: "/"))
        index += 3
      } else if written[index] == UInt8(ascii: "%"), index + 2 < written.count,
        let byte = UInt8(String(decoding: written[(index + 1)...(index + 2)], as: UTF8.self), radix: 16), byte >= 0x20
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? name
  }

  private struct Property {
    var key: String
    var values: [Located<String>]
  }

  /// The lines `key:: value` that a text begins with.
  private static func properties(in bytes: some RandomAccessCollection<UInt8>, _ body: Range<Int>) -> [Property] {
    var properties: [Property] = []
    var rest = Array(bytes.dropFirst(body.lowerBound).prefix(min(body.count, 4096)))[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(where: Lines.isBreak) ?? rest.endIndex
      let content = rest[..<end].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }
      let colons = content.indices.dropLast().first { content[$0] == 0x3A && content[$0 + 1] == 0x3A }
      guard let colons, !content[..<colons].contains(0x20) else { break }
      properties.append(
        Property(
          key: String(decoding: content[..<colons], as: UTF8.self).lowercased(),
          values: values(content[(colons + 2)...], from: body.lowerBound)))
      rest = rest[end...].dropFirst(rest[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    return properties
  }

  /// `[[One, two]], three`: commas in brackets part nothing.
  private static func values(_ text: ArraySlice<UInt8>, from start: Int) -> [Located<String>] {
    var values: [Located<String>] = []
    var (first, depth) = (text.startIndex, 0)
    func add(_ range: Range<Int>) {
      var words = text[range]
      func isAround(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }
      words = words.drop(while: isAround)
      while let last = words.last, isAround(last) { words.removeLast() }
      guard !words.isEmpty else { return }
      values.append(
        Located(String(decoding: words, as: UTF8.self), at: start + words.startIndex..<start + words.endIndex))
    }
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0:
        add(first..<index)
        first = index + 1
      default: break
      }
    }
    add(first..<text.endIndex)
    return values
  }
}

/// The day of a page in `journals/`.
private struct JournalDay {
  private let date: CalendarDay

  /// `2026_04_26`, or with hyphens; nil for another name.
  init?(_ name: String) {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    let numbers = parts.compactMap { Int($0) }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      let date = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    self.date = date
  }

  var isoText: String { text("-") }

  /// Those forms of dates that Logseq offers and that mean one day only: not 04/05/2026.
  var forms: [String] {
    let (month, day) = (Self.padded(date.month), Self.padded(date.day))
    let long = Self.months[Int(date.month) - 1]
    let short = String(long.prefix(3))
    let dayName = Self.weekdays[(date.dayNumber % 7 + 11) % 7]
    let shortDay = String(dayName.prefix(3))
    let ordinal = "\(date.day)\(suffix)"
    let dotted = "\(day).\(month).\(date.year)"
    return [
      "\(short) \(ordinal), \(date.year)", "\(long) \(ordinal), \(date.year)", "\(ordinal) \(short) \(date.year)",
      "\(ordinal) \(long) \(date.year)", text("_"), text("/"), text(""), "\(isoText) \(shortDay)",
      "\(isoText) \(dayName)", dotted, "\(shortDay), \(dotted)", "\(dayName), \(dotted)", "\(shortDay), \(text("/"))",
      "\(dayName), \(text("/"))", "\(date.year)年\(month)月\(day)日",
    ]
  }

  private func text(_ mark: String) -> String {
    [String(date.year), Self.padded(date.month), Self.padded(date.day)].joined(separator: mark)
  }

  private var suffix: String {
    switch (date.day % 10, date.day) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }

  private static func padded(_ number: UInt8) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}
