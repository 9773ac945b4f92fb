package import Markup
package import Model

/// What all pages of the site share, worked out once.
package struct SiteFrame: Sendable {
  package struct NavigationItem: Sendable {
    package var title: String
    package var route: Route

    package init(title: String, route: Route) {
      self.title = title
      self.route = route
    }
  }

  package var title: String
  package var language: String
  package var description: String?
  package var publisher: String?
  /// Ends in `/`; nil where the site has no address of its own, or none that may be linked to.
  package var baseURL: Href?
  package var navigation: [NavigationItem]
  /// What the footer leads to.
  package var footer: [NavigationItem]

  package init(
    title: String, language: String, description: String? = nil, publisher: String? = nil, baseURL: String? = nil,
    navigation: [NavigationItem] = [], footer: [NavigationItem] = []
  ) {
    self.title = title
    self.language = language
    self.description = description
    self.publisher = publisher
    self.baseURL = baseURL.flatMap(Href.init(external:))
    self.navigation = navigation
    self.footer = footer
  }
}
