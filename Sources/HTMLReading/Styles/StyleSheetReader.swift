/// Reads style sheets as far as rules go that hide words (CSS Syntax, as browsers read it): in time proportional to the length.
enum StyleSheetReader {
  private static let depthLimit = 8

  /// What the blocks around a rule say of it.
  struct Surroundings {
    /// Whether nobody can say whether they hold.
    var isDoubtful: Bool
    /// The cascade layers that it is in, from the outermost.
    var layers: [String] = []
  }

  /// What a sheet says.
  enum Statement {
    /// A selector with the declarations that it is for.
    case rule(StyleSelector, [String: InlineStyle.Value], Surroundings)
    /// Layers are in the order in which they are named first.
    case layers([String])
    /// What a custom property is where nothing is said of it: `@property --size { initial-value: 1rem }`.
    case initial(String, String)
  }

  typealias Taker = (Statement) -> Void

  /// Gives each selector with its declarations; those that hide nothing and show nothing are left out.
  ///
  /// - Parameters:
  ///   - isDoubtful: whether nobody can say whether the sheet holds.
  ///   - layers: those that all of it is in.
  static func read(_ sheet: [UInt8], isDoubtful: Bool = false, layers: [String] = [], add: Taker) {
    let sheet = withoutComments(sheet)
    if !layers.isEmpty { add(.layers(layers)) }
    read(sheet[...], depth: 0, within: [], Surroundings(isDoubtful: isDoubtful, layers: layers), add)
  }

  /// The sheets that one takes in for readers, as it names them: those before its first rule.
  static func imports(of sheet: [UInt8]) -> [Reference] {
    let sheet = withoutComments(sheet)
    var found: [Reference] = []
    var index = 0
    while let end = end(of: sheet[...], from: index, at: "{;"), end < sheet.count, sheet[end] == UInt8(ascii: ";") {
      let words = ASCII.trimmed(sheet[index..<end])
      index = end + 1
      let name = words.prefix(8).lowercased()
      if name.hasPrefix("@import"), let reference = reference(in: words.dropFirst(7)) { found.append(reference) }
    }
    return found
  }

  /// Another sheet, by the address that is named.
  struct Reference: Hashable {
    var address: String
    /// Whether nobody can say whether it holds.
    var isDoubtful: Bool
    /// The layers that it is in, of those around.
    var layers: [String] = []
  }

  /// The names in `a.b`; one that nothing else has where there are none.
  private static func layers(in name: some StringProtocol, at place: Int, _ size: Int) -> [String] {
    let names = name.split(separator: ".").map { ASCII.trimmed(Array($0.utf8)) }.filter { !$0.isEmpty }
    return names.isEmpty ? ["\u{0}\(place) \(size)"] : names
  }

  /// `url(a.css) screen`, `"a.css"`; nil where it is for others than readers.
  private static func reference(in words: Substring) -> Reference? {
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
    while let name = ["layer", "supports"].first(where: { media.lowercased().hasPrefix($0) }) {
      media = media.dropFirst(name.count)
      let inner = media.first == "(" ? media.dropFirst().prefix { $0 != ")" } : ""
      if name == "layer" { layers = self.layers(in: inner, at: address.utf8.count, rest.utf8.count) }
      if media.first == "(" { media = media.drop { $0 != ")" }.dropFirst() }
      media = media.drop(while: \.isWhitespace)
    }
    let use = MediaQuery.use(of: String(media))
    return use == .never
      ? nil
      : Reference(address: ASCII.trimmed(Array(address.utf8)), isDoubtful: use == .perhaps, layers: layers)
  }

  /// The selectors of a rule, which may stand in another: `&` is each of that one's, and so is what stands before one without.
  private static func selectors(of head: ArraySlice<UInt8>, within outer: [[UInt8]]) -> [[UInt8]] {
    let own = StyleSelector.items(of: head).map { Array($0) }
    if outer.isEmpty { return own }
    let all = outer.lazy.flatMap { outer in
      own.lazy.map { own in
        guard own.contains(UInt8(ascii: "&")) else { return outer + [0x20] + own }
        return own.flatMap { $0 == UInt8(ascii: "&") ? outer : [$0] }
      }
    }
    return Array(all.prefix(mostNested))
  }

  private static let mostNested = 64

  private static func read(
    _ sheet: ArraySlice<UInt8>, depth: Int, within outer: [[UInt8]], _ surroundings: Surroundings, _ add: Taker
  ) {
    var index = sheet.startIndex
    while index < sheet.endIndex {
      let start = index
      guard let open = end(of: sheet, from: start, at: "{;"), open < sheet.endIndex else { return }
      let head = sheet[start..<open]
      if sheet[open] == UInt8(ascii: ";") {
        index = open + 1
        let statement = ASCII.trimmed(head)
        if statement.prefix(7).lowercased() == "@layer " {
          for name in statement.dropFirst(7).split(separator: ",") {
            add(.layers(surroundings.layers + layers(in: name, at: start, sheet.count)))
          }
        }
        continue
      }
      let close = closing(sheet, open + 1)
      let block = sheet[(open + 1)..<close]
      index = min(close + 1, sheet.endIndex)
      let name = ASCII.trimmed(head)
      if name.hasPrefix("@") {
        if name.lowercased().hasPrefix("@property") {
          let property = ASCII.trimmed(Array(name.utf8.dropFirst(9)))
          if let value = InlineStyle.text(of: "initial-value", in: Array(block)) { add(.initial(property, value)) }
          continue
        }
        let use = use(ofBlock: name)
        if depth < depthLimit, use != .never {
          var inner = surroundings
          if use == .perhaps { inner.isDoubtful = true }
          if name.lowercased().hasPrefix("@layer") {
            inner.layers += layers(in: name.dropFirst(6), at: start, sheet.count)
            add(.layers(inner.layers))
          }
          read(block, depth: depth + 1, within: outer, inner, add)
        }
        continue
      }
      let selectors = selectors(of: head, within: outer)
      if depth < depthLimit, block.contains(UInt8(ascii: "{")) {
        read(block, depth: depth + 1, within: selectors, surroundings, add)
      }
      let values = InlineStyle.values(in: Array(block))
      if values.isEmpty { continue }
      // One that a browser does not know makes all of the rule none.
      var around = surroundings
      if selectors.count > 1, !StyleSelector.isKnown(head) { around.isDoubtful = true }
      for selector in selectors {
        if let selector = StyleSelector(selector[...]) { add(.rule(selector, values, around)) }
      }
    }
  }

  /// Whether the rules in a block such as `@media screen { … }` hold for a reader at a desk.
  private static func use(ofBlock name: String) -> MediaQuery.Use {
    let words = name.drop { $0 != " " && $0 != "(" }
    let kind = name.dropFirst().prefix { $0.isLetter || $0 == "-" }.lowercased()
    switch kind {
    case "media": return MediaQuery.use(of: String(words))
    case "supports": return StyleSupport.use(of: ASCII.lowered(words.utf8))
    case "layer": return .always
    case "container", "scope", "document", "-moz-document": return .perhaps
    default: return .never
    }
  }

  /// The next of some signs that stands in no string and no brackets; the end where there is none.
  private static func end(of sheet: ArraySlice<UInt8>, from start: Int, at signs: String) -> Int? {
    var index = start
    var quote: UInt8?
    while index < sheet.endIndex {
      let byte = sheet[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if let open = quote {
        if byte == open || byte == 0x0A { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if signs.utf8.contains(byte) {
        return index
      }
      index += 1
    }
    return sheet.endIndex
  }

  /// Where a block ends that begins here.
  private static func closing(_ sheet: ArraySlice<UInt8>, _ start: Int) -> Int {
    var depth = 1
    var index = start
    while let next = end(of: sheet, from: index, at: "{}"), next < sheet.endIndex {
      depth += sheet[next] == UInt8(ascii: "{") ? 1 : -1
      if depth == 0 { return next }
      index = next + 1
    }
    return sheet.endIndex
  }

  /// With a space for each; also without the signs of comments that hide sheets from old browsers.
  private static func withoutComments(_ sheet: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sheet.count)
    var index = 0
    while index < sheet.count {
      if sheet[index] == UInt8(ascii: "/"), index + 1 < sheet.count, sheet[index + 1] == UInt8(ascii: "*") {
        index += 2
        while index + 1 < sheet.count, !(sheet[index] == UInt8(ascii: "*") && sheet[index + 1] == UInt8(ascii: "/")) {
          index += 1
        }
        index = min(index + 2, sheet.count)
        out.append(0x20)
      } else if sheet[index...].starts(with: "<!--".utf8) {
        index += 4
      } else if sheet[index...].starts(with: "-->".utf8) {
        index += 3
      } else {
        out.append(sheet[index])
        index += 1
      }
    }
    return out
  }
}
