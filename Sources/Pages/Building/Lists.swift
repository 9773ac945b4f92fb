import Model

/// The lists at the top of the site, in the order of the footer: their addresses are not free for pages.
public enum Lists {
  /// A page that lists documents of one kind.
  public struct List: Sendable {
    public var slug: String
    public var title: String
    public var isInUsualNavigation: Bool
  }

  public static let articles = List(slug: "articles", title: "Articles", isInUsualNavigation: true)
  public static let sources = List(slug: "sources", title: "Sources", isInUsualNavigation: true)
  public static let claims = List(slug: "claims", title: "Claims", isInUsualNavigation: true)
  public static let quotes = List(slug: "quotes", title: "Quotes", isInUsualNavigation: false)
  public static let corrections = List(slug: "corrections", title: "Corrections", isInUsualNavigation: false)
  public static let names = List(slug: "names", title: "A to Z", isInUsualNavigation: true)
  public static let tags = List(slug: "tags", title: "Tags", isInUsualNavigation: false)

  public static let all: [List] =
    [articles]
    + EntityKinds.all.map { List(slug: $0.listSlug, title: $0.pluralName, isInUsualNavigation: true) }
    + [claims, quotes, corrections, sources, names, tags]

  /// Slugs that no document at the top of the site may have.
  public static let reservedSlugs: Set<String> = Set(all.map(\.slug) + ["index", "404"])
}
