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
    for group in groups {
      for line in isWrapped ? Self.joined(group) : group { page.blocks.append(Self.block(line)) }
    }
    return page
  }

  /// Whether lines end where a program or a person broke them: then most that another follows in a paragraph are nearly as long
  /// as the longest, and none is much longer.
  private static func isWrapped(_ groups: [[String]]) -> Bool {
    let inner = groups.flatMap { $0.dropLast() }
    let longest = groups.flatMap(\.self).map(\.count).max() ?? 0
    guard inner.count > 3, longest <= 100 else { return false }
    return inner.count { $0.count * 10 >= longest * 7 } * 10 >= inner.count * 7
  }

  /// A short line ends a paragraph, as the line of an address or a title does.
  private static func joined(_ lines: [String]) -> [String] {
    var out: [String] = []
    let longest = lines.map(\.count).max() ?? 0
    var goesOn = false
    for line in lines {
      if goesOn, let last = out.popLast() { out.append(last + " " + line) } else { out.append(line) }
      goesOn = line.count * 10 >= longest * 6
    }
    return out
  }

  private static func block(_ line: String) -> PastedPage.Block {
    for mark in ["• ", "· ", "* ", "- ", "– "] where line.hasPrefix(mark) && line.count > mark.count + 2 {
      return PastedPage.Block(.item, String(line.dropFirst(mark.count)))
    }
    return PastedPage.Block(.paragraph, line)
  }
}
