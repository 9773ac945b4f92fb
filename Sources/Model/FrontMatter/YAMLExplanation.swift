import Diagnostics

/// Says in plain words what libyaml found wrong, and what to write instead.
struct YAMLExplanation {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let path: String

  func diagnostic(for fault: YAMLFault) -> Diagnostic {
    let habits = YAMLHabits(bytes: bytes, range: range, path: path)
    switch fault {
    case .refused(let refusal, let place):
      return habits.diagnostic(near: place.lowerBound, opening: place.lowerBound) ?? diagnostic(for: refusal, at: place)
    case .invalid(let problem):
      if let habit = habits.diagnostic(near: problem.place, opening: problem.opening) { return habit }
      if let (refusal, place) = refusal(after: problem) { return diagnostic(for: refusal, at: place..<place + 1) }
      return YAMLSlips(bytes: bytes, range: range, path: path).diagnostic(for: problem)
        ?? diagnostic(problem.words, at: problem.place, opening: problem.opening)
    }
  }

  private func diagnostic(for refusal: YAMLRefusal, at place: Range<Int>) -> Diagnostic {
    if refusal == .tag, let embed = embed(at: place.lowerBound) { return embed }
    let (message, fix) = refusal.words
    return .error("yaml-not-read", message, at: SourceLocation(path: path, range: place), fix: fix)
  }

  /// `![[picture.jpg]]`, as a text shows it.
  private func embed(at start: Int) -> Diagnostic? {
    let line = line(at: start)
    guard bytes[line].starts(with: "![[".utf8), bytes[line].suffix(2).elementsEqual("]]".utf8), line.count > 5 else {
      return nil
    }
    let name = bytes[line.dropFirst(3).dropLast(2)].prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#") }
    let value = YAMLText.value(String(decoding: name, as: UTF8.self).trimmed)
    var diagnostic = Diagnostic.error(
      "yaml-not-read", "a text shows a file with ![[…]], and front matter has its name alone",
      at: SourceLocation(path: path, range: line), fix: "write \(value)")
    diagnostic.replacement = value
    return diagnostic
  }

  /// An alias without a name, say, is no YAML, and would be refused if it were.
  private func refusal(after problem: YAMLProblem) -> (YAMLRefusal, place: Int)? {
    if problem.opening < range.upperBound, let refusal = YAMLRefusal(indicator: bytes[problem.opening]) {
      return (refusal, problem.opening)
    }
    if isDirective(problem.place) { return (.directive, problem.place) }
    if isDirective(problem.opening) { return (.directive, problem.opening) }
    // That no document follows a directive, libyaml says where the document should begin.
    if problem.words == "did not find expected <document start>" {
      let line = lastLine(before: problem.place)
      if isDirective(line) { return (.directive, line) }
    }
    return nil
  }

  private func isDirective(_ place: Int) -> Bool {
    guard place < range.upperBound, bytes[place] == UInt8(ascii: "%") else { return false }
    return place == range.lowerBound || Lines.isBreak(bytes[place - 1])
  }

  /// Where the last line before the offset begins that is neither empty nor a comment.
  private func lastLine(before place: Int) -> Int {
    var start = place
    while start > range.lowerBound {
      let end = start
      start -= 1
      while start > range.lowerBound, !Lines.isBreak(bytes[start - 1]) { start -= 1 }
      let first = bytes[start..<end].first { $0 > 0x20 }
      if let first, first != UInt8(ascii: "#") { return start }
    }
    return start
  }

  private func diagnostic(_ problem: String, at place: Int, opening: Int) -> Diagnostic {
    let byte = place < range.upperBound ? bytes[place] : 0
    switch problem {
    case "mapping values are not allowed in this context" where indentedKey(before: place) != nil:
      return error(
        "this key is indented further than the line above it, which has its value already",
        at: line(at: indentedKey(before: place) ?? place), fix: "indent keys alike")
    case "mapping values are not allowed in this context" where secondKey(before: place) != nil:
      let key = secondKey(before: place) ?? place..<place
      let name = String(decoding: bytes[key], as: UTF8.self)
      return error(
        "“\(name)” is a second key on this line", at: key.lowerBound..<min(place + 1, range.upperBound),
        fix: "write \(name): on a line of its own, or put the whole value in quotation marks if it is part of that")
    case "mapping values are not allowed in this context" where lineWithoutColon(above: place) != nil:
      return noKey(at: line(at: lineWithoutColon(above: place) ?? place))
    case "mapping values are not allowed in this context":
      return error(
        "a colon with a space after it, within a value, begins another key in YAML", at: place..<place + 1,
        fix: "put the whole value in quotation marks")
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quotation mark that opens here is never closed", at: opening..<opening + 1,
        fix: "write the same quotation mark at the value's end")
    case "did not find expected ',' or ']'":
      return error(
        "the list that opens here is never closed, or lacks a comma", at: opening..<opening + 1,
        fix: "write commas between its items and ] at its end")
    case "did not find expected ',' or '}'" where secondKey(before: place) != nil:
      let key = secondKey(before: place) ?? place..<place
      return error(
        "a comma is missing before “\(String(decoding: bytes[key], as: UTF8.self))”",
        at: key.lowerBound..<min(place + 1, range.upperBound),
        fix: "write a comma before it, or put the value in quotation marks if it is part of that")
    case "did not find expected ',' or '}'":
      return error(
        "the mapping that opens here is never closed, or lacks a comma, or a value in it has a colon",
        at: opening..<opening + 1,
        fix: "write } at its end, and put values with a comma or a colon in quotation marks")
    case "could not find expected ':'":
      return noKey(at: line(at: opening))
    case "found unknown escape character":
      return error(
        "a backslash in double quotation marks begins an escape, and this one is unknown", at: place..<place + 1,
        fix: "write \\\\ for a backslash, or use single quotation marks")
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot begin on its key’s line with a hyphen", at: place..<place + 1,
        fix: "write each item on a line of its own, or [a, b]; put a text that begins so in quotation marks")
    case "did not find expected '-' indicator":
      return error("this line is no item of the list above it", at: line(at: place), fix: "begin it with a hyphen")
    case "did not find expected key" where openQuote(above: place) != nil:
      let opening = openQuote(above: place) ?? place
      return error(
        "the quotation mark that opens here is not closed on its line", at: opening..<opening + 1,
        fix: "write the same quotation mark at the value's end")
    case "did not find expected key" where quote(before: place) != nil:
      let isSingle = quote(before: place) == UInt8(ascii: "'")
      return error(
        "the quotation mark before this ends the value, and more follows", at: line(at: place),
        fix: isSingle
          ? "write '' for an apostrophe within, or put the value in double quotation marks"
          : "write \\\" for a quotation mark within, or put the value in single quotation marks")
    case "did not find expected key" where bracket(before: place) != nil:
      let end = line(at: place).upperBound
      return error(
        "a value that begins with [ is a list in YAML, and ends with its last bracket, and more follows",
        at: place..<end,
        fix: hasLink(before: place)
          ? "write the words without the brackets: front matter makes no links"
          : "put the whole value in quotation marks")
    case "did not find expected key":
      return error(
        "this is no key: the value above ends before it, or the line is indented otherwise than its neighbours",
        at: line(at: place), fix: "indent keys alike, and put values that hold quotation marks in quotation marks")
    case _ where byte == 0x09 || problem.contains("tab character"):
      let tab = bytes[range].firstIndex(of: 0x09).map { byte == 0x09 ? place : $0 } ?? place
      return error("the line is indented with a tab", at: tab..<tab + 1, fix: "indent with spaces")
    case "found character that cannot start any token" where bytes[place..<range.upperBound].starts(with: "```".utf8):
      return error(
        "a block of code begins here, and front matter stands between its lines of hyphens alone", at: line(at: place),
        fix: "delete the two lines that begin with ```")
    case "found character that cannot start any token":
      let sign = String(decoding: bytes[place..<min(place + 1, range.upperBound)], as: UTF8.self)
      return error(
        "a value cannot begin with “\(sign)”", at: place..<place + 1, fix: "put the value in quotation marks")
    case "did not find expected node content" where byte == UInt8(ascii: ","):
      var diagnostic = error(
        "no item stands before this comma", at: place..<place + 1, fix: "take the comma out, or write what is missing")
      diagnostic.replacement = ""
      return diagnostic
    case "did not find expected node content", "did not find expected comment or line break",
      "mapping keys are not allowed in this context":
      return error(
        "a sign that has a meaning of its own in YAML stands where a value belongs", at: line(at: place),
        fix: "put the value in quotation marks, or take the sign out")
    default: return invalid(problem, at: place)
    }
  }

  /// A line where a key belongs.
  private func noKey(at line: Range<Int>) -> Diagnostic {
    let message = "this line is no key with a value"
    let words = bytes[line]
    if words.starts(with: "//".utf8) || words.starts(with: "--".utf8) || words.starts(with: "<!--".utf8) {
      return error(message, at: line, fix: "write # before it if it is a remark: that begins a comment in YAML")
    }
    let key = words.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    let sign = words[key.endIndex...].drop { $0 == 0x20 }
    if sign.first == UInt8(ascii: "="), KnownKeys.all.contains(String(decoding: key, as: UTF8.self)) {
      let value = sign.dropFirst().drop { $0 == 0x20 }
      let place = key.endIndex..<value.startIndex
      var diagnostic = error(
        "a colon stands between a key and its value, and this has =", at: place, fix: "write a colon and a space")
      diagnostic.replacement = ": "
      return diagnostic
    }
    if sign.first != UInt8(ascii: ":"), !sign.isEmpty, KnownKeys.all.contains(String(decoding: key, as: UTF8.self)),
      !words.contains(UInt8(ascii: ":"))
    {
      var diagnostic = error(
        "no colon stands between this key and its value", at: key.endIndex..<sign.startIndex,
        fix: "write a colon and a space")
      diagnostic.replacement = ": "
      return diagnostic
    }
    let isFirst = lastLine(before: line.lowerBound) >= line.lowerBound || line.lowerBound == range.lowerBound
    return error(
      message, at: line,
      fix: isFirst
        ? "write key: value"
        : "indent it by two spaces if the value above goes on here; else write key: value"
          + (path.utf8.suffix(4).elementsEqual(".yml".utf8) ? "" : ", or move it below the line of ---")
    )
  }

  /// Where the value of a key above begins with a quotation mark that its line holds once: the next one in the file closes it, and
  /// opens nothing.
  private func openQuote(above place: Int) -> Int? {
    var start = range.lowerBound
    while start < place {
      let end = min(Lines.end(from: start, in: bytes), range.upperBound)
      if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")), KeyLine(start..<end, in: bytes) != nil {
        let value = bytes[(colon + 1)..<end].drop { $0 == 0x20 }
        let mark = value.first ?? 0
        if "\"'".utf8.contains(mark) {
          let marks = value.filter { $0 == mark }.count
          // A value may go on over some lines, which are no keys.
          let next = Lines.next(after: end, in: bytes)
          let isAlone = next >= range.upperBound || KeyLine(next..<Lines.end(from: next, in: bytes), in: bytes) != nil
          if marks == 1, isAlone { return value.startIndex }
        }
      }
      start = Lines.next(after: end, in: bytes)
    }
    return nil
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

  /// The bracket that ends a list before the offset on its line, with nothing but spaces between.
  private func bracket(before place: Int) -> Int? {
    var index = place
    while index > range.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
    return index > range.lowerBound && index < range.upperBound && bytes[index - 1] == UInt8(ascii: "]")
      ? index - 1 : nil
  }

  /// Whether what ends there is `[[name]]`.
  private func hasLink(before place: Int) -> Bool {
    guard let bracket = bracket(before: place), bracket > range.lowerBound else { return false }
    return bytes[bracket - 1] == UInt8(ascii: "]")
  }

  /// The word before the colon, if it is a key of some record, in small letters as keys are, and stands after the value of
  /// another.
  private func secondKey(before colon: Int) -> Range<Int>? {
    var start = colon
    while start > range.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
    guard start > range.lowerBound, start < colon, bytes[start - 1] == 0x20,
      bytes[start] | 0x20 == bytes[start], KnownKeys.all.contains(String(decoding: bytes[start..<colon], as: UTF8.self))
    else { return nil }
    return start..<colon
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

  /// Where the line above begins, if that is no key, and the word before the colon is the first on its own: `kind quote` above
  /// `article: raid`. YAML takes both for one value that begins above.
  private func lineWithoutColon(above colon: Int) -> Int? {
    var start = colon
    while start > range.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
    guard start > range.lowerBound, start < colon, Lines.isBreak(bytes[start - 1]) else { return nil }
    let above = lastLine(before: start)
    guard above < start, !bytes[line(at: above)].contains(UInt8(ascii: ":")) else { return nil }
    return above
  }

  /// The words of the line that the offset is on, from there.
  private func line(at place: Int) -> Range<Int> {
    var end = min(Lines.end(from: place, in: bytes), range.upperBound)
    while end > place, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return place..<max(place, end)
  }
}
