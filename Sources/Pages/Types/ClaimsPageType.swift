import Diagnostics
public import Linking
import Model
import Words

/// The claims ledger: every claim, and one page for each status that a claim has.
public struct ClaimsPageType: PageType {
  public let id = "claims"
  public let summary = "Every claim by status, with speaker, sources and history."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "claims", title: Term("Claims", de: "Behauptungen"), isInUsualNavigation: true)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<LedgerPage>] {
    let claims = dossier.annotations.all.filter { dossier[$0].annotation?.status != nil }
    guard !claims.isEmpty else { return [] }
    let counts = ClaimStatus.allCases.map { status in
      (status: status, count: claims.count { dossier[$0].annotation?.status?.value == status })
    }
    let shown: [ClaimStatus?] = [nil] + counts.filter { $0.count > 0 }.map(\.status)
    return shown.map { status in
      let route = Self.route(status)
      return PlannedPage(route: route, origin: .named("the claims ledger")) { context in
        page(for: status, claims: claims, counts: counts, at: route, in: context)
      }
    }
  }

  /// A dot cannot stand in a slug, so no page's address is taken.
  static func route(_ status: ClaimStatus?) -> Route {
    .page(status.map { "\(Self.list.slug).\($0.rawValue)" } ?? Self.list.slug)
  }

  private func page(
    for status: ClaimStatus?, claims: [DocumentID], counts: [(status: ClaimStatus, count: Int)], at route: Route,
    in context: PageContext
  ) -> Page<LedgerPage> {
    let shown = (status.map { [$0] } ?? ClaimStatus.allCases).map { status in
      let ids = claims.lazy.filter { context.dossier[$0].annotation?.status?.value == status }
      return (status: status, ids: context.inOrder(ids))
    }
    var key = SourceKey()
    for (_, ids) in shown { key.addSources(of: ids, in: context.dossier) }
    let maker = NoteMaker(context: context, route: route, letters: key.letters)
    let groups = shown.compactMap { status, ids -> NoteGroup? in
      let notes = maker.notes(ids)
      return notes.isEmpty
        ? nil : NoteGroup(.status, id: .group(status.rawValue), title: context.status(status).name, notes: notes)
    }
    var ledger = LedgerPage(introduction: context.words.claimsIntroduction.text, groups: groups)
    ledger.sources = key.sources(from: route, in: context)
    if status == nil {
      ledger.picture = EvidenceFlow(of: claims, in: context.dossier).picture(from: route, in: context)
    }
    ledger.filters =
      [filter(context.words.all.text, nil, claims.count, current: status, from: route)]
      + counts.filter { $0.count > 0 }.map {
        filter(context.status($0.status).name, $0.status, $0.count, current: status, from: route)
      }
    let name = context.words.label(Self.list.name)
    let title = status.map { context.words.filtered(name, by: context.words.inline($0.name)) } ?? name
    return Page(
      route: route, title: title, summary: ledger.introduction,
      breadcrumbs: status == nil ? [context.home(from: route)] : context.breadcrumbs(by: Self.list, from: route),
      content: ledger, isIndexed: status == nil)
  }

  private func filter(
    _ title: String, _ status: ClaimStatus?, _ count: Int, current: ClaimStatus?, from route: Route
  ) -> ListFilter {
    ListFilter(
      link: PageLink(title: title, href: route.href(to: Self.route(status))), count: count, isCurrent: status == current
    )
  }
}
