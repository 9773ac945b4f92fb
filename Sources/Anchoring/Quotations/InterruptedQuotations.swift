/// Quotations that whoever wrote the text interrupts to say who speaks: “We stole,” he said, “the money.” Their pieces are one
/// quotation, so that a source has them in this order and near one another, as if `…` stood between.
extension QuotationMarks {
  /// Between two pieces, in bytes: what goes on longer tells of something else.
  private static let longestInterruption = 240
  /// So many pieces are one quotation at the most.
  private static let mostPieces = 16

  /// Of each quotation, whether it goes on with the one before it.
  ///
  /// - Parameter quotations: without their marks, in the order of the text.
  public func interruptions(among quotations: [Range<Int>], in text: [UInt8]) -> [Bool] {
    var pieces = 1
    return quotations.indices.map { index in
      let goesOn =
        index > 0 && pieces < Self.mostPieces
        && isInterruption(quotations[index - 1], quotations[index], in: text)
      pieces = goesOn ? pieces + 1 : 1
      return goesOn
    }
  }

  private func isInterruption(_ first: Range<Int>, _ second: Range<Int>, in text: [UInt8]) -> Bool {
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= Self.longestInterruption else {
      return false
    }
    let marks = Set(pairs.flatMap { [$0.open, $0.close] })
    // What belongs to the marks on both sides is no word of the writer's.
    let between = String(decoding: text[first.upperBound..<second.lowerBound], as: UTF8.self).unicodeScalars
      .drop { marks.contains($0) }.reversed().drop { marks.contains($0) || ScalarClass.isSpace($0) }.reversed()
    let words = Array(between)
    guard words.contains(where: \.properties.isAlphabetic),
      !words.indices.dropLast().contains(where: { words[$0] == "\n" && words[$0 + 1] == "\n" }),
      let last = words.last,
      Self.leading.contains(last), !Self.endsSentence(within: words)
    else { return false }
    let spoken = String(decoding: text[first].suffix(16), as: UTF8.self).unicodeScalars
    let begins = words.first { !ScalarClass.isSpace($0) }
    let letter = words.first { $0.properties.isAlphabetic } ?? " "
    let ends = spoken.last { !ScalarClass.isSpace($0) }
    let isLed = ends.map { Self.leading.contains($0) || "?!".unicodeScalars.contains($0) } ?? false
    guard ScalarClass.isUnspaced(letter) || begins.map(Self.leading.contains) == true || isLed else { return false }
    // “Yes,” said one, while another said, “No”: two speak, each a sentence.
    let next = String(decoding: text[second].prefix(64), as: UTF8.self).unicodeScalars.first {
      $0.properties.isAlphabetic
    }
    let isSentence = next.map { !$0.properties.isLowercase } ?? true
    let inner = words.drop { Self.leading.contains($0) || ScalarClass.isSpace($0) }.dropLast()
    return !isSentence || !inner.contains(where: Self.leading.contains)
  }

  /// Signs that stand between what is spoken and who it is that speaks.
  private static let leading = Set(",:،，、：—–-".unicodeScalars)

  private static func endsSentence(within words: [Unicode.Scalar]) -> Bool {
    words.indices.dropLast().contains { index in
      if "。！？".unicodeScalars.contains(words[index]) { return true }
      guard ".!?;؟".unicodeScalars.contains(words[index]), ScalarClass.isSpace(words[index + 1]) else { return false }
      // Prof. Bolt
      let word = words[..<index].reversed().prefix { $0.properties.isAlphabetic }.count
      return words[index] != "." || word > 4
    }
  }

  /// The pieces of an interrupted quotation as one, with `…` between them.
  public static func joined(_ pieces: [String]) -> String {
    (pieces.dropLast().map(withoutLead) + pieces.suffix(1)).joined(separator: " … ")
  }

  /// Without the comma or dash before an interruption, which is whoever’s wrote the text.
  private static func withoutLead(_ piece: String) -> String {
    func isLead(_ scalar: Unicode.Scalar) -> Bool {
      leading.contains(scalar) || scalar == "." || ScalarClass.isSpace(scalar)
    }
    return String(String.UnicodeScalarView(piece.unicodeScalars.reversed().drop(while: isLead).reversed()))
  }
}
