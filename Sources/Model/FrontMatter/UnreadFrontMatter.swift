import Diagnostics

/// Front matter that is not read: it is TOML or JSON, never closed, too long, or has no lines around it.
///
/// In a dossier's own folders that is an error. A note is published without it, unless it may be what keeps the note back.
struct UnreadFrontMatter {
  enum Form {
    case yaml, toml, json
    /// Keys at the top of the text, with no line of `---` above them.
    case bare
  }

  var form = Form.yaml
  var text: Range<Int>
  /// The Markdown behind it.
  var body: Range<Int>
  var diagnostic: Diagnostic

  /// What it keeps back, and the word that does. TOML is read line by line; of anything else that cannot be read, each of
  /// the words `draft`, `confidential` and `publish` counts, wherever it stands.
  func held(in bytes: UnsafeBufferPointer<UInt8>) -> (held: HeldBack, word: String)? {
    switch form {
    case .yaml, .json:
      return Self.words(in: text, of: bytes) ?? (isUnclosed ? Self.lines(in: body, of: bytes, reads: \.isPlain) : nil)
    case .toml: return Self.lines(in: text, of: bytes, reads: { _ in true })
    case .bare: return Self.lines(in: text, of: bytes, reads: { _ in true })
    }
  }

  /// Whether keys may follow behind an empty line.
  private var isUnclosed: Bool { diagnostic.id == "unclosed-front-matter" }

  /// The words that stand somewhere, in any case.
  static func words(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (held: HeldBack, word: String)? {
    var held = HeldBack()
    var first: PublicationMark?
    for mark in PublicationMark.allCases where stands(mark.key, in: range, of: bytes) {
      held.hold(by: mark)
      if first == nil { first = mark }
    }
    return first.map { (held, $0.key) }
  }

  private static func stands(_ word: String, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = Array(word.utf8)
    guard range.count >= word.count else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains { start in
      word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
    }
  }

  /// The lines whose key is a mark that keeps back, and those of TOML whose value may hold one.
  private static func lines(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, reads: (KeyLine) -> Bool
  ) -> (held: HeldBack, word: String)? {
    var held = HeldBack()
    var word: String?
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(Lines.end(from: start, in: bytes), range.upperBound)
      if let line = KeyLine(start..<end, in: bytes), reads(line) {
        if let mark = line.mark {
          held.hold(by: mark)
          word = word ?? line.key
        } else if line.isCollection, let found = words(in: start..<end, of: bytes) {
          held.isDraft = held.isDraft || found.held.isDraft
          held.isConfidential = held.isConfidential || found.held.isConfidential
          word = word ?? found.word
        }
      }
      start = Lines.next(after: end, in: bytes)
    }
    return word.map { (held, $0) }
  }
}

/// A line `key: value`, `key = value` or `key:: value`.
struct KeyLine {
  let key: String
  let value: String

  /// Nil for a line that does not begin with a word or a few and such a mark.
  init?(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let colon = UInt8(ascii: ":")
    guard line.count > 1,
      let sign = bytes[line.prefix(48)].firstIndex(where: { $0 == colon || $0 == UInt8(ascii: "=") })
    else { return nil }
    var start = sign + 1
    while start < line.upperBound, bytes[start] == colon { start += 1 }
    guard start == line.upperBound || bytes[sign] != colon || bytes[start] == 0x20 || bytes[start] == 0x09 else {
      return nil
    }
    let key = String(decoding: bytes[line.lowerBound..<sign], as: UTF8.self)
    let hasSigns = key.utf8.contains { byte in ".[(/".utf8.contains(byte) }
    guard !hasSigns, key.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    self.key = key.trimmed
    value = Self.bare(String(decoding: bytes[start..<line.upperBound], as: UTF8.self))
  }

  /// Without a comment behind it, a comma and quotation marks.
  private static func bare(_ value: String) -> String {
    var text = value.trimmed
    if let comment = text.utf8.firstIndex(of: UInt8(ascii: "#")), text.utf8.first != UInt8(ascii: "\"") {
      text = String(text[..<comment]).trimmed
    }
    if text.utf8.last == UInt8(ascii: ",") { text = String(text.dropLast()).trimmed }
    if text.utf8.count > 1, let mark = text.utf8.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      text.utf8.last == mark
    {
      text = String(text.dropFirst().dropLast())
    }
    return text
  }

  /// The mark that it keeps back by.
  var mark: PublicationMark? {
    guard let mark = PublicationMark(key: key), let answer = PublicationMark.answer(value),
      answer != (mark == .publish)
    else { return nil }
    return mark
  }

  /// Whether its key is one word, as no sentence begins.
  var isPlain: Bool { !key.utf8.contains(0x20) }

  /// Whether its value may hold keys of its own, or go on over lines.
  var isCollection: Bool {
    value.utf8.first == UInt8(ascii: "{") || value.utf8.first == UInt8(ascii: "[")
      || value.utf8.starts(with: "\"\"\"".utf8) || value.utf8.starts(with: "'''".utf8)
  }
}
