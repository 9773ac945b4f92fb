public import Words

/// A list at the top of the site, as navigation, footer and breadcrumbs name it.
public struct SiteList: Sendable, Hashable {
  public var slug: String
  public var name: Term
  /// Whether the navigation leads to it where the settings do not say what does.
  public var isInUsualNavigation: Bool

  public init(slug: String, title: Term, isInUsualNavigation: Bool) {
    self.slug = slug
    name = title
    self.isInUsualNavigation = isInUsualNavigation
  }

  /// As messages call it.
  public var title: String { name.english }
}
