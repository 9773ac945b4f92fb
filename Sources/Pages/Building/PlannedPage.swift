public import Diagnostics
public import Linking
public import Model

/// A page whose address is known and whose value can be made at any time.
public struct PlannedPage<Content: Sendable>: Sendable {
  public var route: Route
  /// What it is for, in messages about two pages at one address.
  public var origin: PageOrigin
  public var dependencies: Dependencies
  /// Makes the page's value: a pure function of the dossier.
  public var page: @Sendable (PageContext) -> Page<Content>

  public init(
    route: Route, origin: PageOrigin, dependencies: Dependencies = .everything,
    page: @escaping @Sendable (PageContext) -> Page<Content>
  ) {
    self.route = route
    self.origin = origin
    self.dependencies = dependencies
    guard case .document(let document) = origin else {
      self.page = { context in
        var made = page(context)
        made.words = context.words
        if made.route == .home { made.titleLanguage = context.languages.language(of: made.title) }
        return made
      }
      return
    }
    self.page = { context in
      var made = page(context)
      made.words = context.words
      if made.title == document.title { made.titleLanguage = context.language(ofTitleOf: document) }
      made.language = context.language(ofTextOf: document)
      made.isDraft = document.header.isDraft
      made.embedsDraft = !made.isDraft && Self.showsDraft(document, in: context.dossier)
      return made
    }
  }
}

extension PlannedPage {
  /// Whether a draft's text or note stands on a document's page, as drafts are built.
  private static func showsDraft(_ document: Document, in dossier: Dossier) -> Bool {
    guard dossier.corpus.includesDrafts else { return false }
    let body = dossier.body(of: document.id)
    return body.embedsDraft || body.annotations.contains { dossier[$0.id].header.isDraft }
  }
}

/// Where a page comes from. It is seldom told, and there are as many as pages.
public enum PageOrigin: Sendable {
  /// The file of a document.
  case document(Document)
  /// Nothing that stands in one place: “the list of people”.
  indirect case named(String)
  indirect case place(SourceLocation)

  public var location: SourceLocation {
    switch self {
    case .document(let document): SourceLocation(path: document.source.path)
    case .named(let name): SourceLocation(path: name)
    case .place(let location): location
    }
  }
}
