package import Diagnostics
package import Linking
import Model

/// Every page of the site with its address, known before the first is made.
package struct SitePlan: Sendable {
  package var frame: SiteFrame
  /// In the order of their addresses' bytes.
  package var pages: [PlannedPage]
  package var context: PageContext

  /// Plans the site. Two pages that would take one address, also where the addresses differ only in case, are an error
  /// that names both origins.
  package static func make(of dossier: Dossier, types: [any PageType] = PageTypes.all) -> Diagnosed<SitePlan> {
    var pages: [PlannedPage] = []
    for type in types { pages += type.pages(of: dossier) }
    pages.sort { $0.route < $1.route }
    var diagnostics: [Diagnostic] = []
    var taken: [String: PlannedPage] = Dictionary(minimumCapacity: pages.count)
    for page in pages {
      if let other = taken.updateValue(page, forKey: page.route.path.lowercased()) {
        diagnostics.append(collision(other, page))
      }
    }
    let frame = SiteFrame.make(of: dossier, routes: { taken[$0.path] != nil })
    diagnostics += frame.diagnostics
    return Diagnosed(
      SitePlan(frame: frame.value, pages: pages, context: PageContext(dossier)), diagnostics)
  }

  private static func collision(_ a: PlannedPage, _ b: PlannedPage) -> Diagnostic {
    .error(
      "address-collision", "two pages would take the address \(b.route.path)", at: b.origin,
      notes: [.init("the other is \(a.route.path)", at: a.origin)],
      fix: "give one of the files another name, or take the name out of `formerly`")
  }
}
