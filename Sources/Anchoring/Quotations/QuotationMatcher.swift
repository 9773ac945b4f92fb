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

  /// How many characters of what was left out are given, which nobody leaves out of one sentence: then comes `signOfMore`.
  public static let mostOmitted = 2_000
  public static let signOfMore = " […]"

  /// How many bytes are compared in looking for one piece, which for words that anybody writes is never reached.
  private static let mostCompared = 1 << 20

  private let matcher: QuoteMatcher
  /// For words of two and three bytes, which `matcher` would look for through all of the text.
  private let shortWords: GramIndex
  private let cache = PlacesCache()
  private let paragraphs: Paragraphs
  /// The text with broken words in one piece, where there are such: their halves are no words.
  private let joined: [QuotationMatcher]
  /// The text without the signs of notes, where there are such.
  private var withoutNotes: [QuotationMatcher] = []

  /// - Parameter text: UTF-8, an empty line between paragraphs.
  public init(_ text: [UInt8]) {
    let text = RaisedNumbers.settled(text)
    self.init(text, joined: BrokenWords.joined(text).map { QuotationMatcher($0, joined: []) })
    guard let bare = NoteSigns.removed(from: text) else { return }
    // What looks like a sign only now was none.
    withoutNotes = [QuotationMatcher(bare, joined: BrokenWords.joined(bare).map { QuotationMatcher($0, joined: []) })]
  }

  private init(_ text: [UInt8], joined: [QuotationMatcher]) {
    matcher = QuoteMatcher(text)
    shortWords = matcher.text.bytes.withUnsafeBufferPointer { GramIndex($0, length: 2) }
    paragraphs = Paragraphs(text)
    self.joined = joined
  }

  /// Whether the text has all of a quotation: brackets and dots included, or without the brackets what stands in them.
  public func hasAsItStands(_ quotation: Quotation) -> Bool {
    if !joined.isEmpty { return joined.contains { $0.hasAsItStands(quotation) } }
    return [quotation.whole, quotation.withoutBrackets].contains { words in
      words.map { !firstPlace(of: .init(words: $0), breaks: quotation.breaks).found.isEmpty } == true
    }
  }

  /// - Parameter findsNearest: whether of words that stand nowhere those that are most like them are looked for, through much of
  ///   the text.
  public func hold(_ quotation: Quotation, findsNearest: Bool = true) -> Result {
    let result = holdWithNotes(quotation, findsNearest)
    if result.isFound { return result }
    if let other = quotation.otherReadings.lazy.map({ hold($0, findsNearest: false) }).first(where: \.isFound) {
      return other
    }
    return withoutNotes.lazy.map { $0.hold(quotation, findsNearest: false) }.first(where: \.isFound) ?? result
  }

  private func holdWithNotes(_ quotation: Quotation, _ findsNearest: Bool) -> Result {
    guard let first = joined.first?.hold(quotation, findsNearest: findsNearest) else {
      return holdInOnePiece(quotation, findsNearest)
    }
    if first.isFound { return first }
    return joined.dropFirst().lazy.map { $0.hold(quotation, findsNearest: false) }.first(where: \.isFound) ?? first
  }

  private func holdInOnePiece(_ quotation: Quotation, _ findsNearest: Bool) -> Result {
    guard !quotation.pieces.isEmpty else { return .empty }
    if hasAsItStands(quotation) { return .found(omitted: []) }
    if !quotation.isCut, let piece = quotation.pieces.first {
      let places = firstPlace(of: piece, breaks: quotation.breaks)
      guard let place = places.found.first else { return failure(piece, places, findsNearest) }
      return .found(omitted: omitted(between: [place], of: quotation))
    }
    var all: [[Range<Int>]] = []
    for (index, piece) in quotation.pieces.enumerated() {
      let places = places(of: piece, isFirst: index == 0)
      if places.found.isEmpty { return failure(piece, places, findsNearest) }
      all.append(places.found)
    }
    guard let chain = shortestChain(all) else { return .scattered }
    let omitted = omitted(between: chain, of: quotation)
    // Whoever writes `…` has left something out: of “We never said we paid”, “We … paid” leaves out more than nothing. Words in
    // brackets may stand for nothing, or for others of one sentence.
    if omitted.allSatisfy({ !$0.contains(where: \.isLetter) }), let first = quotation.pieces.first {
      var exact = Places()
      add(first, 0, to: &exact)
      if exact.found.count < all[0].count, let chain = shortestChain([exact.found] + all.dropFirst()) {
        let other = self.omitted(between: chain, of: quotation)
        let leavesOut = quotation.inserted.count < quotation.pieces.count - 1
        if leavesOut || !other.contains(where: SentenceEdges.endsWithin) { return .found(omitted: other) }
      }
    }
    return .found(omitted: omitted)
  }

  /// What stands between the pieces; and, where the quotation has a cut there, between them and the ends of their sentences.
  private func omitted(between chain: [Range<Int>], of quotation: Quotation) -> [String] {
    let places = chain.map(matcher.text.original)
    guard let first = places.first, let last = places.last else { return [] }
    var gaps = zip(places, places.dropFirst()).map { $0.upperBound..<max($0.upperBound, $1.lowerBound) }
    let sentences = SentenceEdges(matcher.source, paragraphs)
    if quotation.isCutBefore { gaps.insert(sentences.start(before: first.lowerBound)..<first.lowerBound, at: 0) }
    if quotation.isCutBehind { gaps.append(last.upperBound..<sentences.end(behind: last.upperBound)) }
    return gaps.map { gap in
      if gap.isEmpty { return "" }
      let shown = matcher.prefix(of: gap, characters: Self.mostOmitted)
      return shown == gap ? matcher.words(in: gap) : matcher.words(in: shown) + Self.signOfMore
    }
  }

  /// Where a piece stands, as ranges of the normalised text, and why it does not where it nearly does.
  struct Places {
    var found: [Range<Int>] = []
    var isInsideWord = false
    var isAcrossParagraphs = false
  }

  /// All places within a paragraph.
  ///
  /// - Parameter isFirst: whether the quotation begins with it.
  private func places(of piece: Quotation.Piece, isFirst: Bool) -> Places {
    cache.places(.init(piece: piece, isFirst: isFirst)) {
      var places = Places()
      add(piece, 0, to: &places)
      if isFirst, let turned = piece.withFirstLetterTurned {
        let count = places.found.count
        add(turned, 0, to: &places)
        if count > 0, places.found.count > count { places.found.sort { $0.upperBound < $1.upperBound } }
      }
      return places
    }
  }

  /// The first of the places of words that a quotation begins with.
  private func firstPlace(of piece: Quotation.Piece, breaks: Int) -> Places {
    var places = Places()
    guard !piece.words.isEmpty else { return places }
    add(piece, breaks, onlyFirst: true, to: &places)
    if places.found.isEmpty, let turned = piece.withFirstLetterTurned {
      add(turned, breaks, onlyFirst: true, to: &places)
    }
    return places
  }

  private func add(_ piece: Quotation.Piece, _ breaks: Int, onlyFirst: Bool = false, to places: inout Places) {
    let index = piece.words.count < GramIndex.length ? shortWords : matcher.index
    matcher.visit(piece.words, index, work: Self.mostCompared) { range in
      let cuts = !begins(piece, at: range.lowerBound) || !ends(piece, at: range.upperBound)
      if cuts {
        places.isInsideWord = true
      } else if paragraphs.breaks(within: matcher.text.original(of: range)) > breaks {
        places.isAcrossParagraphs = true
      } else {
        places.found.append(range)
        return !onlyFirst
      }
      return true
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

  private func failure(_ piece: Quotation.Piece, _ places: Places, _ findsNearest: Bool) -> Result {
    if places.isAcrossParagraphs { return .acrossParagraphs }
    if places.isInsideWord { return .insideWord }
    let words = String(decoding: piece.words, as: UTF8.self)
    if findsNearest, case .missing(let nearest) = matcher.anchor(TextQuoteSelector(exact: words)) {
      return .missing(piece: words, nearest: nearest)
    }
    return .missing(piece: words, nearest: nil)
  }

  /// The pieces in order, as near one another as they come; nil where they are too far apart.
  private func shortestChain(_ places: [[Range<Int>]]) -> [Range<Int>]? {
    var chain = PieceChain(places)
    return chain.shortest(where: isNear)
  }

  private func isNear(_ range: Range<Int>) -> Bool {
    if paragraphs.breaks(within: matcher.text.original(of: range)) == 0 { return true }
    // A character has at most four bytes.
    guard range.count <= 4 * Self.reach else { return false }
    return matcher.text.bytes[range].count { $0 & 0xC0 != 0x80 } <= Self.reach
  }
}

extension QuotationMatcher.Result {
  /// Whether the words stand there.
  public var isFound: Bool { if case .found = self { true } else { false } }
}
