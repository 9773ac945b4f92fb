import Markup
import Model
import Words

/// Puts rows below one another. Each has its own height, and no words leave it, so that none can meet.
struct TimelineLayout {
  private let format: Drawing.Format
  private let words: any Wording
  private var drawing: Drawing
  /// What lies behind the rows, and in front of it the rows.
  private var after: [Drawing.Mark] = []
  private var rows: [Drawing.Mark] = []
  private var scale: TimeScale
  /// Where the next row begins, and where the axis is.
  private var y = 0
  private var top = 0
  /// Between which words stay.
  private var edges: Range<Int>
  private var markerWords: Drawing.Label?

  init(_ format: Drawing.Format, drawing: Drawing, _ words: any Wording) {
    (self.format, self.drawing, self.words) = (format, drawing, words)
    scale = TimeScale(covering: 0...0, left: 0, right: 1)
    edges = 0..<format.width
  }

  var finished: Drawing {
    var drawing = drawing
    drawing.marks = after + rows
    drawing.height = y + 20
    return drawing
  }

  // MARK: The axis

  /// Words above, the line below them.
  mutating func begin(_ scale: TimeScale, labels: Int = 110) {
    self.scale = scale
    edges = scale.left..<scale.right
    top = y + labels + 60
    rows += scale.ticks(baseline: y + labels, words).compactMap(\.label).map(Drawing.Mark.text)
    y = top + 60
  }

  /// Draws the lines down to where the rows end.
  mutating func end() {
    let bottom = y + 20
    after += scale.ticks(baseline: 0, words).map { .shape(.line(.init($0.x, top), .init($0.x, bottom)), .grid) }
    after.append(.shape(.line(.init(scale.left, top), .init(scale.right, top)), .axis))
    y = bottom
    if let marker = markerWords {
      for part in free(at: marker.at.x, top..<bottom) {
        after.append(.shape(.line(.init(marker.at.x, part.lowerBound), .init(marker.at.x, part.upperBound)), .marker))
      }
      y += 130
      let half = marker.width / 2
      let x = min(max(marker.at.x, edges.lowerBound + half), edges.upperBound - half)
      rows.append(.text(Drawing.Label(marker.text, at: .init(x, y - 20), anchor: .middle, style: .note)))
      markerWords = nil
    }
  }

  /// The parts of a line down where no words stand.
  private func free(at x: Int, _ line: Range<Int>) -> [Range<Int>] {
    let marks = rows.flatMap { if case .link(_, _, let marks) = $0 { marks } else { [$0] } }
    let boxes = marks.compactMap { if case .text(let label) = $0 { label.box } else { nil } }
      .filter { $0.x - 20 < x && x < $0.maxX + 20 }.sorted { $0.y < $1.y }
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    for box in boxes where box.maxY + 30 > start {
      if box.y - 20 > start { parts.append(start..<min(box.y - 20, line.upperBound)) }
      start = box.maxY + 30
    }
    return start < line.upperBound ? parts + [start..<line.upperBound] : parts
  }

  /// A line at one day, with its words below.
  mutating func mark(_ days: ClosedRange<Int>, _ words: String) {
    let x = (scale.x(days.lowerBound) + scale.x(days.upperBound + 1)) / 2
    guard scale.left...scale.right ~= x else { return }
    let size = Drawing.Label.Style.note.size
    let line = TextWidth.lines(of: words, size: size, within: edges.count, atMost: 1).first ?? ""
    markerWords = Drawing.Label(line, at: .init(x, 0), anchor: .middle, style: .note)
  }

  // MARK: Rows

  mutating func add(_ item: TimelineChart.Item) {
    let probe = TimeGlyph(item.when, y: 0, on: scale)
    let words = TimelineWords(item, beside: probe.left...probe.right, within: edges, isNarrow: format.isNarrow)
    let middle = y + words.above
    let glyph = TimeGlyph(item.when, y: middle, on: scale)
    let labels = words.labels.map { label in
      var label = label
      label.at.y += middle
      return label
    }
    let bottom = middle + words.below
    let boxes = labels.map(\.box)
    let left = min(glyph.left, boxes.map(\.x).min() ?? glyph.left)
    let right = max(glyph.right, boxes.map(\.maxX).max() ?? glyph.right)
    let target = Drawing.Box(x: left - 10, y: y + 5, width: right - left + 20, height: bottom - y - 10)
    rows.append(
      .link(
        item.href, item.name, [.shape(.box(target), .target)] + glyph.marks + labels.map(Drawing.Mark.text)))
    y = bottom
  }

  /// - Returns: where its mark is.
  mutating func addCluster(_ days: ClosedRange<Int>, words: String, href: Href) -> Drawing.Point {
    let x = scale.inside((scale.x(days.lowerBound) + scale.x(days.upperBound + 1)) / 2)
    let width = TextWidth.of(words, size: Drawing.Label.Style.heading.size, isBold: true)
    let isRight = x + 100 + width <= edges.upperBound
    // Above where there is room on neither side.
    let isAbove = !isRight && x - 100 - width < edges.lowerBound
    let height = isAbove ? 380 : format.isNarrow ? 340 : 260
    let center = Drawing.Point(x, y + (isAbove ? 260 : height / 2))
    var label = Drawing.Label(
      words, at: .init(x + (isRight ? 100 : -100), center.y + 40), anchor: isRight ? .start : .end, style: .heading)
    if isAbove {
      label.anchor = .start
      label.at = .init(min(max(x - width / 2, edges.lowerBound), edges.upperBound - width), center.y - 90)
    }
    let left = min(x - 50, label.box.x)
    let target = Drawing.Box(
      x: left - 10, y: y + 5, width: max(x + 50, label.box.maxX) - left + 20, height: height - 10)
    rows.append(
      .link(
        href, words,
        [.shape(.box(target), .target), .shape(.circle(center, radius: 50), .cluster), .text(label)]))
    y += height
    return center
  }

  // MARK: Panels

  /// What fell together, on an axis of its own.
  mutating func add(_ panel: TimelineChart.Panel, isConnected: Bool) {
    let gap = format.isNarrow ? 140 : 150
    let (left, right) = (scale.left, scale.right)
    y += gap
    let start = y
    if isConnected {
      after.append(
        .shape(.polygon([panel.from, .init(left, start), .init(right, start)]), .panel))
    } else {
      y += 190
      rows.append(.text(Drawing.Label(panel.words, at: .init(left + 60, y - 50), style: .heading)))
    }
    let place = after.count
    let firstRow = rows.count
    let outer = scale
    if let days = TimelineClusters.axis(of: panel.items) {
      begin(TimeScale(covering: days, left: left + 60, right: right - 60), labels: 140)
      for item in panel.items { add(item) }
      end()
    }
    after.insert(
      .shape(.box(.init(x: left, y: start, width: right - left, height: y - start + 20)), .panel), at: place)
    for index in firstRow..<rows.count { rows[index] = Self.onPanel(rows[index]) }
    y += 20
    scale = outer
    edges = outer.left..<outer.right
  }

  private static func onPanel(_ mark: Drawing.Mark) -> Drawing.Mark {
    switch mark {
    case .shape, .sign: return mark
    case .text(var label):
      label.ground = .panel
      return .text(label)
    case .link(let href, let name, let marks): return .link(href, name, marks.map(onPanel))
    }
  }
}
