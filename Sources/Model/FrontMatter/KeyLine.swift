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
    let key = String(decoding: bytes[line.lowerBound..<sign], as: UTF8.self).trimmed
    // A point stands within a key of TOML, and at the end of a sentence.
    let hasSigns = key.utf8.contains { byte in "[(/".utf8.contains(byte) } || key.contains(". ")
    let begins = key.utf8.first.map { !">|#`*+-!%<".utf8.contains($0) } ?? false
    guard begins, !hasSigns, key.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    self.key = key
    value = Self.bare(String(decoding: bytes[start..<line.upperBound], as: UTF8.self))
  }

  /// Without a comment after it, a comma and quotation marks.
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

  /// The mark that it keeps back by: a clear yes or no after one, or the word itself after `status`.
  var mark: PublicationMark? {
    if let stated = PublicationMark(stated: value, after: key) { return stated }
    guard let answer = PublicationMark.answer(value), let mark = marks.first, answer != (mark == .publish) else {
      return nil
    }
    return mark
  }

  /// Whether its key is a mark, whatever it says.
  var isAboutPublishing: Bool { !marks.isEmpty }

  /// The marks among the parts of its key: `meta.draft` is one.
  private var marks: [PublicationMark] {
    if let mark = PublicationMark(key: key) { return [mark] }
    guard key.utf8.contains(UInt8(ascii: ".")) else { return [] }
    return key.split(separator: ".").compactMap { PublicationMark(key: String($0)) }
  }

  /// Whether its key is one word, as no sentence begins.
  var isPlain: Bool { !key.utf8.contains(0x20) }

  /// Whether its value may hold keys of its own, or go on over lines. A wikilink is none, whatever words are in it.
  var isCollection: Bool {
    value.utf8.first == UInt8(ascii: "{")
      || (value.utf8.first == UInt8(ascii: "[") && !value.utf8.starts(with: "[[".utf8))
      || value.utf8.starts(with: "\"\"\"".utf8) || value.utf8.starts(with: "'''".utf8)
  }
}
