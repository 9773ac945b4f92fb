import Markup
import Words

/// Three columns. What begins a band stands left in the order that it was given; each band has a row of its own, so that no two
/// meet before they end.
struct FlowLayout {
  private let chart: FlowChart
  private let isNarrow: Bool
  private(set) var drawing: Drawing
  /// How thick one is.
  private let unit: Int
  /// Where the first column's bars, the rows' labels, and the last column's bars are.
  private let left: Int
  private let middle: Range<Int>
  private let right: Int
  private var y = 300
  private var bands: [Drawing.Mark] = []
  private var bars: [Drawing.Mark] = []
  private var words: [Drawing.Mark] = []
  private var rows: [Row] = []

  /// One band, where it leaves its row.
  private struct Row {
    var path: FlowChart.Path
    var height: Int
    /// Of the band.
    var center: Int
    var lines: [String]
    /// Of the words: on the band where it is as high as they are, else above it, so that none of its edges goes through them.
    var wordsCenter: Int
    /// Of all of the row.
    var rowCenter: Int
    var room: Int
    var areWordsOnBand: Bool
  }

  private static let line = 135
  /// From a bar at the end to its words.
  private static let beforeWords = 110
  private static let style = Drawing.Label.Style.name

  init(_ chart: FlowChart, _ format: Drawing.Format, _ drawing: Drawing) {
    (self.chart, self.drawing) = (chart, drawing)
    isNarrow = format.isNarrow
    let total = chart.paths.reduce(0) { $0 + $1.count }
    unit = max(2, min(50, 7000 / max(1, total)))
    left = isNarrow ? 1010 : 1760
    let start = left + (isNarrow ? 160 : 360)
    // What stands below the ends is in one line, in any language. Where nothing lies between, the words at the ends have its room.
    let usual = isNarrow ? 800 : 1440
    let least = chart.paths.contains { $0.through != nil } ? usual : usual + (isNarrow ? 500 : 760)
    let count = TextWidth.of(chart.words.notes(total), size: Drawing.Label.Style.note.size)
    let end = max(least, count + Self.beforeWords + 20)
    middle = start..<start + (isNarrow ? 920 : 1900) - (end - usual)
    right = format.width - end
  }

  mutating func layOut() {
    var start = 0
    for index in chart.paths.indices
    where index + 1 == chart.paths.count || chart.paths[index + 1].from.key != chart.paths[index].from.key {
      addBeginning(Array(chart.paths[start...index]))
      start = index + 1
    }
    let bottom = addEnds()
    addHeadings()
    drawing.marks = bands + bars + words
    drawing.height = max(y, bottom) + 20
  }

  // MARK: Where bands begin

  private mutating func addBeginning(_ paths: [FlowChart.Path]) {
    let least = isNarrow ? 290 : 250
    let top = y
    var own: [Row] = []
    for path in paths {
      let lines =
        path.through.map {
          TextWidth.lines(of: $0.title, size: Self.style.size, within: middle.count - 80, atMost: isNarrow ? 6 : 3)
        } ?? []
      let height = path.count * unit
      let wordsHeight = lines.count * Self.line + 20
      let isOnBand = height >= wordsHeight
      let needed = isOnBand ? height : lines.isEmpty ? height : wordsHeight + height
      let room = max(needed, path.through == nil ? 0 : least)
      let (first, center) = (y + (room - needed) / 2, y + room / 2)
      own.append(
        Row(
          path: path, height: height, center: isOnBand ? center : first + needed - height / 2, lines: lines,
          wordsCenter: isOnBand ? center : first + wordsHeight / 2, rowCenter: center, room: room,
          areWordsOnBand: isOnBand))
      y += room + 30
    }
    y -= 30
    let total = own.reduce(0) { $0 + $1.height }
    let title = TextWidth.lines(of: paths[0].from.title, size: Self.style.size, within: left - 140, atMost: 4)
    let needed = max(least, title.count * Self.line + 20)
    if y - top < needed {
      let more = (needed - (y - top)) / 2
      for index in own.indices {
        own[index].center += more
        own[index].wordsCenter += more
        own[index].rowCenter += more
      }
      y = top + needed
    }
    let center = (top + y) / 2
    var at = center - total / 2
    bar(x: left - 60, y: at, width: 50, height: total)
    let ways = own.map { row in
      defer { at += row.height }
      return FlowBands.Way(
        from: .init(left - 10, at), to: .init(middle.lowerBound - 50, row.center - row.height / 2), height: row.height)
    }
    for (row, band) in zip(own, FlowBands.bands(ways)) {
      bands.append(.shape(band, .flow))
      addRow(row)
    }
    add(
      title, node: paths[0].from, count: Set(paths.flatMap(\.items)).count, x: left - 110, anchor: .end,
      center: center, height: max(needed, total) - 10, box: 0..<left - 70)
    rows += own
    y += isNarrow ? 110 : 90
  }

  private mutating func addRow(_ row: Row) {
    let top = row.center - row.height / 2
    let box = Drawing.Box(
      x: middle.lowerBound - 50, y: top, width: middle.count + 50, height: max(1, row.height))
    bands.append(.shape(.box(box), .flow))
    guard let through = row.path.through else { return }
    bar(x: middle.lowerBound - 50, y: top, width: 30, height: row.height)
    add(
      row.lines, node: through, count: row.path.count, x: middle.lowerBound + (row.areWordsOnBand ? 40 : 0),
      anchor: .start, center: row.wordsCenter, height: row.room - 10, box: middle.lowerBound - 20..<middle.upperBound,
      ground: row.areWordsOnBand ? .flow : .page, targetCenter: row.rowCenter)
  }

  // MARK: Where they end

  /// - Returns: how far down they reach.
  private mutating func addEnds() -> Int {
    // Each as high as the middle of what comes to it.
    let ends = Dictionary(grouping: rows, by: \.path.to.key).map {
      key, rows -> (key: String, rows: [Row], middle: Int) in
      let total = max(1, rows.reduce(0) { $0 + $1.path.count })
      return (key, rows, rows.reduce(0) { $0 + $1.center * $1.path.count } / total)
    }.sorted { ($0.middle, $0.key) < ($1.middle, $1.key) }
    let room = drawing.width - right - Self.beforeWords
    let sizes = ends.map { end -> (lines: [String], height: Int) in
      let title = end.rows.first?.path.to.title ?? ""
      let lines = TextWidth.lines(of: title, size: 115, isBold: true, within: room, atMost: isNarrow ? 8 : 6)
      return (lines, max(end.rows.reduce(0) { $0 + $1.height }, (lines.count + 1) * Self.line + 60))
    }
    // Near to where each should be, and no two on one another: pooled where they would be.
    let places = Self.settled(zip(ends, sizes).map { (wanted: $0.middle - $1.height / 2, height: $1.height + 60) }, 300)
    var bottom = 0
    var ways: [FlowBands.Way] = []
    for (index, end) in ends.enumerated() {
      let center = places[index] + sizes[index].height / 2
      let coming = end.rows.sorted { $0.center < $1.center }
      let tops = tops(of: coming, around: center, areAlone: ends.count == 1)
      if let first = tops.first, let last = zip(tops, coming).map({ $0 + $1.height }).last {
        // Behind those that arrive apart: it is one end.
        bar(x: right + 45, y: first, width: 15, height: last - first)
      }
      for (row, top) in zip(coming, tops) {
        bar(x: right, y: top, width: 60, height: row.height)
        ways.append(
          .init(
            from: .init(middle.upperBound, row.center - row.height / 2), to: .init(right, top), height: row.height))
      }
      guard let node = end.rows.first?.path.to else { continue }
      // A note that came by two ways is one note.
      let count = Set(end.rows.flatMap(\.path.items)).count
      add(
        sizes[index].lines, node: node, count: count, x: right + Self.beforeWords, anchor: .start,
        center: center - Self.line / 2,
        height: sizes[index].height - 10, box: right + 70..<drawing.width, style: .heading,
        below: chart.words.notes(count))
      bottom = max(bottom, places[index] + sizes[index].height)
    }
    bands += FlowBands.bands(ways).map { .shape($0, .flow) }
    return bottom
  }

  /// Where rows arrive at their end: side by side around its middle. Where there is no other end, they stay so far apart as they were that
  /// no band is steeper than it is long.
  private func tops(of rows: [Row], around center: Int, areAlone: Bool) -> [Int] {
    var at = center - rows.reduce(0) { $0 + $1.height } / 2
    let joined = rows.map { row in
      defer { at += row.height }
      return at
    }
    let ways = zip(rows, joined).map { $0.center - $0.height / 2 - $1 }
    guard areAlone, let longest = ways.map(abs).max(), longest > right - middle.upperBound else { return joined }
    let kept = longest - (right - middle.upperBound)
    return zip(joined, ways).map { $0 + $1 * kept / longest }
  }

  /// In order, as near to what is wanted as can be, none above `top`.
  private static func settled(_ items: [(wanted: Int, height: Int)], _ top: Int) -> [Int] {
    var pools: [(start: Int, height: Int, count: Int, wanted: Int)] = []
    for item in items {
      pools.append((max(top, item.wanted), item.height, 1, item.wanted))
      while pools.count > 1, case let last = pools[pools.count - 1], case let before = pools[pools.count - 2],
        before.start + before.height > last.start
      {
        pools.removeLast(2)
        let count = before.count + last.count
        let wanted = (before.wanted * before.count + (last.wanted - before.height) * last.count) / count
        pools.append((max(top, wanted), before.height + last.height, count, wanted))
      }
    }
    var places: [Int] = []
    for pool in pools {
      var y = pool.start
      for _ in 0..<pool.count {
        places.append(y)
        y += items[places.count - 1].height
      }
    }
    return places
  }

  // MARK: Marks

  private mutating func bar(x: Int, y: Int, width: Int, height: Int) {
    bars.append(.shape(.box(.init(x: x, y: y, width: width, height: max(1, height))), .gate))
  }

  /// Lines about a middle, as a link where there is a page.
  private mutating func add(
    _ lines: [String], node: FlowChart.Node, count: Int, x: Int, anchor: Drawing.Label.Anchor, center: Int, height: Int,
    box: Range<Int>, style: Drawing.Label.Style = .name, ground: Drawing.Label.Ground = .page, below: String? = nil,
    targetCenter: Int? = nil
  ) {
    let first = center - (lines.count - 1) * Self.line / 2 + 40
    var marks: [Drawing.Mark] = lines.enumerated().map { index, text in
      var label = Drawing.Label(text, at: .init(x, first + index * Self.line), anchor: anchor, style: style)
      label.ground = ground
      return .text(label)
    }
    if let below {
      let label = Drawing.Label(below, at: .init(x, first + lines.count * Self.line), anchor: anchor, style: .note)
      marks.append(.text(label))
    }
    guard let href = node.href else {
      words += marks
      return
    }
    let middle = targetCenter ?? (below == nil ? center : center + Self.line / 2)
    let target = Drawing.Box(x: box.lowerBound, y: middle - height / 2, width: box.count, height: height)
    words.append(.link(href, "\(node.title): \(chart.words.notes(count))", [.shape(.box(target), .target)] + marks))
  }

  private mutating func addHeadings() {
    let headings = chart.words
    let hasMiddle = chart.paths.contains { $0.through != nil }
    words.append(.text(.init(headings.whoSaidIt.text, at: .init(left - 10, 120), anchor: .end, style: .note)))
    if hasMiddle {
      words.append(.text(.init(headings.inWhat.text, at: .init(middle.lowerBound + 40, 120), style: .note)))
    }
    // Above the words at the ends, where there is room for it.
    let (end, start) = (headings.whereItWasRead.text, right + Self.beforeWords)
    let fits = start + TextWidth.of(end, size: Drawing.Label.Style.note.size) <= drawing.width
    words.append(
      .text(.init(end, at: .init(fits ? start : drawing.width, 120), anchor: fits ? .start : .end, style: .note)))
  }
}
