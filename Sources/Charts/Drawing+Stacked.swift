extension Drawing {
  /// Drawings of one width below one another.
  ///
  /// - Parameter gap: between two, in tenths of a unit.
  public static func stacked(_ drawings: [Drawing], gap: Int, title: String, description: String) -> Drawing {
    var whole = Drawing(width: drawings.map(\.width).max() ?? 0, title: title, description: description)
    for drawing in drawings {
      if whole.height > 0 { whole.height += gap }
      whole.marks += drawing.marks.map { $0.moved(down: whole.height) }
      whole.height += drawing.height
    }
    return whole
  }
}

extension Drawing.Mark {
  fileprivate func moved(down y: Int) -> Drawing.Mark {
    switch self {
    case .shape(let shape, let paint): return .shape(shape.moved(down: y), paint)
    case .sign(let kind, let point, let isOnFocus): return .sign(kind, point.moved(down: y), isOnFocus: isOnFocus)
    case .text(var label):
      label.at = label.at.moved(down: y)
      return .text(label)
    case .link(let href, let name, let marks): return .link(href, name, marks.map { $0.moved(down: y) })
    }
  }
}

extension Drawing.Point {
  fileprivate func moved(down y: Int) -> Drawing.Point { .init(x, self.y + y) }
}

extension Drawing.Shape {
  fileprivate func moved(down y: Int) -> Drawing.Shape {
    switch self {
    case .box(var box):
      box.y += y
      return .box(box)
    case .circle(let center, let radius): return .circle(center.moved(down: y), radius: radius)
    case .line(let from, let to): return .line(from.moved(down: y), to.moved(down: y))
    case .polygon(let points): return .polygon(points.map { $0.moved(down: y) })
    case .band(let from, let to, let height, let turn):
      return .band(from: from.moved(down: y), to: to.moved(down: y), height: height, turn: turn)
    case .outlines(let lines, let areClosed):
      return .outlines(lines.map { $0.map { $0.moved(down: y) } }, areClosed: areClosed)
    }
  }
}
