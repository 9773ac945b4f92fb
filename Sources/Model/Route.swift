package import Markup

/// The address of a page within the site: a relative path with `/` between its parts, such as `entities/amaq.html`.
///
/// Routes are flat (at most one folder deep), and every link between them is relative, so that a site works under any
/// path, from `file://`, and inside a zip.
package struct Route: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// `folder/slug.html`, or `slug.html` at the top where the folder is nil.
  package static func page(_ slug: String, in folder: String? = nil) -> Route {
    Route(folder.map { "\($0)/\(slug).html" } ?? "\(slug).html")
  }

  package static let home = Route("index.html")

  package static func < (a: Route, b: Route) -> Bool {
    a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }

  /// The folder's path with its slash, empty at the top.
  package var folder: Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return path[...slash]
  }

  /// What a page at `self` writes to reach `target`, before percent-encoding: `../entities/amaq.html`, `amaq.html`.
  package func relativePath(to target: Route) -> String {
    let here = folder
    if here.isEmpty { return target.path }
    if here.utf8.elementsEqual(target.folder.utf8) { return String(target.path[target.folder.endIndex...]) }
    let up = here.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return String(repeating: "../", count: up) + target.path
  }

  /// The same as ``relativePath(to:)``, ready for an attribute.
  package func href(to target: Route, fragment: String? = nil) -> Href {
    if target == self, let fragment { return Href(path: "", fragment: fragment) }
    return Href(path: relativePath(to: target), fragment: fragment)
  }

  /// From a page at this route up to the top of the site: empty or `../`.
  package var pathToRoot: String {
    String(repeating: "../", count: path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 })
  }
}
