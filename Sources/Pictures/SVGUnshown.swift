/// What stands in an SVG and is not drawn, though it may be part of the drawing: it stays, and is told.
struct SVGUnshown {
  private(set) var found: [CarriedData] = []
  /// The elements that are open from the outermost `<defs>` on, with their ids.
  private var open: [(name: Substring.UTF8View, id: ArraySlice<UInt8>?)] = []
  private let bytes: [UInt8]
  private var referenced: Set<[UInt8]>?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameters:
  ///   - name: with or without a prefix.
  mutating func begin(_ name: String, id: ArraySlice<UInt8>?) {
    let bare = Self.bare(name)
    if !open.isEmpty || bare.elementsEqual("defs".utf8) { open.append((bare, id)) }
  }

  /// What an element says of whether it is seen.
  mutating func tell(_ visibility: SVGVisibility) {
    if visibility.isNotDisplayed { found.append(.other("a part that is hidden")) }
    if visibility.isInvisible { found.append(.other("a part that is invisible")) }
  }

  mutating func read(style sheet: [UInt8]) {
    if SVGVisibility.hides(inSheet: sheet) { found.append(.other("parts that its style sheet hides")) }
  }

  /// What was told of a part that is left out.
  mutating func forget(from count: Int) { found.removeSubrange(min(count, found.count)...) }

  mutating func end() { _ = open.popLast() }

  /// Words in definitions are drawn only where something leads to them.
  mutating func read(_ text: ArraySlice<UInt8>) {
    guard open.contains(where: { $0.name.elementsEqual("text".utf8) }), text.contains(where: { $0 > 0x20 }) else {
      return
    }
    let ids = open.compactMap(\.id)
    if !ids.contains(where: { isReferenced($0) }) {
      found.append(.text("in definitions that nothing draws"))
    }
  }

  /// Whether something leads to an element.
  mutating func isReferenced(_ id: ArraySlice<UInt8>) -> Bool {
    let referenced = self.referenced ?? Self.references(in: bytes)
    self.referenced = referenced
    return referenced.contains(Array(id))
  }

  /// A name without its prefix.
  static func bare(_ name: String) -> Substring.UTF8View {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...].utf8 } ?? name[...].utf8
  }

  /// The names that stand after a `#`.
  private static func references(in bytes: [UInt8]) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    var index = 0
    while let sign = bytes[index...].firstIndex(of: UInt8(ascii: "#")) {
      let name = bytes[(sign + 1)...].prefix { $0 > 0x20 && !"\"')<>&#;,".utf8.contains($0) }
      if !name.isEmpty { found.insert(Array(name)) }
      index = max(name.endIndex, sign + 1)
    }
    return found
  }
}
