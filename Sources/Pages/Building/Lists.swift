import Model

/// The lists at the top of the site, in the order of the footer: their addresses are not free for pages.
package enum Lists {
  package struct List: Sendable {
    package var slug: String
    package var title: String
    package var isInUsualNavigation: Bool
  }

  package static let articles = List(slug: "articles", title: "Articles", isInUsualNavigation: true)
  package static let sources = List(slug: "sources", title: "Sources", isInUsualNavigation: true)
  package static let claims = List(slug: "claims", title: "Claims", isInUsualNavigation: true)
  package static let quotes = List(slug: "quotes", title: "Quotes", isInUsualNavigation: false)
  package static let corrections = List(slug: "corrections", title: "Corrections", isInUsualNavigation: false)
  package static let names = List(slug: "names", title: "A to Z", isInUsualNavigation: true)
  package static let tags = List(slug: "tags", title: "Tags", isInUsualNavigation: false)

  package static let all: [List] =
    [articles]
    + EntityKinds.all.map { List(slug: $0.listSlug, title: $0.pluralName, isInUsualNavigation: true) }
    + [claims, quotes, corrections, sources, names, tags]

  /// Slugs that no document at the top of the site may have.
  package static let reservedSlugs: Set<String> = Set(all.map(\.slug) + ["index", "404"])
}
