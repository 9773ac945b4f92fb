import Diagnostics
import Linking
import Model

struct ShownSignRule: DocumentRule {
  let id = "shown-sign"
  let summary = "Signs in the text are those that Markdown knows."
  let explanation = """
    A heading begins with # and a space, an item of a list with a hyphen and a space, and a line across the page is three \
    asterisks. Number signs of full width, a hyphen that touches the first word, and dashes that are typed as a line are shown \
    as they stand, and the words after them are no heading and no item. So are cells that tabs or lone bars part, what other \
    programs say of a picture in braces, and the box of a task without a space in it. Spaces before the first paragraph make code \
    of it, and one tilde on either side strikes words out. Letters that were lost, or read in another encoding than they were written in, are \
    told with what they were.
    """
  let example = RuleExample(
    bad: "-It replaced two pumps.\n-It dismissed a foreman.\n",
    good: "- It replaced two pumps.\n- It dismissed a foreman.\n")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote else { return [] }
    let indented = Self.indentedBeginning(of: document) + DamagedLetters.findings(on: document)
    guard
      let text = TextLines(typedIn: document, in: dossier)
        ?? TextLines.of(document, whereOneBegins: { $0 == 0xEF || $0 == 0xE2 || $0 == UInt8(ascii: "-") })
        ?? (TextLines.stands(UInt8(ascii: "{"), in: document) ? TextLines(of: document) : nil)
    else { return indented }
    return indented + wideHeadings(in: text, document) + rulers(in: text, document) + tightItems(in: text, document)
      + ShownSigns.findings(in: text, document)
  }

  /// `＃＃ The tests`.
  private func wideHeadings(in text: TextLines, _ document: Document) -> [Finding] {
    text.lines.compactMap { line in
      var (end, count) = (line.lowerBound, 0)
      while end + 2 < line.upperBound, text.bytes[end] == 0xEF, text.bytes[end + 1] == 0xBC, text.bytes[end + 2] == 0x83
      {
        (end, count) = (end + 3, count + 1)
      }
      guard 1...6 ~= count, end < line.upperBound else { return nil }
      let isSpaced = text.bytes[end] == 0x20
      let isWide = text.bytes[end..<line.upperBound].starts(with: "\u{3000}".utf8)
      if !isSpaced, !isWide, count == 1 { return nil }
      return Finding(
        "these number signs are of full width, so that the line is no heading",
        at: document.location(line.lowerBound..<end + (isWide ? 3 : 0))
      ).writing(String(repeating: "#", count: count) + (isSpaced ? "" : " "))
    }
  }

  /// A line of dashes.
  private func rulers(in text: TextLines, _ document: Document) -> [Finding] {
    text.lines.compactMap { line in
      guard line.count >= 9, line.count <= 600, text.bytes[line.lowerBound] == 0xE2 else { return nil }
      let signs = text.text(line).unicodeScalars
      guard let first = signs.first, "—–―─━".unicodeScalars.contains(first), signs.allSatisfy({ $0 == first }) else {
        return nil
      }
      return Finding(
        "these dashes are shown as they stand, and are no line across the page", at: document.location(line)
      )
      .writing("***")
    }
  }

  /// `-It replaced`: several lines, or one that begins with a capital.
  private func tightItems(in text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var items: [Int] = []
    func end() {
      guard let first = items.first else { return }
      let isCapital = text.bytes[first + 1] &- 0x41 < 26 || text.bytes[first + 1] == UInt8(ascii: "[")
      if items.count > 1 || isCapital {
        found.append(
          Finding(
            items.count == 1
              ? "no space stands after this hyphen, so that it begins no item of a list"
              : "no space stands after the hyphens of these \(items.count) lines, so that they are no list",
            at: document.location(first..<first + 1), fix: "write a hyphen and a space before each item"))
      }
      items = []
    }
    var last: Range<Int>?
    for line in text.lines {
      let follows = last.map { $0.upperBound + 1 == line.lowerBound } ?? false
      defer { last = line }
      let isItem =
        line.count > 2 && text.bytes[line.lowerBound] == UInt8(ascii: "-")
        && ((text.bytes[line.lowerBound + 1] | 0x20) &- 0x61 < 26
          || text.bytes[line.lowerBound + 1] == UInt8(ascii: "["))
      if !follows || !isItem { end() }
      // In the midst of a paragraph a hyphen may begin a line, as that of “post-⏎-war” does.
      let isAfterWords = follows && items.isEmpty && last.map { Self.isOfWords($0, text) } == true
      if isItem, !isAfterWords { items.append(line.lowerBound) }
    }
    end()
    return found
  }

  private static func isOfWords(_ line: Range<Int>, _ text: TextLines) -> Bool {
    guard let first = text.bytes[line].first(where: { $0 != 0x20 && $0 != 0x0D }) else { return false }
    return !"-*+#>".utf8.contains(first)
  }

  /// A first paragraph that stands in, as word processors have it: Markdown makes code of four spaces.
  private static func indentedBeginning(of document: Document) -> [Finding] {
    let bytes = document.source.bytes[document.body]
    var start = bytes.startIndex
    while start < bytes.endIndex, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    var end = start
    while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    guard end - start >= 4 || bytes[start..<end].contains(0x09), end < bytes.endIndex, bytes[end] != 0x0A else {
      return []
    }
    let line = bytes[end...].prefix { $0 != 0x0A }
    let words = line.split(separator: 0x20)
    let isCode = line.contains { "{};=<>`$".utf8.contains($0) }
    guard words.count > 5, !isCode, let first = line.first,
      first == UInt8(ascii: "[") || first >= 0x80 || first &- 0x41 < 26
    else { return [] }
    var finding = Finding(
      "the spaces before the first paragraph make code of it: links in it are none",
      at: document.location(start..<end), fix: "take them out")
    finding.replacement = ""
    return [finding]
  }
}
