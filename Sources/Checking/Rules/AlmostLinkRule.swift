import Diagnostics
import Linking
import Model

struct AlmostLinkRule: DocumentRule {
  let id = "almost-link"
  let summary = "A link is written so that it is one."
  let explanation = """
    Links are easily written almost right: the words of [[a page]](here) after the brackets, where they belong after a bar, \
    [[page|here]]; the two parts of [words](address) in the wrong order or with a space between them; a picture without the \
    exclamation mark before it. All of that is shown as it was typed. Put a backslash before the first bracket where it is meant so.
    """
  let example = RuleExample(
    bad: "See (the minutes)[https://example.org/minutes].", good: "See [the minutes](https://example.org/minutes).")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote, Self.mayHoldOne(document) else { return [] }
    let text = TextLines(of: document)
    return text.lines.flatMap { line in
      AlmostLink.found(in: line, of: text).map { link in
        Finding(link.message, at: document.location(link.range)).writing(link.meant)
      }
    }
  }

  /// Whether two signs stand beside each other that no link has so: most texts have none.
  private static func mayHoldOne(_ document: Document) -> Bool {
    let bytes = document.source.bytes[document.body]
    var last: UInt8 = 0
    for byte in bytes {
      switch (last, byte) {
      case (UInt8(ascii: "]"), UInt8(ascii: "(")), (UInt8(ascii: "]"), UInt8(ascii: " ")),
        (UInt8(ascii: ")"), UInt8(ascii: "[")), (UInt8(ascii: "["), UInt8(ascii: "[")):
        return true
      default: last = byte
      }
    }
    return false
  }
}

/// What was to be a link, with what is to be written in its place.
private struct AlmostLink {
  let message: String
  let range: Range<Int>
  let meant: String

  /// How long a link may be: bytes.
  private static let longest = 300

  static func found(in line: Range<Int>, of text: TextLines) -> [AlmostLink] {
    var found: [AlmostLink] = []
    var index = line.lowerBound
    while index < line.upperBound {
      let isEscaped = index > line.lowerBound && text.bytes[index - 1] == UInt8(ascii: "\\")
      if !isEscaped, let link = at(index, in: line, of: text) {
        found.append(link)
        index = link.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func at(_ index: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    switch text.bytes[index] {
    case UInt8(ascii: "["): wikilink(at: index, in: line, of: text) ?? parted(at: index, in: line, of: text)
    case UInt8(ascii: "("): reversed(at: index, in: line, of: text)
    default: nil
    }
  }

  /// `[[page]](words)` and `[[picture.png|300]]`.
  private static func wikilink(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    // Of a line of a megabyte no more is looked at than a name may be long.
    let reach = start..<min(line.upperBound, start + longest)
    guard start + 1 < line.upperBound, text.bytes[start + 1] == UInt8(ascii: "["),
      start == line.lowerBound || text.bytes[start - 1] != UInt8(ascii: "!"),
      let end = text.next("]]", in: reach, from: start + 2)
    else { return nil }
    let name = text.text(start + 2..<end)
    let parts = name.split(separator: "|", maxSplits: 1)
    if parts.count == 2, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "x") }),
      FileEnding.isImage(String(parts[0]))
    {
      return AlmostLink(
        message: "this is a link whose words are “\(parts[1])”, and no picture", range: start..<end + 2,
        meant: "![[\(name)]]")
    }
    guard parts.count == 1, let words = inside("(", ")", at: end + 2, in: line, of: text) else { return nil }
    return AlmostLink(
      message: "the words of this link stand after it, and are shown besides", range: start..<words.upperBound + 1,
      meant: "[[\(name)|\(text.text(words))]]")
  }

  /// `[words] (address)`.
  private static func parted(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard let words = inside("[", "]", at: start, in: line, of: text),
      words.upperBound + 1 < line.upperBound, text.bytes[words.upperBound + 1] == 0x20,
      let address = inside("(", ")", at: words.upperBound + 2, in: line, of: text),
      isAddress(text.text(address))
    else { return nil }
    return AlmostLink(
      message: "a space parts the words of this link from its address, so that it is none",
      range: start..<address.upperBound + 1, meant: "[\(text.text(words))](\(text.text(address)))")
  }

  /// `(words)[address]`.
  private static func reversed(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard start == line.lowerBound || text.bytes[start - 1] != UInt8(ascii: "]"),
      let words = inside("(", ")", at: start, in: line, of: text),
      let address = inside("[", "]", at: words.upperBound + 1, in: line, of: text), isAddress(text.text(address))
    else { return nil }
    return AlmostLink(
      message: "the words of a link stand in square brackets, and its address in round ones",
      range: start..<address.upperBound + 1, meant: "[\(text.text(words))](\(text.text(address)))")
  }

  /// What stands between two signs of which the first stands at `start`, with none of them in it.
  private static func inside(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, at start: Int, in line: Range<Int>, of text: TextLines
  ) -> Range<Int>? {
    let (opening, closing) = (UInt8(ascii: opening), UInt8(ascii: closing))
    guard start < line.upperBound, text.bytes[start] == opening else { return nil }
    for index in start + 1..<min(line.upperBound, start + longest) {
      if text.bytes[index] == opening { return nil }
      if text.bytes[index] == closing { return index > start + 1 ? start + 1..<index : nil }
    }
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    guard !text.utf8.contains(0x20) else { return false }
    let bytes = text.utf8.prefix { $0 != UInt8(ascii: "#") }
    return bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
      || bytes.count > 3 && bytes.suffix(3).elementsEqual(".md".utf8)
  }
}
