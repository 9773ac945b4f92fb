/// A list at the top of the site, as navigation, footer and breadcrumbs name it.
public struct SiteList: Sendable, Hashable {
  public var slug: String
  public var title: String
  /// Whether the navigation leads to it where the settings do not say what does.
  public var isInUsualNavigation: Bool

  public init(slug: String, title: String, isInUsualNavigation: Bool) {
    self.slug = slug
    self.title = title
    self.isInUsualNavigation = isInUsualNavigation
  }
}
