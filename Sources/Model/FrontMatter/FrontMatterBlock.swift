/// A line above or below front matter, by whatever sign: `---`, `+++`, and what people and their programs make of them.
struct FrontMatterFence {
  enum Kind {
    case dashes, pluses, semicolons, others
  }

  let kind: Kind
  /// Whether it is the line that begins front matter.
  let isProper: Bool

  /// Nil for a line that is none.
  init?(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard line.count <= 200 else { return nil }
    let text = String(decoding: bytes[line], as: UTF8.self).trimmed
    guard let first = text.unicodeScalars.first else { return nil }
    let run: Int
    if Self.isDash(first) {
      kind = .dashes
      run = text.unicodeScalars.prefix(while: Self.isDash).count
    } else if "+;*=~_".unicodeScalars.contains(first) {
      kind = first == "+" ? .pluses : first == ";" ? .semicolons : .others
      run = text.unicodeScalars.prefix { $0 == first }.count
    } else {
      return nil
    }
    // A program that sets type makes one long dash of two or three hyphens.
    guard run >= (kind == .dashes ? (first.isASCII ? 2 : 1) : 3) else { return nil }
    let rest = String(text.unicodeScalars.dropFirst(run)).trimmed
    guard rest.isEmpty || rest.utf8.first == UInt8(ascii: "#") || Self.languages.contains(rest.lowercased()) else {
      return nil
    }
    isProper = text.utf8.elementsEqual("---".utf8)
  }

  /// What stands around an object of JSON.
  static let braces = FrontMatterFence(kind: .others, isProper: false)

  private init(kind: Kind, isProper: Bool) { (self.kind, self.isProper) = (kind, isProper) }

  private static let languages: Set = ["yaml", "yml", "toml", "json"]

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isDash }

  /// Whether this line ends what the other began.
  func closes(_ opening: FrontMatterFence) -> Bool { kind == opening.kind }
}

/// Lines that hold keys and what belongs to them, and nothing else: between two lines of signs, in braces, or by themselves.
struct FrontMatterBlock {
  let form: UnreadFrontMatter.Form
  /// The line above the keys.
  private(set) var opening: FrontMatterFence?
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
    guard let opening = FrontMatterFence(start..<Lines.end(from: start, in: bytes), in: bytes) else {
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
    if let closing = Self.closing(of: opening, from: inner, in: bytes) {
      self.form = form
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
      if let fence = FrontMatterFence(line..<end, in: bytes), fence.closes(opening) { return hasKey ? line : nil }
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

  /// The first line of dashes among the keys from here on, or directly after them.
  static func fence(
    belowKeysFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (line: Range<Int>, fence: FrontMatterFence)? {
    let end = endOfKeys(from: start, in: bytes)
    var line = start
    while line <= end, line < bytes.count {
      let place = line..<Lines.end(from: line, in: bytes)
      // After the keys, other signs are meant for hyphens, too; `***` is the rule that one may write there.
      if line > start, let fence = FrontMatterFence(place, in: bytes),
        fence.kind == .dashes || line == end && bytes[line] != UInt8(ascii: "*")
      {
        return (place, fence)
      }
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
