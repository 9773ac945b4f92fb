/// Words given as someone's, cut where the one who quotes left something out or put in words of their own: at `…`, at `...`, and
/// at anything in square brackets.
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
  /// The same without the marks that who quotes set behind words, `5 million[,] euros`, where there are such: they part nothing, a
  /// number from what it counts neither.
  private(set) var withoutMarks: [Quotation] = []

  /// Whether something was left out or put in.
  public var isCut: Bool { pieces.count > 1 }

  public init(_ text: String) {
    let text = String(decoding: RaisedNumbers.settled(Array(text.utf8)), as: UTF8.self)
    self.init(settled: text)
    if let bare = Self.removingMarks(from: text) { withoutMarks = [Quotation(settled: bare)] }
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
    func finish(_ pieces: inout [Piece], putAfter: String?) {
      let bytes = NormalizedText(String(words)).bytes
      if bytes.contains(where: { $0 != 0x20 }), bytes.contains(where: { $0 >= 0x80 || ScalarClass.isASCIIWord($0) }) {
        let startsAtOnce = words.first.map { !ScalarClass.isSpace($0) } ?? false
        let endsAtOnce = words.last.map { !ScalarClass.isSpace($0) } ?? false
        pieces.append(
          Piece(words: bytes, putBefore: startsAtOnce ? putBefore : nil, putAfter: endsAtOnce ? putAfter : nil))
      }
      words = String.UnicodeScalarView()
    }
    while index < scalars.count {
      if let end = Self.end(ofOmissionAt: index, in: scalars) {
        finish(&pieces, putAfter: nil)
        putBefore = nil
        index = end
      } else if scalars[index] == "[", index < lastClose, let close = scalars[index...].firstIndex(of: "]") {
        let put = scalars[(index + 1)..<close]
        let after = close + 1 < scalars.count ? scalars[close + 1] : nil
        index = close + 1
        if Self.isPartOfNumber(put, after: words, before: after) {
          words.append(contentsOf: put)
          continue
        }
        // `[…]` leaves out, and puts nothing in.
        if !put.isEmpty, put.allSatisfy({ ".… ".unicodeScalars.contains($0) }) {
          finish(&pieces, putAfter: nil)
          putBefore = nil
          continue
        }
        let text = String(String.UnicodeScalarView(put))
        finish(&pieces, putAfter: text.lowercased())
        inserted.append(text)
        putBefore = text.lowercased()
      } else {
        words.append(scalars[index])
        index += 1
      }
    }
    finish(&pieces, putAfter: nil)
  }

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

  /// After `…`, `...` or `. . .`, with dots on both sides of them: the full stop of a sentence that was left out.
  private static func end(ofOmissionAt index: Int, in scalars: [Unicode.Scalar]) -> Int? {
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
