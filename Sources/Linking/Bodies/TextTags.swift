import Markdown

/// Tags as writers of Obsidian's notes put them into a text: `#law/tax`.
enum TextTags {
  /// Each once, in the order of the text, without their signs.
  static func find(in markdown: MarkdownDocument) -> [String] {
    let text = markdown.text
    guard text.contains(UInt8(ascii: "#")) else { return [] }
    var tags: [String] = []
    var index = 0
    while index < markdown.nodes.count {
      let node = markdown.nodes[index]
      index += 1
      switch node.kind {
      case .link, .wikilink: index = max(index, Int(node.end))
      case .text: find(in: text, node.text.range, &tags)
      default: break
      }
    }
    var seen: Set<String> = []
    return tags.filter { seen.insert($0.lowercased()).inserted }
  }

  private static func find(in text: [UInt8], _ range: Range<Int>, _ tags: inout [String]) {
    var index = range.lowerBound
    while let sign = text[index..<range.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      index = sign + 1
      guard sign == 0 || text[sign - 1] <= 0x20 else { continue }
      let rest = String(decoding: text[index..<range.upperBound], as: UTF8.self)
      let name = String(String.UnicodeScalarView(rest.unicodeScalars.prefix(while: isOfTag)))
      index += name.utf8.count
      let tag = name.utf8.last == UInt8(ascii: "/") ? String(name.dropLast()) : name
      // `#1` is a number.
      if tag.unicodeScalars.contains(where: { $0.properties.numericType == nil && $0 != "/" }) { tags.append(tag) }
    }
  }

  private static func isOfTag(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "/", "\u{200D}", "\u{FE0F}": true
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
