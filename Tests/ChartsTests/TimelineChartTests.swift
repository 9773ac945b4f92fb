import Charts
import Foundation
import Markup
import Model
import TestBasics
import TestSupport
import Testing
import Words

private func item(_ title: String, _ date: String) throws -> TimelineChart.Item {
  let date = try #require(EDTFDate(date))
  return TimelineChart.Item(
    title: title, note: date.displayText(), name: "\(title), \(date.displayText())",
    when: try #require(date.extent), href: Href(path: "\(title.count).html"))
}

private func drawings(_ chart: TimelineChart) -> [Drawing] {
  [Drawing.Format.wide, .narrow].compactMap { chart.drawing($0, title: "A", description: "B") }
}

private func paints(_ drawing: Drawing) -> [Drawing.Paint] {
  drawing.links.isEmpty
    ? []
    : drawing.allMarks.compactMap { if case .shape(_, let paint) = $0 { paint } else { nil } }.filter {
      ![.grid, .axis, .target, .panel].contains($0)
    }
}

@Suite("Timelines")
struct TimelineChartTests {
  /// A date beside one that gives the axis its years.
  static let signOfDate: [(String, [Drawing.Paint])] = [
    ("2016-08-03", [.point]), ("2016-08-03?", [.uncertain]), ("2016-08-03~", [.moment]), ("2016", [.moment]),
    ("2016?", [.uncertain]), ("2016~", [.fadeBoth]), ("2016%", [.fadeBoth, .uncertain]), ("201X", [.moment]),
    ("2016-XX", [.moment]), ("2014/2017", [.moment, .solid, .moment]), ("2014-02-01/2017-03-01", [.solid]),
    ("2014?/2017", [.uncertain, .solid, .moment]), ("2014/2017~", [.moment, .solid, .fadeEnd]),
    ("2014/..", [.moment, .solid, .fadeEnd]), ("../2014", [.fadeStart, .solid, .moment]),
    ("2014/", [.moment, .solid, .fadeEnd]), ("2016/2016", [.moment]), ("2014-01-01/..", [.solid, .fadeEnd]),
  ]

  @Test("draw each date as what it is, and no invented day", arguments: signOfDate)
  func signs(_ date: String, _ expected: [Drawing.Paint]) throws {
    let items = [try item("First", "2010-01-01"), try item("It", date), try item("Last", "2020-12-31")]
    let chart = TimelineChart(items: items, words: English())
    for drawing in drawings(chart) {
      guard
        case .link(_, _, let marks) = drawing.marks.last(where: { mark in
          if case .link(_, let name, _) = mark { name.hasPrefix("It") } else { false }
        })
      else { Issue.record("no row"); continue }
      let found = marks.compactMap { if case .shape(_, let paint) = $0, paint != .target { paint } else { nil } }
      #expect(found == expected)
    }
  }

  @Test("draw every form of EDTF within their edges, and no words on others")
  func forms() throws {
    let text = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Dates/valid.tsv").standardizedFileURL, encoding: .utf8)
    let dates = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { String($0.split(separator: "\t")[1]) }
    #expect(dates.count >= 120)
    for date in dates {
      for drawing in drawings(TimelineChart(items: [try item("Alone", date)], words: English())) {
        #expect(DrawingCheck.faults(of: drawing) == [], "\(date)")
        #expect(paints(drawing).isEmpty == false, "\(date)")
      }
      let items = [try item("It", date), try item("Beside", "1985-06-07"), try item("Far", "2030")]
      let chart = TimelineChart(items: items, words: English())
      for drawing in drawings(chart) { #expect(DrawingCheck.faults(of: drawing) == [], "\(date)") }
    }
  }

  @Test("show apart what falls together, each item once")
  func clusters() throws {
    let names = ["2010", "2014", "2018-04-25/2018-04-26", "2018-04-26", "2018-04-27", "2018-04~"]
    var chart = TimelineChart(items: try names.map { try item("On \($0)", $0) }, words: English())
    chart.clusters = (.events, { _ in Href(path: "list.html") })
    for drawing in drawings(chart) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      let links = drawing.links.map(\.name)
      #expect(links.contains("Four events in April 2018"))
      #expect(links.count == names.count + 1 && Set(links).count == links.count)
      #expect(paints(drawing).count { $0 == .cluster } == 1)
    }
  }

  @Test("say with a triangle what goes beyond a given axis")
  func beyond() throws {
    let items = [try item("Long", "1999/2030"), try item("Before", "1900"), try item("In", "2014")]
    var chart = TimelineChart(items: items, words: English())
    chart.axis = try #require(CalendarDay(year: 2010, month: 1, day: 1)).dayNumber...17_000
    for drawing in drawings(chart) {
      #expect(paints(drawing).count { $0 == .beyond } == 3)
      #expect(DrawingCheck.faults(of: drawing) == [])
    }
  }

  @Test("cut the words of a line that marks a day to what there is")
  func marker() throws {
    var chart = TimelineChart(items: [try item("First", "2010"), try item("Last", "2020")], words: English())
    chart.marker = (17_646...17_647, String(repeating: "Announcement of the Ministry of Preparedness ", count: 4))
    for drawing in drawings(chart) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      #expect(paints(drawing).contains(.marker))
    }
  }

  @Test("leave a line that marks a day out where words stand across it")
  func markerAfterWords() throws {
    let items = [try item("Minister of Public Safety and Emergency Preparedness", "2010"), try item("Last", "2020")]
    var chart = TimelineChart(items: items, words: English())
    chart.marker = (15_340...15_341, "The raid")
    for drawing in drawings(chart) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      #expect(drawing.marks.count { if case .shape(_, .marker) = $0 { true } else { false } } == 2)
    }
  }

  @Test("keep words apart in 200 made-up chronologies", arguments: 0..<200)
  func random(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = [
      "Raid", "of", "the", "Ministry", "announcement", "وكالة", "Straße", "Preparedness", "in", "2018", "中文",
    ]
    let forms = ["Y", "Y-0M", "Y-0M-1D", "Y~", "Y-0M?", "Y/Z", "Y-0M-1D/Z", "Y/..", "../Y", "YX", "Y-0M-1D~", "Y/"]
    let base = [2018, 1500, 2000, 1918][seed % 4]
    let items = try (0..<Int.random(in: 1...40, using: &generator)).map { _ -> TimelineChart.Item in
      let year = base + Int.random(in: 0...[0, 3, 40, 400][seed / 4 % 4], using: &generator)
      let date = (forms.randomElement(using: &generator) ?? "Y")
        .replacingOccurrences(of: "YX", with: "\(year / 10)X")
        .replacingOccurrences(of: "Y", with: "\(year)").replacingOccurrences(of: "Z", with: "\(year + 7)")
        .replacingOccurrences(of: "M", with: "\(Int.random(in: 1...9, using: &generator))")
        .replacingOccurrences(of: "D", with: "\(Int.random(in: 0...9, using: &generator))")
      let title = (0..<Int.random(in: 1...14, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      return try item(title.joined(separator: " "), date)
    }
    var chart = TimelineChart(items: items, words: English())
    chart.clusters = (.events, { _ in Href(path: "list.html") })
    for drawing in drawings(chart) + drawings(chart).map(\.mirrored) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      #expect(Set(drawing.links.map(\.name)).isSuperset(of: items.map(\.name)))
    }
    #expect(drawings(chart) == drawings(chart))
  }
}

@Suite("Months by number")
struct MonthGridTests {
  private static let year = MonthGrid.Year(
    words: "2018", href: Href(path: "y.html"), total: 130,
    months: (0..<12).map { (count: $0 * $0, name: "Month \($0)", href: Href(path: "m\($0).html")) })

  @Test("are squares that link, those without any none")
  func squares() {
    let grid = MonthGrid(years: [Self.year, Self.year], sort: .events, words: English())
    let drawing = grid.drawing(.wide, title: "A", description: "B")
    #expect(drawing.links.count == 2 * (1 + 11))
    #expect(drawing.links.first?.name == "2018: 130 events")
    #expect(drawing.links.contains { $0.name == "Month 1: 1 event" })
    #expect(DrawingCheck.faults(of: drawing).filter { !$0.contains("lies on a mark") } == [])
  }

  @Test("lead to their year where they are too narrow to touch")
  func narrow() {
    let drawing = MonthGrid(years: [Self.year, Self.year], sort: .events, words: English()).drawing(
      .narrow, title: "A", description: "B")
    #expect(drawing.links.map(\.name) == ["2018: 130 events", "2018: 130 events"])
    #expect(DrawingCheck.faults(of: drawing).filter { !$0.contains("lies on a mark") } == [])
  }
}
