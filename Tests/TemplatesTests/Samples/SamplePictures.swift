import Charts
import Markup
import Model
import Pages
import Words

// Pages with pictures.

extension SamplePages {
  private static let dates = [
    ("Sentence of Said Namouh", "2010"), ("Rise of ISIS", "2014"), ("Strike of August 2016", "2016-08"),
    ("Raids", "2018-04-25/2018-04-26"), ("Announcement", "2018-04-27"),
  ]

  private static func drawing(_ format: Drawing.Format) -> Drawing {
    let items = dates.compactMap { title, date in
      EDTFDate(date)?.extent.map {
        TimelineChart.Item(title: title, note: date, name: title, when: $0, href: Href(path: "entities/x.html"))
      }
    }
    return TimelineChart(items: items, words: English()).drawing(
      format, title: "What happened when", description: "Rows.")
      ?? Drawing(width: 1, title: "", description: "")
  }

  static let timeline: Page<TimelinePage> = {
    var page = TimelinePage(introduction: "What happened when, as far as it is reported.")
    page.picture = PagePicture(
      name: "timeline", wide: drawing(.wide), narrow: drawing(.narrow), key: "A filled bar lasts.")
    page.years = dates.enumerated().map { index, date in
      ChronologyYear(
        id: .group("y\(index)"), title: date.1, count: 1,
        months: [
          .init(
            id: .group("y\(index)-1"), title: index > 2 ? "April" : nil,
            lines: [
              ChronologyLine(
                date: DateText(text: date.1, machine: nil), link: link(date.0, "entities/x.html"), sort: "event")
            ])
        ])
    }
    page.undated = [link("Loss of territory by ISIS", "entities/x.html")]
    return Page(route: .page("timeline"), title: "Timeline", breadcrumbs: [home("")], content: page)
  }()

  static let evidencePage: Page<EvidencePage> = {
    let report = FlowChart.Node(key: "r", title: "News report, 27 April 2018", href: Href(path: "sources/r.html"))
    let paths = [("Europol", 9), ("Andrew Ellis", 4)].map { name, count in
      FlowChart.Path(
        from: .init(key: name, title: name, href: Href(path: "entities/x.html")),
        through: .init(key: name, title: "A statement", href: Href(path: "sources/x.html")), to: report,
        items: Set((0..<count).map { $0 + 100 * name.utf8.count }))
    }
    let chart = FlowChart(paths: paths, words: English())
    var page = EvidencePage(introduction: "Who said it, and where it was read.", sourced: 13, unsourced: 1)
    page.picture = PagePicture(
      name: "flow", wide: chart.drawing(.wide, title: "Where statements come from", description: "Bands."),
      narrow: chart.drawing(.narrow, title: "Where statements come from", description: "Bands."))
    page.rows = paths.map { path in
      var row = EvidencePage.Row(speaker: path.from.title, read: report.title)
      row.statement = link("A statement", "sources/x.html")
      row.notes = (1...path.count).map { link("Words \($0)", "articles/x.html") }
      return row
    }
    return Page(route: .page("evidence"), title: "Evidence", breadcrumbs: [home("")], content: page)
  }()

  static let network: Page<NetworkPage> = {
    let nodes = [("Europol", "organization"), ("Rob Wainwright", "person"), ("The Hague", "place")].map {
      RelationGraph.Node(key: $0, title: $0, kindID: $1, href: Href(path: "entities/x.html"))
    }
    let graph = RelationGraph(
      nodes: nodes,
      edges: [(1, 0, "heads", true), (0, 2, "Seat", false)].enumerated().map { index, tie in
        .init(
          from: tie.0, to: tie.1, words: tie.2, href: Href(path: "", fragment: "relation-\(index)"), name: tie.2,
          isSourced: tie.3)
      })
    var page = NetworkPage(introduction: "Who heads what.")
    let drawings = OutlineChart(graph, words: English()).drawings(width: 3200)
    page.picture = drawings.first.map { PagePicture(name: "network", wide: $0) }
    page.lines = (0..<2).map {
      RelationLine(
        id: .group("relation-\($0)"), subject: link("Rob Wainwright", "entities/x.html"), words: "heads",
        object: link("Europol", "entities/x.html"))
    }
    return Page(route: .page("network"), title: "Network", breadcrumbs: [home("")], content: page)
  }()
}
