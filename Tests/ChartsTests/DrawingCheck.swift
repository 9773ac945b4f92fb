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
      let marks: Set<Drawing.Paint> = [
        .moment, .uncertain, .solid, .point, .fadeStart, .fadeEnd, .fadeBoth, .beyond, .cluster, .gate,
      ]
      for shape in shapes where marks.contains(shape.paint) && label.box.overlaps(shape.box) {
        faults.append("“\(label.text)” lies on a mark: \(shape.paint)")
      }
    }
    let targets = shapes.filter { $0.paint == .target }.map(\.box)
    for (index, target) in targets.enumerated() {
      // Drawn as narrow as pages are, 24 px are 27 units.
      if target.height < 235 { faults.append("a target is \(target.height) high") }
      for other in targets[(index + 1)...] where target.overlaps(other) { faults.append("a target lies on another") }
    }
    return faults
  }

  static func box(of shape: Drawing.Shape) -> Drawing.Box {
    switch shape {
    case .box(let box): return box
    case .circle(let center, let radius):
      return .init(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    case .line(let from, let to): return bounds([from, to])
    case .polygon(let points): return bounds(points)
    case .band(let from, let to, let height):
      return bounds([from, to, .init(from.x, from.y + height), .init(to.x, to.y + height)])
    }
  }

  private static func bounds(_ points: [Drawing.Point]) -> Drawing.Box {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return .init(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}
