public import Diagnostics
public import Linking
import Markup
public import Model

/// A type of page that the site has: which addresses it takes, and what stands at each.
///
/// A new type is one file with a value that conforms, and one line in ``PageTypes/all``. One that needs no look of its own
/// gives its pages a ``Page/Layout`` that is there.
public protocol PageType: Sendable {
  /// For the documentation and for messages about addresses: `entity-list`.
  var id: String { get }
  /// One sentence.
  var summary: String { get }
  /// The pages of this type, each with its address; their values are made later, on many threads.
  func pages(of dossier: Dossier) -> [PlannedPage]
}

/// A page whose address is known and whose value can be made at any time.
///
/// Immutable, and behind a reference: a plan is sorted, filtered and handed out to threads.
public final class PlannedPage: Sendable {
  public let route: Route
  private let source: PageOrigin
  public let basis: Dependencies
  /// Makes the page's value: a pure function of the dossier.
  public let page: @Sendable (PageContext) -> Page

  public init(
    route: Route, origin: PageOrigin, basis: Dependencies = .everything,
    page: @escaping @Sendable (PageContext) -> Page
  ) {
    self.route = route
    source = origin
    self.basis = basis
    if case .document(let document) = origin, document.header.isDraft {
      self.page = { context in
        var draft = page(context)
        draft.isDraft = true
        return draft
      }
    } else {
      self.page = page
    }
  }

  /// What it is for, in messages about two pages at one address.
  public var origin: SourceLocation {
    switch source {
    case .document(let document): SourceLocation(path: document.source.path)
    case .named(let name): SourceLocation(path: name)
    case .place(let location): location
    }
  }
}

/// Where a page comes from. It is seldom told, and there are as many as pages.
public enum PageOrigin: Sendable {
  /// The file of a document.
  case document(Document)
  /// Nothing that stands in one place: “the list of people”.
  indirect case named(String)
  indirect case place(SourceLocation)
}

/// What page values are made from.
public final class PageContext: Sendable {
  public let dossier: Dossier
  public let tags: TagIndex
  /// The title of each document, and what it is in a word, “Article” or “Person”: both ready for HTML.
  let titles: ByteTable
  let typeNames: ByteTable

  /// For the same dossier with other texts.
  init(_ other: PageContext, dossier: Dossier) {
    self.dossier = dossier
    (tags, titles, typeNames) = (other.tags, other.titles, other.typeNames)
  }

  public init(_ dossier: Dossier) {
    self.dossier = dossier
    tags = TagIndex(dossier)
    let documents = dossier.corpus.documents
    titles = ByteTable(count: documents.count) { Escaping.append(documents[$0].title, to: &$1) }
    typeNames = ByteTable(count: documents.count) { index, bytes in
      let kind = dossier.kind(of: documents[index].id).map { EntityKinds.all[$0].name }
      Escaping.append(kind ?? documents[index].typeName.capitalizedFirst, to: &bytes)
    }
  }
}

/// The registry of page types.
public enum PageTypes {
  public static let all: [any PageType] = [
    HomePageType(), ArticlePageType(), EntityPageType(), SourcePageType(), ProsePageType(), ArticleListPageType(),
    EntityListPageType(), ClaimsPageType(), QuotesPageType(), CorrectionsPageType(), NamesPageType(),
    SourceListPageType(), TagPageType(), NotFoundPageType(), RedirectPageType(),
  ]
}
