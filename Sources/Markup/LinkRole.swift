/// What a link leads to: it decides what the link says of it, to the style and to whoever follows it.
public enum LinkRole: Sendable, Hashable {
  /// A page of the site, of which there is no more to say.
  case page
  /// An entity, by its kind's id.
  case entity(kind: String)
  case source
  /// Another site, which learns nothing of the page that the reader comes from.
  case elsewhere(ArchivedCopy? = nil)

  /// The attributes after the link's `href`, each with a space before it.
  public var attributes: HTML {
    switch self {
    case .page: HTML()
    case .entity(let kind): " data-kind=\"\(kind)\""
    case .source: " class=\"source\""
    case .elsewhere(let copy): " rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\"\(if: copy, \.attributes)"
    }
  }
}

/// The archived copy of what a link leads to, as the attributes of Robust Links 1.0 have it
/// (robustlinks.mementoweb.org).
public struct ArchivedCopy: Sendable, Hashable {
  public var original: Href
  public var version: Href
  /// `2018-04-27`.
  public var date: String?

  public init(original: Href, version: Href, date: String? = nil) {
    self.original = original
    self.version = version
    self.date = date
  }

  fileprivate var attributes: HTML {
    " data-originalurl=\"\(original)\" data-versionurl=\"\(version)\"\(if: date, { " data-versiondate=\"\($0)\"" })"
  }
}
