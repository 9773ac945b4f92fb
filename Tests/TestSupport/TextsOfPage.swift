/// The texts of a finished page, each with the language and the direction that the elements around it say.
package struct TextOfPage: Sendable {
  package var text: String
  package var language: String
  /// `ltr`, `rtl`, or `auto`.
  package var direction: String
  /// The elements that it stands in, the outermost first.
  package var elements: [String]

  private static let void: Set = ["meta", "link", "br", "hr", "img", "input", "wbr", "source", "track"]

  /// Those with a letter in them, but for scripts and styles.
  package static func all(in html: String) -> [TextOfPage] {
    var found: [TextOfPage] = []
    var open: [(name: String, language: String, direction: String)] = [("", "", "ltr")]
    for part in html.split(separator: "<").dropFirst() {
      let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = pieces[0]
      let name = String(tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }).lowercased()
      if tag.hasPrefix("/") {
        if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
      } else if !tag.hasPrefix("!"), !tag.hasSuffix("/"), !void.contains(name) {
        let outer = open[open.count - 1]
        open.append(
          (name, value(of: "lang", in: tag) ?? outer.language, value(of: "dir", in: tag) ?? outer.direction))
      }
      guard pieces.count > 1, pieces[1].contains(where: \.isLetter) else { continue }
      let names = open.dropFirst().map(\.name)
      if names.contains("script") || names.contains("style") { continue }
      let last = open[open.count - 1]
      found.append(
        TextOfPage(text: String(pieces[1]), language: last.language, direction: last.direction, elements: names))
    }
    return found
  }

  private static func value(of attribute: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(attribute)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
