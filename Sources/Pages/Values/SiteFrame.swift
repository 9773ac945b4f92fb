public import Markup
public import Model
public import Words

/// What all pages of the site share, worked out once.
public struct SiteFrame: Sendable {
  /// An entry of the navigation.
  public struct NavigationItem: Sendable {
    public var title: String
    public var route: Route
    /// Of the title, where it is another than that of the pages' own words.
    public var language: TextLanguage?

    public init(title: String, route: Route) {
      self.title = title
      self.route = route
    }
  }

  public var title: String
  public var titleLanguage: TextLanguage?
  public var language: String
  /// What its pages say by themselves.
  public var words: any Wording
  /// Of the language.
  public var direction: TextDirection { TextDirection(ofLanguage: language) }
  public var description: String?
  public var publisher: String?
  /// Ends in `/`; nil where the site has no address of its own, or none that may be linked to.
  public var baseURL: Href?
  public var navigation: [NavigationItem]
  /// The day that the dossier is of.
  public var date: DateText?
  /// What the footer leads to.
  public var footer: [NavigationItem]
  /// Whether there are feeds of its articles.
  public var hasFeed = false
  /// Whether the site was built with drafts: search engines are to list nothing of it.
  public var includesDrafts = false

  public init(
    title: String, language: String, description: String? = nil, publisher: String? = nil, baseURL: String? = nil,
    navigation: [NavigationItem] = [], footer: [NavigationItem] = []
  ) {
    self.title = title
    self.language = language
    words = Wordings.named(language) ?? English()
    self.description = description
    self.publisher = publisher
    self.baseURL = baseURL.flatMap(Href.init(external:))
    self.navigation = navigation
    self.footer = footer
  }
}
