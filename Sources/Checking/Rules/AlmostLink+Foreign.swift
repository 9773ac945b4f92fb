/// Links as other programs have them, and such as lack a part.
extension AlmostLink {
  /// `[https://example.org words]`, as wikis have it, and `[url=https://example.org]words[/url]`, as forums do.
  static func foreign(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard let within = inside("[", "]", at: start, in: line, of: text) else { return nil }
    let inner = text.text(within)
    let isFollowed = within.upperBound + 1 < line.upperBound && "(:[".utf8.contains(text.bytes[within.upperBound + 1])
    if inner.utf8.starts(with: "http://".utf8) || inner.utf8.starts(with: "https://".utf8), !isFollowed,
      let blank = inner.firstIndex(of: " "), case let words = inner[blank...].dropFirst(), !words.isEmpty
    {
      return AlmostLink(
        message: "links are written in another way in wikis, and the brackets of this one are shown",
        range: start..<within.upperBound + 1, meant: "[\(words)](\(inner[..<blank]))")
    }
    // Of a line of a megabyte no more is looked at than a link may be long.
    let reach = line.lowerBound..<min(line.upperBound, start + longest)
    guard inner.lowercased().utf8.starts(with: "url=".utf8), within.upperBound + 1 < line.upperBound,
      let end = text.next("[/url]", in: reach, from: within.upperBound + 1)
        ?? text.next("[/URL]", in: reach, from: within.upperBound + 1)
    else { return nil }
    let address = inner.dropFirst(4).filter { $0 != "\"" }
    return AlmostLink(
      message: "links are written in another way in forums, and the brackets of this one are shown",
      range: start..<end + 6,
      meant: "[\(text.text(within.upperBound + 1..<end))](\(address))")
  }

  /// `[words][1]` with no line `[1]: address`.
  static func undefined(in text: TextLines) -> [AlmostLink] {
    var found: [AlmostLink] = []
    var labels: Set<String>?
    for line in text.lines {
      var index = line.lowerBound
      while let middle = text.next("][", in: line, from: index), found.count < most {
        index = middle + 2
        guard let label = inside("[", "]", at: middle + 1, in: line, of: text), label.count <= 40,
          let opening = text.bytes[max(line.lowerBound, middle - longest)..<middle].lastIndex(of: UInt8(ascii: "[")),
          opening + 1 < middle, text.bytes[opening + 1] != UInt8(ascii: "^"),
          opening == line.lowerBound || !"[\\]".utf8.contains(text.bytes[opening - 1]),
          text.bytes[label.lowerBound] != UInt8(ascii: "^"),
          label.upperBound + 1 == line.upperBound || !"[(:".utf8.contains(text.bytes[label.upperBound + 1])
        else { continue }
        let (words, name) = (text.text(opening + 1..<middle), text.text(label))
        // Of two single words each may be put into what is quoted: “[sic][he]”.
        let isSure =
          name.allSatisfy(\.isNumber) || words.contains(" ") && words.lowercased().hasSuffix(name.lowercased())
        guard isSure, words.contains(where: \.isLetter), !words.contains("[") else { continue }
        let known = labels ?? Self.labels(definedIn: text)
        labels = known
        if known.contains(name.lowercased()) { continue }
        found.append(
          AlmostLink(
            message: "no line [\(name)]: says where this link leads, so that it is none",
            range: opening..<label.upperBound + 1,
            advice: "write [\(words)](address), or a line by itself: [\(name)]: address"))
      }
    }
    return found
  }

  private static let most = 100

  private static func labels(definedIn text: TextLines) -> Set<String> {
    var labels: Set<String> = []
    for line in text.lines {
      guard let opening = text.bytes[line].firstIndex(where: { $0 != 0x20 }),
        let label = inside("[", "]", at: opening, in: line, of: text), label.upperBound + 1 < line.upperBound,
        text.bytes[label.upperBound + 1] == UInt8(ascii: ":")
      else { continue }
      labels.insert(text.text(label).lowercased())
    }
    return labels
  }
}
