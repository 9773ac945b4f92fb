public import Linking
public import Model

/// A type of page that the site has: which addresses it takes, and what stands at each.
///
/// A new type is one file with a value that conforms, and one line in `PageTypes.all`. Its ``Content`` is a list that is
/// there, ``ListingPage``, or a value of its own, which then takes a look of its own: a folder in `Templates`.
public protocol PageType: Sendable {
  /// What its pages show. A look writes it as HTML.
  associatedtype Content: Sendable

  /// For the documentation and for messages about addresses: `entity-list`.
  var id: String { get }
  /// One sentence.
  var summary: String { get }
  /// Those of its pages that navigation and footer lead to. No document at the top of the site may take their slugs.
  var lists: [SiteList] { get }
  /// The pages of this type, each with its address; their values are made later, on many threads.
  func pages(of dossier: Dossier) -> [PlannedPage<Content>]
  /// Those of its pages about one document that an edit of any text may change in number or in what they hold of the
  /// whole: they are planned again where the document is reached. None for most types.
  func pagesThatTextsCut(about document: Document, in dossier: Dossier) -> [PlannedPage<Content>]
}

extension PageType {
  public var lists: [SiteList] { [] }

  public func pagesThatTextsCut(about document: Document, in dossier: Dossier) -> [PlannedPage<Content>] { [] }
}
