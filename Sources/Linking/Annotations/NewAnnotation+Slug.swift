import Anchoring
import Model

extension NewAnnotation {
  private static let most = (words: 3, bytes: 48)

  /// The kind and the first words that say something: `claim-servers-seized`. A number sets apart what would be called the
  /// same, and takes the words' place where they would leave out one that denies or doubts, or a part of a number: `claim-guilty`
  /// is no name for “was not guilty”, nor `claim-3-million` for “3½ million”.
  ///
  /// - Parameter language: of the words, as BCP 47 has it; where there is no list of its words, any that is left out may deny.
  public func slug(language: String, isTaken: (String) -> Bool) -> String {
    guard let base = Self.telling(selector.exact, TellingWords.of(language)).map({ kind + $0 }) else {
      return Self.numbered(kind, from: 1, isTaken)
    }
    return isTaken(base) ? Self.numbered(base, from: 2, isTaken) : base
  }

  private static func numbered(_ base: String, from first: Int, _ isTaken: (String) -> Bool) -> String {
    var number = first
    while isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// The words, each after a hyphen; nil where one that denies, doubts or counts is not among them, or a number would be another.
  private static func telling(_ quote: String, _ list: TellingWords?) -> String? {
    // `½`, `²`, `Ⅳ`: no letters or digits of a slug.
    if quote.unicodeScalars.contains(where: { $0.properties.generalCategory == .otherNumber }) { return nil }
    let words = quote.split(whereSeparator: \.isWhitespace).compactMap { word -> (slug: String, mustStay: Bool)? in
      let word = TellingWords.spelled(String(word))
      let core = word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
      let weighs = list.map { $0.weighs(String(core)) || $0.weighs(word) } ?? true
      // “wasn’t”
      let isBelowZero = ["-", "\u{2212}"].contains(word.first) && word.dropFirst().first?.isNumber == true
      let spelled =
        isBelowZero ? "minus-" + word.dropFirst() : String(core).lowercased().hasSuffix("n't") ? "not" : word
      return Slug.make(from: hyphenated(spelled)).map { slug in
        (slug, list == nil || TellingWords.maySayNo(String(core)) || weighs && !unsaying.contains(slug))
      }
    }
    let telling = words.filter { $0.mustStay || !unsaying.contains($0.slug) }
    var slug = ""
    var count = 0
    for word in telling.isEmpty ? words : telling {
      if count == most.words || slug.utf8.count + word.slug.utf8.count >= most.bytes - 8 {
        let rest = (telling.isEmpty ? words : telling).dropFirst(count)
        return !slug.isEmpty && rest.contains(where: \.mustStay) ? nil : slug
      }
      slug += "-" + word.slug
      count += 1
    }
    return slug
  }

  /// With a hyphen for each sign between two digits: `13.5` and `13,5`, which are not `135`, and `2014–2018`.
  private static func hyphenated(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.numericType == .decimal
    }
    return String(
      String.UnicodeScalarView(
        scalars.indices.map { index in
          !scalars[index].properties.isAlphabetic && !isDigit(index) && isDigit(index - 1) && isDigit(index + 1)
            ? "-" : scalars[index]
        }))
  }

  /// English words that tell no quote from another: none that says what may be, or will.
  private static let unsaying: Set = [
    "a", "about", "after", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before", "by", "did", "do",
    "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "i", "in",
    "into", "is", "it", "its", "more", "most", "my", "of", "on", "one", "or", "our",
    "over", "said", "says", "she", "so", "some", "such", "than", "that", "the", "their", "them", "then",
    "there",
    "these", "they", "this", "those", "to", "was", "we", "were", "what", "when", "which", "who", "with", "you", "your",
  ]
}
