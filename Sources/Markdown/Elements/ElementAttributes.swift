import Basics
import HTMLReading
import Markup

extension MarkdownDocument {
  /// What an element of HTML says of itself, as far as that is passed on: of a link and a picture the rest is in their
  /// ``Reference``.
  struct ElementAttributes: Sendable, Hashable {
    enum Alignment: UInt8, Sendable {
      case left, center, right
    }

    enum Direction: UInt8, Sendable {
      case ltr, rtl, auto
    }

    /// An index into the document's nodes.
    var node: Int32 = -1
    /// In `data`.
    var title = ByteRange.none
    var language = ByteRange.none
    var alignment: Alignment?
    var direction: Direction?
    /// 0 where not said.
    var columns: Int32 = 0
    var rows: Int32 = 0
    var isOpen = false
  }

  /// What elements say when a pointer rests on them, and where these stand.
  public var titles: [(words: ByteRange, source: ByteRange)] {
    elementAttributes.filter { !$0.title.isEmpty }.map { ($0.title, nodes[Int($0.node)].source) }
  }

  /// Of a node; nil where it says nothing.
  func attributes(ofNode node: Int) -> ElementAttributes? {
    let low = elementAttributes.endOfPrefix { Int($0.node) < node }
    return low < elementAttributes.count && Int(elementAttributes[low].node) == node ? elementAttributes[low] : nil
  }
}

/// The attributes of a tag that may be passed on, read; and the names of the others.
struct SafeAttributes {
  var title = ""
  var language: String?
  var alignment: MarkdownDocument.ElementAttributes.Alignment?
  var direction: MarkdownDocument.ElementAttributes.Direction?
  var columns = 0
  var rows = 0
  var isOpen = false
  var start: Int?
  var address: String?
  var source: String?
  var alternative = ""
  var width = 0
  var height = 0
  /// Those that are left out.
  var others: [String] = []

  init(_ tag: HTMLTag, of element: SafeElement) {
    for (name, value) in tag.attributes {
      switch name {
      case "title": title = value
      case "lang": language = LanguageTag.read(value)
      case "dir": direction = Self.direction(value)
      case "align": alignment = Self.alignment(value)
      case "colspan" where element == .td || element == .th: columns = Self.number(value, upTo: 1000)
      case "rowspan" where element == .td || element == .th: rows = Self.number(value, upTo: 1000)
      case "open" where element == .details: isOpen = true
      case "start" where element == .ol: start = Self.integer(value)
      case "href" where element == .a: address = Self.trimmed(value)
      case "src" where element == .img: source = Self.trimmed(value)
      case "alt" where element == .img: alternative = value
      case "width" where element == .img: width = Self.number(value, upTo: 100_000)
      case "height" where element == .img: height = Self.number(value, upTo: 100_000)
      // What says how wide a cell is has no place in HTML any more, and nothing is lost with it.
      case "width", "height": break
      default: others.append(name)
      }
    }
  }

  private static func direction(_ value: String) -> MarkdownDocument.ElementAttributes.Direction? {
    switch value.lowercased() {
    case "ltr": .ltr
    case "rtl": .rtl
    case "auto": .auto
    default: nil
    }
  }

  private static func alignment(_ value: String) -> MarkdownDocument.ElementAttributes.Alignment? {
    switch value.lowercased() {
    case "left": .left
    case "center", "middle": .center
    case "right": .right
    default: nil
    }
  }

  /// A browser reads the digits that a value begins with; `50%` is no number of pixels.
  private static func number(_ value: String, upTo limit: Int) -> Int {
    guard let number = integer(value), number > 0, !value.utf8.contains(UInt8(ascii: "%")) else { return 0 }
    return min(number, limit)
  }

  private static func integer(_ value: String) -> Int? {
    let bytes = Array(value.utf8.drop { $0 <= 0x20 })
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = bytes.dropFirst(isNegative ? 1 : 0).prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return isNegative ? -number : number
  }

  /// Without the white space that a browser takes off the ends of an address.
  private static func trimmed(_ value: String) -> String {
    let bytes = Array(value.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}

/// Tags of languages (BCP 47), as far as a validator knows them all: a language of two letters, a script, a region.
enum LanguageTag {
  /// Those of ISO 639-1.
  private static let languages = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu \
    fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn \
    ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os \
    pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw \
    ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu grc got ang cop syr akk arc egy haw fil yue
    """.split(separator: " ").map(String.init))
  private static let scripts: Set = ["hans", "hant", "latn", "cyrl", "arab", "grek", "hebr"]
  private static let regions = Set(
    """
    ae ar at au ba bd be bg bo br by ca ch cl cn co cz de dk dz ec ee eg es fi fr gb gr hk hr hu id ie il in iq ir is it jo jp kr \
    kw lb lt lv ma mo mx my ng nl no nz pe ph pk pl ps pt ro rs ru sa se sg si sk sy th tn tr tw ua us uy ve vn ye za
    """.split(separator: " ").map(String.init))

  /// The parts that are certain; nil where not even the language is.
  static func read(_ value: String) -> String? {
    let parts = value.utf8.prefix(64).split(separator: UInt8(ascii: "-")).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    guard let language = parts.first, languages.contains(language) else { return nil }
    var tag = [language]
    var rest = parts.dropFirst()
    if let script = rest.first, scripts.contains(script) {
      tag.append(script)
      rest.removeFirst()
    }
    if let region = rest.first, regions.contains(region) { tag.append(region) }
    return tag.joined(separator: "-")
  }
}
