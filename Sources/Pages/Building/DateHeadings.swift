import Linking
import Model
import Words

/// What stands above the parts of a long list by dates: each year, or each decade where the years would be as many as what they
/// stand above.
struct DateHeadings: Sendable {
  /// So many items are looked through without a heading.
  static let itemsWithoutHeadings = 40
  private static let mostYears = 20

  private let isByDecade: Bool

  /// Nil for a list that is short.
  init?(for ids: [DocumentID], in dossier: Dossier) {
    guard ids.count >= Self.itemsWithoutHeadings else { return nil }
    let years = Set(ids.compactMap { Self.year(of: dossier[$0]) })
    isByDecade = years.count > Self.mostYears
  }

  /// “2018”, or “2010–2019”.
  func title(of document: Document, in words: any Wording) -> String {
    guard let year = Self.year(of: document) else { return words.undated.text }
    guard isByDecade else { return words.year(year) }
    let first = year >= 0 ? year - year % 10 : year - (10 + year % 10) % 10
    return "\(words.year(first))–\(words.year(first + 9))"
  }

  /// Items that follow one another below one heading.
  func groups<Item>(
    _ items: some Sequence<(DocumentID, Item)>, in context: PageContext
  ) -> [(title: String, items: [Item])] {
    var groups: [(title: String, items: [Item])] = []
    for (id, item) in items {
      let title = title(of: context.dossier[id], in: context.words)
      if groups.last?.title != title { groups.append((title, [])) }
      groups[groups.count - 1].items.append(item)
    }
    return groups
  }

  private static func year(of document: Document) -> Int? {
    document.date.flatMap { $0.earliest ?? $0.latest }.map { Int($0.year) }
  }
}
