/// A line above or below front matter, by whatever sign: `---`, `+++`, and what people and their programs make of them.
struct FrontMatterFence {
  enum Kind {
    case dashes, pluses, semicolons, others
  }

  let kind: Kind
  /// Whether it is the line that begins front matter.
  let isProper: Bool
  /// Whether what it begins is no YAML, as the language after it or the sign itself says.
  let isForeign: Bool

  /// Nil for a line that is none.
  ///
  /// - Parameter takesSlips: whether a line with a slip of the keyboard is one, too: where what stands below it is known to be
  ///   keys, and is only ever held back for it.
  init?(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, takesSlips: Bool = false) {
    guard line.count <= 200, let lead = bytes[line].first(where: { $0 > 0x20 }), Self.mayBegin(with: lead) else {
      return nil
    }
    let written = String(decoding: bytes[line], as: UTF8.self).trimmed
    // What nobody sees around the signs does not make the line another to who wrote it.
    var text = written.unicodeScalars.filter { !$0.isUnseen || $0.properties.isWhitespace }[...]
    if text.first == "\\" { text.removeFirst() }
    guard let first = text.first(where: { !$0.properties.isWhitespace }) else { return nil }
    text = text.drop { $0.properties.isWhitespace }
    var (run, rest): (Int, Substring.UnicodeScalarView)
    if Self.isDash(first) {
      kind = .dashes
      rest = text.drop(while: Self.isDash)
      run = text.count - rest.count
      // `- - -`
      if run == 1, takesSlips {
        let dashes = text.filter { !$0.properties.isWhitespace }
        if dashes.count >= 3, dashes.allSatisfy(Self.isDash) { (run, rest) = (dashes.count, rest.suffix(0)) }
      }
    } else if "+;*=~_".unicodeScalars.contains(first) {
      kind = first == "+" ? .pluses : first == ";" ? .semicolons : .others
      rest = text.drop { $0 == first }
      run = text.count - rest.count
    } else {
      return nil
    }
    // A program that sets type makes one long dash of two or three hyphens.
    guard run >= (kind == .dashes ? (first.isASCII ? 2 : 1) : 3) else { return nil }
    let after = String(String.UnicodeScalarView(rest.filter { !$0.properties.isWhitespace }))
    let language = after.lowercased()
    // A slip of the keyboard after three hyphens, or a blank within them.
    let isSlip =
      takesSlips && kind == .dashes && (after.unicodeScalars.count == 1 || after.unicodeScalars.allSatisfy(Self.isDash))
    guard after.isEmpty || after.utf8.first == UInt8(ascii: "#") || isSlip || Self.languages.contains(language) else {
      return nil
    }
    isForeign = kind == .semicolons || Self.foreignLanguages.contains(language)
    isProper = written.utf8.elementsEqual("---".utf8)
  }

  private static func mayBegin(with byte: UInt8) -> Bool { byte >= 0x80 || "-+;*=~_\\".utf8.contains(byte) }

  /// What stands around an object of JSON.
  static let braces = FrontMatterFence(kind: .others, isProper: false)

  private init(kind: Kind, isProper: Bool) { (self.kind, self.isProper, isForeign) = (kind, isProper, true) }

  private static let languages = foreignLanguages.union(["yaml", "yml", "toml"])
  private static let foreignLanguages: Set = [
    "json", "json5", "js", "javascript", "hjson", "cson", "coffee", "ts", "typescript",
  ]

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isDash }

  /// Whether this line ends what the other began.
  func closes(_ opening: FrontMatterFence) -> Bool { kind == opening.kind }
}

/// Lines that hold keys and what belongs to them, and nothing else: between two lines of signs, in braces, or by themselves.
struct FrontMatterBlock {
  let form: UnreadFrontMatter.Form
  /// The line above the keys.
  private(set) var opening: FrontMatterFence?
  /// Whether a line of signs stands below the keys, too.
  private(set) var isClosed = false
  let text: Range<Int>
  let end: Int

  /// Nil where none begins.
  init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if let object = Self.endOfObject(at: start, in: bytes) {
      form = .json
      (text, end) = (start..<object, object)
      opening = .braces
      return
    }
    guard let opening = FrontMatterFence(start..<Lines.end(from: start, in: bytes), in: bytes, takesSlips: true) else {
      end = Self.endOfKeys(from: start, in: bytes)
      guard end > start else { return nil }
      form = .lines
      text = start..<end
      return
    }
    self.opening = opening
    let inner = Lines.next(after: start, in: bytes)
    let form: UnreadFrontMatter.Form =
      switch opening.kind {
      case .pluses: .toml
      case .semicolons: .json
      case .dashes, .others: .yaml
      }
    if opening.isForeign, let closing = Self.anyClosing(of: opening, from: inner, in: bytes) {
      self.form = .json
      isClosed = true
      (text, end) = (inner..<closing, Lines.next(after: closing, in: bytes))
    } else if let closing = Self.closing(of: opening, from: inner, in: bytes) {
      self.form = form
      isClosed = true
      (text, end) = (inner..<closing, Lines.next(after: closing, in: bytes))
    } else {
      let first = Lines.beginningOfWords(from: inner, in: bytes)
      end = Self.endOfKeys(from: first, in: bytes)
      guard end > first else { return nil }
      self.form = form == .toml ? .toml : .lines
      text = first..<end
    }
  }

  /// Where the line begins that closes a block, if every line before it is one of front matter and the first has a key.
  private static func closing(
    of opening: FrontMatterFence, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var line = start
    var hasKey = false
    while line < bytes.count {
      let end = Lines.end(from: line, in: bytes)
      if let fence = FrontMatterFence(line..<end, in: bytes, takesSlips: true), fence.closes(opening) {
        return hasKey ? line : nil
      }
      let first = Lines.beginningOfWords(from: line, to: end, in: bytes)
      if first < end {
        // Between lines of +++ nobody writes prose.
        let isTOML = opening.kind == .pluses && (hasKey || "[#".utf8.contains(bytes[first]))
        if isTOML || KeyLine(line..<end, in: bytes) != nil {
          hasKey = true
        } else if bytes[first] != UInt8(ascii: "#"), !hasKey || !belongsToKey(first, of: line, in: bytes) {
          return nil
        }
      }
      line = Lines.next(after: end, in: bytes)
    }
    return nil
  }

  /// Where the line begins that closes a block of another language, whatever stands in it.
  private static func anyClosing(
    of opening: FrontMatterFence, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var line = start
    while line < bytes.count, line - start <= FrontMatterSplitter.limit {
      let end = Lines.end(from: line, in: bytes)
      if let fence = FrontMatterFence(line..<end, in: bytes, takesSlips: true), fence.closes(opening) { return line }
      line = Lines.next(after: end, in: bytes)
    }
    return nil
  }

  /// Whether a line begins with one word and a colon, as no prose does as a rule.
  static func hasPlainKey(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var line = range.lowerBound
    while line < range.upperBound {
      let end = min(Lines.end(from: line, in: bytes), range.upperBound)
      if KeyLine(line..<end, in: bytes)?.isPlain == true { return true }
      line = Lines.next(after: end, in: bytes)
    }
    return false
  }

  /// An indented line, an item of a list, the end of a collection or a long text.
  private static func belongsToKey(_ first: Int, of line: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    first > line || "-]}\"'[{".utf8.contains(bytes[first])
  }

  /// The end of the lines from here on that keys stand on, or what belongs to one: an item of a list, an indented line.
  static func endOfKeys(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var line = start
    while line < bytes.count {
      let end = Lines.end(from: line, in: bytes)
      guard end > line else { break }
      let goesOn = line > start && (bytes[line] == 0x20 || bytes[line] == 0x09 || bytes[line] == UInt8(ascii: "-"))
      guard goesOn || KeyLine(line..<end, in: bytes) != nil else { break }
      line = Lines.next(after: end, in: bytes)
    }
    return line
  }

  /// The first line among the keys from here on, or directly after them, that ends them, or was meant to.
  static func fence(belowKeysFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let end = endOfKeys(from: start, in: bytes)
    var line = start
    while line <= end, line < bytes.count {
      let place = line..<Lines.end(from: line, in: bytes)
      // After the keys, other signs are meant for hyphens, too; `***` is the rule that one may write there.
      if line > start, let fence = FrontMatterFence(place, in: bytes),
        fence.kind == .dashes || line == end && bytes[line] != UInt8(ascii: "*")
      {
        return place
      }
      if line > start, FenceSlip.wordsAfterHyphens(place, in: bytes) != nil { return place }
      line = Lines.next(after: line, in: bytes)
    }
    return nil
  }

  /// The end of a JSON object whose first key stands in quotation marks; of one that is never closed, the next empty line.
  private static func endOfObject(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes[start] == UInt8(ascii: "{") else { return nil }
    var key = start + 1
    while key < bytes.count, bytes[key] <= 0x20 { key += 1 }
    guard key < bytes.count, bytes[key] == UInt8(ascii: "\"") else { return nil }
    var (depth, isInText, index) = (0, false, start)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isInText: index += 1
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "{") where !isInText: depth += 1
      case UInt8(ascii: "}") where !isInText:
        depth -= 1
        if depth == 0 { return Lines.next(after: index, in: bytes) }
      default: break
      }
      index += 1
    }
    var line = Lines.next(after: start, in: bytes)
    while line < bytes.count, !Lines.isBreak(bytes[line]) { line = Lines.next(after: line, in: bytes) }
    return line
  }
}
