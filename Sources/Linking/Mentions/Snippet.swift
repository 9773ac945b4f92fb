import Basics
import Markdown
import Markup

/// A sentence cut to a readable length around the words that matter in it.
struct Snippet {
  /// About three lines on a phone.
  static let longest = 280

  /// The part of `sentence` to show, at most about ``longest`` bytes, with `words` in it, cut between words.
  static func window(of sentence: Range<Int>, around words: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<
    Int
  > {
    guard sentence.count > longest else { return sentence }
    let spare = max(0, longest - words.count)
    var lower = max(sentence.lowerBound, words.lowerBound - spare / 2)
    var upper = min(sentence.upperBound, lower + longest)
    lower = max(sentence.lowerBound, min(lower, upper - longest))
    upper = max(upper, words.upperBound)
    lower = min(lower, words.lowerBound)
    if lower > sentence.lowerBound { lower = wordStart(text, from: lower, to: words.lowerBound) }
    if upper < sentence.upperBound { upper = wordEnd(text, from: upper, to: words.upperBound) }
    return lower..<upper
  }

  /// Appends the window as HTML: text escaped, white space folded, `marked` ranges in `<mark>`, an ellipsis where it was cut.
  static func append(
    _ window: Range<Int>, of sentence: Range<Int>, marking marked: some Sequence<Range<Int>>,
    in text: UnsafeBufferPointer<UInt8>,
    to out: inout [UInt8]
  ) {
    var snippet = Snippet(window, of: sentence, in: text, nil, to: &out)
    for mark in marked { snippet.mark(mark, to: &out) }
    snippet.end(to: &out)
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let verbatim: VerbatimText?
  /// How far the nodes of ``verbatim`` were gone through.
  private var node: Int
  private let window: Range<Int>
  private let isCut: Bool
  /// How far the text was appended.
  private var at: Int
  /// Where something stands in the window that is not in the text, ascending: an ellipsis is appended for it.
  private var breaks: ArraySlice<Int>

  /// Begins to append the window.
  ///
  /// - Parameters:
  ///   - verbatim: words that may be appended as their places in the file, as ``EncodedBody`` has them.
  ///   - node: a node not after the one that the window begins in.
  ///   - breaks: where something stands in the text that is not in it, ascending.
  init(
    _ window: Range<Int>, of sentence: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ verbatim: VerbatimText?,
    from node: Int = 0, breaks: [Int] = [], to out: inout [UInt8]
  ) {
    self.breaks = breaks.isEmpty ? [] : Self.breaks(in: window, of: breaks)
    self.text = text
    (self.verbatim, self.node) = (verbatim, node)
    self.window = window
    isCut = window.upperBound < sentence.upperBound
    at = window.lowerBound
    if window.lowerBound > sentence.lowerBound { out.append(contentsOf: "… ".utf8) }
  }

  /// The next words to be marked, as far as they stand in the window.
  mutating func mark(_ words: Range<Int>, to out: inout [UInt8]) {
    let mark = words.clamped(to: window)
    guard mark.lowerBound >= at, !mark.isEmpty else { return }
    append(at..<mark.lowerBound, to: &out)
    let content = EncodedBody.open(.mark, in: &out)
    append(mark, to: &out)
    EncodedBody.close(.mark, contentAt: content, in: &out)
    at = mark.upperBound
  }

  /// The rest, and an ellipsis where it is not the sentence's.
  mutating func end(to out: inout [UInt8]) {
    append(at..<window.upperBound, to: &out)
    if isCut { out.append(contentsOf: " …".utf8) }
  }

  private static func breaks(in window: Range<Int>, of breaks: [Int]) -> ArraySlice<Int> {
    let low = breaks.endOfPrefix { $0 <= window.lowerBound }
    return breaks[low...].prefix { $0 < window.upperBound }
  }

  private mutating func append(_ range: Range<Int>, to out: inout [UInt8]) {
    var start = range.lowerBound
    while let next = breaks.first, next <= range.upperBound {
      breaks.removeFirst()
      appendWords(start..<max(start, next), to: &out)
      out.append(contentsOf: "…".utf8)
      start = max(start, next)
    }
    appendWords(start..<range.upperBound, to: &out)
  }

  private mutating func appendWords(_ range: Range<Int>, to out: inout [UInt8]) {
    guard let verbatim else { return Self.appendText(text, range, to: &out) }
    verbatim.forEachPiece(of: range, from: &node) { piece, place in
      if let place {
        EncodedBody.append(wordsAt: place, count: piece.count, to: &out)
      } else {
        Self.appendText(text, piece, to: &out)
      }
    }
  }

  private static func appendText(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
    let start = out.count
    Escaping.append(UnsafeBufferPointer(rebasing: text[range]), to: &out)
    for index in start..<out.count where out[index] == UInt8(ascii: "\n") { out[index] = UInt8(ascii: " ") }
  }

  private static func wordStart(_ text: UnsafeBufferPointer<UInt8>, from index: Int, to limit: Int) -> Int {
    var index = index
    while index < limit {
      if SentenceBoundaries.isSpace(text[index - 1]) || isUnspaced(text[index]) { return index }
      index += 1
    }
    return limit
  }

  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, from index: Int, to limit: Int) -> Int {
    var index = index
    while index > limit {
      if SentenceBoundaries.isSpace(text[index]) || isUnspaced(text[index]) { return index }
      index -= 1
    }
    return limit
  }

  /// Whether a Chinese or Japanese character begins with this byte (U+3000 to U+9FFF): between those words have no white
  /// space, and a cut may stand before any.
  private static func isUnspaced(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xE9 }
}
