import Linking
import Markup
import Model

/// What feed readers are told: some of what the dossier has, newest first, at absolute addresses.
///
/// One value, written as an Atom feed (RFC 4287) and as a JSON Feed (jsonfeed.org, version 1.1).
struct Feed: Sendable {
  var title: String
  var description: String?
  var language: String
  /// Names; at least one, as Atom demands.
  var authors: [String]
  /// The page that shows the same.
  var page: String
  var entries: [Entry]

  struct Entry: Sendable {
    /// The same for ever: an absolute address.
    var id: String
    var title: String
    /// Where it is read.
    var page: String
    /// Nil for what has no date, or one whose year RFC 3339 cannot hold.
    var published: String?
    var updated: String?
    /// Where that is nil: before which it was not; in Atom alone, which must say something.
    var leastUpdated: String?
    var authors: [String] = []
    /// Plain text.
    var text: String?
  }
}

/// Where a dossier stands on the web, and what that makes of its routes.
struct WebAddress: Sendable {
  /// Ends in `/`.
  let base: Href

  /// Nil where the settings have no `baseURL`.
  init?(_ settings: Settings) {
    guard let base = settings.baseURL.flatMap({ Href(external: $0) }) else { return nil }
    self.base = base
  }

  /// Of a page; the front page is at the address itself.
  subscript(_ route: Route) -> String {
    route == .home ? base.text : base.text + Href(path: route.path).text
  }
}

extension Document {
  /// The address that its page had first, which is what feed readers know it by, whatever it is called since.
  var firstRoute: Route? {
    guard let route, let first = header.formerly.first else { return route }
    return Route.page(first.value, in: route.folder.isEmpty ? nil : String(route.folder.dropLast()))
  }
}

extension Settings {
  /// Whom feeds name as authors of it all: they must name someone.
  var feedAuthors: [String] { authors.isEmpty ? [publisher ?? title] : authors }
}
