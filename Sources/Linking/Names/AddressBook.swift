package import Markup
package import Model

/// The address of every document as other pages write it, worked out once: most of a page's links are made from it.
package struct AddressBook: Sendable {
  private struct Entry: Sendable {
    /// From a page at the top of the site: `entities/amaq.html`.
    var fromTop: Href
    /// From a page in another folder: `../entities/amaq.html`.
    var fromElsewhere: Href
    /// From a page in the same folder: `amaq.html`.
    var fromSibling: Href
    var route: Route
    /// Of an annotation: its note on the article's page.
    var fragment: String?
  }

  private var entries: [Entry?]

  /// - Parameter place: where a document is read; nil for what is not published.
  init(_ documents: [Document], place: (Document) -> (route: Route, fragment: String?)?) {
    entries = documents.map { document in
      place(document).map { route, fragment in
        Entry(
          fromTop: Href(path: route.path), fromElsewhere: Href(path: "../" + route.path),
          fromSibling: Href(path: String(route.name)), route: route, fragment: fragment)
      }
    }
  }

  /// Where a document is read: its own page, or its article's page and the place there.
  package func address(of id: DocumentID) -> (route: Route, fragment: String?)? {
    entries[Int(id.index)].map { ($0.route, $0.fragment) }
  }

  /// The address of a document as a page at `route` writes it, and of a place in it.
  package func href(to id: DocumentID, from route: Route, fragment: String? = nil) -> Href? {
    guard let entry = entries[Int(id.index)] else { return nil }
    let fragment = fragment ?? entry.fragment
    if let fragment, entry.route == route { return Href(path: "", fragment: fragment) }
    let base =
      route.isAtTop ? entry.fromTop : route.isInFolder(of: entry.route) ? entry.fromSibling : entry.fromElsewhere
    return fragment.map { base.at($0) } ?? base
  }
}
