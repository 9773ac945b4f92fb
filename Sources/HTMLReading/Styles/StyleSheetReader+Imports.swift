extension StyleSheetReader {
  /// Another sheet, by the address that is named.
  struct Reference: Hashable {
    var address: String
    /// Whether nobody can say whether it holds.
    var isDoubtful: Bool
    /// The layers that it is in, of those around.
    var layers: [String] = []
    /// The number of the sheet, which no other of the page has.
    var sheet = 0
  }

  /// The sheets that one takes in for readers, as it names them: those before its first rule.
  ///
  /// - Parameters:
  ///   - sheet: without comments.
  ///   - number: which no other sheet of the page has.
  static func imports(of sheet: [UInt8], _ number: Int) -> [Reference] {
    var found: [Reference] = []
    var index = 0
    while index < sheet.count {
      let end = StyleText.end(of: sheet[...], from: index, at: "{;")
      if end < sheet.count, sheet[end] == UInt8(ascii: "{") { break }
      let words = ASCII.trimmed(sheet[index..<end])
      if ASCII.lowered(words.utf8.prefix(7)) == "@import",
        let reference = reference(in: words.dropFirst(7), at: "\(number) \(index)")
      {
        found.append(reference)
      }
      index = end + 1
    }
    return found
  }

  /// The names in `a.b`; one that nothing else has where there are none.
  static func layers(in name: String, at place: String) -> [String] {
    let names = name.split(separator: ".").map { ASCII.trimmed(Array($0.utf8)) }.filter { !$0.isEmpty }
    return names.isEmpty ? ["\u{0}" + place] : names
  }

  /// `url(a.css) screen`, `"a.css"`; nil where it is for others than readers.
  ///
  /// - Parameter place: which no other layer of the page has.
  private static func reference(in words: Substring, at place: String) -> Reference? {
    var rest = words.drop(while: \.isWhitespace)
    let isFunction = rest.prefix(4).lowercased() == "url("
    if isFunction { rest = rest.dropFirst(4).drop(while: \.isWhitespace) }
    let mark = rest.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
    if mark == nil, !isFunction { return nil }
    let address = mark.map { mark in rest.dropFirst().prefix { $0 != mark } } ?? rest.prefix { $0 != ")" }
    var media = rest[address.endIndex...].drop { $0 == mark || $0 == " " }
    if isFunction { media = media.drop { $0 == ")" || $0 == " " } }
    // `layer(base) supports(display: grid) screen`
    var layers: [String] = []
    var uses: [MediaQuery.Use] = []
    while let name = ["layer", "supports"].first(where: { media.prefix(8).lowercased().hasPrefix($0) }) {
      media = media.dropFirst(name.count)
      var inner: Substring = ""
      if media.first == "(" {
        media = media.dropFirst()
        let close = StyleMath.closing(media) ?? media.endIndex
        inner = media[..<close]
        media = media[close...].dropFirst()
      }
      if name == "layer" {
        layers = self.layers(in: String(inner), at: place)
      } else {
        // `supports(display: grid)` has no brackets of its own.
        let condition = ASCII.lowered(inner.utf8)
        uses.append(StyleSupport.use(of: condition.contains("(") ? condition : "(\(condition))"))
      }
      media = media.drop(while: \.isWhitespace)
    }
    uses.append(MediaQuery.use(of: String(media)))
    let use = MediaQuery.Use.all(of: uses)
    return use == .never
      ? nil
      : Reference(address: ASCII.trimmed(Array(address.utf8)), isDoubtful: use == .perhaps, layers: layers)
  }
}
