import Markdown
public import Markup

extension MentionedSentence {
  /// Appends the text fragment that makes a browser show the sentence, `:~:text=start,end`: its first words and its last, as
  /// all of them would be said twice. Nothing where there are too few to be found by.
  ///
  /// - Parameter hash: what stands before it, where it is written.
  public func appendFragment(behind hash: StaticString, to html: inout HTMLRun) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.mostBytes) { buffer in
      var text = SentenceText(buffer)
      PreparedHTML.forEachWords(in: prepared, source: source) { text.append($0) }
      text.appendFragment(behind: hash, to: &html)
    }
  }

  private static let mostBytes = 1024
}

/// A sentence's words in plain text, as browsers compare them.
private struct SentenceText {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private static let wordsAtStart = 4
  private static let wordsAtEnd = 3

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  /// HTML without tags.
  mutating func append(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < html.count, count < buffer.count {
      let plain = html[index...].prefix(buffer.count - count).prefix { $0 != UInt8(ascii: "&") }
      _ = buffer[count...].update(fromContentsOf: plain)
      count += plain.count
      index = plain.endIndex
      guard index < html.count, count < buffer.count else { return }
      let end = html[index...].prefix(7).firstIndex(of: UInt8(ascii: ";")) ?? index
      switch index + 1 < html.count ? html[index + 1] : 0 {
      case UInt8(ascii: "l"): buffer[count] = UInt8(ascii: "<")
      case UInt8(ascii: "g"): buffer[count] = UInt8(ascii: ">")
      case UInt8(ascii: "q"): buffer[count] = UInt8(ascii: "\"")
      default: buffer[count] = UInt8(ascii: "&")
      }
      count += 1
      index = end + 1
    }
  }

  func appendFragment(behind hash: StaticString, to html: inout HTMLRun) {
    let words = longestRun
    let start = self.start(of: words, count: Self.wordsAtStart)
    let end = self.end(of: words, count: Self.wordsAtEnd)
    guard self.start(of: words, count: 1).upperBound < words.upperBound else { return }
    html.append(literal: hash)
    html.append(literal: ":~:text=")
    guard start.upperBound + 1 < end.lowerBound else { return append(words, to: &html) }
    append(start, to: &html)
    // Of what has no room here the end is not known.
    if count == buffer.count, words.upperBound == count { return }
    html.append(literal: ",")
    append(end, to: &html)
  }

  /// Most words that stand on the page as they do here: an ellipsis is the sign of a cut, or of an embed, whose words stand
  /// there.
  private var longestRun: Range<Int> {
    guard let base = buffer.baseAddress, ByteScan.first(0xE2, base, count: count) != nil else {
      return trimmed(0..<count)
    }
    var (longest, most) = (0..<0, 0)
    var (run, words): (Range<Int>?, Int) = (nil, 0)
    var start = 0
    for index in 0...count where index == count || isSpace(index) {
      if index > start {
        if holdsEllipsis(start..<index) {
          (run, words) = (nil, 0)
        } else {
          let longer = (run?.lowerBound ?? start)..<index
          (run, words) = (longer, words + 1)
          if words > most { (longest, most) = (longer, words) }
        }
      }
      start = index + 1
    }
    return longest
  }

  private func holdsEllipsis(_ word: Range<Int>) -> Bool {
    guard word.count >= 3 else { return false }
    return (word.lowerBound...word.upperBound - 3).contains { isEllipsis($0..<$0 + 3) }
  }

  private func isEllipsis(_ word: Range<Int>) -> Bool { buffer[word].elementsEqual([0xE2, 0x80, 0xA6]) }

  private func isSpace(_ index: Int) -> Bool { buffer[index] == UInt8(ascii: " ") || buffer[index] == 0x0A }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !isSpace($0) } ?? range.upperBound
    let end = range[start...].last { !isSpace($0) } ?? start - 1
    return start..<end + 1
  }

  /// From the first byte to the end of the word so many on.
  private func start(of words: Range<Int>, count: Int) -> Range<Int> {
    var left = count
    for index in words.dropFirst() where isSpace(index) && !isSpace(index - 1) {
      left -= 1
      if left == 0 { return words.lowerBound..<index }
    }
    return words
  }

  /// From the beginning of the word so many before the last to the last byte.
  private func end(of words: Range<Int>, count: Int) -> Range<Int> {
    var left = count
    for index in words.dropLast().reversed() where isSpace(index) && !isSpace(index + 1) {
      left -= 1
      if left == 0 { return index + 1..<words.upperBound }
    }
    return words
  }

  /// All but letters, digits and some signs is percent-encoded: `-`, `,` and `&` have a meaning there. Spaces are one.
  private func append(_ words: Range<Int>, to html: inout HTMLRun) {
    var plain = words.lowerBound
    for index in words where !Self.isPlain(buffer[index]) {
      html.append(trusted: UnsafeBufferPointer(rebasing: buffer[plain..<index]))
      if !isSpace(index) {
        html.append(percentEncoded: buffer[index])
      } else if !isSpace(index - 1) {
        html.append(literal: "%20")
      }
      plain = index + 1
    }
    html.append(trusted: UnsafeBufferPointer(rebasing: buffer[plain..<words.upperBound]))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
