public import Diagnostics
public import Linking
import Model

/// Every page of the site with its address, known before the first is made.
public struct SitePlan: Sendable {
  public var frame: SiteFrame
  /// In the order of their addresses' bytes.
  public var pages: [PlannedPage]
  public var context: PageContext

  /// Plans the pages. Whether they can all be written is for who plans the other files too.
  public static func make(of dossier: Dossier, types: [any PageType] = PageTypes.all) -> Diagnosed<SitePlan> {
    var pages: [PlannedPage] = []
    for type in types { pages += type.pages(of: dossier) }
    pages.sort { $0.route < $1.route }
    let frame = SiteFrame.make(of: dossier, routes: { has($0, in: pages) })
    let context = PageContext(dossier)
    return Diagnosed(
      SitePlan(frame: frame.value, pages: pages, context: context), frame.diagnostics + context.tags.warnings)
  }

  /// The plan for the same dossier with other texts; nil where it has other pages than before.
  public func replanned(for dossier: Dossier, _ change: TextChange) -> SitePlan? {
    var plan = self
    plan.context = PageContext(context, dossier: dossier)
    // Whoever is mentioned often has several pages, as many as it takes.
    for id in change.reached where dossier.kind(of: id) != nil {
      let most = max(context.dossier.backlinks.count(of: id), dossier.backlinks.count(of: id))
      guard most > EntityPageType.mentionedPagesOnOnePage else { continue }
      let before = EntityPageType().pages(for: dossier[id], in: context.dossier)
      let now = EntityPageType().pages(for: dossier[id], in: dossier)
      guard before.map(\.route) == now.map(\.route) else { return nil }
      for page in now {
        guard let index = Self.index(of: page.route, in: pages) else { return nil }
        plan.pages[index] = page
      }
    }
    return plan
  }

  private static func has(_ route: Route, in pages: [PlannedPage]) -> Bool { index(of: route, in: pages) != nil }

  /// `pages` in the order of their addresses.
  private static func index(of route: Route, in pages: [PlannedPage]) -> Int? {
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].route < route { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low].route == route ? low : nil
  }
}
