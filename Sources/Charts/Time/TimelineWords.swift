import Model

/// Where the words of a row stand: right of the mark where there is room, else left of it, else above, in several lines where
/// they must. Places count from the mark's middle.
struct TimelineWords {
  let labels: [Drawing.Label]
  /// How much room the row needs above and below the mark's middle.
  let above: Int
  let below: Int

  private static let line = 140
  /// Half of a row in which all stands in one line.
  private static let half = 130

  init(_ item: TimelineChart.Item, beside mark: ClosedRange<Int>, within edges: Range<Int>, isNarrow: Bool) {
    let name = Drawing.Label.Style.name
    let note = item.note.map { Drawing.Label($0, at: .init(0, 0), style: .note) }
    let title = TextWidth.of(item.title, size: name.size)
    let noteWidth = note.map { $0.width + 70 } ?? 0
    if !isNarrow {
      if mark.upperBound + 80 + title + noteWidth <= edges.upperBound {
        let x = mark.upperBound + 80
        labels = Self.line([item.title, item.note], from: x, title: title, y: 40)
        (above, below) = (Self.half, Self.half)
        return
      }
      if mark.lowerBound - 80 - title - noteWidth >= edges.lowerBound {
        // The note first, so that the title stands at its mark.
        let end = mark.lowerBound - 80
        var labels = [Drawing.Label(item.title, at: .init(end, 40), anchor: .end)]
        if var note {
          (note.at, note.anchor) = (.init(end - title - 70, 40), .end)
          labels.append(note)
        }
        self.labels = labels
        (above, below) = (Self.half, Self.half)
        return
      }
    }
    (labels, above, below) = Self.above(item, note, mark, edges, isNarrow: isNarrow)
  }

  private static func line(_ words: [String?], from x: Int, title: Int, y: Int) -> [Drawing.Label] {
    var labels: [Drawing.Label] = []
    if let title = words[0] { labels.append(Drawing.Label(title, at: .init(x, y))) }
    if let note = words[1] { labels.append(Drawing.Label(note, at: .init(x + title + 70, y), style: .note)) }
    return labels
  }

  private static func above(
    _ item: TimelineChart.Item, _ note: Drawing.Label?, _ mark: ClosedRange<Int>, _ edges: Range<Int>, isNarrow: Bool
  ) -> ([Drawing.Label], Int, Int) {
    let size = Drawing.Label.Style.name.size
    let lines = TextWidth.lines(of: item.title, size: size, within: edges.count, atMost: 4)
    let widths = lines.map { TextWidth.of($0, size: size) }
    let lastWidth = widths.last ?? 0
    var (labels, below) = ([Drawing.Label](), isNarrow ? 80 : 110)
    var noteLines: [Drawing.Label] = []
    var widest = widths.max() ?? 0
    if var note {
      if lastWidth + 60 + note.width <= edges.count {
        // After the title.
        note.at = .init(lastWidth + 60, 0)
        noteLines = [note]
        widest = max(widest, lastWidth + 60 + note.width)
      } else {
        // Below the mark.
        let texts = TextWidth.lines(of: note.text, size: note.style.size, within: edges.count, atMost: 2)
        for (index, text) in texts.enumerated() {
          var label = Drawing.Label(text, at: .init(0, 150 + index * 120), style: .note)
          label.at.x = min(max(mark.lowerBound, edges.lowerBound), edges.upperBound - label.width)
          labels.append(label)
        }
        below = 150 + (texts.count - 1) * 120 + 100
      }
    }
    let x = min(max(mark.lowerBound, edges.lowerBound), edges.upperBound - widest)
    for (index, text) in lines.enumerated() {
      labels.append(Drawing.Label(text, at: .init(x, -90 - (lines.count - 1 - index) * line)))
    }
    for var label in noteLines {
      (label.at.x, label.at.y) = (x + label.at.x, -90)
      labels.append(label)
    }
    return (labels, 90 + (lines.count - 1) * line + 130, below)
  }
}
