import CCMarkGFM
import Diagnostics

/// Signs that are markup elsewhere, or nearly markup here, found in the bytes of a body: shortcodes of other generators, links
/// whose brackets are escaped, parted or too many, callouts without their sign, tables without their second line, and code
/// that never ends.
extension Lowering {
  /// How far the end of what begins is looked for.
  private static let longest = 300
  /// How many are told of one text.
  private static let most = 100
  /// How many signs are followed up: text of nothing else is looked at no longer than other text.
  private static let mostLooks = 10_000

  /// A finding, until it is known that it does not stand in code.
  struct Sign {
    var id: String
    var message: String
    var place: Range<Int>
    var fix: String
    var replacement: String?
  }

  mutating func tellOfSigns(_ document: MarkdownDocument) {
    var found = signs() + oddLinks() + lineSigns(document)
    if found.isEmpty { return tellOfUnclosedCode(document) }
    found.sort { $0.place.lowerBound < $1.place.lowerBound }
    let code = document.nodes.lazy.filter { $0.kind == .codeBlock || $0.kind == .htmlBlock || $0.kind == .code }
      .map(\.source.range).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var told = 0
    for sign in found where told < Self.most {
      while next < code.count, code[next].upperBound <= sign.place.lowerBound { next += 1 }
      if next < code.count, code[next].overlaps(sign.place) { continue }
      told += 1
      report { path in
        var diagnostic = Diagnostic.warning(
          sign.id, sign.message, at: SourceLocation(path: path, range: sign.place), fix: sign.fix)
        diagnostic.replacement = sign.replacement
        return diagnostic
      }
    }
    tellOfUnclosedCode(document)
  }

  // MARK: In lines

  /// One pass over the bytes, in which comments and links are blotted out.
  private func signs() -> [Sign] {
    let bytes = tracker.file
    var found: [Sign] = []
    var index = tracker.bodyStart
    var looks = 0
    while index < tracker.bodyEnd, found.count < Self.most, looks < Self.mostLooks {
      let byte = bytes[index]
      let next = index + 1 < tracker.bodyEnd ? bytes[index + 1] : 0
      var sign: Sign?
      switch byte {
      case UInt8(ascii: "{") where next == UInt8(ascii: "%") || next == UInt8(ascii: "{"): sign = shortcode(at: index)
      case UInt8(ascii: "\\"):
        sign = escapedLink(at: index)
        // What it keeps from being markup is none.
        if sign == nil { index += 1 }
      case UInt8(ascii: "]") where next == 0x20: sign = spacedLink(at: index)
      case UInt8(ascii: ")") where next == UInt8(ascii: "["): sign = reversedLink(at: index)
      case UInt8(ascii: "[") where next == UInt8(ascii: "["): sign = namelessLink(at: index)
      default:
        index += 1
        continue
      }
      looks += 1
      if let sign {
        found.append(sign)
        index = max(index + 1, sign.place.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The offset of a text that ends what began, on the same line; nil where there is none.
  private func end(_ closing: StaticString, from start: Int) -> Int? {
    let bytes = tracker.file
    let count = closing.utf8CodeUnitCount
    let limit = min(tracker.bodyEnd, start + Self.longest)
    var index = start
    while index + count <= limit, bytes[index] != 0x0A {
      if (0..<count).allSatisfy({ bytes[index + $0] == closing.utf8Start[$0] }) { return index }
      index += 1
    }
    return nil
  }

  /// `{{< … >}}` and `{{% … %}}` of Hugo’s, `{% … %}` of Jekyll’s and its kin.
  private func shortcode(at start: Int) -> Sign? {
    let bytes = tracker.file
    let closing: (at: Int, count: Int)?
    if bytes[start + 1] == UInt8(ascii: "%") {
      closing = end("%}", from: start + 2).map { ($0, 2) }
    } else if start + 2 < tracker.bodyEnd, bytes[start + 2] == UInt8(ascii: "<") {
      closing = end(">}}", from: start + 3).map { ($0, 3) }
    } else if start + 2 < tracker.bodyEnd, bytes[start + 2] == UInt8(ascii: "%") {
      closing = end("%}}", from: start + 3).map { ($0, 3) }
    } else {
      return nil
    }
    guard let closing else { return nil }
    return Sign(
      id: "shortcode", message: "a shortcode of another program is shown as it is typed",
      place: start..<closing.at + closing.count,
      fix: "write Markdown instead, such as ![[picture.jpg]] or [[name]]; or put it in `code` if it is to be shown")
  }

  /// `\[\[name\]\]`, as word processors save it.
  private func escapedLink(at start: Int) -> Sign? {
    let bytes = tracker.file
    guard start + 4 < tracker.bodyEnd, bytes[start + 1] == UInt8(ascii: "["),
      bytes[start + 2] == UInt8(ascii: "\\"), bytes[start + 3] == UInt8(ascii: "["),
      bytes[start + 4] >= 0x80 || PlainBytes.isAlphanumeric(bytes[start + 4]),
      let closing = end("\\]\\]", from: start + 4)
    else { return nil }
    return Sign(
      id: "escaped-link", message: "the backslashes keep this from being a link, so that its brackets are shown",
      place: start..<closing + 4, fix: "take the backslashes out, or put it in `code` if the brackets are to be shown")
  }

  /// `[words] (https://…)`.
  private func spacedLink(at closing: Int) -> Sign? {
    guard stands("(http", at: closing + 2), let opening = opening(of: UInt8(ascii: "["), before: closing) else {
      return nil
    }
    let words = file[(opening + 1)..<closing]
    guard !words.isEmpty, words.first != UInt8(ascii: "^"), words.contains(where: { !(0x30...0x39).contains($0) }),
      words.count > 1, end(")", from: closing + 3) != nil
    else { return nil }
    return Sign(
      id: "spaced-link", message: "a space between the brackets keeps this from being a link",
      place: closing..<closing + 3, fix: "write ]( without a space", replacement: "](")
  }

  /// `(words)[https://…]`.
  private func reversedLink(at closing: Int) -> Sign? {
    guard stands("http", at: closing + 2), let opening = opening(of: UInt8(ascii: "("), before: closing),
      let end = end("]", from: closing + 2), end + 1 == tracker.bodyEnd || file[end + 1] != UInt8(ascii: "(")
    else { return nil }
    let words = String(decoding: file[(opening + 1)..<closing], as: UTF8.self)
    let address = String(decoding: file[(closing + 2)..<end], as: UTF8.self)
    guard !words.isEmpty, !address.contains(where: \.isWhitespace) else { return nil }
    return Sign(
      id: "spaced-link", message: "the brackets have changed places, so that no link is made of them",
      place: opening..<end + 1, fix: "write [\(words)](\(address))", replacement: "[\(words)](\(address))")
  }

  /// `[[]]` and `[[|words]]`.
  private func namelessLink(at start: Int) -> Sign? {
    var index = start + 2
    while index < tracker.bodyEnd, tracker.file[index] == 0x20 { index += 1 }
    guard index < tracker.bodyEnd,
      stands("]]", at: index) || tracker.file[index] == UInt8(ascii: "|"), let closing = end("]]", from: index)
    else { return nil }
    return Sign(
      id: "odd-link", message: "this link names nothing, so that its brackets are shown", place: start..<closing + 2,
      fix: "write a name after [[, or take the brackets away")
  }

  private func stands(_ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= tracker.bodyEnd else { return false }
    return (0..<count).allSatisfy { tracker.file[start + $0] == text.utf8Start[$0] }
  }

  /// The bracket that opens what closes there, on the same line, with no other bracket between.
  private func opening(of bracket: UInt8, before closing: Int) -> Int? {
    let bytes = tracker.file
    let start = max(tracker.bodyStart, closing - Self.longest)
    var index = closing - 1
    while index >= start, !"[]()\n".utf8.contains(bytes[index]) { index -= 1 }
    guard index >= start, bytes[index] == bracket, index == start || bytes[index - 1] != UInt8(ascii: "\\") else {
      return nil
    }
    return index
  }

  // MARK: Links

  /// Links with a bracket or a bar too many.
  private func oddLinks() -> [Sign] {
    scan.constructs.lazy.filter { $0.kind == .wikilink }.prefix(10_000).compactMap { link -> Sign? in
      let range = link.range
      if range.lowerBound > 0, range.upperBound < tracker.bodyEnd, file[range.lowerBound - 1] == UInt8(ascii: "["),
        file[range.upperBound] == UInt8(ascii: "]"),
        range.upperBound + 1 == tracker.bodyEnd || file[range.upperBound + 1] != UInt8(ascii: "(")
      {
        let text = String(decoding: file[range], as: UTF8.self)
        return Sign(
          id: "odd-link", message: "a link stands in two brackets, and the third is shown",
          place: range.lowerBound - 1..<range.upperBound + 1, fix: "write \(text)", replacement: text)
      }
      if let label = link.label, let heading = link.headingInLabel(of: file) {
        let text = { (range: Range<Int>) in String(decoding: file[range], as: UTF8.self) }
        let bar = text(link.name.upperBound..<label.lowerBound)
        let meant = "[[\(text(link.name))\(text(heading))\(bar)\(text(label.lowerBound..<heading.lowerBound))]]"
        return Sign(
          id: "odd-link",
          message: "the heading that a link leads to stands before the bar, and this one is among its words",
          place: range,
          fix: "write \(meant)", replacement: meant)
      }
      guard let label = link.label, !label.isEmpty, file[label.lowerBound] == UInt8(ascii: "|") else { return nil }
      return Sign(
        id: "odd-link", message: "one bar parts a link’s name from its words, and the second is shown",
        place: label.lowerBound..<label.lowerBound + 1, fix: "take one of the two out", replacement: "")
    }
  }

  // MARK: At the beginnings of lines

  private func lineSigns(_ document: MarkdownDocument) -> [Sign] {
    var found: [Sign] = []
    var paragraphs: [Range<Int>]?
    var next = 0
    /// Whether an offset stands in a paragraph; asked in order.
    func isInParagraph(_ place: Int) -> Bool {
      let known = paragraphs ?? document.nodes.filter { $0.kind == .paragraph }.map(\.source.range)
      paragraphs = known
      while next < known.count, known[next].upperBound <= place { next += 1 }
      return next < known.count && known[next].contains(place)
    }
    var lastRow: Int?
    let lines = Array(tracker.lines)
    for (number, start) in lines.enumerated() {
      let index = beginning(of: start)
      guard index < tracker.bodyEnd else { break }
      switch file[index] {
      case UInt8(ascii: ">"):
        // `[!note]: Title` defines an address, and no paragraph shows it.
        if let sign = callout(at: index),
          isInParagraph(sign.place.lowerBound) || file[sign.place.upperBound - 1] == UInt8(ascii: ":")
        {
          found.append(sign)
        }
      case UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if let sign = foreignCallout(at: index), isInParagraph(index) { found.append(sign) }
      case UInt8(ascii: "|"):
        defer { lastRow = number }
        guard lastRow != number - 1, isRow(index), number + 1 < lines.count,
          isRow(beginning(of: lines[number + 1])), isInParagraph(index)
        else { continue }
        found.append(
          shortRule(below: index, at: beginning(of: lines[number + 1]))
            ?? Sign(
              id: "unruled-table", message: "this is no table, as no line of hyphens stands below its first",
              place: index..<lineEnd(from: index),
              fix: "write a line below it with hyphens for each column: | --- | --- |"))
      default: break
      }
    }
    return found
  }

  /// After the spaces that a line begins with.
  private func beginning(of line: Int) -> Int {
    var index = line
    while index < tracker.bodyEnd, index < line + 3, file[index] == 0x20 { index += 1 }
    return index
  }

  func lineEnd(from start: Int) -> Int {
    var index = start
    while index < tracker.bodyEnd, file[index] != 0x0A, file[index] != 0x0D { index += 1 }
    while index > start, file[index - 1] == 0x20 { index -= 1 }
    return index
  }

  /// Whether a line has a bar at both ends.
  private func isRow(_ start: Int) -> Bool {
    guard start < tracker.bodyEnd, file[start] == UInt8(ascii: "|") else { return false }
    let end = lineEnd(from: start)
    return end > start + 1 && file[end - 1] == UInt8(ascii: "|")
  }

  /// What was meant for the beginning of a callout, in a line of a quotation.
  private func callout(at quote: Int) -> Sign? {
    var index = quote + 1
    while index < tracker.bodyEnd, file[index] == 0x20 || file[index] == UInt8(ascii: ">") { index += 1 }
    let end = lineEnd(from: index)
    if let slip = CalloutSlip(file, at: index, before: end) {
      return Sign(
        id: "unmarked-callout", message: slip.message, place: slip.place, fix: "write \(slip.meant)",
        replacement: slip.meant)
    }
    guard scan.allowsCallouts, let kind = properCallout(at: index, before: end) else { return nil }
    return Sign(
      id: "unmarked-callout", message: "a callout is a quotation of its own, and words stand above this one in it",
      place: kind, fix: "leave an empty line above it, without >")
  }

  /// A callout that is written as one where none can stand: in no quotation, or as other programs have it.
  private func foreignCallout(at start: Int) -> Sign? {
    guard scan.allowsCallouts else { return nil }
    let end = lineEnd(from: start)
    if let kind = properCallout(at: start, before: end) {
      let written = "> " + String(decoding: file[kind], as: UTF8.self)
      return Sign(
        id: "unmarked-callout", message: "the lines of a callout begin with >, and this is shown as text", place: kind,
        fix: "write \(written), and > before each line below it", replacement: written)
    }
    let marks = ["!!!", "???", ":::"].first { mark in
      file[start..<end].starts(with: mark.utf8)
    }
    guard let marks else { return nil }
    var index = start + marks.utf8.count
    while index < end, " +{".utf8.contains(file[index]) { index += 1 }
    let name = file[index..<end].prefix { ($0 | 0x20) &- 0x61 < 26 }
    let kind = String(decoding: name, as: UTF8.self)
    guard CalloutKind.index(of: kind) != nil else { return nil }
    return Sign(
      id: "unmarked-callout", message: "callouts are written in another way here, and this is shown as text",
      place: start..<name.endIndex,
      fix: "write > [!\(kind)] with its title, and > before each line below it; take away what ends it")
  }

  /// The place of `[!kind]`, where a line begins with that and what may come after it.
  private func properCallout(at start: Int, before end: Int) -> Range<Int>? {
    guard start + 3 < end, file[start] == UInt8(ascii: "["), file[start + 1] == UInt8(ascii: "!"),
      let closing = file[start..<min(end, start + 64)].firstIndex(of: UInt8(ascii: "]")),
      closing + 1 == end || " +-".utf8.contains(file[closing + 1])
    else { return nil }
    let name = String(decoding: file[(start + 2)..<closing], as: UTF8.self)
    return CalloutKind.index(of: name) == nil ? nil : start..<closing + 1
  }

  // MARK: Code

  /// Says of a block of code that goes on to the end of the text because no line ends it.
  private mutating func tellOfUnclosedCode(_ document: MarkdownDocument) {
    guard let last = document.nodes.last(where: { $0.kind == .codeBlock }) else { return }
    let range = last.source.range
    let lines = Array(tracker.lines)
    guard let line = lines.last(where: { $0 <= range.lowerBound }) else { return }
    let start = beginning(of: line)
    // Within a list or a quote the end of that ends it, too.
    guard start == range.lowerBound, start < tracker.bodyEnd,
      file[start] == UInt8(ascii: "`") || file[start] == UInt8(ascii: "~")
    else { return }
    let fence = file[start..<tracker.bodyEnd].prefix { $0 == file[start] }.count
    guard fence >= 3, file[min(range.upperBound, tracker.bodyEnd)..<tracker.bodyEnd].allSatisfy({ $0 <= 0x20 }),
      let end = lines.last(where: { $0 < range.upperBound && beginning(of: $0) < lineEnd(from: $0) })
    else { return }
    let closing = beginning(of: end)
    let isClosed =
      end > line && lineEnd(from: closing) - closing >= fence
      && file[closing..<lineEnd(from: closing)].allSatisfy { $0 == file[start] }
    // Nothing but itself would be hidden.
    guard !isClosed, end > line else { return }
    let sign = String(repeating: file[start] == UInt8(ascii: "`") ? "`" : "~", count: fence)
    report { path in
      .warning(
        "unclosed-code", "the code that begins here never ends, so that all text below it is code",
        at: SourceLocation(path: path, range: start..<start + fence),
        fix: "write \(sign) on a line of its own where it ends")
    }
  }
}
