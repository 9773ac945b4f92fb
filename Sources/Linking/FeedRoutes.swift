public import Model

/// Where the feeds are, for what makes them and for the pages that lead to them.
extension Route {
  /// The newest articles: Atom, and JSON Feed.
  public static let articlesFeed = Route("feed.xml")
  public static let articlesJSONFeed = Route("feed.json")
  /// The corrections: Atom, and JSON Feed.
  public static let correctionsFeed = Route("corrections.xml")
  public static let correctionsJSONFeed = Route("corrections.json")
}
