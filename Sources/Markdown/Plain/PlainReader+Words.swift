/// What stands in a line.
extension PlainReader {
  /// Reads from `words` to the end of their line, and returns where that is.
  mutating func readLine(from words: Int) -> Int? {
    var index = words
    while true {
      index = PlainBytes.nextStop(in: file, from: index, to: end)
      guard index < end else { return endLine(at: end) }
      let next = index + 1 < end ? file[index + 1] : 0x0A
      switch file[index] {
      case 0x0A: return endLine(at: index)
      case UInt8(ascii: "["):
        guard next == UInt8(ascii: "["), let after = readWikilink(at: index) else { return nil }
        index = after
      case UInt8(ascii: "*"):
        guard let after = readStars(at: index) else { return nil }
        index = after
      case UInt8(ascii: ":"):
        guard next != UInt8(ascii: "/"), isShort || isHarmless(colon: index) else { return nil }
        index += 1
      case UInt8(ascii: "%"), UInt8(ascii: "="):
        // What begins with `{%` may be another program’s markup.
        guard next != file[index], index == start || file[index - 1] != UInt8(ascii: "{") else { return nil }
        index += 1
      case UInt8(ascii: "&"):
        guard next == 0x20 else { return nil }
        index += 1
      case UInt8(ascii: "w"):
        guard let after = readWs(at: index) else { return nil }
        index = after
      case 0xE2:
        guard !BodyScan.isBidiControl(bytes, index, end) else { return nil }
        index += 1
      default: return nil
      }
    }
  }

  /// White space at a line's end would not belong to its words, or break the line.
  private mutating func endLine(at lineEnd: Int) -> Int? {
    guard file[lineEnd - 1] != 0x20 else { return nil }
    flush(to: lineEnd)
    return lineEnd
  }

  /// Puts the words before `index` into the document.
  @inline(__always)
  private mutating func flush(to index: Int) {
    if pending < index { builder.words(pending..<index, of: bytes) }
  }

  /// Passes over the letters `w` around `index`, unless they may begin an address. The stop may be the second of them.
  private func readWs(at index: Int) -> Int? {
    var after = index + 1
    while after < end, file[after] == UInt8(ascii: "w") { after += 1 }
    return after - index >= 2 && after < end && file[after] == UInt8(ascii: ".") ? nil : after
  }

  // MARK: Wikilinks

  /// Reads the wikilink that begins at `index`, and returns where it ends.
  private mutating func readWikilink(at index: Int) -> Int? {
    guard let link = Construct.wikilink(bytes, at: index, from: start, end: end), link.kind == .wikilink,
      isShort || isWithinLimits(link), link.label.map({ file[$0.lowerBound] != UInt8(ascii: "|") }) ?? true
    else { return nil }
    flush(to: index)
    builder.wikilink(link, of: bytes)
    linkEnd = link.range.upperBound
    pending = linkEnd
    if isPlain { isPlain = !mayMeanAnother(link) }
    return linkEnd
  }

  /// Whether a wikilink may have been meant as a link of Markdown, `[[page]](words)`, or as a picture, `[[picture.png|300]]`.
  private func mayMeanAnother(_ link: Construct) -> Bool {
    if linkEnd < end, file[linkEnd] == UInt8(ascii: "(") { return true }
    guard let label = link.label, let first = label.first else { return false }
    return file[first] &- UInt8(ascii: "0") < 10 || file[first] == UInt8(ascii: "x")
  }

  /// The limits are held against the bytes of wikilinks too: whether these are none that a limit counts.
  private mutating func isWithinLimits(_ link: Construct) -> Bool {
    for index in (link.range.lowerBound + 2)..<(link.range.upperBound - 2) {
      switch file[index] {
      case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "@"): return false
      case UInt8(ascii: "w"): if file[index + 1] == UInt8(ascii: "w") { return false }
      case UInt8(ascii: ":"): if !isHarmless(colon: index) { return false }
      default: break
      }
    }
    return true
  }

  // MARK: Emphasis

  /// Begins or ends emphasis where only one of the two can be meant, and returns where the words go on.
  private mutating func readStars(at index: Int) -> Int? {
    let count = index + 1 < end && file[index + 1] == UInt8(ascii: "*") ? 2 : 1
    let after = index + count
    guard after < end || stars > 0 else { return nil }
    let next = after < end ? file[after] : 0x0A
    let isAfterLink = index == linkEnd
    let last = index > start ? file[index - 1] : 0x0A
    guard next != UInt8(ascii: "*") else { return nil }
    if stars == 0 {
      // The library takes a wikilink for a word.
      guard PlainBytes.isAlphanumeric(next) || next == UInt8(ascii: "["), !isAfterLink,
        last == 0x20 || last == 0x0A || Bytes.isPunctuation(last)
      else { return nil }
      flush(to: index)
      builder.begin(count == 1 ? .emphasis : .strong, source: ByteRange(index, after))
      stars = count
    } else {
      guard count == stars else { return nil }
      let isBeforeSpace = next == 0x20 || next == 0x0A
      if isAfterLink || PlainBytes.isAlphanumeric(last) {
        guard isBeforeSpace || (Bytes.isPunctuation(next) && next != UInt8(ascii: "[")) else { return nil }
      } else {
        guard isBeforeSpace, Bytes.isPunctuation(last) else { return nil }
      }
      flush(to: index)
      builder.extend(builder.end(), to: after)
      stars = 0
    }
    pending = after
    return after
  }

  // MARK: Colons

  /// Whether a colon is one in prose: in a word of a length that words have, and in no line like `1 :-`, which could
  /// stand below a table's head as far as ``Limits`` can tell.
  private mutating func isHarmless(colon: Int) -> Bool {
    if lineStart != rowStart, !PlainBytes.beginsWords(file[lineStart]) {
      rowStart = lineStart
      var index = lineStart
      while index < end, PlainReader.isOfRow(file[index]) { index += 1 }
      if index == end || file[index] == 0x0A { return false }
    }
    var lower = colon
    while lower > start, file[lower - 1] > 0x20, colon - lower <= PlainReader.longestWord { lower -= 1 }
    var upper = colon + 1
    while upper < end, file[upper] > 0x20, upper - lower <= PlainReader.longestWord { upper += 1 }
    return upper - lower <= PlainReader.longestWord
  }

  /// All words of the longest body, of this length and made of colons, are within ``Limits/autolinks``.
  private static let longestWord = 256

  private static func isOfRow(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: ")")...UInt8(ascii: "."), UInt8(ascii: ">"), 0x20: true
    default: false
    }
  }
}
