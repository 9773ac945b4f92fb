import Linking
import Model

/// Signs that mean something in other programs, and are shown as they are typed, or mean another thing here.
enum ShownSigns {
  static func findings(in text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var noteEnd = 0
    for line in text.lines {
      if let box = boxes(line, text, document) { found.append(box) }
      if let contents = contents(line, text, document) { found.append(contents) }
      found += braces(line, text, document)
      found += tildes(line, text, document)
      found += raised(line, text, document)
      if let note = openNote(line, text, document, after: &noteEnd) { found.append(note) }
    }
    return found + cells(in: text, document)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// Whether a letter stands for the bullet of an inner list, which comes with a tab from word processors.
  static func isLetterForBullet(_ byte: UInt8, before next: UInt8) -> Bool { byte == UInt8(ascii: "o") && next == 0x09 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// `- [] to do`.
  private static func boxes(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> Finding? {
    let words = text.bytes[line].drop { $0 == 0x20 }
    guard let mark = words.first, "-*+".utf8.contains(mark), words.dropFirst().starts(with: " [] ".utf8) else {
      return nil
    }
    let start = words.startIndex + 2
    return Finding(
      "no space stands in this box, so that it is none, and is shown", at: document.location(start..<start + 2)
    )
    .writing("[ ]")
  }

  /// `[TOC]`, alone in its line.
  private static func contents(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> Finding? {
    guard line.count < 16, let first = text.bytes[line].first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "[") || first == UInt8(ascii: "{"),
      case let parts = text.text(line).split(whereSeparator: \.isWhitespace), parts.count == 1,
      let words = parts.first,
      ["[toc]", "[[toc]]", "{:toc}", "[_toc_]", "{{toc}}"].contains(words.lowercased())
    else { return nil }
    return Finding(
      "“\(words)” is shown as it is typed, and no list of headings stands in its place", at: document.location(line),
      fix: "take it out")
  }

  /// `{width=300}`, `{: width=300}`, `{.red}`.
  private static func braces(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var index = line.lowerBound
    while let opening = text.bytes[index..<line.upperBound].firstIndex(of: UInt8(ascii: "{")), found.count < 20 {
      index = opening + 1
      guard let end = text.bytes[index..<min(line.upperBound, index + 100)].firstIndex(of: UInt8(ascii: "}")) else {
        continue
      }
      let inner = text.text(index..<end)
      if opening > line.lowerBound, "{\\$".utf8.contains(text.bytes[opening - 1]) { continue }
      let words = inner.drop { $0 == ":" }.split(separator: " ")
      let isList = !words.isEmpty && words.allSatisfy(isAttribute) && (words.count < 6)
      guard isList else { continue }
      // A share of the column is no width in pixels.
      let width = words.first { $0.hasPrefix("width=") && !$0.contains("%") }?.dropFirst(6).filter {
        isDigit($0.utf8.first ?? 0)
      }
      let size =
        width.flatMap { $0.isEmpty ? nil : $0 }.map { ", as in ![[picture.jpg|\($0)]] for a picture’s width" } ?? ""
      found.append(
        Finding(
          "what stands in braces here is of another program, and is shown as it is typed",
          at: document.location(opening..<end + 1), fix: "take it out, or say it in Markdown\(size)"))
      index = end
    }
    return found
  }

  /// `.red`, `width=300`.
  private static func isAttribute(_ word: Substring) -> Bool {
    func isName(_ text: some StringProtocol) -> Bool {
      guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
      return text.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
    }
    if word.hasPrefix(".") { return isName(word.dropFirst()) }
    guard let equals = word.firstIndex(of: "=") else { return false }
    let value = word[word.index(after: equals)...]
    return ["width", "height", "class", "id", "style", "target", "align", "rel"].contains(word[..<equals])
      && !value.isEmpty
  }

  /// `H~2~O`: one tilde on either side strikes out.
  private static func tildes(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> [Finding] {
    pairs(of: UInt8(ascii: "~"), line, text).compactMap { place in
      let inner = text.bytes[(place.lowerBound + 1)..<(place.upperBound - 1)]
      guard place.lowerBound > line.lowerBound, isLetter(text.bytes[place.lowerBound - 1]),
        inner.allSatisfy({ isDigit($0) }), inner.count < 4
      else { return nil }
      let low = String(String.UnicodeScalarView(inner.compactMap { Unicode.Scalar(0x2080 + UInt32($0 - 0x30)) }))
      return Finding(
        "one tilde on either side strikes out what stands between: “\(String(decoding: inner, as: UTF8.self))” is shown as taken back",
        at: document.location(place)
      ).writing(low)
    }
  }

  /// `m^2^`, `so^1`.
  private static func raised(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var index = line.lowerBound + 2
    while index < line.upperBound, let sign = text.bytes[index..<line.upperBound].firstIndex(of: UInt8(ascii: "^")) {
      index = sign + 1
      guard isLetter(text.bytes[sign - 1]), found.count < 20 else { continue }
      var end = index
      while end < line.upperBound, isDigit(text.bytes[end]) { end += 1 }
      guard end > index, end - index < 3 else { continue }
      let isClosed = end < line.upperBound && text.bytes[end] == UInt8(ascii: "^")
      // A single letter is a number's in a formula.
      guard isClosed || isLetter(text.bytes[sign - 2]) else { continue }
      if !isClosed, end < line.upperBound, isLetter(text.bytes[end]) || "(*+/=^".utf8.contains(text.bytes[end]) {
        continue
      }
      let number = text.text(index..<end)
      let high = String(String.UnicodeScalarView(number.utf8.compactMap { raisedDigits[Int($0 - 0x30)] }))
      found.append(
        Finding(
          "“^\(number)\(isClosed ? "^" : "")” is shown as it is typed",
          at: document.location(sign..<end + (isClosed ? 1 : 0)),
          fix: "write \(high) for a raised number, or [^\(number)] for a footnote"))
    }
    return found
  }

  private static let raisedDigits: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// `^[a note` without its end, in this line or the next ones of its paragraph.
  ///
  /// - Parameter end: to where the one before was followed: what begins within it is part of it, and nothing is read twice.
  private static func openNote(
    _ line: Range<Int>, _ text: TextLines, _ document: Document, after end: inout Int
  ) -> Finding? {
    guard let start = text.next("^[", in: line, from: max(line.lowerBound, end)),
      start == line.lowerBound || !"\\[".utf8.contains(text.bytes[start - 1])
    else { return nil }
    var (index, depth) = (start + 2, 1)
    while index < text.bytes.endIndex, depth > 0, index - start < 4000 {
      switch text.bytes[index] {
      // What a backslash stands before is no bracket.
      case UInt8(ascii: "\\") where index + 1 < text.bytes.endIndex && text.bytes[index + 1] > 0x20: index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if text.bytes[index] == 0x0A, isEmptyLine(after: index, text) { break }
      index += 1
    }
    end = index
    guard depth > 0, index - start < 4000 else { return nil }
    return Finding(
      "this footnote never ends, so that its signs are shown", at: document.location(start..<start + 2),
      fix: "write ] where its text ends")
  }

  private static func isEmptyLine(after end: Int, _ text: TextLines) -> Bool {
    text.bytes[(end + 1)...].first { $0 != 0x0D && $0 != 0x20 && $0 != 0x09 } == 0x0A
  }

  private static func pairs(of sign: UInt8, _ line: Range<Int>, _ text: TextLines) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Int?
    for index in line where text.bytes[index] == sign {
      if let start = opening {
        if index > start + 1 { found.append(start..<index + 1) }
        opening = index == start + 1 ? index : nil
      } else {
        opening = index
      }
    }
    return found
  }

  // MARK: Cells

  /// Lines whose cells tabs part, or bars with no line of hyphens below the first.
  private static func cells(in text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var rows: [(line: Range<Int>, form: String)] = []
    func end() {
      if rows.count > 1, let first = rows.first {
        let isTabs = first.form.hasPrefix("\t")
        found.append(
          Finding(
            isTabs
              ? "tabs make no table, so that these \(rows.count) lines run into one paragraph"
              : "no line of hyphens stands below the first of these \(rows.count) lines, so that they are no table",
            at: document.location(first.line),
            fix: (isTabs ? "write | between the cells, and " : "write ") + "below it: "
              + Array(repeating: "---", count: first.form.utf8.count + 1).joined(separator: " | ")))
      }
      rows = []
    }
    var last: Range<Int>?
    for line in text.lines {
      let follows = last.map { $0.upperBound + 1 == line.lowerBound } ?? false
      last = line
      let form = form(of: line, text)
      if !follows || form == nil || rows.last.map({ $0.form != form }) == true { end() }
      // Where words stand above it, or a table began, it is another's part.
      if let form, !rows.isEmpty || beginsParagraph(line, text, document) { rows.append((line, form)) }
    }
    end()
    return found
  }

  private static func beginsParagraph(_ line: Range<Int>, _ text: TextLines, _ document: Document) -> Bool {
    // Right above the text stands the end of what is said of it.
    if line.lowerBound == document.body.lowerBound { return true }
    var index = line.lowerBound - 1
    guard index > 0 else { return true }
    index -= 1
    while index > 0, text.bytes[index] == 0x20 || text.bytes[index] == 0x0D { index -= 1 }
    return text.bytes[index] == 0x0A
  }

  /// A tab or a bar for each that parts words; nil for a line without, and for one that is a table's or begins something else.
  private static func form(of line: Range<Int>, _ text: TextLines) -> String? {
    let bytes = text.bytes[line]
    guard let first = bytes.first, isLetter(first) || isDigit(first) || first == UInt8(ascii: "["), bytes.count < 1000
    else {
      return nil
    }
    if let next = bytes.dropFirst().first, isLetterForBullet(first, before: next) { return nil }
    // `§` and the like are bullets.
    if first >= 0x80, String(decoding: bytes.prefix(4), as: UTF8.self).first?.isLetter != true { return nil }
    // `1. Mill | 1910` is an item of a list.
    let rest = bytes.drop(while: isDigit)
    if isDigit(first), let sign = rest.first, ".)".utf8.contains(sign), let next = rest.dropFirst().first,
      next == 0x20 || next == 0x09
    {
      return nil
    }
    let tabs = bytes.indices.dropFirst().dropLast().count { bytes[$0] == 0x09 && bytes[$0 - 1] > 0x20 }
    if tabs > 0 { return String(repeating: "\t", count: tabs) }
    let bars = bytes.indices.dropFirst().dropLast().count {
      bytes[$0] == UInt8(ascii: "|") && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
    }
    let all = bytes.count { $0 == UInt8(ascii: "|") }
    return bars > 0 && bars == all ? String(repeating: "|", count: bars) : nil
  }
}
