import HTMLReading
import Pictures

/// All that some bytes may say to anyone, for who looks for what must not stand there: in each encoding that they may be in, with
/// what is escaped, and with what is packed or set in them, as deep as files in messages in files go.
enum AllReadings {
  private static let depth = 3

  /// The first answer that a reading gives, the likeliest first.
  static func first<Answer>(of bytes: [UInt8], _ answer: ([UInt8]) -> Answer?) -> Answer? {
    first(of: bytes, depth: depth, answer)
  }

  private static func first<Answer>(of bytes: [UInt8], depth: Int, _ answer: ([UInt8]) -> Answer?) -> Answer? {
    guard PossibleTexts.isText(bytes) else {
      for run in PrintableText.runs(in: bytes) { if let found = answer(run) { return found } }
      return nil
    }
    for text in ofText(bytes) { if let found = answer(text) { return found } }
    if depth == 0 { return nil }
    for part in EncodedParts.of(bytes) {
      for inner in [part] + EmbeddedTexts.of(part).texts {
        if let found = first(of: inner, depth: depth - 1, answer) { return found }
      }
    }
    return nil
  }

  /// Those of a text by itself.
  static func ofText(_ bytes: [UInt8]) -> some Sequence<[UInt8]> {
    PossibleTexts.of(bytes).lazy.flatMap { [$0] + UnescapedText.readings(of: $0) }
  }

  /// All readings of a file, and of what is packed in it; and whether they are all that it says, as far as that can be told: what
  /// has not as many words as are looked for in a row says nothing that anyone can read.
  ///
  /// - Parameter limit: bytes in all.
  static func all(of bytes: [UInt8], limit: Int) -> (texts: [[UInt8]], isWhole: Bool) {
    let embedded = EmbeddedTexts.of(bytes)
    var texts: [[UInt8]] = []
    // Most encodings read the same in a text of ASCII.
    var seen: Set<[UInt8]> = []
    var left = limit
    func take(_ text: [UInt8]) -> Void? {
      if !seen.insert(text).inserted { return nil }
      left -= text.count
      if left < 0 { return () }
      texts.append(text)
      return nil
    }
    let isTaken = ([bytes] + embedded.texts).allSatisfy { first(of: $0, take) == nil }
    let hasWords = texts.contains { $0.split(whereSeparator: { $0 <= 0x20 }).count >= 8 }
    return (texts, isTaken && embedded.isWhole && hasWords)
  }
}
