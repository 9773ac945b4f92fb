import Diagnostics

/// Markup of other programs that is shown as it is typed: what stands between quotation marks there are no words of anybody.
struct TypedMarkup {
  private let places: [Range<Int>]

  /// - Parameter diagnostics: what was told of the text.
  init(_ diagnostics: [Diagnostic]) {
    places = diagnostics.filter { $0.id == "raw-html" || $0.id == "shortcode" }
      .flatMap { [$0.location] + $0.others }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// - Parameters:
  ///   - quotations: in the order of the text.
  ///   - text: as a reader sees it.
  func removed(from quotations: [QuotedWords], in text: [UInt8]) -> [QuotedWords] {
    var kept: [QuotedWords] = []
    var next = 0
    var isAfterMarkup = false
    for var quoted in quotations {
      while next < places.count, places[next].upperBound <= quoted.source.lowerBound { next += 1 }
      if next < places.count && places[next].lowerBound < quoted.source.upperBound
        || Self.isValue(at: quoted.text.lowerBound, in: text)
      {
        isAfterMarkup = true
        continue
      }
      if isAfterMarkup { quoted.goesOn = false }
      isAfterMarkup = false
      kept.append(quoted)
    }
    return kept
  }

  /// Whether an equals sign stands before the mark that opens there: `title = "x"`.
  private static func isValue(at start: Int, in text: [UInt8]) -> Bool {
    guard start >= 2, start <= text.count, text[start - 1] == UInt8(ascii: "\"") || text[start - 1] == UInt8(ascii: "'")
    else {
      return false
    }
    let before = text[..<(start - 1)].suffix(2)
    return before.last == UInt8(ascii: "=") || before.elementsEqual("= ".utf8)
  }
}
