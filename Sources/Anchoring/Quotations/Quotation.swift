/// Words given as someone's, cut where the one who quotes left something out or put in words of their own: at `…`, at `...`, and
/// at anything in square brackets.
public struct Quotation: Sendable, Hashable {
  /// Words between two cuts.
  struct Piece: Sendable, Hashable {
    /// Normalised.
    var words: [UInt8]
    /// What the bracket holds that it begins right at, and so perhaps inside a word, in lower case: `t` of `[T]he`.
    var putBefore: String?
    /// Whether it ends right at a bracket: `walk[ed]`.
    var isCutAfter = false
  }

  private(set) var pieces: [Piece] = []
  /// All of it as it stands, for a source that has the dots or brackets itself.
  let whole: [UInt8]
  /// What the one who quotes put in, between brackets.
  public private(set) var inserted: [String] = []
  /// The empty lines in it: paragraphs that it quotes one after the other.
  let breaks: Int

  /// Whether something was left out or put in.
  public var isCut: Bool { pieces.count > 1 }

  public init(_ text: String) {
    whole = NormalizedText(text).bytes
    breaks = max(0, Paragraphs(Array(text.utf8)).ranges.count - 1)
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    var putBefore: String?
    var index = 0
    func finish(_ pieces: inout [Piece], isCutAfter: Bool) {
      let bytes = NormalizedText(String(words)).bytes
      if bytes.contains(where: { $0 != 0x20 }), bytes.contains(where: { $0 >= 0x80 || ScalarClass.isASCIIWord($0) }) {
        let startsAtOnce = words.first.map { !ScalarClass.isSpace($0) } ?? false
        let endsAtOnce = words.last.map { !ScalarClass.isSpace($0) } ?? false
        pieces.append(
          Piece(words: bytes, putBefore: startsAtOnce ? putBefore : nil, isCutAfter: isCutAfter && endsAtOnce))
      }
      words = String.UnicodeScalarView()
    }
    while index < scalars.count {
      if let end = Self.end(ofOmissionAt: index, in: scalars) {
        finish(&pieces, isCutAfter: false)
        putBefore = nil
        index = end
      } else if scalars[index] == "[", let close = scalars[index...].firstIndex(of: "]") {
        finish(&pieces, isCutAfter: true)
        let put = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
        inserted.append(put)
        putBefore = put.lowercased()
        index = close + 1
      } else {
        words.append(scalars[index])
        index += 1
      }
    }
    finish(&pieces, isCutAfter: false)
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
