import Anchoring

/// Ends of sentences that may be none, as no list has every abbreviation: “Lund denied to Brig. Hill that …”.
extension ArticleStructure {
  /// The sentence before the one of some words, in its paragraph, where the two may be one.
  func unsureSentence(before range: Range<Int>, in index: Int) -> String? {
    let block = blocks[index]
    guard !block.isCode, !block.isHeading, let first = sentences(in: range.clamped(to: block.text)).first,
      let before = sentences(in: block.text).last(where: { $0.upperBound <= first.lowerBound }), mayGoOn(before, first)
    else { return nil }
    return notation(of: before, around: before.upperBound - 1..<before.upperBound, whole: Omissions.longestLead)
  }

  private func mayGoOn(_ before: Range<Int>, _ first: Range<Int>) -> Bool {
    let words = text[before].suffix(Self.longest).split { $0 == 0x20 || $0 == 0x0A }
    guard words.count > 1, var last = words.last, last.last == UInt8(ascii: ".") else { return false }
    last.removeLast()
    let next = text[first].prefix(Self.longest).prefix { $0 != 0x20 && $0 != 0x0A }
    let following = String(decoding: next, as: UTF8.self)
    // After a title or a number's sign comes a name or a number, and no word that many sentences begin with.
    guard Self.isCapitalized(following), named?.mayName(NameWords.bare(following)) != false else { return false }
    // `n°.`
    if last.suffix(2).elementsEqual("°".utf8) || last.suffix(2).elementsEqual("º".utf8) { return true }
    let word = String(decoding: last, as: UTF8.self)
    if Abbreviations.isNumbered(word) { return true }
    let scalars = word.unicodeScalars
    guard 2...Self.mostLetters ~= scalars.count, Self.isCapitalized(word), scalars.allSatisfy(\.properties.isAlphabetic)
    else { return false }
    // “Karl Lund.” is a name; before a title there is a word without a capital, or another title.
    let previous = words[words.count - 2]
    guard previous.last == UInt8(ascii: ".") || !Self.isCapitalized(String(decoding: previous, as: UTF8.self)) else {
      return false
    }
    return !wordsWithoutStop.value.contains(word)
  }

  /// In letters: `Superint.`
  private static let mostLetters = 8
  /// In bytes.
  private static let longest = 120

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
  }

  /// The words with a capital that stand somewhere without a full stop, as no abbreviation does.
  static func wordsWithoutStop(in text: [UInt8]) -> Set<String> {
    var words: Set<String> = []
    for part in text.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) where part.last != UInt8(ascii: ".") {
      let word = NameWords.bare(String(decoding: part, as: UTF8.self))
      if isCapitalized(word) { words.insert(word) }
    }
    return words
  }
}
