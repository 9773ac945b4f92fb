import Basics

/// A source's text prepared for holding quotations against it; asked from any thread.
///
/// Words stand in it where they stand in one paragraph, normalised as in `NormalizedText`, whole words, case and all but for the
/// quotation's first letter; a word that the end of a line breaks is one. Of a quotation with something left out, the pieces must follow one another in one paragraph, or
/// within 500 characters.
public struct QuotationMatcher: Sendable {
  /// What came of a quotation.
  public enum Result: Sendable, Hashable {
    /// The words stand there; with what was left out between the pieces, as the source has it.
    case found(omitted: [String])
    /// There are no words in it.
    case empty
    /// It begins or ends inside a word of the source.
    case insideWord
    /// The words run on from one paragraph into another.
    case acrossParagraphs
    /// Each piece stands there, but not in this order near one another.
    case scattered
    /// A piece stands nowhere; with the passage most like it, if there is one.
    case missing(piece: String, nearest: NearMatch?)
  }

  /// How far apart the pieces of a quotation may lie that are not of one paragraph, in characters.
  public static let reach = 500

  private let matcher: QuoteMatcher
  private let paragraphs: Paragraphs
  /// The text with broken words in one piece, where there are such: their halves are no words.
  private let joined: [QuotationMatcher]
  /// The text without the signs of notes, where there are such.
  private var withoutNotes: [QuotationMatcher] = []

  /// - Parameter text: UTF-8, an empty line between paragraphs.
  public init(_ text: [UInt8]) {
    let text = RaisedNumbers.settled(text)
    self.init(text, joined: BrokenWords.joined(text).map { QuotationMatcher($0, joined: []) })
    if let bare = NoteSigns.removed(from: text) { withoutNotes = [QuotationMatcher(bare)] }
  }

  private init(_ text: [UInt8], joined: [QuotationMatcher]) {
    matcher = QuoteMatcher(text)
    paragraphs = Paragraphs(text)
    self.joined = joined
  }

  /// Whether the text has all of a quotation, brackets and dots included.
  public func hasAsItStands(_ quotation: Quotation) -> Bool {
    if !joined.isEmpty { return joined.contains { $0.hasAsItStands(quotation) } }
    return !places(of: .init(words: quotation.whole), breaks: quotation.breaks).found.isEmpty
  }

  public func hold(_ quotation: Quotation) -> Result {
    let result = holdWithNotes(quotation)
    if case .found = result { return result }
    return withoutNotes.lazy.map { $0.hold(quotation) }.first { if case .found = $0 { true } else { false } } ?? result
  }

  private func holdWithNotes(_ quotation: Quotation) -> Result {
    guard let first = joined.first?.hold(quotation) else { return holdInOnePiece(quotation) }
    if case .found = first { return first }
    return joined.dropFirst().lazy.map { $0.hold(quotation) }.first { if case .found = $0 { true } else { false } }
      ?? first
  }

  private func holdInOnePiece(_ quotation: Quotation) -> Result {
    guard !quotation.pieces.isEmpty else { return .empty }
    if hasAsItStands(quotation) { return .found(omitted: []) }
    if !quotation.isCut, let piece = quotation.pieces.first {
      let places = places(of: piece, breaks: quotation.breaks)
      return places.found.isEmpty ? failure(piece, places) : .found(omitted: [])
    }
    var all: [[Range<Int>]] = []
    for (index, piece) in quotation.pieces.enumerated() {
      let places = places(of: piece, breaks: 0, isFirst: index == 0)
      if places.found.isEmpty { return failure(piece, places) }
      all.append(places.found)
    }
    guard let chain = shortestChain(all) else { return .scattered }
    let omitted = omitted(between: chain)
    // Whoever writes `…` has left something out: of “We never said we paid”, “We … paid” leaves out more than nothing.
    if quotation.inserted.count < quotation.pieces.count - 1, omitted.allSatisfy({ !$0.contains(where: \.isLetter) }),
      let first = quotation.pieces.first
    {
      var exact = Places()
      add(first, 0, to: &exact)
      if exact.found.count < all[0].count, let chain = shortestChain([exact.found] + all.dropFirst()) {
        return .found(omitted: self.omitted(between: chain))
      }
    }
    return .found(omitted: omitted)
  }

  private func omitted(between chain: [Range<Int>]) -> [String] {
    zip(chain, chain.dropFirst()).map { first, second in
      let gap = matcher.text.original(of: first).upperBound..<matcher.text.original(of: second).lowerBound
      return gap.isEmpty ? "" : matcher.words(in: gap)
    }
  }

  /// Where a piece stands, as ranges of the normalised text, and why it does not where it nearly does.
  private struct Places {
    var found: [Range<Int>] = []
    var isInsideWord = false
    var isAcrossParagraphs = false
  }

  /// - Parameter isFirst: whether the quotation begins with it.
  private func places(of piece: Quotation.Piece, breaks: Int, isFirst: Bool = true) -> Places {
    var places = Places()
    guard !piece.words.isEmpty else { return places }
    add(piece, breaks, to: &places)
    if isFirst, let turned = piece.withFirstLetterTurned {
      let count = places.found.count
      add(turned, breaks, to: &places)
      if count > 0, places.found.count > count { places.found.sort { $0.upperBound < $1.upperBound } }
    }
    return places
  }

  private func add(_ piece: Quotation.Piece, _ breaks: Int, to places: inout Places) {
    for range in matcher.find(piece.words) {
      let cuts = !begins(piece, at: range.lowerBound) || !ends(piece, at: range.upperBound)
      if cuts {
        places.isInsideWord = true
      } else if paragraphs.breaks(within: matcher.text.original(of: range)) > breaks {
        places.isAcrossParagraphs = true
      } else {
        places.found.append(range)
      }
    }
  }

  /// Letters in a bracket right before a piece stand for those of the source, in another case: `[t]he`, and not `[l]egal` for
  /// “illegal”.
  private func begins(_ piece: Quotation.Piece, at start: Int) -> Bool {
    matcher.text.withBoundaries { boundaries in
      guard let put = piece.putBefore, put.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
        // `[1][2]00`
        if piece.putBefore?.unicodeScalars.last.map(ScalarScan.isDigit) == true,
          piece.words.first.map({ $0 &- 0x30 < 10 }) == true
        {
          return false
        }
        return !boundaries.cutsWord(at: start)
      }
      let before = start - put.utf8.count
      return before >= 0 && String(decoding: matcher.text.bytes[before..<start], as: UTF8.self).lowercased() == put
        && !boundaries.cutsWord(at: before)
    }
  }

  /// Right after a piece a bracket may stand for the ending of the word in the source, of which three letters turn little:
  /// `walk[ed]` for “walks”; but not `can[not]` for “can”.
  private func ends(_ piece: Quotation.Piece, at end: Int) -> Bool {
    matcher.text.withBoundaries { boundaries in
      guard let put = piece.putAfter else { return !boundaries.cutsWord(at: end) }
      let bytes = matcher.text.bytes
      var next = end
      if boundaries.cutsWord(at: end) {
        next += 1
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 || boundaries.cutsWord(at: next) { next += 1 }
      }
      let ending = String(decoding: bytes[end..<next], as: UTF8.self).lowercased()
      if ending == put { return true }
      let letters = put.unicodeScalars.prefix { $0.properties.isAlphabetic || $0 == "'" || $0 == "’" }
      guard ending.unicodeScalars.count <= 3, ending.unicodeScalars.allSatisfy(\.properties.isAlphabetic),
        letters.count <= 3
      else { return false }
      var start = end
      while start > 0, ScalarClass.isASCIIWord(bytes[start - 1]) || bytes[start - 1] >= 0x80 { start -= 1 }
      let stem = String(decoding: bytes[start..<end], as: UTF8.self)
      if letters.isEmpty {
        // Marks are set by who quotes; a number is that of a note, or makes another word: `G[8]`.
        let isNumber = put.unicodeScalars.first.map(ScalarScan.isDigit) ?? false
        return put.isEmpty
          ? !TellingWords.turns(stem + ending, into: stem) : ending.isEmpty && (!isNumber || stem.count > 3)
      }
      // Of one letter anything can be made: `a[ll]`.
      return stem.count > 1
        && !TellingWords.turns(stem + ending, into: stem + String(String.UnicodeScalarView(letters)))
    }
  }

  private func failure(_ piece: Quotation.Piece, _ places: Places) -> Result {
    if places.isAcrossParagraphs { return .acrossParagraphs }
    if places.isInsideWord { return .insideWord }
    let words = String(decoding: piece.words, as: UTF8.self)
    if case .missing(let nearest) = matcher.anchor(TextQuoteSelector(exact: words)) {
      return .missing(piece: words, nearest: nearest)
    }
    return .missing(piece: words, nearest: nil)
  }

  /// The pieces in order, as near one another as they come; nil where they are too far apart.
  private func shortestChain(_ places: [[Range<Int>]]) -> [Range<Int>]? {
    guard let last = places.last else { return nil }
    var best: [Range<Int>]?
    // From each end backwards, the latest places before it are the nearest.
    for end in last.prefix(10_000) {
      var chain = [end]
      for earlier in places.dropLast().reversed() {
        guard let place = Self.last(of: earlier, endingBy: chain[0].lowerBound) else { break }
        chain.insert(place, at: 0)
      }
      guard chain.count == places.count, isNear(chain[0].lowerBound..<end.upperBound) else { continue }
      if best.map({ end.upperBound - chain[0].lowerBound < $0[$0.count - 1].upperBound - $0[0].lowerBound }) ?? true {
        best = chain
      }
    }
    return best
  }

  private func isNear(_ range: Range<Int>) -> Bool {
    if paragraphs.breaks(within: matcher.text.original(of: range)) == 0 { return true }
    let characters = matcher.text.bytes[range].count { $0 & 0xC0 != 0x80 }
    return characters <= Self.reach
  }

  private static func last(of ranges: [Range<Int>], endingBy end: Int) -> Range<Int>? {
    let next = ranges.endOfPrefix { $0.upperBound <= end }
    return next > 0 ? ranges[next - 1] : nil
  }
}
