/// A sentence that says of who or what was spoken of that it is not so, and nothing else: “They did not.”, “So war es nicht.”
///
/// It has but words that stand for others, such as “it”, words without a meaning of their own, such as “was”, and one that denies.
enum BareDenial {
  private static let mostWords = 5

  private struct List {
    let denials: Set<String>
    let pronouns: Set<String>
    let others: Set<String>

    init(_ denials: String, _ pronouns: String, _ others: String) {
      func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
      (self.denials, self.pronouns, self.others) = (words(denials), words(pronouns), words(others))
    }
  }

  private static let all: [String: List] = [
    "en": List(
      "not never cannot", "it that this they he she we none neither",
      "is was are were did do does has have had been so except but though however at all in fact"),
    "de": List(
      "nicht nie niemals", "es das dies sie er wir",
      "ist war waren sind hat haben hatte hatten wurde so doch aber nur gar"),
    "fr": List(
      "pas jamais", "il elle ils elles ce cela ça l",
      "n c ne est sont était étaient a ont avait avaient été fut le mais du tout"),
    "es": List(
      "no nunca jamás", "lo esto eso él ella ellos ellas",
      "es fue era son eran fueron ha han había así hizo hicieron pero sino"),
    "ar": List("لا لم ليس ليست", "هذا هذه ذلك هو هي هم كذلك", "يكن تكن يكونوا الأمر لكن ولكن"),
  ]

  /// - Parameter words: in lower case.
  static func `is`(_ words: [String], in language: String) -> Bool {
    guard words.count <= mostWords, let list = all[language] else { return false }
    // `wasn't`, `l'était`
    let parts = words.flatMap { word in
      word.hasSuffix("n't") ? [String(word.dropLast(3)), "not"] : word.split(separator: "'").map(String.init)
    }
    return parts.contains(where: list.denials.contains) && parts.contains(where: list.pronouns.contains)
      && parts.allSatisfy { list.denials.contains($0) || list.pronouns.contains($0) || list.others.contains($0) }
  }
}
