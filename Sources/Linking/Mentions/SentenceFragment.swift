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
      var byte = html[index]
      index += 1
      if byte == UInt8(ascii: "&"), index < html.count {
        let end = html[index...].prefix(6).firstIndex(of: UInt8(ascii: ";")) ?? index
        switch html[index] {
        case UInt8(ascii: "l"): byte = UInt8(ascii: "<")
        case UInt8(ascii: "g"): byte = UInt8(ascii: ">")
        case UInt8(ascii: "q"): byte = UInt8(ascii: "\"")
        default: break
        }
        index = end + 1
      }
      buffer[count] = byte
      count += 1
    }
  }

  func appendFragment(behind hash: StaticString, to html: inout HTMLRun) {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...count where index == count || buffer[index] == UInt8(ascii: " ") || buffer[index] == 0x0A {
      // The signs of a cut are not on the page.
      if index > start, !isEllipsis(start..<index) { words.append(start..<index) }
      start = index + 1
    }
    guard words.count > 1 else { return }
    html.append(literal: hash)
    html.append(literal: ":~:text=")
    guard words.count > Self.wordsAtStart + Self.wordsAtEnd else { return append(words[...], to: &html) }
    append(words.prefix(Self.wordsAtStart), to: &html)
    // Of what has no room here the end is not known.
    if count == buffer.count { return }
    html.append(literal: ",")
    append(words.suffix(Self.wordsAtEnd), to: &html)
  }

  private func isEllipsis(_ word: Range<Int>) -> Bool { buffer[word].elementsEqual([0xE2, 0x80, 0xA6]) }

  /// All but letters, digits and some signs is percent-encoded: `-`, `,` and `&` have a meaning there.
  private func append(_ words: ArraySlice<Range<Int>>, to html: inout HTMLRun) {
    for (index, word) in words.enumerated() {
      if index > 0 { html.append(literal: "%20") }
      var plain = word.lowerBound
      for place in word {
        let byte = buffer[place]
        if Self.isPlain(byte) { continue }
        html.append(trusted: UnsafeBufferPointer(rebasing: buffer[plain..<place]))
        html.append(percentEncoded: byte)
        plain = place + 1
      }
      html.append(trusted: UnsafeBufferPointer(rebasing: buffer[plain..<word.upperBound]))
    }
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
