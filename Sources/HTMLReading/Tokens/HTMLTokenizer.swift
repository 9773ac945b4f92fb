/// Reads HTML by the rules of the standard's tokenizer (section 13.2.5), so that `a < b`, a `>` in an attribute and a `<` in a
/// script are taken as a browser takes them. Comments, doctypes and instructions are passed over. It builds no tree, runs and
/// loads nothing, and takes time in proportion to the length.
///
/// What the tree decides, the reader of the tokens tells: whether it is in foreign content such as SVG.
public struct HTMLTokenizer {
  let bytes: [UInt8]
  /// After the token that was read last.
  public internal(set) var index = 0
  /// Where that token begins: a tag at its `<`.
  public private(set) var tokenStart = 0
  /// Whether what a browser passes over is text, but for comments: declarations, instructions, a tag that is never closed.
  public var keepsUnread = false
  /// Whether a CDATA section is one, and `<style>` an element as any other.
  public var isForeign = false
  /// The element in whose text there are no tags, and how its text is read.
  var raw: (name: String, kind: RawText)?
  private var pending: [UInt8] = []

  /// - Parameter bytes: UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Nil at the end.
  public mutating func next() -> HTMLToken? {
    tokenStart = index
    while index < bytes.count {
      if let raw {
        self.raw = nil
        pending += readRawText(raw.name, raw.kind)
        if !pending.isEmpty { return text() }
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let start = index
        let token = readMarkup()
        guard let token else { continue }
        if pending.isEmpty {
          tokenStart = start
          return finished(token)
        }
        // The text before it comes first; the tag is read again.
        index = start
        return text()
      case UInt8(ascii: "&"):
        let bytes = bytes
        index = CharacterReferences.append(at: index, in: bytes.span, to: &pending)
      case 0: index += 1
      default:
        pending.append(bytes[index])
        index += 1
      }
    }
    return pending.isEmpty ? nil : text()
  }

  private mutating func text() -> HTMLToken {
    defer { pending = [] }
    return .text(pending)
  }

  private mutating func finished(_ token: HTMLToken) -> HTMLToken {
    if case .start(let tag) = token, !isForeign, let kind = RawText(of: tag.name) { raw = (tag.name, kind) }
    return token
  }

  func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Nil for what is no tag: comments, and signs that are text.
  private mutating func readMarkup() -> HTMLToken? {
    let start = index
    let next = byte(at: index + 1)
    if ASCII.isLetter(next) {
      if let tag = readTag(at: index + 1) { return .start(tag) }
      passOver(from: start)
      return nil
    }
    switch next {
    case UInt8(ascii: "!"): if !skipDeclaration() { passOver(from: start) }
    case UInt8(ascii: "?"):
      skip(after: UInt8(ascii: ">"))
      passOver(from: start)
    case UInt8(ascii: "/"):
      if ASCII.isLetter(byte(at: index + 2)) {
        if let tag = readTag(at: index + 2) { return .end(tag.name) }
        passOver(from: start)
        return nil
      }
      if index + 2 >= bytes.count {
        pending.append(contentsOf: "</".utf8)
        index += 2
      } else {
        // `</>` and `</ x>` are nothing to see.
        skip(after: UInt8(ascii: ">"))
        passOver(from: start)
      }
    default:
      pending.append(UInt8(ascii: "<"))
      index += 1
    }
    return nil
  }

  private mutating func passOver(from start: Int) {
    if keepsUnread { pending.append(contentsOf: bytes[start..<index]) }
  }

  /// Says whether there is nothing to keep of it: a comment, or what was read as text.
  private mutating func skipDeclaration() -> Bool {
    if byte(at: index + 2) == 0x2D, byte(at: index + 3) == 0x2D {
      skipComment()
      return true
    }
    if isForeign, bytes[index...].prefix(9).elementsEqual("<![CDATA[".utf8) {
      index += 9
      while index < bytes.count, !bytes[index...].prefix(3).elementsEqual("]]>".utf8) {
        pending.append(bytes[index])
        index += 1
      }
      index = min(index + 3, bytes.count)
      return true
    }
    skip(after: UInt8(ascii: ">"))
    return false
  }

  mutating func skip(after byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func skipComment() {
    index += 4
    // `<!-->` and `<!--->` are whole.
    if byte(at: index) == UInt8(ascii: ">") { return index += 1 }
    if byte(at: index) == 0x2D, byte(at: index + 1) == UInt8(ascii: ">") { return index += 2 }
    while index < bytes.count {
      if bytes[index] == 0x2D, byte(at: index + 1) == 0x2D {
        if byte(at: index + 2) == UInt8(ascii: ">") { return index += 3 }
        if byte(at: index + 2) == UInt8(ascii: "!"), byte(at: index + 3) == UInt8(ascii: ">") { return index += 4 }
      }
      index += 1
    }
  }

  /// A tag from its name to its `>`; nil where the page ends in it.
  private mutating func readTag(at start: Int) -> HTMLTag? {
    var end = start
    while end < bytes.count, !ASCII.isSpace(bytes[end]), bytes[end] != 0x2F, bytes[end] != 0x3E { end += 1 }
    var tag = HTMLTag(name: ASCII.lowered(bytes[start..<end]), attributes: [], isSelfClosing: false)
    index = end
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return tag
      }
      if byte == UInt8(ascii: "/") {
        tag.isSelfClosing = self.byte(at: index + 1) == UInt8(ascii: ">")
        index += 1
      } else if ASCII.isSpace(byte) {
        index += 1
      } else {
        readAttribute(into: &tag)
      }
    }
    return nil
  }
}
