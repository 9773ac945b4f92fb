import Diagnostics
import Yams

/// Says in plain words what Yams found wrong, and what to write instead.
struct YAMLExplanation {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let marks: YAMLMarks
  let path: String

  func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return diagnostic(problem, at: mark, context: context)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: marks.offset(context.mark))
    case .reader(let problem, _, _, _): return invalid(problem, at: range.lowerBound)
    default: return invalid("it cannot be read", at: range.lowerBound)
    }
  }

  private func diagnostic(_ problem: String, at mark: Mark, context: YamlError.Context?) -> Diagnostic {
    let place = marks.offset(mark)
    let opening = context.map { marks.offset($0.mark) } ?? place
    let byte = place < range.upperBound ? bytes[place] : 0
    switch problem {
    case "mapping values are not allowed in this context" where indentedKey(before: place) != nil:
      return error(
        "this key is indented further than the line above it, which has its value already",
        at: line(at: indentedKey(before: place) ?? place), fix: "indent keys alike")
    case "mapping values are not allowed in this context":
      return error(
        "a colon with a space behind it, within a value, begins another key in YAML", at: place..<place + 1,
        fix: "put the whole value in quotation marks")
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quotation mark that opens here is never closed", at: opening..<opening + 1,
        fix: "write the same quotation mark at the value's end")
    case "did not find expected ',' or ']'":
      return error(
        "the list that opens here is never closed, or lacks a comma", at: opening..<opening + 1,
        fix: "write commas between its items and ] at its end")
    case "did not find expected ',' or '}'":
      return error(
        "the mapping that opens here is never closed, or lacks a comma", at: opening..<opening + 1,
        fix: "write commas between its entries and } at its end")
    case "could not find expected ':'":
      return error("this line is no key with a value", at: line(at: opening), fix: "write key: value")
    case "found unknown escape character":
      return error(
        "a backslash in double quotation marks begins an escape, and this one is unknown", at: place..<place + 1,
        fix: "write \\\\ for a backslash, or use single quotation marks")
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot begin on its key’s line with a hyphen", at: place..<place + 1,
        fix: "write each item on a line of its own, or [a, b]")
    case "did not find expected '-' indicator":
      return error("this line is no item of the list above it", at: line(at: place), fix: "begin it with a hyphen")
    case "did not find expected key" where quote(before: place) != nil:
      let isSingle = quote(before: place) == UInt8(ascii: "'")
      return error(
        "the quotation mark before this ends the value, and more follows", at: line(at: place),
        fix: isSingle
          ? "write '' for an apostrophe within, or put the value in double quotation marks"
          : "write \\\" for a quotation mark within, or put the value in single quotation marks")
    case "did not find expected key":
      return error(
        "this is no key: the value above ends before it, or the line is indented otherwise than its neighbours",
        at: line(at: place), fix: "indent keys alike, and put values that hold quotation marks in quotation marks")
    case _ where byte == 0x09 || problem.contains("tab character"):
      let tab = bytes[range].firstIndex(of: 0x09).map { byte == 0x09 ? place : $0 } ?? place
      return error("the line is indented with a tab", at: tab..<tab + 1, fix: "indent with spaces")
    case "found character that cannot start any token":
      let sign = String(decoding: bytes[place..<min(place + 1, range.upperBound)], as: UTF8.self)
      return error(
        "a value cannot begin with “\(sign)”", at: place..<place + 1, fix: "put the value in quotation marks")
    default: return invalid(problem, at: place)
    }
  }

  private func invalid(_ problem: String, at place: Int) -> Diagnostic {
    error("this is not valid YAML: \(problem)", at: place..<place, fix: "put the value in quotation marks")
  }

  private func error(_ message: String, at place: Range<Int>, fix: String) -> Diagnostic {
    let place = place.clamped(to: range.lowerBound..<max(range.upperBound, range.lowerBound))
    return .error("invalid-yaml", message, at: SourceLocation(path: path, range: place), fix: fix)
  }

  /// The quotation mark that stands before the offset on its line, with nothing but spaces between.
  private func quote(before place: Int) -> UInt8? {
    var index = place
    while index > range.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
    guard index > range.lowerBound, index < range.upperBound else { return nil }
    let byte = bytes[index - 1]
    return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") ? byte : nil
  }

  /// Where the word before the colon begins, if it is the first on its line and is indented.
  private func indentedKey(before colon: Int) -> Int? {
    var start = colon
    while start > range.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
    var index = start
    while index > range.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
    guard index < start, start < colon, index > range.lowerBound, Lines.isBreak(bytes[index - 1]) else { return nil }
    return start
  }

  /// The words of the line that the offset is on, from there.
  private func line(at place: Int) -> Range<Int> {
    var end = min(Lines.end(from: place, in: bytes), range.upperBound)
    while end > place, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return place..<max(place, end)
  }

  /// Yams says where the first of the two stands; the second is the next line, or entry, that writes it at its place.
  private func duplicate(_ key: String, first: Int) -> Diagnostic {
    let firstRange = first..<min(first + written(from: first), range.upperBound)
    let name = Array(bytes[firstRange])
    var index = firstRange.upperBound
    while index + name.count <= range.upperBound {
      if bytes[index] == name[0], isSeparated(index), bytes[index..<index + name.count].elementsEqual(name),
        isFollowedByColon(index + name.count)
      {
        return DuplicateKey.diagnostic(key, first: firstRange, second: index..<index + name.count, path: path)
      }
      index += 1
    }
    return DuplicateKey.diagnostic(key, first: firstRange, second: firstRange, path: path)
  }

  private func written(from start: Int) -> Int {
    var index = start
    while index < range.upperBound, !isFollowedByColon(index), !Lines.isBreak(bytes[index]) { index += 1 }
    return max(1, index - start)
  }

  private func isSeparated(_ index: Int) -> Bool {
    let before = bytes[index - 1]
    return before == 0x20 || Lines.isBreak(before) || before == UInt8(ascii: ",") || before == UInt8(ascii: "{")
  }

  private func isFollowedByColon(_ index: Int) -> Bool {
    var index = index
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index < range.upperBound && bytes[index] == UInt8(ascii: ":")
  }
}

/// The words for a key that stands twice in a mapping.
enum DuplicateKey {
  static func diagnostic(_ key: String, first: Range<Int>, second: Range<Int>, path: String) -> Diagnostic {
    let note = Diagnostic.Note("it stands here already", at: SourceLocation(path: path, range: first))
    return .error(
      "duplicate-key", "“\(key)” stands here a second time", at: SourceLocation(path: path, range: second),
      notes: [note], fix: "keep one of the two")
  }
}
