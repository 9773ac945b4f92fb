import Basics
public import Diagnostics
public import Linking
import Markup
import Model
public import Pages
public import Parallel
public import Templates

/// Every page of the site with its address, known before the first is made.
public struct SitePlan: Sendable {
  public var frame: SiteFrame
  /// In the order of their addresses' bytes.
  public var pages: [SitePage]
  public var context: PageContext

  /// Plans the pages. Whether they can all be written is for who plans the other files too.
  public static func make(of dossier: Dossier, width: Width) -> Diagnosed<SitePlan> {
    var pages = PageTypes.all.concurrentMap(width: width) { $0.pages(dossier) }.flatMap(\.self)
    pages.sort { $0.route < $1.route }
    let frame = SiteFrame.make(of: dossier, lists: PageTypes.lists, routes: { has($0, in: pages) })
    let context = PageContext(dossier)
    return Diagnosed(
      SitePlan(frame: frame.value, pages: pages, context: context), frame.diagnostics + context.tags.diagnostics)
  }

  /// The plan for the same dossier with other texts; nil where it has other pages than before.
  public func replanned(for dossier: Dossier, _ change: TextChange) -> SitePlan? {
    var plan = self
    plan.context = PageContext(context, dossier: dossier)
    for id in change.reached {
      for type in PageTypes.all {
        let before = type.pagesThatTextsCut(context.dossier[id], context.dossier)
        let now = type.pagesThatTextsCut(dossier[id], dossier)
        guard before.map(\.route) == now.map(\.route) else { return nil }
        for page in now {
          guard let index = Self.index(of: page.route, in: pages) else { return nil }
          plan.pages[index] = page
        }
      }
    }
    return plan
  }

  private static func has(_ route: Route, in pages: [SitePage]) -> Bool { index(of: route, in: pages) != nil }

  /// `pages` in the order of their addresses.
  private static func index(of route: Route, in pages: [SitePage]) -> Int? {
    let low = pages.endOfPrefix { $0.route < route }
    return low < pages.count && pages[low].route == route ? low : nil
  }
}
