import Diagnostics

/// Signs of YAML that were typed for others: the wrong one of two brackets, a hyphen before a value that is no item.
struct YAMLSlips {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let path: String

  func diagnostic(for problem: YAMLProblem) -> Diagnostic? {
    switch problem.words {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": bracket(at: problem.opening)
    case "block sequence entries are not allowed in this context": hyphen(at: problem.place)
    default: nil
    }
  }

  /// `[type: Membership, to: board}` and `{lake, dam]`: what stands between says which of the two is right.
  private func bracket(at opening: Int) -> Diagnostic? {
    let (square, curly) = (UInt8(ascii: "["), UInt8(ascii: "{"))
    guard opening < range.upperBound, bytes[opening] == square || bytes[opening] == curly else { return nil }
    let isSquare = bytes[opening] == square
    let line = opening + 1..<min(Lines.end(from: opening, in: bytes), range.upperBound)
    let ends = (isSquare ? "}" : "]").utf8
    guard let closing = bytes[line].firstIndex(where: { "[]{}\"'".utf8.contains($0) }),
      ends.elementsEqual(CollectionOfOne(bytes[closing]))
    else { return nil }
    let first = bytes[line.lowerBound..<closing].drop { $0 == 0x20 }
    let key = first.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",") }
    let isRecord =
      key.endIndex < closing && bytes[key.endIndex] == UInt8(ascii: ":")
      && KnownKeys.all.contains(String(decoding: key, as: UTF8.self))
    let (place, right) =
      isRecord == isSquare
      ? (opening, isRecord ? "{" : "[") : (closing, isRecord ? "}" : "]")
    return error(
      isRecord
        ? "keys with values stand between { and }, and one of the two is another bracket here"
        : "a list stands between [ and ], and one of the two is another bracket here",
      at: place..<place + 1, write: right)
  }

  /// `title: - The lake`, where no list belongs.
  private func hyphen(at place: Int) -> Diagnostic? {
    var start = min(place, range.upperBound)
    while start > range.lowerBound, !Lines.isBreak(bytes[start - 1]) { start -= 1 }
    let end = min(Lines.end(from: start, in: bytes), range.upperBound)
    guard let line = KeyLine(start..<end, in: bytes), KnownKeys.single.contains(line.key),
      place < end, bytes[place..<end].starts(with: "- ".utf8)
    else { return nil }
    let words = String(decoding: bytes[(place + 1)..<end], as: UTF8.self).trimmed
    let next = Lines.next(after: end, in: bytes)
    let isList = next < range.upperBound && bytes[next..<range.upperBound].first { $0 != 0x20 } == UInt8(ascii: "-")
    guard !words.isEmpty, !isList else { return nil }
    return error(
      "“\(line.key)” takes one value, and a hyphen begins an item of a list", at: place..<end,
      write: YAMLText.value(words))
  }

  private func error(_ message: String, at place: Range<Int>, write replacement: String) -> Diagnostic {
    var diagnostic = Diagnostic.error(
      "invalid-yaml", message, at: SourceLocation(path: path, range: place), fix: "write \(replacement)")
    diagnostic.replacement = replacement
    return diagnostic
  }
}
