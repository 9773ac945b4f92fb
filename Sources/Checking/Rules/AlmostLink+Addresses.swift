import Linking
import Markup

/// Links whose addresses are cut short, never closed, or without a word to follow them by.
extension AlmostLink {
  /// `[words](https://example.org/a b)`: the address ends at the blank, and only that much is a link.
  static func spacedAddress(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard let words = inside("[", "]", at: start, in: line, of: text),
      let place = inside("(", ")", at: words.upperBound + 1, in: line, of: text)
    else { return nil }
    let address = text.bytes[place]
    guard isWeb(address), let blank = address.firstIndex(of: 0x20) else { return nil }
    let rest = address[blank...].drop { $0 == 0x20 }
    // Behind the blank stands the words that are shown when somebody points at it.
    guard let first = rest.first, !"\"'(".utf8.contains(first) else { return nil }
    return AlmostLink(
      message: "a blank stands in the address of this link, so that it is none, and ends there",
      range: start..<place.upperBound + 1,
      advice: "write %20 for a blank that belongs to the address, and ) where it ends")
  }

  /// `[](https://example.org)`.
  static func wordless(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard start + 1 < line.upperBound, text.bytes[start + 1] == UInt8(ascii: "]"),
      start == line.lowerBound || text.bytes[start - 1] != UInt8(ascii: "!"),
      let address = inside("(", ")", at: start + 2, in: line, of: text), isWeb(text.bytes[address])
    else { return nil }
    return AlmostLink(
      message: "this link has no words, so that nobody sees it", range: start..<address.upperBound + 1,
      advice: "write its words between the square brackets, or the address alone")
  }

  /// `<https://example.org` with nothing that closes it.
  static func unclosedAddress(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    let reach = start..<min(line.upperBound, start + longest)
    let rest = text.bytes[(start + 1)..<reach.upperBound]
    guard isWeb(rest) else { return nil }
    var address = rest.prefix { $0 > 0x20 }
    guard !address.contains(where: { "<>\"".utf8.contains($0) }) else { return nil }
    // Of a tag in which a link stands something follows.
    guard address.endIndex < reach.upperBound || reach.upperBound == line.upperBound,
      text.next(">", in: reach, from: address.endIndex) == nil
    else { return nil }
    while let last = address.last, ".,;:!?".utf8.contains(last) { address.removeLast() }
    return AlmostLink(
      message: "< begins an address here that no > ends, and is shown", range: start..<address.endIndex,
      meant: "<\(String(decoding: address, as: UTF8.self))>")
  }

  /// `https//example.org` and `https:///example.org`.
  static func withoutColon(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard start == line.lowerBound || "\u{20}(<".utf8.contains(text.bytes[start - 1]) else { return nil }
    let rest = text.bytes[start..<line.upperBound].prefix(longest)
    guard let (typed, meant) = slips.first(where: { rest.starts(with: $0.typed.utf8) }) else { return nil }
    let name = rest.dropFirst(typed.utf8.count)
    // A host's name has a dot, and no slash before it.
    guard let first = name.first, first | 0x20 &- 0x61 < 26 || first &- 0x30 < 10,
      name.prefix(while: { $0 > 0x20 && $0 != UInt8(ascii: "/") }).dropLast().contains(UInt8(ascii: ".")),
      start < 2 || text.bytes[start - 1] != UInt8(ascii: "(") || text.bytes[start - 2] != UInt8(ascii: "]")
    else { return nil }
    return AlmostLink(
      message: "“\(typed)” begins no address, so that this is no link", range: start..<start + typed.utf8.count,
      meant: meant)
  }

  private static let slips = [
    (typed: "https//", meant: "https://"), (typed: "http//", meant: "http://"), (typed: "https:///", meant: "https://"),
    (typed: "http:///", meant: "http://"),
  ]

  private static func isWeb(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
  }

  private static let mostNotes = 100

  /// `It is so.[1]` and, below, `[1] The report.`: footnotes as word processors save them.
  static func typedNotes(in text: TextLines) -> [AlmostLink] {
    var notes: Set<String> = []
    for line in text.lines where notes.count < mostNotes {
      guard let label = inside("[", "]", at: line.lowerBound, in: line, of: text), label.count < 4,
        text.bytes[label].allSatisfy({ $0 &- 0x30 < 10 }), label.upperBound + 2 < line.upperBound,
        text.bytes[label.upperBound + 1] == 0x20
      else { continue }
      notes.insert(text.text(label))
    }
    if notes.isEmpty { return [] }
    var found: [AlmostLink] = []
    var told: Set<String> = []
    for line in text.lines {
      var index = line.lowerBound + 1
      while index < line.upperBound, let opening = text.bytes[index..<line.upperBound].firstIndex(of: UInt8(ascii: "["))
      {
        index = opening + 1
        guard let label = inside("[", "]", at: opening, in: line, of: text), label.count < 4,
          text.bytes[opening - 1] > 0x20, !"[]\\".utf8.contains(text.bytes[opening - 1]),
          label.upperBound + 1 == line.upperBound || !"[(:".utf8.contains(text.bytes[label.upperBound + 1]),
          case let name = text.text(label), notes.contains(name), told.insert(name).inserted
        else { continue }
        found.append(
          AlmostLink(
            message: "“[\(name)]” is no footnote, and stands in the text as it is typed, and so does what it leads to",
            range: opening..<label.upperBound + 1,
            advice: "write [^\(name)] here, and [^\(name)]: before its text"))
      }
    }
    return found
  }
}
