import Charts
import Linking
import Markup
import Model
import Words

/// Makes the pages of the timeline.
struct TimelineMaker: Sendable {
  typealias Entries = ArraySlice<Chronology.Entry>

  /// What is shown; nil for all.
  let sort: Chronology.Sort?
  /// In order of time.
  let entries: [Chronology.Entry]
  let filters: [TimelinePageType.Filter]
  /// The pages that hold the lines, where they are many.
  let parts: [TimelinePageType.Part]
  let undated: [DocumentID]

  // MARK: Pages

  func whole(at route: Route, in context: PageContext) -> Page<TimelinePage> {
    let words = context.words
    var page = TimelinePage(introduction: words.timelineIntroduction.text)
    page.filters = links(to: sort, from: route, in: words)
    if parts.isEmpty {
      page.years = years(entries[...], from: route, in: context)
    } else {
      page.further = parts.map {
        PageLink(title: "\($0.title(in: words)) (\(words.number($0.count)))", href: route.href(to: $0.route))
      }
    }
    page.undated = undated.map { context.link(to: context.dossier[$0], from: route) }
    addPictures(to: &page, entries[...], at: route, in: context)
    let name = words.label(TimelinePageType.list.name)
    let title = sort.map { words.filtered(name, by: words.heading(of: $0)) } ?? name
    return Page(
      route: route, title: title, summary: page.introduction,
      breadcrumbs: sort == nil
        ? [context.home(from: route)] : context.breadcrumbs(by: TimelinePageType.list, from: route),
      content: page, isIndexed: sort == nil)
  }

  func page(of part: TimelinePageType.Part, _ entries: Entries, in context: PageContext) -> Page<TimelinePage> {
    let words = context.words
    var page = TimelinePage(introduction: words.timelineIntroduction.text)
    page.filters = links(to: nil, from: part.route, in: words, isPart: true)
    page.years = years(entries, from: part.route, in: context)
    addPictures(to: &page, entries, at: part.route, in: context)
    var made = Page(
      route: part.route, title: words.within(words.label(TimelinePageType.list.name), part.title(in: words)),
      summary: page.introduction,
      breadcrumbs: context.breadcrumbs(by: TimelinePageType.list, from: part.route), content: page,
      isIndexed: sort == nil)
    let links = parts.map { PageLink(title: $0.title(in: words), href: part.route.href(to: $0.route)) }
    made.parts = PageParts(links, current: parts.firstIndex { $0.route == part.route } ?? 0)
    return made
  }

  private func links(
    to current: Chronology.Sort?, from route: Route, in words: any Wording, isPart: Bool = false
  ) -> [ListFilter] {
    guard filters.count > 1 else { return [] }
    return filters.map { filter in
      let link = PageLink(
        title: filter.sort.map(words.heading) ?? words.all.text,
        href: route.href(to: TimelinePageType.route(filter.sort)))
      return ListFilter(link: link, count: filter.count, isCurrent: !isPart && filter.sort == current)
    }
  }

  // MARK: Lines

  static func byPeriod(_ entries: Entries) -> [(period: TimePeriod, entries: Entries)] {
    var periods: [(period: TimePeriod, entries: Entries)] = []
    var start = entries.startIndex
    for index in entries.indices
    where index + 1 == entries.endIndex || entries[index + 1].period != entries[index].period {
      periods.append((entries[index].period, entries[start...index]))
      start = index + 1
    }
    return periods
  }

  /// The same, but years that follow one another and of which no month is known are one: those in which things were founded reach
  /// far back, and a row or a page for each would tell nothing.
  static func byPooledPeriod(_ entries: Entries) -> [(period: TimePeriod, entries: Entries)] {
    var periods: [(period: TimePeriod, entries: Entries, isBare: Bool)] = []
    for (period, own) in byPeriod(entries) {
      let isBare = period != .unknown && own.allSatisfy { $0.month == nil }
      if isBare, let last = periods.last, last.isBare, let span = last.period.reaching(to: period) {
        periods[periods.count - 1] = (span, entries[last.entries.startIndex..<own.endIndex], true)
      } else {
        periods.append((period, own, isBare))
      }
    }
    return periods.map { ($0.period, $0.entries) }
  }

  private func years(_ entries: Entries, from route: Route, in context: PageContext) -> [ChronologyYear] {
    let lines = ChronologyLines(context: context, route: route)
    return Self.byPeriod(entries).map { period, entries in
      // The year alone first; an entry of that year's January may be sorted before one.
      let months = Dictionary(grouping: entries) { $0.month ?? 0 }
      return ChronologyYear(
        id: Self.id(period), title: period.title(in: context.words), count: entries.count,
        months: months.sorted { $0.key < $1.key }.map { month, entries in
          ChronologyYear.Month(
            id: Self.id(period, month), title: month == 0 ? nil : context.words.month(month),
            lines: entries.map { entry in
              var line = lines.line(entry)
              let title = period.title(in: context.words)
              line.isDateSaid = line.date.text == (month == 0 ? title : context.words.month(month, of: title))
              return line
            })
        })
    }
  }

  private static func id(_ period: TimePeriod, _ month: Int = 0) -> ElementID {
    .group("y\(period.slug)" + (month == 0 ? "" : "-\(month)"))
  }

  // MARK: Pictures

  private func addPictures(to page: inout TimelinePage, _ entries: Entries, at route: Route, in context: PageContext) {
    let (words, lines) = (context.words, ChronologyLines(context: context, route: route))
    let drawn = sort ?? (entries.contains { $0.sort == .events } ? .events : nil)
    let points = entries.filter { $0.sort == drawn && $0.sort != .roles }
    var axis: ClosedRange<Int>?
    let isAlone = !parts.isEmpty || entries.allSatisfy { $0.sort == .roles }
    if points.count > TimelineChart.mostItems || (isAlone && entries.count > TimelineChart.mostItems) {
      page.picture = context.turned(grid(entries, at: route, in: words))
    } else if points.count > 1 {
      let rows = points.compactMap(lines.row)
      var chart = TimelineChart(items: rows, words: words)
      chart.clusters = (drawn ?? .events, { place(of: $0, among: entries, at: route) })
      page.picture = context.turned(
        picture(of: chart, "timeline", words.whatHappenedWhen.text, words.rowsAre(drawn)))
      axis = TimelineChart.days(of: rows)
    }
    let roles = entries.filter { $0.sort == .roles }
    guard (1...TimelineChart.mostItems).contains(roles.count), !(roles.count == 1 && sort == .roles) else { return }
    var chart = TimelineChart(items: roles.compactMap(lines.row), words: words)
    // As the events are drawn, so that one is seen by the other.
    chart.axis = axis
    if axis != nil { chart.marker = marker(among: points, in: context) }
    var periods = picture(of: chart, "periods", words.rolesOverTime.text, words.barsAreRelations.text)
    // Said once on the page.
    if page.picture?.key == periods?.key { periods?.key = nil }
    page.periods = context.turned(periods)
  }

  private func picture(
    of chart: TimelineChart, _ name: String, _ title: String, _ description: String
  ) -> PagePicture? {
    guard let wide = chart.drawing(.wide, title: title, description: description) else { return nil }
    return PagePicture(
      name: name, wide: wide, narrow: chart.drawing(.narrow, title: title, description: description),
      key: chart.words.timelineKey.text)
  }

  /// The event that most others name.
  private func marker(among events: [Chronology.Entry], in context: PageContext) -> (
    day: ClosedRange<Int>, words: String
  )? {
    let dossier = context.dossier
    let candidates = events.filter { entry in
      guard entry.sort == .events, let first = entry.date.earliest, let last = entry.date.latest else { return false }
      return last.dayNumber - first.dayNumber <= 31
    }
    let counts = candidates.map { dossier.relations[$0.document].count }
    guard let most = counts.max(), most > 1, let index = counts.firstIndex(of: most),
      let first = candidates[index].date.earliest, let last = candidates[index].date.latest
    else { return nil }
    return (first.dayNumber...last.dayNumber, dossier[candidates[index].document].title)
  }

  /// The heading of the list under which a day stands.
  private func place(of day: Int, among entries: Entries, at route: Route) -> Href {
    let entry = entries.first { $0.date.earliest?.dayNumber == day }
    return Href(to: Self.id(entry?.period ?? .unknown, entry?.month ?? 0))
  }

  private func grid(_ entries: Entries, at route: Route, in words: any Wording) -> PagePicture {
    let years = Self.byPooledPeriod(entries).map { period, entries -> MonthGrid.Year in
      let page = parts.first { $0.period == period }?.route ?? route
      var counts = [Int](repeating: 0, count: 12)
      for entry in entries { if let month = entry.month { counts[month - 1] += 1 } }
      let title = period.title(in: words)
      return MonthGrid.Year(
        words: title, href: route.href(to: page, fragment: Self.id(entries.first?.period ?? period).text),
        total: entries.count,
        months: counts.enumerated().map { index, count in
          (
            count, words.month(index + 1, of: title),
            route.href(to: page, fragment: Self.id(period, index + 1).text)
          )
        })
    }
    let grid = MonthGrid(years: years, sort: sort, words: words)
    return PagePicture(name: "timeline", key: words.monthGridKey.text) {
      grid.drawing($0, title: words.howMuchHappenedWhen.text, description: words.monthGridMeans.text)
    }
  }
}
