import Importing
import Model

/// The slugs that files have, folded as file systems may take them for one.
struct TakenNames {
  private var slugs: Set<String>
  /// The number that was given last, by slug.
  private var numbers: [String: Int] = [:]

  init(_ corpus: Corpus) {
    slugs = Set((corpus.unreadSlugs + corpus.documents.map(\.slug)).map(CaseFolding.fold))
    for document in corpus.documents { slugs.formUnion(document.header.formerly.map { CaseFolding.fold($0.value) }) }
  }

  func isTaken(_ slug: String) -> Bool { slugs.contains(CaseFolding.fold(slug)) }

  /// Whether it was free.
  mutating func take(_ slug: String) -> Bool { slugs.insert(CaseFolding.fold(slug)).inserted }

  /// The slug, or the first with a number that is free.
  mutating func free(_ slug: String) -> String {
    if take(slug) { return slug }
    var number = numbers[slug] ?? 2
    while !take("\(slug)-\(number)") { number += 1 }
    numbers[slug] = number
    return "\(slug)-\(number)"
  }
}

/// The persons of a dossier by their last names, as texts call them once they were named.
struct Surnames {
  private var bearers: [String: [Document]] = [:]

  init(_ corpus: Corpus) {
    for document in corpus.documents where document.entity?.kind.traits.contains(.isPerson) == true {
      let names = [document.title] + document.header.aliases.map(\.value)
      let surnames = names.compactMap { name -> String? in
        let words = name.split(whereSeparator: \.isWhitespace)
        return words.count > 1 ? words.last.map { CaseFolding.fold(String($0)) } : nil
      }
      for surname in Set(surnames) { bearers[surname, default: []].append(document) }
    }
  }

  /// The only person with a last name, where a text has nothing but that; nil where the name may be a place’s.
  func bearer(of proposal: ProposedName) -> Document? {
    guard !proposal.name.contains(" "), proposal.kind != "place", let found = bearers[CaseFolding.fold(proposal.name)],
      found.count == 1
    else { return nil }
    return found[0]
  }
}
