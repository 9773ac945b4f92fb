public import Pages

/// The registry of page types. What a type's pages show has a look, or the line does not compile.
///
/// The order is that of the lists in navigation and footer, and of the looks' styles.
public enum PageTypes {
  public static let all: [SitePageType] = [
    SitePageType(HomePageType()),
    SitePageType(ArticlePageType()),
    SitePageType(EntityPageType()),
    SitePageType(EntityMentionsPageType()),
    SitePageType(SourcePageType()),
    SitePageType(ProsePageType()),
    SitePageType(ArticleListPageType()),
    SitePageType(EntityListPageType()),
    SitePageType(TimelinePageType()),
    SitePageType(MapPageType()),
    SitePageType(ParticipationPageType()),
    SitePageType(NetworkPageType()),
    SitePageType(ClaimsPageType()),
    SitePageType(QuotesPageType()),
    SitePageType(EvidencePageType()),
    SitePageType(CorrectionsPageType()),
    SitePageType(SourceListPageType()),
    SitePageType(NamesPageType()),
    SitePageType(TagPageType()),
    SitePageType(NotFoundPageType()),
    SitePageType(RedirectPageType()),
  ]

  /// The lists at the top of the site, in the order of the footer.
  public static let lists: [SiteList] = all.flatMap(\.lists)

  /// Slugs that no document at the top of the site may have.
  public static let reservedSlugs: Set<String> = Set(lists.map(\.slug) + ["index", "404"])
}
