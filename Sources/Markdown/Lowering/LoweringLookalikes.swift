import CCMarkGFM
import Diagnostics

/// Text that was meant as markup and is none, so that a page shows its signs: a wikilink that is not closed, a footnote
/// without a text, a link whose address has spaces, a heading whose signs touch its words.
extension Lowering {
  /// How far the end of what begins is looked for.
  private static let longest = 300
  /// A footnote that is referred to and was not found, until all are known.
  struct MissingNote {
    var label: [UInt8]
    var place: Range<Int>
  }

  mutating func findLookalikes(in bytes: UnsafeBufferPointer<UInt8>, claimed: Int?) {
    guard image == nil, !isInLink else { return }
    // A text that the library hands over in ever longer pieces is not looked through again and again.
    lookalikeBytes += bytes.count
    guard lookalikeBytes <= 2 * file.count + 4096 else { return }
    let start = claimed ?? tracker.cursor
    var index = 0
    var ahead = SignsAhead(bytes)
    while index + 2 < bytes.count, let opening = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = opening + 1
      guard index < bytes.count else { return }
      // What a backslash keeps from being markup is text as it was meant.
      let sign = UnsafeBufferPointer(rebasing: bytes[opening...index])
      guard tracker.stand(sign, at: start + opening) else { continue }
      switch bytes[index] {
      case UInt8(ascii: "["):
        unclosedLink(bytes, from: opening, start, &ahead)
        while index < bytes.count, bytes[index] == UInt8(ascii: "[") { index += 1 }
      case UInt8(ascii: "^"): missingNote(bytes, from: opening, start, &ahead)
      default: spacedAddress(bytes, from: opening, start, &ahead)
      }
    }
  }

  /// Where the next signs of each kind stand, each byte looked at once however many brackets there are.
  private struct SignsAhead {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var lineEnd = -1
    private var bracket = -1
    private var parenthesis = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where what begins at an index has to end: with its line, and before it is too long.
    mutating func end(from index: Int) -> Int {
      Self.advance(&lineEnd, to: index, in: bytes) { $0 == 0x0A || $0 == 0x0D }
      return min(lineEnd, index + Lowering.longest)
    }

    /// The next `]`; nil where there is none before the end.
    mutating func closingBracket(from index: Int, before end: Int) -> Int? {
      Self.advance(&bracket, to: index, in: bytes) { $0 == UInt8(ascii: "]") }
      return bracket < end ? bracket : nil
    }

    /// The next `)`; nil where there is none before the end.
    mutating func closingParenthesis(from index: Int, before end: Int) -> Int? {
      Self.advance(&parenthesis, to: index, in: bytes) { $0 == UInt8(ascii: ")") }
      return parenthesis < end ? parenthesis : nil
    }

    private static func advance(
      _ known: inout Int, to index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ isSought: (UInt8) -> Bool
    ) {
      if known >= index { return }
      known = index
      while known < bytes.count, !isSought(bytes[known]) { known += 1 }
    }
  }

  private mutating func unclosedLink(
    _ bytes: UnsafeBufferPointer<UInt8>, from opening: Int, _ start: Int, _ ahead: inout SignsAhead
  ) {
    let name = opening + 2
    let end = ahead.end(from: opening)
    guard name < end, bytes[name] >= 0x41, !Bytes.isPunctuation(bytes[name]) else { return }
    let closing = ahead.closingBracket(from: name, before: end)
    if let closing, closing + 1 < end, bytes[closing + 1] == UInt8(ascii: "]") { return }
    if let whole = linkOverLines(from: start + opening) {
      report { path in whole.warning(path) }
      return
    }
    let place = tracker.within(start + opening..<start + (closing.map { $0 + 1 } ?? name))
    report { path in
      .warning(
        "unclosed-link", "this link is never closed, so that its brackets are shown",
        at: SourceLocation(path: path, range: place), fix: "write ]] where its name ends")
    }
  }

  /// A wikilink that ends in the next line.
  private struct LinkOverLines {
    var place: Range<Int>
    /// The same on one line.
    var whole: String?

    func warning(_ path: String) -> Diagnostic {
      var diagnostic = Diagnostic.warning(
        "unclosed-link", "this link runs over the end of a line, so that its brackets are shown",
        at: SourceLocation(path: path, range: place),
        fix: whole.map { "write \($0)" } ?? "write it on one line")
      diagnostic.replacement = whole
      return diagnostic
    }
  }

  private func linkOverLines(from place: Int) -> LinkOverLines? {
    let file = tracker.file
    let limit = min(tracker.bodyEnd, place + Self.longest)
    var words: [UInt8] = Array("[[".utf8)
    var (index, breaks, isQuoted) = (place + 2, 0, false)
    while index + 1 < limit {
      let byte = file[index]
      if byte == UInt8(ascii: "["), index > place + 2 { return nil }
      if byte == UInt8(ascii: "]") {
        guard file[index + 1] == byte, breaks == 1 else { return nil }
        let whole = String(decoding: words + "]]".utf8, as: UTF8.self)
        return LinkOverLines(place: tracker.within(place..<index + 2), whole: isQuoted ? nil : whole)
      }
      if byte == 0x0A || byte == 0x0D {
        breaks += 1
        index += byte == 0x0D && file[index + 1] == 0x0A ? 2 : 1
        while index < limit, file[index] == 0x20 || file[index] == 0x09 { index += 1 }
        // An empty line ends the paragraph.
        guard breaks == 1, index < limit, file[index] != 0x0A, file[index] != 0x0D else { return nil }
        isQuoted = file[index] == UInt8(ascii: ">")
        while words.last == 0x20 { words.removeLast() }
        words.append(0x20)
        continue
      }
      words.append(byte)
      index += 1
    }
    return nil
  }

  /// `[words](https://…` and `[words](page.md` without the bracket at their end.
  private mutating func unclosedAddress(_ middle: Int, from opening: Int) {
    let file = tracker.file
    guard middle + 2 < tracker.bodyEnd, file[middle + 1] == UInt8(ascii: "(") else { return }
    let limit = min(tracker.bodyEnd, middle + 2 + Self.longest)
    // What is no address is passed over soon, as there may be a hundred thousand brackets.
    let address = file[(middle + 2)..<limit].prefix { $0 > 0x20 && !"[(<".utf8.contains($0) }
    if address.endIndex < limit, file[address.endIndex] > 0x20 { return }
    let rest = file[address.endIndex..<limit].prefix { $0 != 0x0A && $0 != 0x0D }
    guard !address.contains(UInt8(ascii: ")")), !rest.contains(UInt8(ascii: ")")),
      rest.endIndex < limit || limit == tracker.bodyEnd
    else { return }
    var bare = address
    while let last = bare.last, ".,;:!?".utf8.contains(last) { bare = bare.dropLast() }
    let isAddress =
      bare.starts(with: "https://".utf8) || bare.starts(with: "http://".utf8)
      || bare.prefix { $0 != UInt8(ascii: "#") }.suffix(3).elementsEqual(".md".utf8)
    guard isAddress else { return }
    let place = tracker.within(opening..<bare.endIndex)
    report { path in
      .warning(
        "unclosed-link", "the address of this link is never closed, so that its brackets are shown",
        at: SourceLocation(path: path, range: place), fix: "write ) where its address ends")
    }
  }

  private mutating func missingNote(
    _ bytes: UnsafeBufferPointer<UInt8>, from opening: Int, _ start: Int, _ ahead: inout SignsAhead
  ) {
    let end = ahead.end(from: opening)
    guard let closing = ahead.closingBracket(from: opening, before: end), closing > opening + 2 else { return }
    let label = Array(bytes[(opening + 2)..<closing])
    if label.contains(where: Bytes.isSpace) { return }
    missingNotes.append(MissingNote(label: label, place: tracker.within(start + opening..<start + closing + 1)))
  }

  private mutating func tellOfSpacedNote(_ name: ArraySlice<UInt8>, at place: Range<Int>) {
    let written = "[^\(String(decoding: name, as: UTF8.self))]"
    report { path in
      var diagnostic = Diagnostic.warning(
        "undefined-footnote", "a blank stands in the name of this footnote, so that it is none",
        at: SourceLocation(path: path, range: place), fix: "write \(written), and \(written): where its text stands")
      diagnostic.replacement = written
      return diagnostic
    }
  }

  /// `[^ 1]`, where `[^ 1]: words` gives it an address, and no text. Says whether it is one.
  mutating func tellOfSpacedNote(in place: Range<Int>) -> Bool {
    let typed = file[place]
    guard typed.starts(with: "[^".utf8), typed.last == UInt8(ascii: "]"), typed.count > 3 else { return false }
    let label = Array(typed.dropFirst(2).dropLast())
    let name = label.split(whereSeparator: Bytes.isSpace)
    guard name.count == 1, name[0].count < label.count else { return false }
    tellOfSpacedNote(name[0], at: place)
    return true
  }

  private mutating func spacedAddress(
    _ bytes: UnsafeBufferPointer<UInt8>, from opening: Int, _ start: Int, _ ahead: inout SignsAhead
  ) {
    let end = ahead.end(from: opening)
    guard let middle = ahead.closingBracket(from: opening, before: end), middle + 1 < end,
      bytes[middle + 1] == UInt8(ascii: "(")
    else { return }
    guard middle + 2 < end, let closing = ahead.closingParenthesis(from: middle + 2, before: end) else {
      unclosedAddress(start + middle, from: start + opening)
      return
    }
    let address = bytes[(middle + 2)..<closing]
    guard address.contains(0x20), address.contains(UInt8(ascii: ".")), !address.contains(UInt8(ascii: "\"")),
      !address.contains(UInt8(ascii: "<"))
    else { return }
    if address.first == UInt8(ascii: "{") {
      let place = tracker.within(start + middle + 2..<start + closing)
      report { path in
        .warning(
          "shortcode", "an address of another program is filled in by that alone, so that no link is made of it",
          at: SourceLocation(path: path, range: place), fix: "link by name: [[name]]; or write the address in full")
      }
      return
    }
    let place = tracker.within(start + middle + 2..<start + closing)
    let words = String(decoding: address, as: UTF8.self)
    let isPicture = opening > 0 && bytes[opening - 1] == UInt8(ascii: "!")
    if isPicture, let (name, size) = Self.sized(words) {
      let label = String(decoding: bytes[(opening + 1)..<middle], as: UTF8.self)
      let place = tracker.within(start + opening - 1..<start + closing + 1)
      report { path in
        Diagnostic.warning(
          "spaces-in-address", "a picture’s size stands after its words and a bar, so that none is made of this",
          at: SourceLocation(path: path, range: place)
        ).writing("![\(label)|\(size)](\(name))")
      }
      return
    }
    let straightened = Self.straightened(words).map {
      ($0, "the title of a link or a picture stands in straight quotation marks, so that none is made of this")
    }
    let captioned = Self.captioned(words).map {
      ($0, "words after the address of a link or a picture stand in quotation marks, so that none is made of this")
    }
    if let (meant, message) = captioned ?? straightened {
      report { path in
        var diagnostic = Diagnostic.warning(
          "spaces-in-address", message, at: SourceLocation(path: path, range: place), fix: "write (\(meant))")
        diagnostic.replacement = meant
        return diagnostic
      }
      return
    }
    report { path in
      var diagnostic = Diagnostic.warning(
        "spaces-in-address", "an address with spaces is read as text, so that no link or picture is made of it",
        at: SourceLocation(path: path, range: place), fix: "write (<\(words)>)")
      diagnostic.replacement = "<\(words)>"
      return diagnostic
    }
  }

  /// `plan.png =300x200`, as other programs have it; nil without a width.
  private static func sized(_ text: String) -> (name: String, size: String)? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, hasEnding(parts[0]), parts[1].utf8.first == UInt8(ascii: "=") else { return nil }
    let size = parts[1].dropFirst()
    let sides = size.split(separator: "x", omittingEmptySubsequences: false)
    guard 1...2 ~= sides.count, !sides[0].isEmpty, sides.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else {
      return nil
    }
    return (String(parts[0]), sides.count == 2 && !sides[1].isEmpty ? String(size) : String(sides[0]))
  }

  /// `plan.png The plan` with marks around its words; nil for a name with spaces, which ends in its ending.
  private static func captioned(_ text: String) -> String? {
    guard let blank = text.firstIndex(of: " "), hasEnding(text[..<blank]), !hasEnding(text[...]) else { return nil }
    let words = text[blank...].drop { $0 == " " }
    guard let first = words.first, !"“„«»‘‚'(<#".contains(first), !words.contains("\"") else { return nil }
    return "\(text[..<blank]) \"\(words)\""
  }

  /// Whether a path ends as that of a file does.
  private static func hasEnding(_ path: Substring) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path.utf8[path.utf8.index(after: dot)...]
    return 2...5 ~= ending.count && ending.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  /// `plan.png “The plan”` with the marks that a title has; nil for what has no typographic ones.
  private static func straightened(_ text: String) -> String? {
    guard let blank = text.firstIndex(of: " ") else { return nil }
    let title = text[blank...].drop { $0 == " " }
    let trailing = title.reversed().drop { $0 == " " }
    guard let first = title.first, let last = trailing.first, "“„«»‘‚".contains(first), "”“»«’‘".contains(last),
      trailing.count > 2
    else { return nil }
    return "\(text[..<blank]) \"\(String(trailing.dropFirst().reversed().dropFirst()))\""
  }

  // MARK: Headings

  /// Says which lines of paragraphs begin as headings do, but for the space after the signs, or with more than six.
  mutating func tellOfHeadings(_ document: MarkdownDocument) {
    let places = tracker.lines.compactMap(headingSigns)
    if places.isEmpty { return }
    let paragraphs = document.nodes.filter { $0.kind == .paragraph }.map(\.source.range)
    // Both come in order.
    var next = 0
    for place in places {
      while next < paragraphs.count, paragraphs[next].upperBound <= place.lowerBound { next += 1 }
      guard next < paragraphs.count else { return }
      guard paragraphs[next].contains(place.lowerBound) else { continue }
      if place.count > 6 {
        report { path in
          Diagnostic.warning(
            "unspaced-heading", "a heading has up to six #, so that this line is none",
            at: SourceLocation(path: path, range: place)
          ).writing("######")
        }
        continue
      }
      let signs = String(repeating: "#", count: place.count)
      report { path in
        var diagnostic = Diagnostic.warning(
          "unspaced-heading", "this line is no heading, as there is no space after \(signs)",
          at: SourceLocation(path: path, range: place), fix: "write a space after \(signs)")
        diagnostic.replacement = "\(signs) "
        return diagnostic
      }
    }
  }

  /// The `##` that a line begins with where a letter or a digit comes next, and seven to twelve before a space, which are too many;
  /// nil for any other line. A single one may be a hashtag's.
  private func headingSigns(at start: Int) -> Range<Int>? {
    var index = start
    while index < tracker.bodyEnd, index < start + 3, file[index] == 0x20 { index += 1 }
    let first = index
    while index < tracker.bodyEnd, index < first + 13, file[index] == UInt8(ascii: "#") { index += 1 }
    if 7...12 ~= index - first, index < tracker.bodyEnd, file[index] == 0x20 { return first..<index }
    guard 2...6 ~= index - first, index < tracker.bodyEnd,
      file[index] >= 0x80 || PlainBytes.isAlphanumeric(file[index])
    else { return nil }
    return first..<index
  }
}
