/// The case of the first letter of words, which follows from whether they begin a sentence.
enum FirstLetter {
  /// Words with the case of their first letter turned; nil where that letter has one case only.
  static func turned(in words: String) -> String? {
    let scalars = words.unicodeScalars
    guard let index = scalars.firstIndex(where: \.properties.isAlphabetic) else { return nil }
    let letter = scalars[index].properties
    let turned = letter.isUppercase ? letter.lowercaseMapping : letter.titlecaseMapping
    guard turned.unicodeScalars.count == 1, turned != String(scalars[index]) else { return nil }
    return String(scalars[..<index]) + turned + String(scalars[scalars.index(after: index)...])
  }
}

extension TextQuoteSelector {
  /// The same with the case of its first letter turned, as words take it that come to begin a sentence; nil where that
  /// letter has one case only.
  public var withFirstLetterTurned: TextQuoteSelector? {
    guard let turned = FirstLetter.turned(in: exact) else { return nil }
    var selector = self
    selector.exact = turned
    return selector
  }
}
