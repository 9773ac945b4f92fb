/// The lines of a text as its paragraphs: each is one, or a program or a person broke them, as in a mail.
struct WrappedLines {
  /// Of one line each.
  private(set) var paragraphs: [String] = []
  /// Which of them are lines of the paragraph before them, as in verse.
  private(set) var goingOn: Set<Int> = []

  /// The marks of lists.
  static let marks = ["• ", "· ", "* ", "- ", "– "]

  /// Lines that somebody broke are no longer.
  private static let widest = 100
  /// A shorter one before a line that goes on in lower case may be one of a menu, or a headline.
  private static let shortestTorn = 30

  /// All that stand in the text, in lower case.
  private let words: Set<String>
  private let width: Int
  /// Whether each line was broken where the next word had no room.
  private let isExact: Bool

  /// - Parameter lines: white space as single spaces; empty ones between paragraphs.
  init(_ lines: [String]) {
    let groups = lines.split(whereSeparator: \.isEmpty).map { Array($0) }
    // An address has no place to break it at, and does not count.
    let texts = groups.joined().filter { Self.isText($0) && $0.contains(" ") }
    let short = texts.filter { $0.count <= Self.widest }
    // A headline by itself may be longer than the lines below it.
    width = groups.lazy.filter { $0.count > 1 }.joined().map(\.count).filter { $0 <= Self.widest }.max() ?? 0
    let torn = groups.flatMap { Array(zip($0, $0.dropFirst())) }.filter { Self.isTorn($0, before: $1) }
    let reach = width
    isExact = torn.allSatisfy { !Self.hasRoom($0, for: $1, in: reach) }
    let isWrapped = (texts.count - short.count) * 10 <= texts.count && Self.isWrapped(groups, reach, torn: torn.count)
    words =
      isWrapped
      ? Set(groups.joined().flatMap { $0.split(separator: " ").map(Self.bare) }) : []
    let isByBlanks = groups.count > 2 && groups.count { $0.count == 1 } * 2 >= groups.count
    for group in groups {
      let lines = isWrapped ? joined(group) : group
      if isByBlanks, Self.isVerse(lines) { goingOn.formUnion(paragraphs.count + 1..<paragraphs.count + lines.count) }
      paragraphs += lines
    }
  }

  /// Whether lines are short, and stand together where paragraphs stand apart.
  private static func isVerse(_ lines: [String]) -> Bool {
    lines.count > 2 && lines.allSatisfy { $0.utf8.count <= longestVerse && isText($0) && !isItem($0) }
  }

  private static let longestVerse = 70

  /// Whether lines end where a program or a person broke them: where sentences go on in lower case in the next line, which no
  /// paragraph begins with, or where most that another follows in a paragraph are nearly as long as the longest.
  private static func isWrapped(_ groups: [[String]], _ width: Int, torn: Int) -> Bool {
    let inner = groups.flatMap { $0.filter { isText($0) && !isItem($0) }.dropLast() }
    if torn > 0, torn * 3 >= inner.count { return true }
    return inner.count > 3 && inner.count { $0.count * 10 >= width * 7 } * 10 >= inner.count * 7
  }

  private static func isTorn(_ line: String, before next: String) -> Bool {
    guard line.count >= shortestTorn, isText(line), !isItem(next), !ImportedArticle.isSentence(line),
      // What a colon announces stands in lines of its own.
      next.first?.isLowercase == true, line.last != ":", line.last != ";"
    else { return false }
    // “by Ann Lee” below a headline.
    return !FurnitureWords.all.contains { $0.beginsHead(next) }
  }

  /// Whether the next line's first word would have stood on the line.
  private static func hasRoom(_ line: String, for next: String, in width: Int) -> Bool {
    line.count + 1 + next.prefix { $0 != " " }.count <= width
  }

  /// Whether it is more than a ruler: “=====”, “* * *”.
  private static func isText(_ line: String) -> Bool { line.contains { $0.isLetter || $0.isNumber } }

  private static func isItem(_ line: String) -> Bool {
    if marks.contains(where: line.hasPrefix) { return true }
    let number = line.prefix { $0.isNumber }
    return 1...2 ~= number.count && [". ", ") "].contains { line.dropFirst(number.count).hasPrefix($0) }
  }

  // MARK: - Joining

  private func joined(_ lines: [String]) -> [String] {
    var out: [String] = []
    var last: String?
    for line in lines {
      if let before = last, !out.isEmpty, goesOn(before, in: line) {
        append(line, after: before, to: &out[out.count - 1])
      } else {
        out.append(line)
      }
      last = line
    }
    return out
  }

  /// A line that had room for the next word ends a paragraph, as that of an address or a title does.
  private func goesOn(_ line: String, in next: String) -> Bool {
    guard Self.isText(line), Self.isText(next), !Self.isItem(next), line.count <= Self.widest else { return false }
    if Self.isTorn(line, before: next) { return true }
    if isExact { return !Self.hasRoom(line, for: next, in: width) }
    return line.count * 10 >= width * 6
  }

  /// With a blank between them, but after the hyphen of a word that was broken.
  private func append(_ next: String, after line: String, to text: inout String) {
    guard let start = line.split(separator: " ").last, let hyphen = start.last, "-\u{AD}‐".contains(hyphen),
      let end = next.split(separator: " ").first, start.dropLast().last?.isLetter == true,
      end.first?.isLetter == true, !Self.joining.contains(Self.bare(end))
    else {
      text += " "
      text += next
      return
    }
    let whole = Self.bare(start.dropLast() + end)
    // One that stands there in one line without its hyphen was broken at a syllable.
    if hyphen == "\u{AD}"
      || end.first?.isLowercase == true && (words.contains(whole) || BrokenWord.isBroken(start, before: end))
    {
      text.removeLast()
    }
    text += next
  }

  /// After a hyphen that stands for a part of a word: “two- and three-storey”, „Haus- und Hofmeister“.
  private static let joining: Set = [
    "and", "or", "to", "nor", "und", "oder", "bzw", "sowie", "bis", "noch", "et", "ou", "y", "o", "e", "en", "of",
  ]

  private static func bare(_ word: some StringProtocol) -> String {
    String(String(word).trimmed { !$0.isLetter && !$0.isNumber }).lowercased()
  }
}
