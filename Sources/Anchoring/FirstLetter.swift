extension TextQuoteSelector {
  /// The same with the case of its first letter turned, as words take it that come to begin a sentence; nil where that
  /// letter has one case only.
  public var withFirstLetterTurned: TextQuoteSelector? {
    let scalars = exact.unicodeScalars
    guard let index = scalars.firstIndex(where: \.properties.isAlphabetic) else { return nil }
    let letter = scalars[index].properties
    let turned = letter.isUppercase ? letter.lowercaseMapping : letter.titlecaseMapping
    guard turned.unicodeScalars.count == 1, turned != String(scalars[index]) else { return nil }
    var selector = self
    selector.exact = String(scalars[..<index]) + turned + String(scalars[scalars.index(after: index)...])
    return selector
  }
}
