/// What counts as a reason that someone gives.
enum Reason {
  /// Letters; one that stands for a syllable or a word counts as two.
  private static let fewest = 4

  /// Whether a text has as many letters as the shortest words that say why.
  static func isOne(_ text: String) -> Bool {
    let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    guard Set(letters.map(\.value)).count > 1 else { return false }
    return letters.reduce(0) { $0 + ($1.properties.isIdeographic || 0xAC00...0xD7A3 ~= $1.value ? 2 : 1) } >= fewest
  }
}
