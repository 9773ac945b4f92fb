import Diagnostics

/// What keyboards and word processors make of YAML: other dashes before items, colons without a space, blanks that are no
/// spaces, an item that is off by one. Where front matter cannot be read, such a line near the place is the reason.
struct YAMLHabits {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let path: String

  /// How many lines before the place where libyaml gives up are looked at: it reads on where a value may.
  private static let reach = 3

  /// - Parameters:
  ///   - place: where it could not be read on.
  ///   - opening: where what could not be read begins.
  func diagnostic(near place: Int, opening: Int) -> Diagnostic? {
    var lines = [self.line(at: place)]
    while lines.count <= Self.reach, let first = lines.last, let before = line(before: first) { lines.append(before) }
    let begun = line(at: opening)
    if !lines.contains(begun) { lines.append(begun) }
    for line in lines {
      let marked = MarkdownInKeys(bytes: bytes, path: path).diagnostic(at: line, before: self.line(before: line))
      if let found = fence(line) ?? marked ?? bullet(line) ?? blanks(line) ?? colon(line) ?? hashes(line) ?? year(line)
        ?? brace(line)
      {
        return found
      }
    }
    return lines.lazy.compactMap(indentation).first
  }

  // MARK: What is found on a line

  /// A dash in the place of the three hyphens that end front matter.
  private func fence(_ line: Range<Int>) -> Diagnostic? {
    guard let fence = FrontMatterFence(line, in: bytes), fence.kind == .dashes, !fence.isProper else { return nil }
    return FenceSlip(line, in: bytes).diagnostic(at: line, of: path)
  }

  /// A sign that is no hyphen before an item.
  private func bullet(_ line: Range<Int>) -> Diagnostic? {
    let start = firstWord(of: line)
    guard let (sign, end) = scalar(at: start, before: line.upperBound), end < line.upperBound else { return nil }
    guard let (next, after) = scalar(at: end, before: line.upperBound) else { return nil }
    let isBlank = next.properties.isWhitespace
    switch sign {
    case "-" where isBlank && next != " " && next != "\t":
      return error(
        "the blank after the hyphen is no space", at: start..<after, write: "- ",
        fix: "write a space after the hyphen")
    case "-" where next == "{" || isKnownKey(at: end, before: line.upperBound):
      return error(
        "an item’s hyphen has a space after it, and this one has none", at: start..<end, write: "- ",
        fix: "write a space after the hyphen")
    case "–", "—", "−", "‐", "‑", "*", "+": if !isBlank { return nil }
    case "•", "‣", "▪", "●", "◦", "·": break
    default: return nil
    }
    let (place, items) = rowOfItems(at: line, with: sign)
    return error(
      "an item begins with a hyphen, and this one with “\(sign)”", at: place, write: items,
      fix: "write - before each item")
  }

  /// The lines one below the other, this one among them, that begin with a sign: from the first one's to the last one's, and what
  /// stands there with hyphens for them.
  private func rowOfItems(at line: Range<Int>, with sign: Unicode.Scalar) -> (place: Range<Int>, written: String) {
    func place(_ line: Range<Int>) -> Range<Int>? {
      let start = firstWord(of: line)
      guard let (first, end) = scalar(at: start, before: line.upperBound), first == sign else { return nil }
      guard let (next, after) = scalar(at: end, before: line.upperBound), next.properties.isWhitespace else {
        return "•‣▪●◦·".unicodeScalars.contains(first) ? start..<end : nil
      }
      return start..<after
    }
    var first = line
    while let before = self.line(before: first), place(before) != nil { first = before }
    var signs: [Range<Int>] = []
    var next = first
    while let sign = place(next) {
      signs.append(sign)
      let start = Lines.next(after: next.upperBound, in: bytes)
      guard start < range.upperBound else { break }
      next = self.line(at: start)
    }
    var written: [UInt8] = []
    for (index, sign) in signs.enumerated() {
      if index > 0 { written += bytes[signs[index - 1].upperBound..<sign.lowerBound] }
      written += Array("- ".utf8)
    }
    let start = signs.first?.lowerBound ?? line.lowerBound
    return (start..<(signs.last?.upperBound ?? start), String(decoding: written, as: UTF8.self))
  }

  /// Blanks before a line that are no spaces.
  private func blanks(_ line: Range<Int>) -> Diagnostic? {
    var (index, count, isOdd) = (line.lowerBound, 0, false)
    while let (blank, end) = scalar(at: index, before: line.upperBound), blank.properties.isWhitespace, blank != "\t" {
      if blank != " " { isOdd = true }
      (index, count) = (end, count + 1)
    }
    guard isOdd, index < line.upperBound else { return nil }
    return error(
      "the line is indented with blanks that are no spaces", at: line.lowerBound..<index,
      write: String(repeating: " ", count: count), fix: "indent it with \(count) \(count == 1 ? "space" : "spaces")")
  }

  /// A colon after a key without a space, with another blank, or of full width.
  private func colon(_ line: Range<Int>) -> Diagnostic? {
    var start = firstWord(of: line)
    if bytes[start..<line.upperBound].starts(with: "- ".utf8) { start = firstWord(of: start + 2..<line.upperBound) }
    var index = start
    while index < line.upperBound, isOfKey(bytes[index]) { index += 1 }
    guard index > start, let (sign, end) = scalar(at: index, before: line.upperBound),
      KnownKeys.all.contains(String(decoding: bytes[start..<index], as: UTF8.self))
    else { return nil }
    let next = scalar(at: end, before: line.upperBound)
    if sign == "：" {
      let isBlank = next?.0.properties.isWhitespace ?? false
      return error(
        "a colon of full width stands after the key", at: index..<(isBlank ? next?.1 ?? end : end), write: ": ",
        fix: "write a colon and a space")
    }
    guard sign == ":", let (blank, after) = next, blank != " ", blank != "\t" else { return nil }
    if blank.properties.isWhitespace {
      return error(
        "the blank after the colon is no space", at: index..<after, write: ": ", fix: "write a space after the colon"
      )
    }
    return error(
      "a key’s colon has a space after it, and this one has none", at: index..<end, write: ": ",
      fix: "write a space after the colon")
  }

  /// Tags with the sign that they have in texts, where YAML begins a comment with it.
  private func hashes(_ line: Range<Int>) -> Diagnostic? {
    guard let opening = bytes[line].firstIndex(of: UInt8(ascii: "[")),
      let closing = bytes[opening..<line.upperBound].lastIndex(of: UInt8(ascii: "]"))
    else { return nil }
    var kept: [UInt8] = []
    var isAtItem = true
    var first: Int?
    for index in opening...closing {
      let byte = bytes[index]
      if isAtItem, byte == UInt8(ascii: "#") {
        first = first ?? index
        continue
      }
      kept.append(byte)
      isAtItem = byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",") || isAtItem && byte == 0x20
    }
    guard first != nil else { return nil }
    let list = String(decoding: kept, as: UTF8.self)
    return error(
      "“#” begins a comment in YAML, so that this list is never closed", at: opening..<closing + 1, write: list,
      fix: "write \(list)")
  }

  /// A year with signs that people put before it: `'21`, `*1975`.
  private func year(_ line: Range<Int>) -> Diagnostic? {
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.upperBound else { return nil }
    let start = firstWord(of: colon + 1..<line.upperBound)
    let digits = bytes[line].suffix(from: min(start + 1, line.upperBound))
    guard start < line.upperBound, !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    if bytes[start] == UInt8(ascii: "'"), digits.count == 2 {
      return .error(
        "invalid-yaml", "a year is written in full, and an apostrophe opens a text in YAML",
        at: SourceLocation(path: path, range: start..<line.upperBound), fix: "write all four digits, such as 1921")
    }
    guard bytes[start] == UInt8(ascii: "*"), digits.count == 4 else { return nil }
    let year = String(decoding: digits, as: UTF8.self)
    return error("“*” is no part of a date", at: start..<line.upperBound, write: year, fix: "write \(year)")
  }

  /// A record below others in a list that lacks its hyphen.
  private func brace(_ line: Range<Int>) -> Diagnostic? {
    let start = firstWord(of: line)
    guard start < line.upperBound, bytes[start] == UInt8(ascii: "{"), let before = self.line(before: line) else {
      return nil
    }
    let first = firstWord(of: before)
    guard first < before.upperBound, bytes[first] == UInt8(ascii: "-") else { return nil }
    return error(
      "an item begins with a hyphen, and this one has none", at: start..<start + 1, write: "- {",
      fix: "write - before it")
  }

  /// A key of an item that does not stand below the item's first one.
  private func indentation(_ line: Range<Int>) -> Diagnostic? {
    let start = firstWord(of: line)
    let indent = start - line.lowerBound
    guard indent > 0, start < line.upperBound, bytes[start] != UInt8(ascii: "-"),
      KeyLine(start..<line.upperBound, in: bytes) != nil
    else { return nil }
    var other = line
    while let before = self.line(before: other) {
      other = before
      let first = firstWord(of: before)
      if first == before.upperBound { continue }
      let column = first - before.lowerBound
      guard bytes[first] == UInt8(ascii: "-") else {
        if column < indent { return nil }
        continue
      }
      let key = firstWord(of: first + 1..<before.upperBound)
      let right = key - before.lowerBound
      guard key < before.upperBound, right != indent, indent > column, abs(right - indent) <= 2,
        KeyLine(key..<before.upperBound, in: bytes) != nil
      else { return nil }
      return error(
        "this key is indented by \(indent), and the item’s first one by \(right)", at: line.lowerBound..<start,
        write: String(repeating: " ", count: right), fix: "indent it by \(right)")
    }
    return nil
  }

  // MARK: Bytes

  private func error(_ message: String, at place: Range<Int>, write replacement: String, fix: String) -> Diagnostic {
    var diagnostic = Diagnostic.error(
      "invalid-yaml", message, at: SourceLocation(path: path, range: place), fix: fix)
    diagnostic.replacement = replacement
    return diagnostic
  }

  /// The line at an offset, without its break.
  private func line(at place: Int) -> Range<Int> {
    let place = min(max(place, range.lowerBound), range.upperBound)
    var start = place
    while start > range.lowerBound, !Lines.isBreak(bytes[start - 1]) { start -= 1 }
    return start..<max(start, min(Lines.end(from: start, in: bytes), range.upperBound))
  }

  private func line(before line: Range<Int>) -> Range<Int>? {
    guard line.lowerBound > range.lowerBound else { return nil }
    var end = line.lowerBound - 1
    if end > range.lowerBound, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    return self.line(at: end)
  }

  private func firstWord(of line: Range<Int>) -> Int {
    bytes[line].firstIndex { $0 != 0x20 } ?? line.upperBound
  }

  private func isKnownKey(at start: Int, before end: Int) -> Bool {
    let key = bytes[start..<end].prefix(while: isOfKey)
    guard key.endIndex < end, bytes[key.endIndex] == UInt8(ascii: ":") else { return false }
    return KnownKeys.all.contains(String(decoding: key, as: UTF8.self))
  }

  private func isOfKey(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private func scalar(at index: Int, before end: Int) -> (Unicode.Scalar, end: Int)? {
    guard index < end else { return nil }
    var decoder = UTF8()
    var rest = bytes[index..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, index + UTF8.width(scalar))
  }
}

/// The keys of all records, whatever they stand in.
enum KnownKeys {
  static let all: Set<String> = {
    var names: Set<String> = []
    func add(_ fields: [FieldDescription]) {
      for field in fields where names.insert(field.name).inserted || !field.nested.isEmpty {
        if field.nested.contains(where: { !names.contains($0.name) }) { add(field.nested) }
      }
    }
    for schema in AnySchema.all { add(schema.fields) }
    return names
  }()

  /// Those of which no record takes several values.
  static let single: Set<String> = {
    var lists: Set<String> = []
    func add(_ fields: [FieldDescription]) {
      for field in fields {
        if case .list = field.form { lists.insert(field.name) }
        for inner in field.nested { if case .list = inner.form { lists.insert(inner.name) } }
      }
    }
    for schema in AnySchema.all { add(schema.fields) }
    return all.subtracting(lists)
  }()
}
