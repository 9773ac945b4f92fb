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
    let counts = Dictionary(Self.claims(in: dossier).map { (status(of: $0, in: dossier), 1) }, uniquingKeysWith: +)
    var ledgers: [Ledger] = []
    var start = 0
    for status in ClaimStatus.allCases {
      guard let count = counts[status] else { continue }
      ledgers.append(Ledger(status: status, notes: start..<start + count))
      start += count
    }
    guard start > 0 else { return [] }
    ledgers.insert(Ledger(status: nil, notes: 0..<start), at: 0)
    return ledgers.flatMap { [ledgers] ledger in
      (0..<ledger.parts.count).map { part in
        PlannedPage(route: ledger.parts.route(part), origin: .named("the claims ledger")) { context in
          page(part, of: ledger, among: ledgers, in: context)
        }
      }
    }
  }

  static func claims(in dossier: Dossier) -> [DocumentID] {
    dossier.annotations.all.filter { dossier[$0].annotation?.status != nil }
  }

  private func status(of claim: DocumentID, in dossier: Dossier) -> ClaimStatus? {
    dossier[claim].annotation?.status?.value
  }

  /// All claims, or those of one status.
  private struct Ledger: Sendable {
    var status: ClaimStatus?
    /// Where its claims stand among all, as `LedgerOrder` puts them.
    var notes: Range<Int>

    /// A dot cannot stand in a slug, so no page's address is taken.
    var parts: ListParts {
      let slug = ClaimsPageType.list.slug
      return ListParts(
        slug: status.map { "\(slug).\($0.rawValue)" } ?? slug, total: notes.count, size: LedgerOrder.notesOnOnePage)
    }
  }

  private func page(
    _ part: Int, of ledger: Ledger, among ledgers: [Ledger], in context: PageContext
  ) -> Page<LedgerPage> {
    let (dossier, parts) = (context.dossier, ledger.parts)
    let route = parts.route(part)
    let shown = LedgerOrder.claims(in: context)[ledger.notes].dropFirst(part * parts.size).prefix(parts.size)
    var key = SourceKey()
    key.addSources(of: shown, in: dossier)
    let maker = NoteMaker(context: context, route: route, letters: key.letters)
    let groups = ledgers.compactMap { other -> NoteGroup? in
      guard let status = other.status else { return nil }
      let notes = maker.notes(shown.lazy.filter { self.status(of: $0, in: dossier) == status })
      guard !notes.isEmpty else { return nil }
      var group = NoteGroup(
        .status, id: .group(status.rawValue), title: context.status(status).name, notes: notes)
      if parts.count > 1 { group.count = other.notes.count }
      return group
    }
    var content = LedgerPage(introduction: context.words.claimsIntroduction.text, groups: groups)
    content.sources = key.sources(from: route, in: context)
    if ledger.status == nil, part == 0 {
      content.picture = EvidenceFlow(of: Self.claims(in: dossier), in: dossier).picture(from: route, in: context)
    }
    content.filters = ledgers.map { other in
      ListFilter(
        link: PageLink(
          title: other.status.map { context.status($0).name } ?? context.words.all.text,
          href: route.href(to: other.parts.route(0))),
        count: other.notes.count, isCurrent: other.status == ledger.status)
    }
    let name = context.words.label(Self.list.name)
    let title = ledger.status.map { context.words.filtered(name, by: context.words.inline($0.name)) } ?? name
    let isFirst = ledger.status == nil && part == 0
    var page = Page(
      route: route, title: context.title(title, part: part, outOf: parts.count), summary: content.introduction,
      breadcrumbs: isFirst ? [context.home(from: route)] : context.breadcrumbs(by: Self.list, from: route),
      content: content, isIndexed: isFirst)
    page.parts = parts.holding { context.words.number($0 + 1) }.shown(on: part, in: context.words)
    return page
  }
}
