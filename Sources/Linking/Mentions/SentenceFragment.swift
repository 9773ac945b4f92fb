import Markdown
public import Markup

extension MentionedSentence {
  /// Appends the text fragment that makes a browser show the sentence, `:~:text=start,end`: its first words and its last, as
  /// all of them would be said twice. Nothing where there are too few to be found by.
  ///
  /// - Parameter hash: what stands before it, where it is written.
  public func appendFragment(after hash: StaticString, to html: inout HTMLRun) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.mostBytes) { buffer in
      var text = SentenceText(buffer)
      EncodedBody.forEachWords(in: prepared.unsafe, source: source.unsafe) { text.append($0) }
      text.appendFragment(after: hash, to: &html)
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
    guard let from = html.baseAddress, let to = buffer.baseAddress else { return }
    var index = 0
    while index < html.count, count < buffer.count {
      let rest = min(html.count - index, buffer.count - count)
      let plain = ByteScan.first(UInt8(ascii: "&"), from + index, count: rest) ?? rest
      (to + count).update(from: from + index, count: plain)
      count += plain
      index += plain
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

  func appendFragment(after hash: StaticString, to html: inout HTMLRun) {
    let words = longestRun
    let end = self.end(of: words, count: Self.wordsAtEnd)
    guard words.contains(where: isSpace) else { return }
    html.append(literal: hash)
    html.append(literal: ":~:text=")
    // Where no word is left between the first and the last, all of them stand there.
    let start = append(words, count: Self.wordsAtStart, before: end.lowerBound - 1, to: &html)
    // Of what has no room here the end is not known.
    if start == words.upperBound || count == buffer.count && words.upperBound == count { return }
    html.append(literal: ",")
    _ = append(end, count: .max, before: end.upperBound, to: &html)
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

  /// From the beginning of the word so many before the last to the last byte.
  private func end(of words: Range<Int>, count: Int) -> Range<Int> {
    var left = count
    for index in words.dropLast().reversed() where isSpace(index) && !isSpace(index + 1) {
      left -= 1
      if left == 0 { return index + 1..<words.upperBound }
    }
    return words
  }

  /// Appends the first words, as many as `count` says if the last of them ends before `limit`, and else all.
  ///
  /// All but letters, digits and some signs is percent-encoded: `-`, `,` and `&` have a meaning there. Spaces are one.
  ///
  /// - Returns: Where it ended.
  private func append(_ words: Range<Int>, count: Int, before limit: Int, to html: inout HTMLRun) -> Int {
    // Written together, and appended at once: each page that is linked to has dozens.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * words.count) { encoded in
      var (size, left) = (0, count)
      var end = words.lowerBound
      while end < words.upperBound {
        let byte = buffer[end]
        if Self.isPlain(byte) {
          encoded[size] = byte
          size += 1
        } else if !isSpace(end) || !isSpace(end - 1) {
          if isSpace(end) {
            left -= 1
            if left == 0, end < limit { break }
          }
          let sign = isSpace(end) ? UInt8(ascii: " ") : byte
          encoded[size] = UInt8(ascii: "%")
          encoded[size + 1] = Self.digit(sign >> 4)
          encoded[size + 2] = Self.digit(sign & 15)
          size += 3
        }
        end += 1
      }
      html.append(trusted: UnsafeBufferPointer(rebasing: encoded[..<size]))
      return end
    }
  }

  /// Of a number below 16.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? plainBelow64 : plainFrom64) >> UInt64(byte & 63) & 1 == 1
  }

  /// Digits and `.`.
  private static let plainBelow64: UInt64 = 0x3FF << 48 | 1 << 46
  /// Letters, `_` and `~`.
  private static let plainFrom64: UInt64 = 0x3FF_FFFF << 1 | 0x3FF_FFFF << 33 | 1 << 31 | 1 << 62
}
