import Diagnostics

/// Front matter that is not read: it is TOML or JSON, never closed, too long, in the wrong place, or has no lines around it.
///
/// In a dossier's own folders that is an error. A note is published without it, unless it may be what keeps the note back.
struct UnreadFrontMatter {
  enum Form {
    case yaml, toml, json
    /// Lines among which prose could stand: with no line of `---` above them, or below a heading.
    case lines
  }

  var form = Form.yaml
  var text: Range<Int>
  /// The Markdown after it.
  var body: Range<Int>
  var diagnostic: Diagnostic

  /// What it keeps back, and the word that does. TOML is read line by line; of anything else that cannot be read, each of
  /// the words `draft`, `confidential` and `publish` counts, wherever it stands. Lines count by what they say only.
  func held(in bytes: UnsafeBufferPointer<UInt8>) -> (held: HeldBack, word: String)? {
    switch form {
    case .yaml, .json:
      return Self.words(in: text, of: bytes) ?? Self.lines(in: text, of: bytes)
        ?? (isUnclosed ? Self.lines(in: body, of: bytes, reads: \.isPlain) : nil)
    case .toml: return Self.linesOfTOML(in: text, of: bytes)
    case .lines: return Self.lines(in: text, of: bytes)
    }
  }

  /// Whether lines say that the page is kept back.
  static func keepsBack(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    lines(in: range, of: bytes) != nil
  }

  /// Whether keys may follow after an empty line.
  private var isUnclosed: Bool { ["unclosed-front-matter", "odd-fence"].contains(diagnostic.id) }

  /// The words that stand somewhere, in any case, whatever stands unseen between their letters.
  private static func words(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (held: HeldBack, word: String)? {
    let text = folded(range, of: bytes)
    var held = HeldBack()
    var first: PublicationMark?
    for mark in PublicationMark.allCases where stands(Array(mark.key.utf8), in: text) {
      held.hold(by: mark)
      if first == nil { first = mark }
    }
    return first.map { (held, $0.key) }
  }

  /// Its bytes in lower case, wide letters as the usual, without what is not seen.
  private static func folded(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let usual = scalar.usual
      if usual.isASCII {
        let isUnseen = usual.value < 0x20 && !Lines.isBreak(UInt8(ascii: usual)) || usual.value == 0x7F
        if !isUnseen { folded.append(UInt8(ascii: usual) | (usual.properties.isAlphabetic ? 0x20 : 0)) }
      } else if !scalar.isUnseen {
        folded.append(0x80)
      }
    }
    return folded
  }

  private static func stands(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in
      text[start] == word[0] && word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }

  /// Of TOML the lines that are not certain to say no: `draft = false` is; a table, a comment, a text and a list are not.
  private static func linesOfTOML(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (held: HeldBack, word: String)? {
    var found = Finding()
    forEachLine(in: range, of: bytes) { line in
      guard let key = KeyLine(line, in: bytes) else { return found.add(words(in: line, of: bytes)) }
      if key.isAboutPublishing, !key.isCollection {
        if let mark = key.mark { found.add(mark, key.key) }
        let isDate = key.value.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        if key.mark == nil, PublicationMark.answer(key.value) == nil, !isDate { found.add(words(in: line, of: bytes)) }
      } else {
        let value = line.drop { bytes[$0] != UInt8(ascii: "=") && bytes[$0] != UInt8(ascii: ":") }
        found.add(words(in: value, of: bytes))
      }
    }
    return found.result
  }

  /// The lines whose key is a mark that keeps back, and those whose value may hold one.
  private static func lines(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, reads: (KeyLine) -> Bool = { _ in true }
  ) -> (held: HeldBack, word: String)? {
    var found = Finding()
    forEachLine(in: range, of: bytes) { line in
      guard let key = KeyLine(line, in: bytes), reads(key) else { return }
      if let mark = key.mark {
        found.add(mark, key.key)
      } else if key.isCollection {
        found.add(words(in: line, of: bytes))
      }
    }
    return found.result
  }

  /// The first line that says that the page is kept back.
  static func tellingLine(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var first: Range<Int>?
    forEachLine(in: range, of: bytes) { line in
      if first == nil, KeyLine(line, in: bytes)?.mark != nil { first = line }
    }
    return first
  }

  private static func forEachLine(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      // A range may be a small part of a long line.
      let end = bytes[start..<range.upperBound].firstIndex(where: Lines.isBreak) ?? range.upperBound
      body(start..<end)
      if end == range.upperBound { return }
      start = Lines.next(after: end, in: bytes)
    }
  }

  /// What was found so far.
  private struct Finding {
    private var held = HeldBack()
    private var word: String?

    var result: (held: HeldBack, word: String)? { word.map { (held, $0) } }

    mutating func add(_ mark: PublicationMark, _ key: String) {
      held.hold(by: mark)
      word = word ?? key
    }

    mutating func add(_ found: (held: HeldBack, word: String)?) {
      guard let found else { return }
      held.formUnion(found.held)
      word = word ?? found.word
    }
  }
}

extension Unicode.Scalar {
  /// Whether nothing is seen where it stands: a control, a mark of order or joining, a soft hyphen.
  var isUnseen: Bool {
    properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
      || properties.generalCategory == .format
  }
}
