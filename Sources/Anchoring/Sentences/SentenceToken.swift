/// A word, a number or a sign of a sentence, with what holds of it.
struct SentenceToken: Sendable, Hashable {
  /// Normalised.
  var text: String
  /// Whether it has a letter or a digit.
  var isWord: Bool
  /// Where it links to.
  var target: String?
  var isStruck: Bool
  /// Whether it begins a sentence, where anything is in upper case.
  var isFirst: Bool
}

extension KeptSentence {
  /// The words, numbers and signs, in order.
  var tokens: [SentenceToken] {
    var starts: [(offset: Int, piece: Int)] = []
    var text: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      starts.append((text.count, index))
      text += Array(piece.words.utf8)
    }
    let normalized = NormalizedText(text)
    return normalized.withBoundaries { boundaries in
      var tokens: [SentenceToken] = []
      var start = 0
      var piece = 0
      var isFirst = true
      for end in 1...max(1, normalized.bytes.count) where end <= normalized.bytes.count {
        let isCut = end == normalized.bytes.count || boundaries.isBorder(end)
        guard isCut else { continue }
        let bytes = normalized.bytes[start..<end]
        defer { start = end }
        if bytes.elementsEqual(" ".utf8) { continue }
        let original = normalized.original(of: start..<end).lowerBound
        while piece + 1 < starts.count, starts[piece + 1].offset <= original { piece += 1 }
        let words = String(decoding: bytes, as: UTF8.self)
        let isWord = words.unicodeScalars.contains { ScalarClass.isWord($0) }
        tokens.append(
          SentenceToken(
            text: words, isWord: isWord, target: pieces[piece].target, isStruck: pieces[piece].isStruck,
            isFirst: isFirst && isWord))
        if isWord { isFirst = false } else if Self.ends(words) { isFirst = true }
      }
      return tokens
    }
  }

  private static func ends(_ sign: String) -> Bool { [".", "!", "?", "…", ":", "\""].contains(sign) }
}
