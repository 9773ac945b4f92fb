/// Text as it comes from a browser's clipboard: a paragraph a line, lines wrapped by hand, or empty lines between paragraphs.
public struct PlainTextFormat: PageFormat {
  public let id = "text"
  public let fileEnding = "txt"
  public let summary = "Text as it was copied from a page, a paragraph a line or with empty lines between paragraphs."

  public init() {}

  public func isLikely(_ bytes: [UInt8]) -> Bool { true }

  public func read(_ bytes: [UInt8]) -> PastedPage {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var groups: [[String]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty {
        groups[groups.count - 1].append(words)
      } else if groups.last?.isEmpty == false {
        groups.append([])
      }
    }
    var page = PastedPage()
    let isWrapped = Self.isWrapped(groups)
    let longest = groups.joined().map(\.count).max() ?? 0
    for group in groups {
      for line in isWrapped ? Self.joined(group, longest: longest) : group { page.blocks.append(Self.block(line)) }
    }
    return page
  }

  /// Whether lines end where a program or a person broke them: then most that another follows in a paragraph are nearly as long
  /// as the longest, and none is much longer.
  /// So it is where sentences go on in lower case in the next line, which no paragraph begins with.
  private static func isWrapped(_ groups: [[String]]) -> Bool {
    let groups = groups.map { $0.filter { isText($0) && !isItem($0) } }
    let inner = groups.flatMap { $0.dropLast() }
    let longest = groups.joined().map(\.count).max() ?? 0
    guard longest <= 100 else { return false }
    let torn = groups.map { lines in
      zip(lines, lines.dropFirst()).count { !ImportedArticle.isSentence($0) && $1.first?.isLowercase == true }
    }.reduce(0, +)
    if torn > 1, torn * 3 >= inner.count { return true }
    return inner.count > 3 && inner.count { $0.count * 10 >= longest * 7 } * 10 >= inner.count * 7
  }

  /// Whether it is more than a ruler: “=====”, “* * *”.
  private static func isText(_ line: String) -> Bool { line.contains { $0.isLetter || $0.isNumber } }

  private static let marks = ["• ", "· ", "* ", "- ", "– "]

  private static func isItem(_ line: String) -> Bool {
    if marks.contains(where: line.hasPrefix) { return true }
    let number = line.prefix { $0.isNumber }
    return 1...2 ~= number.count && [". ", ") "].contains { line.dropFirst(number.count).hasPrefix($0) }
  }

  /// A short line ends a paragraph, as the line of an address or a title does.
  private static func joined(_ lines: [String], longest: Int) -> [String] {
    var out: [String] = []
    var goesOn = false
    for line in lines {
      if goesOn, isText(line), !isItem(line), let last = out.popLast() {
        out.append(last + " " + line)
      } else {
        out.append(line)
      }
      goesOn = isText(line) && line.count * 10 >= longest * 6
    }
    return out
  }

  private static func block(_ line: String) -> PastedPage.Block {
    for mark in marks where line.hasPrefix(mark) && line.count > mark.count + 2 {
      return PastedPage.Block(.item, String(line.dropFirst(mark.count)))
    }
    return PastedPage.Block(.paragraph, line)
  }
}
