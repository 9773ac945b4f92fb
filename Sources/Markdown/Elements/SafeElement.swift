/// The elements of HTML that may stand in a text; every other is shown as it is typed.
///
/// What each may hold is the standard's content model, as far as these elements go: what is written must be HTML that a
/// validator has nothing to say of, whatever was typed.
enum SafeElement: UInt8, CaseIterable {
  // In a line.
  case a = 1, b, i, em, strong, s, del, ins, u, mark, kbd, code, samp, `var`, sub, sup, small, abbr, q, cite, span
  // Without an end.
  case br, img, hr
  // Words alone, or what stands in a line.
  case p, h1, h2, h3, h4, h5, h6, pre, summary
  // Anything.
  case blockquote, div, li, dt, dd, caption, td, th, figure, figcaption, details
  // Certain elements alone.
  case ul, ol, dl, table, thead, tbody, tfoot, tr

  private static let byName: [String: SafeElement] = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })

  /// - Parameter name: in lower case.
  init?(name: String) {
    guard let element = Self.byName[name] else { return nil }
    self = element
  }

  var name: StaticString {
    switch self {
    case .a: "a"
    case .b: "b"
    case .i: "i"
    case .em: "em"
    case .strong: "strong"
    case .s: "s"
    case .del: "del"
    case .ins: "ins"
    case .u: "u"
    case .mark: "mark"
    case .kbd: "kbd"
    case .code: "code"
    case .samp: "samp"
    case .var: "var"
    case .sub: "sub"
    case .sup: "sup"
    case .small: "small"
    case .abbr: "abbr"
    case .q: "q"
    case .cite: "cite"
    case .span: "span"
    case .br: "br"
    case .img: "img"
    case .hr: "hr"
    case .p: "p"
    case .h1: "h1"
    case .h2: "h2"
    case .h3: "h3"
    case .h4: "h4"
    case .h5: "h5"
    case .h6: "h6"
    case .pre: "pre"
    case .summary: "summary"
    case .blockquote: "blockquote"
    case .div: "div"
    case .li: "li"
    case .dt: "dt"
    case .dd: "dd"
    case .caption: "caption"
    case .td: "td"
    case .th: "th"
    case .figure: "figure"
    case .figcaption: "figcaption"
    case .details: "details"
    case .ul: "ul"
    case .ol: "ol"
    case .dl: "dl"
    case .table: "table"
    case .thead: "thead"
    case .tbody: "tbody"
    case .tfoot: "tfoot"
    case .tr: "tr"
    }
  }

  /// Whether it stands in a line of text.
  var isInline: Bool { rawValue <= SafeElement.img.rawValue }

  /// Whether words may stand in it, and what stands in a line, but no blocks.
  var holdsWordsOnly: Bool {
    rawValue <= SafeElement.span.rawValue || SafeElement.p.rawValue...SafeElement.summary.rawValue ~= rawValue
  }

  /// Whether blocks may stand in it, and words as well.
  var holdsAnything: Bool { SafeElement.blockquote.rawValue...SafeElement.details.rawValue ~= rawValue }

  /// 1 to 6; nil for what is no heading.
  var headingLevel: Int? {
    SafeElement.h1.rawValue...SafeElement.h6.rawValue ~= rawValue ? Int(rawValue - SafeElement.h1.rawValue) + 1 : nil
  }

  static func heading(_ level: Int) -> SafeElement {
    SafeElement(rawValue: h1.rawValue + UInt8(min(max(level, 1), 6)) - 1) ?? .h1
  }

  /// What must stand around the words or blocks that a part of a list or a table is given; nil where they may stand in it.
  var wrapper: SafeElement? {
    switch self {
    case .ul, .ol: .li
    case .dl: .dd
    case .table, .thead, .tbody, .tfoot: .tr
    case .tr: .td
    default: nil
    }
  }

  /// Whether its end need not be typed.
  var endsByItself: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .caption: true
    default: false
    }
  }

  /// Whether no end tag of something outside reaches into it.
  var isBound: Bool {
    switch self {
    case .td, .th, .caption, .table: true
    default: false
    }
  }

  var isPartOfTable: Bool {
    switch self {
    case .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption: true
    default: false
    }
  }
}
