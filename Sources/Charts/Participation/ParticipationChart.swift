public import Markup

/// Who took part in what: a column for each actor, a row for each event, and a bar across that joins those who were in it. Names
/// stand in steps, so that none is turned and no line goes through one.
public struct ParticipationChart: Sendable {
  /// A column.
  public struct Actor: Sendable, Hashable {
    /// Unique among all.
    public var key: String
    public var title: String
    /// Shorter ones, which will do where there is no room.
    public var aliases: [String]
    public var href: Href

    public init(key: String, title: String, aliases: [String] = [], href: Href) {
      (self.key, self.title, self.aliases, self.href) = (key, title, aliases, href)
    }
  }

  /// How it is known that someone took part.
  public enum Part: Int, Sendable, Comparable {
    /// Someone is named where the event is told of, and no more is said.
    case named
    /// The dossier says so, without a source; and with one.
    case unsourced, sourced

    public static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  /// A row.
  public struct Event: Sendable, Hashable {
    public var title: String
    /// With the date.
    public var name: String
    public var href: Href
    /// Its place in time is known.
    public var isDated: Bool
    /// By the places of actors.
    public var parts: [Int: Part]

    public init(title: String, name: String, href: Href, isDated: Bool, parts: [Int: Part]) {
      (self.title, self.name, self.href, self.isDated, self.parts) = (title, name, href, isDated, parts)
    }
  }

  public var actors: [Actor]
  /// In the order of time; those without a date last.
  public var events: [Event]
  /// Above the events without a date.
  public var undatedWords: String

  public init(actors: [Actor], events: [Event], undatedWords: String) {
    (self.actors, self.events, self.undatedWords) = (actors, events, undatedWords)
  }

  /// More are no picture.
  public static let mostActors = 16
  public static let mostEvents = 40

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing {
    var layout = ParticipationLayout(
      self, format, Drawing(width: format.width, title: title, description: description))
    layout.layOut()
    return layout.drawing
  }

  /// The actors from left to right: those in the same events beside each other, so that the bars are short. By the middle of
  /// their events, then exchanged as long as that makes the bars shorter.
  var order: [Int] {
    let places = actors.indices.map { actor in
      events.indices.filter { events[$0].parts[actor] != nil }
    }
    var order = actors.indices.sorted { a, b in
      (Self.middle(places[a]), actors[a].key) < (Self.middle(places[b]), actors[b].key)
    }
    var best = length(order)
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for from in order.indices {
        for to in order.indices where to != from {
          var tried = order
          tried.insert(tried.remove(at: from), at: to)
          let length = length(tried)
          if length < best { (order, best, hasMoved) = (tried, length, true) }
        }
      }
    }
    return order
  }

  private static func middle(_ places: [Int]) -> Int {
    places.isEmpty ? 0 : places.reduce(0, +) * 100 / places.count
  }

  private func length(_ order: [Int]) -> Int {
    var columns = [Int](repeating: 0, count: order.count)
    for (column, actor) in order.enumerated() { columns[actor] = column }
    return events.reduce(0) { sum, event in
      let taken = event.parts.keys.map { columns[$0] }
      return sum + (taken.max() ?? 0) - (taken.min() ?? 0)
    }
  }
}

/// Wide: the events' names stand left of the columns, the actors' end at their lines. Narrow: the events' names stand above their
/// rows, the actors' begin at their lines.
private struct ParticipationLayout {
  private let chart: ParticipationChart
  private let isNarrow: Bool
  private(set) var drawing: Drawing
  private let order: [Int]
  /// Of each actor's column.
  private var columns: [Int] = []
  private let left: Int

  /// A line of words, and what a finger needs.
  private static let line = 135
  private static let target = 244

  init(_ chart: ParticipationChart, _ format: Drawing.Format, _ drawing: Drawing) {
    (self.chart, self.drawing, isNarrow) = (chart, drawing, format.isNarrow)
    order = chart.order
    left = isNarrow ? 80 : 2560
    // The last name needs room at the narrow drawing's right.
    let right = format.width - (isNarrow ? 960 : 80)
    let pitch = min(620, (right - left) / max(1, order.count - 1))
    columns = Array(repeating: left, count: order.count)
    for (place, actor) in order.enumerated() { columns[actor] = left + place * pitch }
  }

  mutating func layOut() {
    let head = order.count * Self.target
    var y = head + (isNarrow ? 60 : 120)
    var rows: [(event: Int, lines: [String], y: Int)] = []
    var words: [Drawing.Mark] = []
    var hasHeading = false
    for (index, event) in chart.events.enumerated() {
      if !event.isDated, !hasHeading, index > 0 {
        hasHeading = true
        y += 80
        words.append(.text(.init(chart.undatedWords, at: .init(0, y + 95), style: .note)))
        y += 200
      }
      let room = isNarrow ? drawing.width : left - 200
      let lines = TextWidth.lines(of: event.title, size: 115, within: room, atMost: 2)
      let height = max(Self.target, lines.count * Self.line + 20)
      // The dots stand beside the words, or below them.
      rows.append((index, lines, isNarrow ? y + height + 50 : y + height / 2))
      add(event, lines, top: y, height: height, to: &words)
      y += height + (isNarrow ? 140 : 40)
    }
    addColumns(rows, to: &words)
    for row in rows { addBar(chart.events[row.event], row.lines, row.y) }
    drawing.marks += words
    drawing.height = y + 20
  }

  private func add(
    _ event: ParticipationChart.Event, _ lines: [String], top: Int, height: Int, to words: inout [Drawing.Mark]
  ) {
    let width = isNarrow ? drawing.width : left - 140
    let first = top + (height - lines.count * Self.line) / 2 + 100
    let texts = lines.enumerated().map { number, text in
      Drawing.Mark.text(.init(text, at: .init(0, first + number * Self.line)))
    }
    let target = Drawing.Box(x: 0, y: top, width: width, height: height)
    words.append(.link(event.href, event.name, [.shape(.box(target), .target)] + texts))
  }

  private mutating func addColumns(
    _ rows: [(event: Int, lines: [String], y: Int)], to words: inout [Drawing.Mark]
  ) {
    for (place, actor) in order.enumerated() {
      let step = isNarrow ? place : order.count - 1 - place
      let (x, top) = (columns[actor], step * Self.target)
      let last = rows.last { chart.events[$0.event].parts[actor] != nil }?.y ?? top
      drawing.marks.append(.shape(.line(.init(x, top + 40), .init(x, last)), .grid))
      let room = isNarrow ? drawing.width - x - 60 : x - 60
      let title = name(of: chart.actors[actor], within: room)
      let label = Drawing.Label(
        title, at: .init(isNarrow ? x + 50 : x - 50, top + 150), anchor: isNarrow ? .start : .end)
      let target = Drawing.Box(
        x: label.box.x - 20, y: top + 2, width: label.box.width + 40, height: Self.target - 4)
      words.append(
        .link(chart.actors[actor].href, chart.actors[actor].title, [.shape(.box(target), .target), .text(label)]))
    }
  }

  /// The title, or the longest of the other names that has room.
  private func name(of actor: ParticipationChart.Actor, within room: Int) -> String {
    let fits = { TextWidth.of($0, size: 115) <= room }
    if fits(actor.title) { return actor.title }
    let shorter = actor.aliases.sorted { (-$0.utf8.count, $0) < (-$1.utf8.count, $1) }.first(where: fits)
    return shorter ?? TextWidth.lines(of: actor.title, size: 115, within: room, atMost: 1).first ?? actor.title
  }

  private mutating func addBar(_ event: ParticipationChart.Event, _ lines: [String], _ y: Int) {
    let taken = event.parts.keys.map { columns[$0] }
    guard let first = taken.min(), let last = taken.max() else { return }
    if !isNarrow {
      let width = lines.map { TextWidth.of($0, size: 115) }.max() ?? 0
      if width + 80 < first - 80 {
        drawing.marks.append(.shape(.line(.init(width + 80, y), .init(first - 80, y)), .grid))
      }
    }
    if first < last { drawing.marks.append(.shape(.line(.init(first, y), .init(last, y)), .crossbar)) }
    for actor in order {
      guard let part = event.parts[actor] else { continue }
      let center = Drawing.Point(columns[actor], y)
      switch part {
      case .sourced: drawing.marks.append(.shape(.circle(center, radius: 42), .seat))
      case .unsourced: drawing.marks.append(.shape(.circle(center, radius: 38), .uncertain))
      case .named: drawing.marks.append(.shape(.circle(center, radius: 30), .named))
      }
    }
  }
}
