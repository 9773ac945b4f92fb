import Charts
import Testing

/// What must hold of any drawing: nothing outside it, no words on words, no words on marks, no target on another.
enum DrawingCheck {
  static func faults(of drawing: Drawing) -> [String] {
    let marks = drawing.allMarks
    // Measured once.
    let labels = marks.compactMap { mark -> (text: String, box: Drawing.Box)? in
      if case .text(let label) = mark { (label.text, label.box) } else { nil }
    }
    let shapes = marks.compactMap { mark -> (box: Drawing.Box, paint: Drawing.Paint)? in
      if case .shape(let shape, let paint) = mark { (box(of: shape), paint) } else { nil }
    }
    var faults: [String] = []
    for (index, label) in labels.enumerated() {
      if label.box.x < 0 || label.box.maxX > drawing.width || label.box.y < 0 || label.box.maxY > drawing.height {
        faults.append("“\(label.text)” leaves the drawing")
      }
      for other in labels[(index + 1)...] where label.box.overlaps(other.box) {
        faults.append("“\(label.text)” lies on “\(other.text)”")
      }
      // Grids and panels lie behind words, and a count stands on its square.
      for case .shape(.box(let band), .flow) in marks where label.box.overlaps(band) {
        // The corners of letters may touch an edge, their height may not.
        if band.y > label.box.y + 5 || band.maxY < label.box.maxY - 25 {
          faults.append("the edge of a band goes through “\(label.text)”")
        }
      }
      let solid: Set<Drawing.Paint> = [
        .moment, .uncertain, .solid, .point, .fadeStart, .fadeEnd, .fadeBoth, .beyond, .cluster, .gate,
        .here, .hereRing, .seat, .named, .several, .region,
      ]
      for shape in shapes where solid.contains(shape.paint) && label.box.overlaps(shape.box) {
        faults.append("“\(label.text)” lies on a mark: \(shape.paint)")
      }
    }
    for case .shape(.line(let from, let to), let paint) in marks where [.leader, .marker].contains(paint) {
      for label in labels where crosses(from, to, label.box) { faults.append("a line goes through “\(label.text)”") }
    }
    let targets = shapes.filter { $0.paint == .target }.map(\.box)
    for (index, target) in targets.enumerated() {
      // Drawn as narrow as pages are, 24 px are 27 units.
      if target.height < 235 { faults.append("a target is \(target.height) high") }
      for other in targets[(index + 1)...] where target.overlaps(other) { faults.append("a target lies on another") }
    }
    return faults
  }

  /// Whether a line goes through a box, by its middle, its quarters and so on: more than enough for lines as short as these.
  private static func crosses(_ from: Drawing.Point, _ to: Drawing.Point, _ box: Drawing.Box) -> Bool {
    (0...64).contains { step in
      let (x, y) = (from.x + (to.x - from.x) * step / 64, from.y + (to.y - from.y) * step / 64)
      return box.x < x && x < box.maxX && box.y < y && y < box.maxY
    }
  }

  static func box(of shape: Drawing.Shape) -> Drawing.Box {
    switch shape {
    case .box(let box): return box
    case .circle(let center, let radius):
      return .init(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    case .line(let from, let to): return bounds([from, to])
    case .polygon(let points): return bounds(points)
    case .outlines(let lines, _): return bounds(lines.flatMap(\.self))
    case .band(let from, let to, let height, _):
      return bounds([from, to, .init(from.x, from.y + height), .init(to.x, to.y + height)])
    }
  }

  private static func bounds(_ points: [Drawing.Point]) -> Drawing.Box {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return .init(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}
