import Diagnostics
import Markdown

/// Tags as writers of Obsidian's notes put them into a text: `#law/tax`.
enum TextTags {
  /// A tag, without its sign, and where it stands in the text, with it.
  struct Place {
    var tag: String
    var range: Range<Int>
  }

  /// Each once, in the order of the text.
  static func names(of places: [Place]) -> [String] {
    var seen: Set<String> = []
    return places.map(\.tag).filter { seen.insert($0.lowercased()).inserted }
  }

  /// All of them, in the order of the text, but for those in code, in the words of links and after a backslash.
  ///
  /// - Parameter source: of the text.
  static func find(in markdown: MarkdownDocument, of source: SourceFile) -> [Place] {
    let text = markdown.text
    guard text.contains(UInt8(ascii: "#")) else { return [] }
    var places: [Place] = []
    var index = 0
    while index < markdown.nodes.count {
      let node = markdown.nodes[index]
      index += 1
      switch node.kind {
      case .link, .wikilink: index = max(index, Int(node.end))
      case _ where node.isTypedCode: index = max(index, Int(node.end))
      case .text:
        let start = Int(node.source.lower)
        let isEscaped = start > 0 && start <= source.bytes.count && source.bytes[start - 1] == UInt8(ascii: "\\")
        find(in: text, node.text.range.dropFirst(isEscaped ? 1 : 0), &places)
      default: break
      }
    }
    return places
  }

  private static func find(in text: [UInt8], _ range: Range<Int>, _ places: inout [Place]) {
    var index = range.lowerBound
    while let sign = text[index..<range.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      index = sign + 1
      guard sign == 0 || text[sign - 1] <= 0x20 else { continue }
      // No tag is longer, and a text may be one sign after another.
      let rest = String(decoding: text[index..<min(range.upperBound, index + longest)], as: UTF8.self)
      let name = String(String.UnicodeScalarView(rest.unicodeScalars.prefix(while: isOfTag)))
      let tag = name.utf8.last == UInt8(ascii: "/") ? String(name.dropLast()) : name
      // `#1` is a number.
      if tag.unicodeScalars.contains(where: { $0.properties.numericType == nil && $0 != "/" }) {
        places.append(Place(tag: tag, range: sign..<(index + tag.utf8.count)))
      }
      index += name.utf8.count
    }
  }

  /// In bytes.
  private static let longest = 1024

  private static func isOfTag(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "/", "\u{200D}", "\u{FE0F}": true
    // Half of a character that was cut.
    case "\u{FFFD}": false
    case _ where scalar.isASCII: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    default:
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .dashPunctuation:
        false
      default: true
      }
    }
  }
}
