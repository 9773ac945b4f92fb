/// What a language writes around words that are someone's own, and where such words stand in a text.
///
/// Straight marks count in each language. A mark that measures (`5"`) or takes a letter's place (`don't`, `workers’`) is none.
public struct QuotationMarks: Sendable {
  /// An opening mark and the one that closes it.
  struct Pair: Sendable, Hashable {
    var open: Unicode.Scalar
    var close: Unicode.Scalar

    init(_ open: Unicode.Scalar, _ close: Unicode.Scalar) {
      (self.open, self.close) = (open, close)
    }

    /// Whether the closing mark may be an apostrophe too.
    var mayBeApostrophe: Bool { close == "’" || close == "'" || close == "‘" && open == "‚" }
  }

  let pairs: [Pair]
  /// By byte: whether an opening mark begins with it.
  let leads: [Bool]

  /// - Parameter tag: BCP 47; of a language without an entry the marks are those that most have.
  public init(language tag: String) {
    let tag = tag.lowercased()
    let own = Self.own[tag] ?? tag.split(separator: "-").first.flatMap { Self.own[String($0)] } ?? []
    // Marks of others are known too, where they are not the language's own the other way round.
    let closing = Set(own.map(\.close)), opening = Set(own.map(\.open))
    pairs =
      own
      + Self.common.filter { pair in
        !own.contains(pair) && !closing.contains(pair.open) && !opening.contains(pair.open)
          && !opening.contains(pair.close)
      } + [Pair("\"", "\""), Pair("'", "'")]
    var leads = [Bool](repeating: false, count: 256)
    for pair in pairs { leads[Int(String(pair.open).utf8.first ?? 0)] = true }
    self.leads = leads
  }

  private static let common = [
    Pair("“", "”"), Pair("„", "“"), Pair("«", "»"), Pair("‘", "’"), Pair("‹", "›"), Pair("「", "」"), Pair("『", "』"),
    Pair("〝", "〞"), Pair("《", "》"),
  ]

  /// By the Common Locale Data Repository and the languages' own style guides; the outer marks first.
  private static let own: [String: [Pair]] = [
    "en": [Pair("“", "”"), Pair("‘", "’")],
    "de": [Pair("„", "“"), Pair("»", "«"), Pair("‚", "‘"), Pair("›", "‹")],
    "de-ch": [Pair("«", "»"), Pair("‹", "›"), Pair("„", "“")],
    "da": [Pair("»", "«"), Pair("„", "“"), Pair("“", "”"), Pair("”", "”")],
    "nl": [Pair("“", "”"), Pair("„", "”"), Pair("‘", "’")],
    "fr": [Pair("«", "»"), Pair("“", "”"), Pair("‹", "›")],
    "es": [Pair("«", "»"), Pair("“", "”"), Pair("‘", "’")],
    "it": [Pair("«", "»"), Pair("“", "”")],
    "pt": [Pair("“", "”"), Pair("«", "»")],
    "pl": [Pair("„", "”"), Pair("«", "»"), Pair("»", "«")],
    "hu": [Pair("„", "”"), Pair("»", "«")],
    "ro": [Pair("„", "”"), Pair("«", "»")],
    "cs": [Pair("„", "“"), Pair("‚", "‘"), Pair("»", "«")],
    "sk": [Pair("„", "“"), Pair("‚", "‘"), Pair("»", "«")],
    "sl": [Pair("„", "“"), Pair("»", "«")],
    "hr": [Pair("„", "”"), Pair("»", "«")],
    "sr": [Pair("„", "”"), Pair("»", "«")],
    "bg": [Pair("„", "“")],
    "ru": [Pair("«", "»"), Pair("„", "“")],
    "uk": [Pair("«", "»"), Pair("„", "“"), Pair("“", "”")],
    "sv": [Pair("”", "”"), Pair("»", "»"), Pair("’", "’")],
    "fi": [Pair("”", "”"), Pair("»", "»"), Pair("’", "’")],
    "nb": [Pair("«", "»"), Pair("“", "”")],
    "no": [Pair("«", "»"), Pair("“", "”")],
    "ar": [Pair("«", "»"), Pair("”", "“"), Pair("“", "”")],
    "he": [Pair("”", "”"), Pair("„", "”"), Pair("״", "״")],
    "ja": [Pair("「", "」"), Pair("『", "』")],
    "zh": [Pair("“", "”"), Pair("「", "」"), Pair("《", "》")],
  ]
}
