package import Diagnostics
package import Linking
package import Model

/// A type of page that the site has: which addresses it takes, and what stands at each.
///
/// A new type is one file with a value that conforms, and one line in ``PageTypes/all``. One that needs no look of its own
/// gives its pages a ``Page/Layout`` that is there.
package protocol PageType: Sendable {
  /// For the documentation and for messages about addresses: `entity-list`.
  var id: String { get }
  /// One sentence.
  var summary: String { get }
  /// The pages of this type, each with its address; their values are made later, on many threads.
  func pages(of dossier: Dossier) -> [PlannedPage]
}

/// A page whose address is known and whose value can be made at any time.
package struct PlannedPage: Sendable {
  package var route: Route
  /// What it is for, in messages about two pages at one address: “the list of people”, or the file it comes from.
  package var origin: SourceLocation
  /// Makes the page's value: a pure function of the dossier.
  package var page: @Sendable (PageContext) -> Page

  package init(route: Route, origin: SourceLocation, page: @escaping @Sendable (PageContext) -> Page) {
    self.route = route
    self.origin = origin
    self.page = page
  }
}

/// What page values are made from.
package final class PageContext: Sendable {
  package let dossier: Dossier
  package let tags: TagIndex
  /// What each document is, in a word: “Article”, “Person”.
  let typeTitles: [String]

  package init(_ dossier: Dossier) {
    self.dossier = dossier
    tags = TagIndex(dossier)
    typeTitles = dossier.corpus.documents.map { $0.entity?.kind.name ?? $0.typeName.capitalizedFirst }
  }
}

/// The registry of page types.
package enum PageTypes {
  package static let all: [any PageType] = [
    HomePageType(), ArticlePageType(), EntityPageType(), SourcePageType(), ProsePageType(), ArticleListPageType(),
    EntityListPageType(), ClaimsPageType(), QuotesPageType(), CorrectionsPageType(), NamesPageType(),
    SourceListPageType(), TagPageType(), NotFoundPageType(), RedirectPageType(),
  ]
}
