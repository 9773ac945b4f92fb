/// SVG: leaves out comments, metadata, and what drawing programs write for themselves; pictures in it are cleaned too.
enum SVGCleaner {
  /// Whether the first element of a text is an SVG’s, after declarations and comments; also where these are longer than
  /// what there is of it.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    if isUTF16(bytes) { return true }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "<"), rest.count > 4 else { return false }
      let end: String
      if rest.starts(with: "<!--".utf8) {
        end = "-->"
      } else if rest.starts(with: "<?".utf8) {
        end = "?>"
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        let brackets = rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
        end = brackets ? "]>" : ">"
      } else {
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8)
      }
      guard let found = rest.firstRange(of: end.utf8) else { return rest.count > 512 }
      rest = rest[found.upperBound...]
    }
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    let text = bytes.prefix(4096).filter { $0 != 0 }
    return (bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
      && text.firstRange(of: "<svg".utf8) != nil
  }

  /// - Parameter depth: how many pictures it stands in.
  static func clean(_ bytes: [UInt8], depth: Int) throws(PictureFlaw) -> CleanPicture {
    if isUTF16(bytes) { throw PictureFlaw("it is not in UTF-8") }
    var cleaning = Cleaning(bytes: bytes, depth: depth)
    try cleaning.run()
    return CleanPicture(cleaning.out, cleaning.removed, unshown: cleaning.unshown.found)
  }

  private struct Cleaning {
    let bytes: [UInt8]
    var out: [UInt8] = []
    var removed: [CarriedData] = []
    private var index = 0
    /// How deep in an element that is left out, 0 outside of one.
    private var depthLeftOut = 0
    private var isInStyle = false
    private(set) var unshown: SVGUnshown
    /// The outermost part that is not displayed, while it is read.
    private var hidden: SVGHiddenPart?
    private var staysHidden: Bool?
    private let namespaces: SVGNamespaces
    private let depth: Int

    init(bytes: [UInt8], depth: Int) {
      self.bytes = bytes
      self.depth = depth
      namespaces = SVGNamespaces(bytes)
      unshown = SVGUnshown(bytes)
      out.reserveCapacity(bytes.count)
    }

    mutating func run() throws(PictureFlaw) {
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<") else {
          try copyText()
          continue
        }
        if stands("<!--") {
          try pass("-->")
          removed.append(.text("comments"))
        } else if stands("<![CDATA[") {
          let start = index
          try pass("]]>")
          try copy(start..<index)
        } else if stands("<?") {
          let start = index
          try pass("?>")
          let isKept = ["<?xml ", "<?xml-stylesheet"].contains { bytes[start...].starts(with: $0.utf8) }
          if isKept, depthLeftOut == 0 {
            out += withoutLocalAddresses(bytes[start..<index]) ?? Array(bytes[start..<index])
          } else {
            removed.append(.other("a program’s notes"))
          }
        } else if stands("<!") {
          try copyDeclaration()
        } else {
          try readTag()
        }
      }
    }

    private func stands(_ text: StaticString) -> Bool {
      let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      return bytes[index...].starts(with: text)
    }

    private mutating func pass(_ end: StaticString) throws(PictureFlaw) {
      let first = end.utf8Start[0]
      let rest = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
      while index < bytes.count {
        if bytes[index] == first, bytes[index...].starts(with: rest) {
          index += rest.count
          return
        }
        index += 1
      }
      throw PictureFlaw("something in it has no end")
    }

    private mutating func copyText() throws(PictureFlaw) {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
      try copy(start..<index)
    }

    private mutating func copy(_ range: Range<Int>) throws(PictureFlaw) {
      guard depthLeftOut == 0 else { return }
      guard isInStyle else {
        unshown.read(bytes[range])
        out += bytes[range]
        return
      }
      let style = withoutComments(bytes[range])
      unshown.read(style: style)
      var address = DataAddress(depth: depth)
      let clean = try address.cleaned(style: style[...]) ?? style
      out += withoutLocalAddresses(clean[...]) ?? clean
      removed += address.removed
    }

    private mutating func withoutLocalAddresses(_ text: ArraySlice<UInt8>) -> [UInt8]? {
      let clean = LocalAddresses.removed(from: text)
      if clean != nil { removed.append(.text("an address on a computer")) }
      return clean
    }

    /// Of a style sheet.
    private mutating func withoutComments(_ style: ArraySlice<UInt8>) -> [UInt8] {
      var kept: [UInt8] = []
      var rest = style
      while let start = rest.firstRange(of: "/*".utf8) {
        kept += rest[..<start.lowerBound]
        removed.append(.text("comments"))
        guard let end = rest[start.upperBound...].firstRange(of: "*/".utf8) else { return kept }
        rest = rest[end.upperBound...]
      }
      return kept + rest
    }

    /// A document type, with what it declares, as drawing programs use it for their addresses.
    private mutating func copyDeclaration() throws(PictureFlaw) {
      var declaration: [UInt8] = []
      var brackets = 0
      var quote: UInt8?
      while index < bytes.count {
        let byte = bytes[index]
        if quote == nil, stands("<!--") {
          try pass("-->")
          removed.append(.text("comments"))
          continue
        }
        index += 1
        declaration.append(byte)
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: "[") {
          brackets += 1
        } else if byte == UInt8(ascii: "]") {
          brackets -= 1
        } else if byte == UInt8(ascii: ">"), brackets <= 0 {
          if depthLeftOut > 0 { return }
          let (used, isChanged) = SVGDeclaration.withoutUnused(declaration, in: bytes)
          if isChanged { removed.append(.text("entities that nothing uses")) }
          out += withoutLocalAddresses(used[...]) ?? used
          return
        }
      }
      throw PictureFlaw("something in it has no end")
    }

    private mutating func readTag() throws(PictureFlaw) {
      let start = index
      index += 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = readName()
      guard !name.isEmpty else { throw PictureFlaw("a < in it begins no tag") }
      var tag = Array(bytes[start..<index])
      var isEmpty = false
      var isForeign = false
      var visibility = SVGVisibility()
      var id: ArraySlice<UInt8>?
      while true {
        let space = index
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { throw PictureFlaw("a tag in it has no end") }
        if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") {
          isEmpty = bytes[index] == UInt8(ascii: "/")
          tag += bytes[space..<index]
          if isEmpty {
            tag.append(UInt8(ascii: "/"))
            index += 1
          }
          guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
            throw PictureFlaw("a tag in it has no end")
          }
          tag.append(UInt8(ascii: ">"))
          index += 1
          break
        }
        let attributeName = readName()
        guard !attributeName.isEmpty else { throw PictureFlaw("an attribute in it has no name") }
        let (value, whole) = try readValue(from: space)
        if attributeName == "xmlns", let value, !SVGNamespaces.isShown(bytes[value]) { isForeign = true }
        if attributeName == "id", let value { id = bytes[value] }
        if let value { visibility.read(attributeName, bytes[value]) }
        if namespaces.isForeign(attributeName) || namespaces.isKept(attributeName, of: name) {
          removed.append(.text("what a drawing program keeps"))
        } else if let value, Self.isScript(attributeName, bytes[value]) {
          removed.append(.other("a script"))
        } else if let value, let clean = try cleaned(value) {
          tag += bytes[space..<value.lowerBound]
          tag += clean
          tag.append(bytes[value.upperBound])
        } else {
          tag += bytes[whole]
        }
      }
      let written = out.count
      let isPlaced = place(
        tag, name, isForeign: isForeign || namespaces.isForeign(name), isEnd: isEnd, isEmpty: isEmpty)
      guard isPlaced else { return }
      if isEnd { unshown.end() } else { begin(name, id: id, visibility, writtenBefore: written) }
      if !isEmpty { hidden?.depth += isEnd ? -1 : 1 } else if !isEnd { unshown.end() }
      endHidden()
    }

    private mutating func begin(
      _ name: String, id: ArraySlice<UInt8>?, _ visibility: SVGVisibility, writtenBefore written: Int
    ) {
      let bare = SVGUnshown.bare(name)
      if visibility.isNotDisplayed, hidden == nil, SVGHiddenPart.isDrawn(bare) {
        let staysHidden = self.staysHidden ?? SVGHiddenPart.stayHidden(in: bytes)
        self.staysHidden = staysHidden
        if staysHidden { hidden = SVGHiddenPart(at: written, told: unshown.found.count) }
      }
      let isReferenced = hidden != nil && id.map { unshown.isReferenced($0) } ?? false
      hidden?.hold(bare, isReferenced: isReferenced)
      unshown.tell(visibility)
      unshown.begin(name, id: id)
    }

    /// Leaves out what is not displayed where it ends, and nothing outside of it needs it.
    private mutating func endHidden() {
      guard let part = hidden, part.depth <= 0 else { return }
      hidden = nil
      if part.isNeeded { return }
      out.removeSubrange(part.written...)
      unshown.forget(from: part.told)
      removed.append(.other("a part that is hidden"))
    }

    /// False for what is left out.
    private mutating func place(
      _ tag: [UInt8], _ name: String, isForeign: Bool, isEnd: Bool, isEmpty: Bool
    ) -> Bool {
      if depthLeftOut > 0 {
        if !isEmpty { depthLeftOut += isEnd ? -1 : 1 }
        return false
      }
      let bare = name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
      if let carried = isForeign ? .text("metadata") : Self.leftOut[bare] {
        removed.append(carried)
        if !isEmpty, !isEnd { depthLeftOut = 1 }
        return false
      }
      if bare == "style" { isInStyle = !isEnd && !isEmpty }
      out += tag
      return true
    }

    /// Elements that are not drawn, whatever else stands in the picture. A page shows it without its scripts.
    private static let leftOut: [Substring: CarriedData] = [
      "metadata": .text("metadata"), "desc": .text("desc"), "script": .other("a script"),
    ]

    private static func isScript(_ attribute: String, _ value: ArraySlice<UInt8>) -> Bool {
      attribute.utf8.starts(with: "on".utf8) && attribute.utf8.allSatisfy { 0x61...0x7A ~= $0 }
        || value.lazy.filter { $0 > 0x20 }.prefix(11).map { $0 | 0x20 }.elementsEqual("javascript:".utf8)
    }

    private mutating func readName() -> String {
      let start = index
      while index < bytes.count, bytes[index] > 0x20, !"/>=<\"'".utf8.contains(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// The value between its quotation marks, and the attribute with the space in front of it.
    private mutating func readValue(
      from start: Int
    ) throws(PictureFlaw) -> (value: Range<Int>?, whole: Range<Int>) {
      let end = index
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        index = end
        return (nil, start..<end)
      }
      index += 1
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
        throw PictureFlaw("an attribute in it stands without quotation marks")
      }
      let quote = bytes[index]
      index += 1
      let first = index
      while index < bytes.count, bytes[index] != quote { index += 1 }
      guard index < bytes.count else { throw PictureFlaw("an attribute in it has no end") }
      index += 1
      return (first..<(index - 1), start..<index)
    }

    /// A value without what pictures in its addresses carry; nil for any other value.
    private mutating func cleaned(_ value: Range<Int>) throws(PictureFlaw) -> [UInt8]? {
      var address = DataAddress(depth: depth)
      let clean = try address.cleaned(value: bytes[value])
      removed += address.removed
      return withoutLocalAddresses(clean?[...] ?? bytes[value]) ?? clean
    }
  }
}
