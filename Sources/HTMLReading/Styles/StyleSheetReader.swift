/// Reads style sheets as far as rules go that hide words (CSS Syntax, as browsers read it): in time proportional to the length.
enum StyleSheetReader {
  private static let depthLimit = 32

  /// What the blocks around a rule say of it.
  struct Surroundings {
    /// Whether nobody can say whether they hold.
    var isDoubtful: Bool
    /// The cascade layers that it is in, from the outermost.
    var layers: [String] = []
    /// The number of the sheet, which no other of the page has.
    var sheet = 0
    /// Whether `:scope` is not the page.
    var isScoped = false
    /// Whether the page is read as those of old were.
    var quirks = false
    /// How much may be written out of rules in rules.
    let room: Room
  }

  /// How many bytes of selectors may still be made of rules in rules, in proportion to a sheet's length.
  final class Room {
    private var left: Int

    init(_ sheet: [UInt8]) { left = max(1 << 16, sheet.count * 32) }

    func take(_ bytes: Int) -> Bool {
      left -= bytes
      return left >= 0
    }
  }

  /// What a sheet says.
  enum Statement {
    /// A selector with the declarations that it is for.
    case rule(StyleSelector, [String: InlineStyle.Value], Surroundings)
    /// Layers are in the order in which they are named first.
    case layers([String])
    /// What a custom property is where nothing is said of it: `@property --size { initial-value: 1rem }`.
    case initial(String, String)
    /// `@keyframes name { … }`
    case animation(String, StyleAnimations.Frames)
    /// Rules in rules, deeper than anybody writes them.
    case unread
  }

  typealias Taker = (Statement) -> Void

  /// Gives each selector with its declarations; those that hide nothing and show nothing are left out.
  ///
  /// - Parameters:
  ///   - sheet: without comments.
  ///   - reference: by what it was named.
  ///   - quirks: whether the page is read as those of old were.
  static func read(_ sheet: [UInt8], _ reference: Reference, quirks: Bool, add: Taker) {
    if !reference.layers.isEmpty { add(.layers(reference.layers)) }
    let surroundings = Surroundings(
      isDoubtful: reference.isDoubtful, layers: reference.layers, sheet: reference.sheet, quirks: quirks,
      room: Room(sheet))
    read(sheet[...], depth: 0, within: [], surroundings, add)
  }

  /// The selectors of a rule, which may stand in another: `&` is each of that one's, and so is what stands before one without.
  /// Nil where there are more than anybody writes.
  private static func selectors(
    of head: ArraySlice<UInt8>, within outer: [[UInt8]], _ room: Room
  ) -> [[UInt8]]? {
    let own = StyleSelector.items(of: head).map { Array($0) }
    if outer.isEmpty { return own }
    guard outer.count * own.count <= mostNested else { return nil }
    let marks = head.count { $0 == UInt8(ascii: "&") } + own.count
    let longest = outer.reduce(0) { max($0, $1.count) } + 1
    let count = outer.count * (head.count + marks * longest)
    guard count <= longestNested, room.take(count) else { return nil }
    return outer.flatMap { outer in
      own.map { own in
        guard own.contains(UInt8(ascii: "&")) else { return outer + [0x20] + own }
        return own.flatMap { $0 == UInt8(ascii: "&") ? outer : [$0] }
      }
    }
  }

  private static let mostNested = 64
  /// In bytes, all of them.
  private static let longestNested = 16_384

  private static func read(
    _ sheet: ArraySlice<UInt8>, depth: Int, within outer: [[UInt8]], _ surroundings: Surroundings, _ add: Taker
  ) {
    guard depth < depthLimit else { return add(.unread) }
    var index = sheet.startIndex
    while index < sheet.endIndex {
      let start = index
      // A rule that stands in none ends at no semicolon: with what follows it is no rule that a browser takes.
      let first = sheet[start...].first { !ASCII.isSpace($0) }
      let open = StyleText.end(
        of: sheet, from: start, at: outer.isEmpty && first != UInt8(ascii: "@") ? "{" : "{;")
      guard open < sheet.endIndex else { return }
      let head = sheet[start..<open]
      if sheet[open] == UInt8(ascii: ";") {
        index = open + 1
        let statement = ASCII.trimmed(head)
        let words = statement.utf8.dropFirst(6)
        if ASCII.lowered(statement.utf8.prefix(6)) == "@layer", words.first.map(ASCII.isSpace) == true {
          for name in StyleSelector.items(of: Array(words)[...]) {
            add(.layers(surroundings.layers + layers(in: String(decoding: name, as: UTF8.self), at: "")))
          }
        }
        continue
      }
      let close = StyleText.closing(sheet, open + 1)
      let block = sheet[(open + 1)..<close]
      index = min(close + 1, sheet.endIndex)
      let name = ASCII.trimmed(head)
      if name.hasPrefix("@") {
        readBlock(block, called: name, depth: depth, within: outer, surroundings, add)
      } else {
        readRule(head, block, depth: depth, within: outer, surroundings, add)
      }
    }
  }

  private static func readBlock(
    _ block: ArraySlice<UInt8>, called name: String, depth: Int, within outer: [[UInt8]], _ surroundings: Surroundings,
    _ add: Taker
  ) {
    let kind = ASCII.lowered(name.utf8.dropFirst().prefix { ASCII.isLetter($0) || $0 == UInt8(ascii: "-") })
    let words = ASCII.trimmed(Array(name.utf8.dropFirst(1 + kind.utf8.count)))
    switch kind {
    case "property":
      if let value = InlineStyle.text(of: "initial-value", in: Array(block)) { add(.initial(words, value)) }
      return
    case "keyframes", "-webkit-keyframes", "-moz-keyframes":
      let plain = ASCII.lowered(words.utf8.filter { !"\"'".utf8.contains($0) })
      return add(.animation(plain, StyleAnimations.Frames(block, quirks: surroundings.quirks)))
    default: break
    }
    let use = self.use(ofBlock: kind, words)
    if use == .never { return }
    var inner = surroundings
    if use == .perhaps { inner.isDoubtful = true }
    if kind == "layer" {
      // No other block of the sheet begins there.
      inner.layers += layers(in: words, at: "\(surroundings.sheet) \(block.startIndex)")
      add(.layers(inner.layers))
    }
    if kind == "scope" { inner.isScoped = true }
    // In a rule it holds declarations for that rule's elements.
    if !outer.isEmpty {
      guard surroundings.room.take(outer.reduce(0) { $0 + $1.count }) else { return add(.unread) }
      give(outer, block, inner, add)
    }
    read(block, depth: depth + 1, within: outer, inner, add)
  }

  private static func readRule(
    _ head: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>, depth: Int, within outer: [[UInt8]],
    _ surroundings: Surroundings, _ add: Taker
  ) {
    var surroundings = surroundings
    let selectors: [[UInt8]]
    if let all = self.selectors(of: head, within: outer, surroundings.room) {
      selectors = all
    } else {
      // Which of so many it is nobody looks: any may be.
      selectors = StyleSelector.items(of: head).prefix(mostNested).map { own in
        own.map { $0 == UInt8(ascii: "&") ? UInt8(ascii: "*") : $0 }
      }
      surroundings.isDoubtful = true
    }
    if block.contains(UInt8(ascii: "{")) { read(block, depth: depth + 1, within: selectors, surroundings, add) }
    // One that a browser does not know makes all of the rule none.
    var around = surroundings
    if selectors.count > 1, !StyleSelector.isKnown(head) { around.isDoubtful = true }
    give(selectors, block, around, add)
  }

  private static func give(
    _ selectors: [[UInt8]], _ block: ArraySlice<UInt8>, _ surroundings: Surroundings, _ add: Taker
  ) {
    let values = InlineStyle.values(in: Array(block), quirks: surroundings.quirks)
    if values.isEmpty { return }
    var read: [StyleSelector] = []
    for selector in selectors {
      do {
        read.append(
          try StyleSelector(selector[...], isScoped: surroundings.isScoped, ignoresCase: surroundings.quirks))
      } catch {
        // Browsers take none of a rule's selectors where one is none.
        if error == .isNone { return }
      }
    }
    for selector in read { add(.rule(selector, values, surroundings)) }
  }

  /// Whether the rules in a block such as `@media screen { … }` hold for a reader at a desk.
  private static func use(ofBlock kind: String, _ words: String) -> MediaQuery.Use {
    switch kind {
    case "media": return MediaQuery.use(of: words)
    case "supports": return StyleSupport.use(of: ASCII.lowered(words.utf8))
    case "layer": return .always
    case "container", "scope", "document", "-moz-document": return .perhaps
    default: return .never
    }
  }
}
