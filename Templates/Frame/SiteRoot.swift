import Markup
import Model
import Pages

/// What a page writes to reach the top of the site, in front of a path from there.
public struct SiteRoot: Sendable {
  let prefix: String

  /// Empty, `../` and so on.
  static func relative(_ path: String) -> SiteRoot {
    SiteRoot(prefix: path)
  }

  /// For the “not found” page, which a server sends under any address: there, nothing relative holds. So its links begin at
  /// the host, with the path of the base address: `/dossier/`. They name no host, so that the page loads nothing from
  /// elsewhere when a copy of the site stands on another. Without a base address, its own place must do.
  static func anywhere(in frame: SiteFrame) -> SiteRoot {
    guard let address = frame.baseURL?.text.utf8 else { return relative("") }
    let parts = address.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    // The scheme and the host come first. Empty parts are left out: `//` would begin another host's address.
    let path = parts.dropFirst(2).map { String(decoding: $0, as: UTF8.self) + "/" }
    return SiteRoot(prefix: "/" + path.joined())
  }

  func href(to route: Route) -> HTML {
    "\(prefix)\(Href(path: route.path))"
  }
}
