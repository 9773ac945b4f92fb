import Diagnostics
import Linking
import Model

struct UnclosedEmphasisRule: DocumentRule {
  let id = "unclosed-emphasis"
  let summary = "Signs that begin strong or highlighted words have signs that end them."
  let explanation = """
    Two asterisks before the first strong word and none after the last are shown as two asterisks; so are == and ~~. Close them \
    in the same paragraph, right after the last word, or put a backslash before each sign that is meant as it stands. Signs with \
    a letter on one side and a mark on the other, as in **“so”**said, are shown as well: leave a blank beside the letter, or put \
    the mark outside.
    """
  let example = RuleExample(
    bad: "The mill **was never sold, as the register shows.",
    good: "The mill **was never sold**, as the register shows.")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  private static let signs: [UInt8] = ["*", "=", "~"].map(UInt8.init(ascii:))

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote, let text = TextLines(typedIn: document, in: dossier) else { return [] }
    let spaced = Self.spaced(in: text).map { found in
      Finding(
        "blanks beside the signs keep these words from being strong, so that the signs are shown",
        at: document.location(found.place)
      ).writing(found.words)
    }
    let tight = Self.tight(in: text).map { place in
      Finding(
        "a letter stands on one side of these signs and a mark on the other, so that they are shown",
        at: document.location(place), fix: "leave a blank beside the letter, or put the mark outside of the signs")
    }
    return spaced + tight
      + Self.signs.flatMap { sign in
        Self.unclosed(sign, in: text).map { place in
          let marks = text.text(place)
          return Finding(
            "“\(marks)” begins something here that nothing ends in this paragraph, and is shown as it stands",
            at: document.location(place), fix: "write \(marks) right after the last of these words too, or take it out")
        }
      }
  }

  /// `** words **`: with blanks beside them the signs are shown. Multiplied numbers have such signs, too.
  private static func spaced(in text: TextLines) -> [(place: Range<Int>, words: String)] {
    text.lines.flatMap { line -> [(place: Range<Int>, words: String)] in
      let signs = runs(of: UInt8(ascii: "*"), in: line, of: text.bytes)
      return zip(signs, signs.dropFirst()).enumerated().compactMap { index, pair in
        let (first, second) = pair
        guard index % 2 == 0, text.bytes[first.upperBound] == 0x20, text.bytes[second.lowerBound - 1] == 0x20,
          second.lowerBound - first.upperBound > 2, second.lowerBound - first.upperBound < 200,
          first.lowerBound == line.lowerBound || text.bytes[first.lowerBound - 1] == 0x20
        else { return nil }
        let words = text.text(first.upperBound + 1..<second.lowerBound - 1)
        guard words.contains(where: \.isLetter), words.first != " ", words.last != " " else { return nil }
        return (first.lowerBound..<second.upperBound, "**\(words)**")
      }
    }
  }

  /// `**“words”**more`: what ends with a mark ends nothing right before a letter, nor begins anything with one right after it.
  private static func tight(in text: TextLines) -> [Range<Int>] {
    text.lines.flatMap { line -> [Range<Int>] in
      let signs = runs(of: UInt8(ascii: "*"), in: line, of: text.bytes)
      guard signs.count.isMultiple(of: 2) else { return [] }
      return signs.enumerated().compactMap { index, place in
        let before = String(
          decoding: text.bytes[max(line.lowerBound, place.lowerBound - 4)..<place.lowerBound], as: UTF8.self)
        let after = String(
          decoding: text.bytes[place.upperBound..<min(line.upperBound, place.upperBound + 4)], as: UTF8.self)
        guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else { return nil }
        let (inner, outer) = index % 2 == 0 ? (first, last) : (last, first)
        // The brackets of a link by name are none to Markdown.
        if (index % 2 == 0 ? after.hasPrefix("[[") : before.hasSuffix("]]")) || !isMark(inner) { return nil }
        return outer.value < 0x2E80 && outer.properties.isAlphabetic ? place : nil
      }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .dashPunctuation:
      scalar != "*" && scalar != "\u{FFFD}"
    default: scalar.value < 0x80 && "$+<=>|~`^".unicodeScalars.contains(scalar)
    }
  }

  /// Where words begin to be strong or highlighted that never end to be, in their paragraph.
  private static func unclosed(_ sign: UInt8, in text: TextLines) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Range<Int>?
    func endParagraph() {
      if let opening { found.append(opening) }
      opening = nil
    }
    var last: Range<Int>?
    for line in text.lines {
      if last.map({ $0.upperBound + 1 != line.lowerBound }) ?? true { endParagraph() }
      last = line
      if text.bytes[line].allSatisfy({ $0 == sign || $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { endParagraph() }
      for place in runs(of: sign, in: line, of: text.bytes) {
        if opening != nil {
          opening = nil
        } else if canOpen(place, in: text.bytes) {
          opening = place
        }
      }
    }
    endParagraph()
    return found
  }

  /// The places where the sign stands twice, and no more, without a backslash before it.
  private static func runs(of sign: UInt8, in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = line.lowerBound
    while let start = bytes[index..<line.upperBound].firstIndex(of: sign) {
      let end = bytes[start..<line.upperBound].firstIndex { $0 != sign } ?? line.upperBound
      let isEscaped = start > line.lowerBound && bytes[start - 1] == UInt8(ascii: "\\")
      if end - start == 2, !isEscaped { found.append(start..<end) }
      index = end
    }
    return found
  }

  /// Whether words begin after it, and none ends before it.
  private static func canOpen(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "[") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return place.upperBound < bytes.endIndex && isWord(bytes[place.upperBound])
      && (place.lowerBound == bytes.startIndex || !isWord(bytes[place.lowerBound - 1])
        || openingMarks.contains { bytes[..<place.lowerBound].suffix($0.count).elementsEqual($0) })
  }

  /// `“**Stop!**”`
  private static let openingMarks = ["“", "„", "‘", "‚", "«", "‹", "「", "『", "（", "¿", "¡"].map { Array($0.utf8) }
}
