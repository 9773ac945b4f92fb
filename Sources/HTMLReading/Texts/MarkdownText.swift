/// A text in Markdown as a reader sees it: without the signs of emphasis, links, headings, quotations and lists, without what it
/// strikes out, `~~so~~`, without comments, front matter and elements that are hidden, as words that were taken back or that nobody
/// sees are no evidence. Code stays as it was typed, without its marks, and of other elements what is in them.
struct MarkdownText {
  /// UTF-8 in, UTF-8 out; in time proportional to the length.
  static func text(of markdown: [UInt8]) -> [UInt8] {
    var reader = MarkdownText(text: markdown)
    reader.read()
    reader.out.removeAll { $0 == sign }
    return reader.out
  }

  static func isCalled(_ name: String) -> Bool {
    [".md", ".markdown", ".mdown", ".mkd"].contains { name.hasSuffix($0) }
  }

  let text: [UInt8]
  var out: [UInt8] = []
  var index = 0
  /// By the number of tildes: where in `out` a mark stands that words behind it may close.
  var open: [Int: Int] = [:]
  /// The same of the marks of emphasis, by mark and number.
  var openMarks: [Int: Int] = [:]
  /// Where in `out` words begin that may lead elsewhere.
  var brackets: [Int] = []
  /// The names of addresses that stand by themselves.
  let definitions: Set<String>
  private var styles: PageStyles
  var isAfterHeading = false
  var wasQuoted = false
  /// By the number of backticks: where the last so many of this paragraph stand.
  private var lastTicks: [Int: Int] = [:]
  /// Ends that do not come any more.
  private var absent: Set<String> = []
  /// By name: where the last end of such an element stands.
  private let lastEnds: [String: Int]
  var paragraphEnd = 0

  private init(text: [UInt8]) {
    self.text = text
    definitions = Self.definitions(in: text)
    lastEnds = Self.lastEnds(in: text)
    styles = PageStyles(of: text, with: SavedSheets(), quirks: PageMode.isOld(text))
  }

  private mutating func read() {
    out.reserveCapacity(text.count)
    index = Self.endOfFrontMatter(text)
    paragraphEnd = index
    while index < text.count {
      if index == 0 || text[index - 1] == 0x0A {
        if index >= paragraphEnd { beginParagraph() }
        if let fence = fence(at: index) {
          readBlock(fence)
          continue
        }
        readLineStart()
        if index >= text.count { return }
      }
      switch text[index] {
      case UInt8(ascii: "\\"): readBackslash()
      case UInt8(ascii: "&"): if !readReference() { copy(1) }
      case UInt8(ascii: "="): readHighlight()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "~"): readTildes()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): readMarks()
      case UInt8(ascii: "["): readBracket()
      case UInt8(ascii: "]"): readClosingBracket()
      case UInt8(ascii: "<"): if !skipElement() { copy(1) }
      case UInt8(ascii: "%"): if !skip("%%", to: "%%") { copy(1) }
      default: copy(1)
      }
    }
  }

  /// After the lines between `---`, or `+++`, at the beginning; 0 where there are none.
  private static func endOfFrontMatter(_ text: [UInt8]) -> Int {
    var start = 0
    let mark = text.starts(with: "+++".utf8) ? "+++" : "---"
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let isMark = ASCII.trimmed(text[start..<end]) == mark
      if start == 0, !isMark { return 0 }
      if start > 0, isMark { return min(end + 1, text.count) }
      start = end + 1
    }
    return 0
  }

  mutating func copy(_ count: Int) {
    let end = min(index + count, text.count)
    out.append(contentsOf: text[index..<end])
    index = end
  }

  private mutating func beginParagraph() {
    (open, openMarks, lastTicks, brackets) = ([:], [:], [:], [])
    var end = index
    var hasWords = false
    while end < text.count {
      let lineEnd = text[end...].firstIndex(of: 0x0A) ?? text.count
      let isEmpty = text[end..<lineEnd].allSatisfy(ASCII.isSpace)
      if isEmpty, hasWords { break }
      if !isEmpty { hasWords = true }
      end = min(lineEnd + 1, text.count)
    }
    paragraphEnd = max(end, index + 1)
    var next = index
    while let tick = text[next..<paragraphEnd].firstIndex(of: UInt8(ascii: "`")) {
      let count = ticks(at: tick)
      lastTicks[count] = tick
      next = tick + count
    }
  }

  /// The sign and the length of the marks that begin a block of code in a line.
  private func fence(at start: Int) -> (sign: UInt8, count: Int)? {
    let line = text[start...].prefix(4).drop { $0 == 0x20 }
    guard let sign = line.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let count = text[line.startIndex...].prefix { $0 == sign }.count
    return count >= 3 ? (sign, count) : nil
  }

  private mutating func readBlock(_ fence: (sign: UInt8, count: Int)) {
    // Of which language the code is, no reader sees.
    let marks = text[index...].prefix { $0 == 0x20 }.count + fence.count
    let end = endOfLine(index)
    copy(marks)
    index = end
    if text[end - 1] == 0x0A { out.append(0x0A) }
    while index < text.count {
      if let next = self.fence(at: index), next.sign == fence.sign, next.count >= fence.count {
        copy(endOfLine(index) - index)
        break
      }
      copy(endOfLine(index) - index)
    }
    // What follows it was looked at with it.
    (open, openMarks, brackets) = ([:], [:], [])
    paragraphEnd = max(paragraphEnd, index)
  }

  /// After the line's end.
  private func endOfLine(_ start: Int) -> Int {
    min((text[start...].firstIndex(of: 0x0A) ?? text.count) + 1, text.count)
  }

  private func ticks(at start: Int) -> Int { text[start..<paragraphEnd].prefix { $0 == UInt8(ascii: "`") }.count }

  private mutating func readCode() {
    let count = ticks(at: index)
    guard count > 0, lastTicks[count, default: 0] > index else { return copy(max(1, count)) }
    var next = index + count
    while next < paragraphEnd {
      let run = ticks(at: next)
      if run == count {
        out += text[(index + count)..<next]
        index = next + run
        return
      }
      next += max(1, run)
    }
    copy(count)
  }

  private mutating func readTildes() {
    let count = text[index...].prefix { $0 == UInt8(ascii: "~") }.count
    let isAfterWord = out.last.map { !ASCII.isSpace($0) } ?? false
    let isBeforeWord = index + count < text.count && !ASCII.isSpace(text[index + count])
    guard count <= 2 else { return copy(count) }
    if isAfterWord, let start = open[count] {
      out.removeSubrange(start...)
      forget(from: start)
      index += count
      return
    }
    if isBeforeWord { open[count] = out.count }
    copy(count)
  }

  /// What was taken out of `out` opens nothing.
  mutating func forget(from start: Int) {
    open = open.filter { $0.value < start }
    openMarks = openMarks.filter { $0.value < start }
    while let last = brackets.last, last >= start { brackets.removeLast() }
  }

  /// A comment, an element that strikes out or is hidden, and the tags of others.
  private mutating func skipElement() -> Bool {
    if skip("<!--", to: "-->") { return true }
    // What is never closed hides all that follows.
    if text[index...].starts(with: "<!--".utf8), index == 0 || text[index - 1] == 0x0A {
      index = text.count
      return true
    }
    let name = ASCII.lowered(
      text[(index + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix(7).prefix { ASCII.isLetter($0) })
    if ElementKind.struck.contains(name), text[index + 1] != UInt8(ascii: "/") { return skipElement(name) }
    guard !name.isEmpty, let end = text[index...].prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    var tokens = HTMLTokenizer(Array(text[index...end]))
    switch tokens.next() {
    case .start(let tag):
      // `<https://example.org>` is a link, and `<ann@example.org>`.
      guard tag.name.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else { return false }
      if tag.isHidden || ElementKind.hidden.contains(tag.name) || isHiddenBySheet(tag),
        !ElementKind.void.contains(tag.name)
      {
        return skipElement(tag.name)
      }
      endTag(tag.name, at: end)
    case .end(let name): endTag(name, at: end)
    default: return false
    }
    return true
  }

  /// Whether a sheet in the text hides an element.
  private mutating func isHiddenBySheet(_ tag: HTMLTag) -> Bool {
    guard !styles.isEmpty,
      case .sure(let values) = styles.answer(
        for: StyledTag(tag, ignoresCase: styles.quirks), within: OpenElements())
    else {
      return false
    }
    let sight = ElementSight(values)
    return sight.isUnseen || !sight.veils.isEmpty
  }

  /// Passes over a tag: what it begins or ends is apart from what stands before it, or is not.
  private mutating func endTag(_ name: String, at end: Int) {
    if name == "br" || ElementKind.special.contains(name) { out.append(0x0A) }
    index = end + 1
  }

  /// In bytes.
  private static let longestTag = 512

  /// Passes over an element with all in it; false where it never ends.
  private mutating func skipElement(_ name: String) -> Bool {
    guard let last = lastEnds[name], last > index else { return false }
    var next = index + 1
    while next <= last {
      if let end = Self.end(at: next, in: text), end.name == name {
        index = end.after
        return true
      }
      next += 1
    }
    return false
  }

  private static func lastEnds(in text: [UInt8]) -> [String: Int] {
    var last: [String: Int] = [:]
    for index in text.indices {
      if let end = end(at: index, in: text) { last[end.name] = index }
    }
    return last
  }

  /// `</name>`
  private static func end(at index: Int, in text: [UInt8]) -> (name: String, after: Int)? {
    guard text[index] == UInt8(ascii: "<"), index + 2 < text.count, text[index + 1] == UInt8(ascii: "/") else {
      return nil
    }
    let name = text[(index + 2)...].prefix(longestTag).prefix {
      !ASCII.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
    }
    let after = text[name.endIndex...].prefix(longestTag).drop(while: ASCII.isSpace)
    guard !name.isEmpty, after.first == UInt8(ascii: ">") else { return nil }
    return (ASCII.lowered(name), after.startIndex + 1)
  }

  private mutating func skip(_ start: String, to end: String) -> Bool {
    let (first, last) = (Array(start.utf8), Array(end.utf8))
    guard text[index...].starts(with: first), !absent.contains(end) else { return false }
    var next = index + first.count
    while next + last.count <= text.count {
      if zip(text[next...], last).allSatisfy({ ASCII.lowered($0) == $1 }) {
        index = next + last.count
        return true
      }
      next += 1
    }
    absent.insert(end)
    return false
  }
}
