import Diagnostics
public import Linking
import Markup
import Model
import Words

/// The chronology: everything that has a date, one page for each sort of it, and where there is much one for each year.
public struct TimelinePageType: PageType {
  public let id = "timeline"
  public let summary = "What happened when: events, roles, articles, claims and dates of lives, drawn and listed."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "timeline", title: Term("Timeline", de: "Zeitleiste"), isInUsualNavigation: true)

  /// Past this many lines each year has a page.
  static let linesOnOnePage = 300
  /// Past this many a year is cut, so that each page keeps a readable size.
  static let linesOfYearOnOnePage = 600

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<TimelinePage>] {
    let chronology = Chronology(dossier)
    let sorts = Chronology.Sort.allCases.filter { sort in chronology.entries.contains { $0.sort == sort } }
    // Articles alone have their own list.
    guard sorts.contains(where: { $0 != .articles }) else { return [] }
    let shown: [Chronology.Sort?] = sorts.count > 1 ? [nil] + sorts : [nil]
    let filters = shown.map { Filter(sort: $0, count: chronology[$0].count) }
    return shown.flatMap { sort -> [PlannedPage<TimelinePage>] in
      let entries = chronology[sort]
      let parts = entries.count > Self.linesOnOnePage ? parts(of: entries, sort) : []
      let maker = TimelineMaker(
        sort: sort, entries: entries, filters: filters, parts: parts.map(\.part),
        undated: sort == nil || sort == .events ? chronology.undated : [])
      return [planned(Self.route(sort)) { maker.whole(at: Self.route(sort), in: $0) }]
        + parts.map { part, entries in planned(part.route) { maker.page(of: part, entries, in: $0) } }
    }
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  static func route(_ sort: Chronology.Sort?, part: String? = nil) -> Route {
    .page(([list.slug, sort?.rawValue, part] as [String?]).compactMap(\.self).joined(separator: "."))
  }

  struct Filter: Sendable {
    var sort: Chronology.Sort?
    var count: Int
  }

  /// A year, or part of one that has much.
  struct Part: Sendable {
    var period: TimePeriod
    /// From 1 on.
    var number: Int
    var route: Route
    var count: Int

    /// “2014, part 2”.
    func title(in words: any Wording) -> String {
      let title = period.title(in: words)
      return number == 1 ? title : words.part(number, of: title)
    }
  }

  private func planned(
    _ route: Route, _ page: @escaping @Sendable (PageContext) -> Page<TimelinePage>
  ) -> PlannedPage<TimelinePage> {
    PlannedPage(route: route, origin: .named("the timeline"), dependencies: .frontMatter, page: page)
  }

  private func parts(
    of entries: [Chronology.Entry], _ sort: Chronology.Sort?
  ) -> [(part: Part, entries: ArraySlice<Chronology.Entry>)] {
    var parts: [(part: Part, entries: ArraySlice<Chronology.Entry>)] = []
    for (period, all) in TimelineMaker.byPooledPeriod(entries[...]) {
      var (rest, number) = (all, 1)
      while !rest.isEmpty {
        let slug = period.slug + (number == 1 ? "" : "-\(number)")
        let shown = rest.prefix(Self.linesOfYearOnOnePage)
        let part = Part(period: period, number: number, route: Self.route(sort, part: slug), count: shown.count)
        parts.append((part, shown))
        rest = rest.dropFirst(shown.count)
        number += 1
      }
    }
    return parts
  }
}
