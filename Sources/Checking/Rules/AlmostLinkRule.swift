import Diagnostics
import Linking
import Markup
import Model

struct AlmostLinkRule: DocumentRule {
  let id = "almost-link"
  let summary = "A link is written so that it is one."
  let explanation = """
    Links are easily written almost right: the words of [[a page]](here) after the brackets, where they belong after a bar, \
    [[page|here]]; the two parts of [words](address) in the wrong order or with a space between them or in the address; a picture \
    without the exclamation mark before it, or with a size that is none; an address that no > closes or that lacks its colon, a \
    link without words, and footnotes typed as [1]. Most of that is shown as it was typed. Put a backslash before the first \
    bracket where it is meant so.
    """
  let example = RuleExample(
    bad: "See [[minutes]](the minutes).", good: "See [[minutes|the minutes]].")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    // Letters beyond ASCII are plain, and the brackets of full width among them.
    guard !document.isVaultNote,
      let text = TextLines(typedIn: document, in: dossier)
        ?? (Self.mayHoldMore(document) ? TextLines(of: document) : nil)
    else { return [] }
    let unknown = (AlmostLink.undefined(in: text) + AlmostLink.typedNotes(in: text)).map { link in
      Finding(link.message, at: document.location(link.range), fix: link.advice)
    }
    return unknown
      + text.lines.flatMap { line in
        AlmostLink.found(in: line, of: text).map { link in
          let finding = Finding(link.message, at: document.location(link.range), fix: link.advice)
          return link.meant.map { finding.writing($0) } ?? finding
        }
      }
  }

  /// Whether brackets of full width may stand in a plain text, or an address without its colon.
  private static func mayHoldMore(_ document: Document) -> Bool {
    if TextLines.stands(0xEF, in: document) { return true }
    let body = document.body
    return document.source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      let slash = UInt8(ascii: "/")
      var index = body.lowerBound
      while let next = ByteScan.first(slash, start + index, count: body.upperBound - index) {
        index += next + 1
        if index < body.upperBound, bytes[index] == slash { return true }
      }
      return false
    }
  }
}

/// What was to be a link, with what is to be written in its place.
struct AlmostLink {
  let message: String
  let range: Range<Int>
  /// What is to be written in its place.
  var meant: String?
  /// What is to be done where only the writer knows what was meant.
  var advice: String?

  /// How long a link may be: bytes.
  static let longest = 300

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
    case UInt8(ascii: "["):
      wikilink(at: index, in: line, of: text) ?? foreign(at: index, in: line, of: text) ?? parted(
        at: index, in: line, of: text)
        ?? doubled(at: index, in: line, of: text) ?? wide(at: index, in: line, of: text)
        ?? spacedAddress(at: index, in: line, of: text) ?? wordless(at: index, in: line, of: text)
    case 0xEF: wide(at: index, in: line, of: text)
    case UInt8(ascii: "("): reversed(at: index, in: line, of: text)
    case UInt8(ascii: "!"):
      picture(at: index, in: line, of: text) ?? unclosedPicture(at: index, in: line, of: text)
        ?? sized(at: index, in: line, of: text) ?? mixedPicture(at: index, in: line, of: text)
    case UInt8(ascii: "<"): unclosedAddress(at: index, in: line, of: text)
    case UInt8(ascii: "h"): withoutColon(at: index, in: line, of: text)
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
    let parts = name.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    // Of `[[]]` and `[[page|]]` nobody knows what was meant.
    if parts.contains(where: \.isEmpty) { return nil }
    if parts.count == 2, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "x") }),
      FileEnding.isImage(String(parts[0]))
    {
      return AlmostLink(
        message: "this is a link whose words are “\(parts[1])”, and no picture", range: start..<end + 2,
        meant: "![[\(name)]]")
    }
    if parts.count == 2, let plain = UnescapedText.withoutReferences(String(parts[1])) {
      return AlmostLink(
        message: "the words of this link are shown as they are typed, “\(parts[1])”", range: start..<end + 2,
        meant: "[[\(parts[0])|\(plain)]]")
    }
    guard let words = inside("(", ")", at: end + 2, in: line, of: text) ?? file(after: end + 2, in: line, of: text)
    else { return nil }
    let address = text.text(words)
    guard parts.count == 1 else { return labelled(parts, address, start..<words.upperBound + 1) }
    if isAddress(address), !address.utf8.suffix(3).elementsEqual(".md".utf8) {
      return AlmostLink(
        message: "a link in two brackets leads to a page of this site, and the address after it is shown besides",
        range: start..<words.upperBound + 1,
        advice: "write [\(name)](\(address)) to lead to the address, or [[\(name)]] alone")
    }
    // `[[Jane Doe]](jane-doe.md)`: what stands in brackets is the words, and a file's name never is.
    if address.utf8.suffix(3).elementsEqual(".md".utf8), !address.utf8.contains(UInt8(ascii: "#")),
      let file = address.split(separator: "/").last?.dropLast(3), !file.isEmpty
    {
      return AlmostLink(
        message: "this link names what it leads to twice, and the second is shown besides",
        range: start..<words.upperBound + 1, meant: "[[\(file)|\(name)]]")
    }
    if Slug.isSlug(address), address.utf8.contains(UInt8(ascii: "-")) {
      return AlmostLink(
        message: "what stands after this link is shown besides", range: start..<words.upperBound + 1,
        advice: "take it out, or write [[\(address)|\(name)]]")
    }
    return AlmostLink(
      message: "the words of this link stand after it, and are shown besides", range: start..<words.upperBound + 1,
      meant: "[[\(name)|\(text.text(words))]]")
  }

  /// `(jane-doe.md)` after a space.
  private static func file(after end: Int, in line: Range<Int>, of text: TextLines) -> Range<Int>? {
    guard end < line.upperBound, text.bytes[end] == 0x20,
      let address = inside("(", ")", at: end + 1, in: line, of: text),
      text.text(address).utf8.suffix(3).elementsEqual(".md".utf8)
    else { return nil }
    return address
  }

  /// `[[Jane Doe|Jane]](jane-doe.md)`: two ways to write a link in each other.
  private static func labelled(_ parts: [Substring], _ address: String, _ range: Range<Int>) -> AlmostLink? {
    guard isAddress(address) else { return nil }
    return AlmostLink(
      message: "a link is written in one way or the other, and the brackets of this one are shown", range: range,
      advice: "write [[\(parts[0])|\(parts[1])]], or [\(parts[1])](\(address))")
  }

  /// `! [words](picture.png)`, `![words] (picture.png)` and `!(words)[picture.png]`.
  private static func picture(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    var first = start + 1
    while first < line.upperBound, text.bytes[first] == 0x20, first < start + 3 { first += 1 }
    guard first < line.upperBound else { return nil }
    let isReversed = text.bytes[first] == UInt8(ascii: "(")
    guard
      let words = isReversed
        ? inside("(", ")", at: first, in: line, of: text) : inside("[", "]", at: first, in: line, of: text)
    else { return nil }
    var second = words.upperBound + 1
    while second < line.upperBound, text.bytes[second] == 0x20, second < words.upperBound + 3 { second += 1 }
    let isTight = first == start + 1 && second == words.upperBound + 1
    guard isReversed || !isTight,
      let address = isReversed
        ? inside("[", "]", at: second, in: line, of: text) : inside("(", ")", at: second, in: line, of: text)
    else { return nil }
    let name = text.text(address)
    guard FileEnding.isImage(name), !name.contains(" ") else { return nil }
    return AlmostLink(
      message: "the signs of this picture stand in another order, or apart, so that it is none",
      range: start..<address.upperBound + 1, meant: "![\(text.text(words))](\(name))")
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

  /// `[words]](address)`.
  private static func doubled(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard start == line.lowerBound || text.bytes[start - 1] != UInt8(ascii: "["),
      let words = inside("[", "]", at: start, in: line, of: text),
      words.upperBound + 1 < line.upperBound, text.bytes[words.upperBound + 1] == UInt8(ascii: "]"),
      let address = inside("(", ")", at: words.upperBound + 2, in: line, of: text), isAddress(text.text(address))
    else { return nil }
    return AlmostLink(
      message: "one bracket too many stands after the words of this link, so that it is none",
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

  /// `［［page］］` and `[words]（address）`, as keyboards for Chinese and Japanese give brackets of full width.
  private static func wide(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    let reach = start..<min(line.upperBound, start + longest)
    // After usual square brackets only round ones of full width are looked for.
    if text.bytes[start] == UInt8(ascii: "[") {
      guard let words = inside("[", "]", at: start, in: line, of: text),
        usualSign(text.bytes[(words.upperBound + 1)...]) == UInt8(ascii: "(")
      else { return nil }
    }
    let bytes = text.bytes[reach]
    // No more than a link is looked at again in its usual signs.
    var signs: [UInt8] = []
    var isWide = false
    var index = start
    while index < reach.upperBound {
      let usual = usualSign(bytes[index...])
      signs.append(usual ?? bytes[index])
      index += usual == nil ? 1 : 3
      if usual != nil { isWide = true }
      // Where another link begins, this one is none.
      if signs.count > 2, signs.last == UInt8(ascii: "[") { return nil }
      let closes = signs.last == UInt8(ascii: "]") || signs.last == UInt8(ascii: ")")
      guard closes, isWide, let isWhole = isLink(signs) else { continue }
      guard isWhole else { return nil }
      return AlmostLink(
        message: "the brackets of this link are of full width, so that it is none", range: start..<index,
        meant: String(decoding: signs, as: UTF8.self))
    }
    return nil
  }

  /// Whether signs make a link; nil where they may do with more of them.
  private static func isLink(_ signs: [UInt8]) -> Bool? {
    guard signs.count > 1, signs[0] == UInt8(ascii: "[") else { return false }
    if signs[1] == UInt8(ascii: "[") {
      guard signs.suffix(2).elementsEqual("]]".utf8) else { return nil }
      return signs.count > 4
    }
    if signs.last == UInt8(ascii: "]") { return signs.dropLast().contains(UInt8(ascii: "]")) ? false : nil }
    guard let middle = signs.firstRange(of: "](".utf8), middle.lowerBound > 1 else { return nil }
    return isAddress(String(decoding: signs[middle.upperBound...].dropLast(), as: UTF8.self))
  }

  /// A bracket or a bar of full width as the usual one; nil for anything else.
  private static func usualSign(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    let start = bytes.startIndex
    guard bytes.count > 2, bytes[start] == 0xEF else { return nil }
    return switch (bytes[start + 1], bytes[start + 2]) {
    case (0xBC, 0xBB): UInt8(ascii: "[")
    case (0xBC, 0xBD): UInt8(ascii: "]")
    case (0xBC, 0x88): UInt8(ascii: "(")
    case (0xBC, 0x89): UInt8(ascii: ")")
    case (0xBD, 0x9C): UInt8(ascii: "|")
    default: nil
    }
  }

  /// What stands between two signs of which the first stands at `start`, with none of them in it.
  static func inside(
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
