/// A word, a number or a sign of a sentence, with what holds of it.
struct SentenceToken: Sendable, Hashable {
  /// Normalised.
  var text: String
  /// Whether it has a letter or a digit.
  var isWord: Bool
  /// Where it links to.
  var target: String?
  var isStruck: Bool
  var isCode = false
  var styles: Set<KeptSentence.Style> = []
  /// Whether it begins a sentence, where anything is in upper case.
  var isFirst: Bool
}

extension KeptSentence {
  /// Its words and numbers, normalised.
  public var words: [String] { tokens.filter(\.isWord).map(\.text) }

  /// The words of a text, each as often as it stands there, as names are read from it.
  public static func words(of text: [UInt8]) -> [String] {
    text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.map(NameWords.trimmed)
  }

  /// The words, numbers and signs, in order.
  var tokens: [SentenceToken] {
    var starts: [(offset: Int, piece: Int)] = []
    /// Of footnotes, after the words that end at an offset.
    var marks: [(offset: Int, sign: String)] = []
    var text: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      if piece.isMark {
        marks.append((text.count, piece.words))
        continue
      }
      starts.append((text.count, index))
      text += Array(piece.words.utf8)
    }
    let normalized = NormalizedText(text)
    return normalized.withBoundaries { boundaries in
      var tokens: [SentenceToken] = []
      var start = 0
      var piece = 0
      var isFirst = true
      var mark = 0
      func addMarks(before offset: Int) {
        while mark < marks.count, marks[mark].offset <= offset {
          tokens.append(
            SentenceToken(text: marks[mark].sign, isWord: false, target: nil, isStruck: false, isFirst: false))
          mark += 1
        }
      }
      for end in 1...max(1, normalized.bytes.count) where end <= normalized.bytes.count {
        let isCut = end == normalized.bytes.count || boundaries.isBorder(end)
        guard isCut else { continue }
        let bytes = normalized.bytes[start..<end]
        defer { start = end }
        if bytes.elementsEqual(" ".utf8) { continue }
        let place = normalized.original(of: start..<end)
        let original = place.lowerBound
        addMarks(before: original)
        while piece + 1 < starts.count, starts[piece + 1].offset <= original { piece += 1 }
        let source = pieces[starts[piece].piece]
        var styles = source.styles
        // The power of 10⁶ is a piece of its own within the number.
        for part in starts[(piece + 1)...].prefix(while: { $0.offset < place.upperBound }) {
          styles.formUnion(pieces[part.piece].styles)
        }
        let words = String(decoding: bytes, as: UTF8.self)
        let isWord = words.unicodeScalars.contains { ScalarClass.isWord($0) }
        tokens.append(
          SentenceToken(
            text: words, isWord: isWord, target: source.target, isStruck: source.isStruck, isCode: source.isCode,
            styles: styles, isFirst: isFirst && isWord))
        if isWord { isFirst = false } else if Self.ends(words) { isFirst = true }
      }
      addMarks(before: text.count)
      return tokens
    }
  }

  private static func ends(_ sign: String) -> Bool { [".", "!", "?", "…", ":", "\""].contains(sign) }
}
