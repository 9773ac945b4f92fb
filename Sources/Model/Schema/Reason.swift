/// What counts as a reason that someone gives.
enum Reason {
  /// Letters; one that stands for a syllable or a word counts as two.
  private static let fewest = 4

  /// Whether a text has as many letters as the shortest words that say why.
  static func isOne(_ text: String) -> Bool {
    let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    guard Set(letters.map(\.value)).count > 1 else { return false }
    return weight(of: letters) >= fewest
  }

  /// Whether a text tells a stranger why a finding may stand: a few words, which say more than that it may.
  ///
  /// How many there must be depends on the language: what English says in three, others say in one long word, and some set no spaces.
  static func tells(_ text: String) -> Bool {
    guard isOne(text) else { return false }
    let words = text.lowercased().unicodeScalars.split { !($0.properties.isAlphabetic || $0 == "'" || $0 == "’") }
      .map { String(String.UnicodeScalarView($0)) }
    let telling = Set(words).subtracting(empty).filter { self.weight(of: $0.unicodeScalars) > 1 }
    guard !telling.isEmpty else { return false }
    let weight = telling.reduce(0) { $0 + self.weight(of: $1.unicodeScalars) }
    return Set(words).count >= 3 && weight >= 4 || words.count >= 2 && weight >= 12
      || text.unicodeScalars.contains(where: isWide) && weight >= 8
  }

  private static func weight(of letters: some Sequence<Unicode.Scalar>) -> Int {
    letters.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || 0xAC00...0xD7A3 ~= scalar.value || 0x3041...0x30FA ~= scalar.value
  }

  /// What people write who have nothing to say.
  private static let empty = Set(
    """
    ok okay okey yes no fine good right correct true allowed allow approved accepted intended intentional done checked seen known \
    a an the it it's its is this that so be as all and we i na none nothing todo tbd test see above below just because may stand \
    ja nein gut passt stimmt richtig erlaubt geprüft gesehen geht klar das dies es ist so und bitte kein keine \
    oui non bon bien vu vérifié c'est le la ce est ça va sí si no bien visto vale es está así \
    да нет хорошо верно нормально так это
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
