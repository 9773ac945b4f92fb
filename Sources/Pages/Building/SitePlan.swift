public import Diagnostics
public import Linking
import Model

/// Every page of the site with its address, known before the first is made.
public struct SitePlan: Sendable {
  public var frame: SiteFrame
  /// In the order of their addresses' bytes.
  public var pages: [PlannedPage]
  public var context: PageContext

  /// Plans the site. Two pages that would take one address, also where the addresses differ only in case, are an error
  /// that names both origins.
  public static func make(of dossier: Dossier, types: [any PageType] = PageTypes.all) -> Diagnosed<SitePlan> {
    var pages: [PlannedPage] = []
    for type in types { pages += type.pages(of: dossier) }
    pages.sort { $0.route < $1.route }
    var diagnostics = collisions(in: pages)
    let frame = SiteFrame.make(of: dossier, routes: { has($0, in: pages) })
    diagnostics += frame.diagnostics
    return Diagnosed(
      SitePlan(frame: frame.value, pages: pages, context: PageContext(dossier)), diagnostics)
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

  private static func collisions(in pages: [PlannedPage]) -> [Diagnostic] {
    // Almost always all are in lower-case ASCII, and those that are the same are neighbours.
    let isPlain = pages.allSatisfy { page in
      page.route.path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }
    if isPlain {
      return pages.indices.dropFirst().filter { pages[$0].route == pages[$0 - 1].route }.map {
        collision(pages[$0 - 1], pages[$0])
      }
    }
    var diagnostics: [Diagnostic] = []
    var taken: [String: Int] = Dictionary(minimumCapacity: pages.count)
    for (index, page) in pages.enumerated() {
      if let other = taken.updateValue(index, forKey: page.route.path.lowercased()) {
        diagnostics.append(collision(pages[other], page))
      }
    }
    return diagnostics
  }

  private static func collision(_ a: PlannedPage, _ b: PlannedPage) -> Diagnostic {
    .error(
      "address-collision", "two pages would take the address \(b.route.path)", at: b.origin,
      notes: [.init("the other is \(a.route.path)", at: a.origin)],
      fix: "give one of the files another name, or take the name out of `formerly`")
  }
}
