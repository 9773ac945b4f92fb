import Charts
import Foundation
import Markup
import Model
import TestBasics
import TestSupport
import Testing
import Words

private func item(
  _ name: String, _ longitude: Double, _ latitude: Double, _ extent: PlaceMap.Extent = .city, country: String? = nil,
  role: PlaceMap.Role = .named, weight: Int = 1
) -> PlaceMap.Item {
  PlaceMap.Item(
    key: name, title: name, href: Href(path: "entities/\(name).html"), row: Href(path: "", fragment: "place-\(name)"),
    place: .init(longitude: longitude, latitude: latitude), extent: extent, country: country, role: role, weight: weight
  )
}

private let real = [
  item("Brussels", 4.35, 50.85, role: .seat), item("Canada", -95, 60, .country, country: "CA", weight: 20),
  item("Iraq", 44, 33, .country, country: "IQ"), item("Madrid", -3.70, 40.42, role: .seat),
  item("Netherlands", 5.75, 52.5, .country, country: "NL"), item("Ottawa", -75.70, 45.42, role: .seat),
  item("Quebec", -72, 52, .region, country: "CA"), item("Spain", -4, 40, .country, country: "ES"),
  item("Syria", 38, 35, .country, country: "SY"), item("The Hague", 4.31, 52.08, role: .seat),
  item("Toronto", -79.38, 43.65, role: .event, weight: 9), item("United States", -97, 38, .country, country: "US"),
  item("Washington, D.C.", -77.04, 38.90, role: .event),
]

private func names(of drawing: Drawing) -> Set<String> {
  Set(drawing.allMarks.compactMap { if case .text(let label) = $0, label.style != .note { label.text } else { nil } })
}

@Suite("Maps of places")
struct PlaceMapTests {
  @Test("lay places where another library lays them", arguments: Positions.all)
  func positions(_ known: Positions.Row) throws {
    for (projection, expected) in zip(Positions.projections, known.places) {
      guard let expected else { continue }
      let made = projection.place(longitude: known.longitude, latitude: known.latitude)
      // A picture of 640 units shows two radii of the globe at the least; a tenth of a unit is less than a pixel's tenth.
      #expect(abs(made.x - expected.x) * 320 < 0.1 && abs(made.y - expected.y) * 320 < 0.1, "\(known.name)")
    }
  }

  @Test("are two where an ocean lies between, and each names its own places, none on another")
  func panels() {
    let (panels, _) = PlaceMap(items: real, words: English()).panels()
    #expect(panels.count == 2)
    #expect(
      names(of: panels[0].wide) == ["Canada", "Ottawa", "Quebec", "Toronto", "United States", "Washington, D.C."])
    #expect(
      names(of: panels[1].wide)
        == ["Brussels", "Iraq", "Madrid", "Netherlands", "Spain", "Syria", "The Hague"])
    for panel in panels { #expect(DrawingCheck.faults(of: panel.wide) == []) }
    #expect(panels.allSatisfy { $0.narrow == nil })
  }

  @Test("are closer where many places would be one dot, and name there what lies together")
  func crowds() {
    let county = (0..<40).map { item("Quay \($0)", 10 + Double($0 % 8) * 0.3, 55 + Double($0 / 8) * 0.3) }
    let abroad = [("Lisbon", -9.1, 38.7), ("Athens", 23.7, 38.0), ("Tromsø", 18.9, 69.6)].map { item($0.0, $0.1, $0.2) }
    let (panels, _) = PlaceMap(items: county + abroad, words: English()).panels()
    #expect(panels.count > 1 && panels.allSatisfy { $0.narrow == nil })
    #expect(names(of: panels[0].wide).isSuperset(of: ["Lisbon", "Athens", "Tromsø"]))
    #expect(!names(of: panels[1].wide).contains("Lisbon"))
    for panel in panels { #expect(DrawingCheck.faults(of: panel.wide) == []) }
    // Few, or what no map tells apart, have none.
    let (few, _) = PlaceMap(items: Array(county.prefix(4)) + abroad, words: English()).panels()
    #expect(few.count == 1)
    let heap = (0..<40).map { item("Room \($0)", 10, 55) }
    #expect(PlaceMap(items: heap + abroad, words: English()).panels().panels.count == 1)
  }

  @Test("shade a country, ring a region and an event, and fill the dot of a seat")
  func signs() {
    let (panels, _) = PlaceMap(items: real, words: English()).panels()
    func count(_ paint: Drawing.Paint, _ panel: Int) -> Int {
      panels[panel].wide.allMarks.count { if case .shape(_, paint) = $0 { true } else { false } }
    }
    #expect([.area, .here, .hereRing, .region, .seat, .named].map { count($0, 0) } == [1, 2, 2, 1, 1, 0])
    #expect(count(.area, 1) == 1 && count(.here, 1) == 0)
  }

  @Test("show the usual borders as disputed, or those that the settings name")
  func borders() {
    let items = [item("Kyiv", 30.52, 50.45, weight: 1), item("Nicosia", 33.37, 35.17), item("Delhi", 77.2, 28.6)]
    let usual = PlaceMap(items: items, words: English()).panels().disputed
    #expect(usual.contains(Border("IN", "PK")) && usual.contains(Border("CY", "CYN")))
    let own = PlaceMap(items: items, disputed: [Border("UA", "RU")], words: English()).panels().disputed
    #expect(own == [Border("RU", "UA")])
    #expect(PlaceMap(items: items, disputed: [], words: English()).panels().disputed == [])
  }

  @Test("are of the whole world where places lie all around it, also across 180°")
  func world() {
    let items = stride(from: -170, to: 180, by: 20).map { item("P\($0)", Double($0), Double($0 / 3)) }
    let (panels, _) = PlaceMap(items: items, words: English()).panels()
    #expect(panels.count == 1)
    #expect(DrawingCheck.faults(of: panels[0].wide) == [])
    let pacific = PlaceMap(items: [item("Fiji", 178, -18), item("Samoa", -172, -13.8)], words: English()).panels()
      .panels
    #expect(pacific.count == 1)
    #expect(names(of: pacific[0].wide) == ["Fiji", "Samoa"])
  }

  @Test("have every place and no words on others, whatever the places", arguments: 0..<200)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = [1, 2, 5, 12, 24, 60][seed % 6]
    let (longitude, latitude) = (
      Double.random(in: -180...180, using: &generator), Double.random(in: -75...75, using: &generator)
    )
    let spread = [0.01, 1, 8, 40, 180][seed / 6 % 5]
    let items = (0..<count).map { number in
      var (x, y) = (
        longitude + Double.random(in: -spread...spread, using: &generator),
        latitude + Double.random(in: -spread / 2...spread / 2, using: &generator)
      )
      if x > 180 { x -= 360 }
      if x < -180 { x += 360 }
      y = min(89, max(-89, y))
      let extent = PlaceMap.Extent.allCases[Int.random(in: 0...3, using: &generator)]
      return item(
        "Place \(number)", x, y, extent, role: [.event, .seat, .named][number % 3],
        weight: Int.random(in: 0...300, using: &generator))
    }
    let (panels, _) = PlaceMap(items: items, words: English()).panels()
    for drawing in panels.flatMap({ [$0.wide, $0.narrow].compactMap(\.self) }) {
      #expect(DrawingCheck.faults(of: drawing) == [])
      for case .shape(let shape, let paint) in drawing.allMarks where paint != .target && paint != .hereRing {
        let box = DrawingCheck.box(of: shape)
        #expect(box.x >= -90 && box.maxX <= drawing.width + 90 && box.y >= -90 && box.maxY <= drawing.height + 90)
      }
    }
    // Each is named by a link, by itself or with those that it lies beside.
    let wide = panels.map(\.wide)
    #expect(wide.flatMap(\.links).reduce(0) { $0 + counted($1.name) } == count)
    #expect(PlaceMap(items: items.shuffled(using: &generator), words: English()).panels().panels.map(\.wide) == wide)
  }

  /// How many places a link's words name: “A, B and 3 more: 12 mentions”.
  private func counted(_ words: String) -> Int {
    let names = words.split(separator: ":")[0]
    let more = names.split(separator: " and ").last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    return names.split(separator: ",").count + more
  }

  @Test("show five hundred places, each mark large enough to touch")
  func many() {
    var generator = SeededGenerator(seed: 7)
    let items = (0..<500).map { number in
      item(
        "Place \(number)", Double.random(in: -10...40, using: &generator),
        Double.random(in: 36...60, using: &generator),
        weight: Int.random(in: 1...50, using: &generator))
    }
    let (panels, _) = PlaceMap(items: items, words: English()).panels()
    #expect(panels.count == 1)
    #expect(DrawingCheck.faults(of: panels[0].wide) == [])
    #expect(names(of: panels[0].wide).count > 12)
  }
}

/// Where fifty known places lie on the flat: `Tests/Maps/positions.py` makes the table.
enum Positions {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var longitude: Double
    var latitude: Double
    /// In radii of the globe; nil where the projection does not show it.
    var places: [Place?]

    var testDescription: String { name }
  }

  struct Place: Sendable {
    var x: Double
    var y: Double
  }

  static let projections: [Projection] = [
    .equalEarth(around: 10), .cone(around: 15, parallels: (40, 60)), .plane(around: -30, latitude: 50),
  ]

  static let all: [Row] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Maps/positions.tsv")
    let text = (try? String(contentsOf: path.standardizedFileURL, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      let numbers = fields.dropFirst().map(Double.init)
      let places = [2, 4, 6].map { place in
        numbers[place].flatMap { x in numbers[place + 1].map { Place(x: x, y: $0) } }
      }
      return Row(name: fields[0], longitude: numbers[0] ?? 0, latitude: numbers[1] ?? 0, places: places)
    }
  }()
}
