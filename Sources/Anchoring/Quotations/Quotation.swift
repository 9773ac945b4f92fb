/// Words given as someone's, cut where the one who quotes left something out or put in words of their own: at `…` and `...`, in
/// brackets or not, and at anything else in square brackets.
public struct Quotation: Sendable, Hashable {
  /// Words between two cuts.
  struct Piece: Sendable, Hashable {
    /// Normalised.
    var words: [UInt8]
    /// What the bracket holds that it begins right at, and so perhaps inside a word, in lower case: `t` of `[T]he`.
    var putBefore: String?
    /// What the bracket holds that it ends right at, in lower case: `ed` of `walk[ed]`.
    var putAfter: String?

    /// The same words with the case of their first letter turned, which is a quoting hand's to choose; nil where a bracket or
    /// a number stands there.
    var withFirstLetterTurned: Piece? {
      let text = String(decoding: words, as: UTF8.self)
      let first = text.unicodeScalars.first { $0.properties.isAlphabetic || ScalarScan.isDigit($0) }
      guard putBefore == nil, let first, first.properties.isAlphabetic, let turned = FirstLetter.turned(in: text) else {
        return nil
      }
      var piece = self
      piece.words = NormalizedText(turned).bytes
      return piece
    }
  }

  private(set) var pieces: [Piece] = []
  /// All of it as it stands, for a source that has the dots or brackets itself.
  let whole: [UInt8]
  /// What the one who quotes put in, between brackets.
  public private(set) var inserted: [String] = []
  /// The empty lines in it: paragraphs that it quotes one after the other.
  let breaks: Int
  /// All of it with what stands in brackets as a part of it; nil where there are none.
  private(set) var withoutBrackets: [UInt8]?
  /// Whether something of the sentence was left out, or replaced, before the first piece and behind the last: `[We] paid …`.
  private(set) var isCutBefore = false, isCutBehind = false
  /// The same as others print it: without the marks that who quotes set behind words, `5 million[,] euros`, which part nothing, a
  /// number from what it counts neither; and with spaces around dashes, or none.
  private(set) var otherReadings: [Quotation] = []

  /// Whether something was left out or put in.
  public var isCut: Bool { pieces.count > 1 }

  public init(_ text: String) {
    let text = String(decoding: RaisedNumbers.settled(Array(text.utf8)), as: UTF8.self)
    self.init(settled: text)
    otherReadings = ([Self.removingMarks(from: text)] + Self.withOtherDashes(text)).compactMap(\.self)
      .map { Quotation(settled: $0) }
  }

  private init(settled text: String) {
    whole = NormalizedText(text).bytes
    breaks = max(0, Paragraphs(Array(text.utf8)).ranges.count - 1)
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    var putBefore: String?
    var index = 0
    // What is never closed behind it opens nothing.
    let lastClose = scalars.lastIndex(of: "]") ?? -1
    /// Whether a cut stands before what is read next, and whether one stood before the first piece.
    var isBehindCut = false, beginsWithCut = false
    func finish(_ pieces: inout [Piece], putAfter: String?) {
      let bytes = NormalizedText(String(words)).bytes
      if bytes.contains(where: { $0 != 0x20 }), bytes.contains(where: { $0 >= 0x80 || ScalarClass.isASCIIWord($0) }) {
        let startsAtOnce = words.first.map { !ScalarClass.isSpace($0) } ?? false
        let endsAtOnce = words.last.map { !ScalarClass.isSpace($0) } ?? false
        // A letter in brackets that a word goes on from, `[T]he`, is a part of that word.
        if pieces.isEmpty { beginsWithCut = isBehindCut && !(startsAtOnce && putBefore != nil) }
        isBehindCut = false
        pieces.append(
          Piece(words: bytes, putBefore: startsAtOnce ? putBefore : nil, putAfter: endsAtOnce ? putAfter : nil))
      }
      words = String.UnicodeScalarView()
    }
    while index < scalars.count {
      if let end = Self.end(ofOmissionAt: index, in: scalars) {
        finish(&pieces, putAfter: nil)
        putBefore = nil
        isBehindCut = true
        index = end
      } else if scalars[index] == "[", index < lastClose, let close = scalars[index...].firstIndex(of: "]") {
        let put = scalars[(index + 1)..<close]
        let after = close + 1 < scalars.count ? scalars[close + 1] : nil
        index = close + 1
        if Self.isPartOfNumber(put, after: words, before: after) {
          words.append(contentsOf: put)
          continue
        }
        // `[..]` leaves out, and puts nothing in.
        if !put.isEmpty, put.allSatisfy({ ".… ".unicodeScalars.contains($0) }) {
          finish(&pieces, putAfter: nil)
          putBefore = nil
          isBehindCut = true
          continue
        }
        let text = String(String.UnicodeScalarView(put))
        finish(&pieces, putAfter: text.lowercased())
        inserted.append(text)
        putBefore = text.lowercased()
        isBehindCut = true
      } else {
        words.append(scalars[index])
        index += 1
      }
    }
    let endsWithCut = isBehindCut && !words.contains { $0.properties.isAlphabetic || ScalarScan.isDigit($0) }
    finish(&pieces, putAfter: nil)
    (isCutBefore, isCutBehind) = (beginsWithCut, endsWithCut && pieces.last?.putAfter == nil)
    if !inserted.isEmpty {
      withoutBrackets =
        NormalizedText(String(String.UnicodeScalarView(scalars.filter { $0 != "[" && $0 != "]" }))).bytes
    }
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "(": ")"]
  private static let marks = Set(",;:!?)’”'\"".unicodeScalars)

  /// Without the brackets behind a word that hold a mark alone; nil where there are none.
  private static func removingMarks(from text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var bare = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "[", index + 2 < scalars.count, marks.contains(scalars[index + 1]),
        scalars[index + 2] == "]",
        bare.last.map(ScalarClass.isWord) == true,
        index + 3 == scalars.count || ScalarClass.isSpace(scalars[index + 3])
      {
        index += 3
      } else {
        bare.append(scalars[index])
        index += 1
      }
    }
    return bare.count < scalars.count ? String(bare) : nil
  }

  /// With spaces on both sides of each dash between words, and with none, where that is another text.
  private static func withOtherDashes(_ text: String) -> [String?] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: isDash) else { return [] }
    return [false, true].map { isSpaced in
      var other = String.UnicodeScalarView()
      var index = 0
      while index < scalars.count {
        if isDash(scalars[index]) {
          while other.last.map(ScalarClass.isSpace) == true { other.removeLast() }
          other.append(contentsOf: isSpaced ? [" ", scalars[index], " "] : [scalars[index]])
          while index + 1 < scalars.count, ScalarClass.isSpace(scalars[index + 1]) { index += 1 }
        } else {
          other.append(scalars[index])
        }
        index += 1
      }
      return other.elementsEqual(scalars) ? nil : String(other)
    }
  }

  /// One as long as an n or an m, not a hyphen.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "—" }

  /// Whether what stands in brackets makes another number of the one beside it, so that the source must have it too: `100[0]`,
  /// `[-]5`, `10[%]`. Not a mark that ends a sentence, `[sic]`, nor an omission.
  private static func isPartOfNumber(
    _ put: ArraySlice<Unicode.Scalar>, after words: String.UnicodeScalarView, before next: Unicode.Scalar?
  ) -> Bool {
    guard let first = put.first, let last = put.last, !put.allSatisfy({ ".… ".unicodeScalars.contains($0) }),
      String(String.UnicodeScalarView(put)).lowercased() != "sic"
    else { return false }
    let isBeforeNumber = next.map(ScalarScan.isDigit) ?? false
    if isBeforeNumber, !ScalarClass.isSpace(last) { return true }
    guard let before = words.last else { return false }
    if ScalarScan.isDigit(before), !ScalarClass.isSpace(first) {
      return !put.allSatisfy(marks.contains)
    }
    // `100 [000]`
    return ScalarClass.isSpace(before) && words.dropLast().last.map(ScalarScan.isDigit) == true
      && put.allSatisfy(ScalarScan.isDigit)
  }

  /// After `…`, `...` or `. . .`, with dots on both sides of them: the full stop of a sentence that was left out. In square or
  /// round brackets it is the same: `[…]`, `(...)`.
  private static func end(ofOmissionAt index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    if let close = closings[scalars[index]] {
      let dots = scalars[(index + 1)...].firstIndex { $0 != " " } ?? scalars.count
      guard dots < scalars.count, scalars[dots] == "." || scalars[dots] == "…",
        let end = end(ofOmissionAt: dots, in: scalars),
        let last = scalars[end...].firstIndex(where: { $0 != " " }), scalars[last] == close
      else { return nil }
      return last + 1
    }
    if scalars[index] == "…" { return index + 1 }
    guard scalars[index] == "." else { return nil }
    var dots = 1
    var end = index + 1
    var ahead = end
    while ahead < scalars.count, scalars[ahead] == "." || scalars[ahead] == " " {
      if scalars[ahead] == "." {
        dots += 1
        end = ahead + 1
      }
      ahead += 1
    }
    return dots >= 3 ? end : nil
  }
}
