/// Tells a name of an initial and one other word, such as “A. Long”, from words that are called so by chance: “for a long time”.
struct InitialName: Sendable {
  /// Whether the initial stands before the other word.
  private let isFirst: Bool

  /// Nil for any other name.
  init?(_ name: SecretName) {
    guard name.words.count == 2 else { return nil }
    let areInitials = name.words.map { word in
      let letters = String(decoding: word, as: UTF8.self).unicodeScalars
      return letters.count == 1 && letters.first?.properties.isLowercase == true
    }
    guard areInitials[0] != areInitials[1] else { return nil }
    isFirst = areInitials[0]
  }

  /// Whether the initial is a capital, or anything but a space parts it from its surroundings, as its full stop does.
  ///
  /// - Parameter range: the words' place in the text.
  func isMeant(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = String(decoding: text[range], as: UTF8.self).unicodeScalars
    guard let letter = isFirst ? words.first : words.last, letter.properties.isLowercase else { return true }
    if isFirst { return words.dropFirst().first.map { !$0.properties.isWhitespace } ?? true }
    return words.dropLast().last.map { !$0.properties.isWhitespace } ?? true
      || range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: ".")
  }
}
