import Model

/// How a date is drawn: as wide as it is unsure, solid where something lasted, faded where it is “about” or goes on.
struct TimeGlyph {
  let marks: [Drawing.Mark]
  /// From where to where it reaches.
  let left: Int
  let right: Int

  /// Nothing is narrower.
  private static let least = 70
  /// Half of a bar's height.
  private static let half = 40

  /// - Parameter y: the middle.
  init(_ extent: DateExtent, y: Int, on scale: TimeScale) {
    var pen = Pen(y: y, scale: scale)
    switch extent {
    case .moment(let moment): pen.draw(moment)
    case .interval(let from, let to): pen.draw(from, to)
    }
    (marks, left, right) = (pen.marks, pen.left, pen.right)
  }

  private struct Pen {
    let y: Int
    let scale: TimeScale
    var marks: [Drawing.Mark] = []
    var left = 0
    var right = 0

    private mutating func box(_ from: Int, _ to: Int, _ paint: Drawing.Paint) {
      guard to > from else { return }
      marks.append(.shape(.box(.init(x: from, y: y - half, width: to - from, height: 2 * half)), paint))
    }

    private func paint(of moment: DateExtent.Moment) -> Drawing.Paint { moment.isUncertain ? .uncertain : .moment }

    // MARK: A moment

    mutating func draw(_ moment: DateExtent.Moment) {
      let (from, to) = (scale.x(moment.days.lowerBound), scale.x(moment.days.upperBound + 1))
      (left, right) = wide(scale.inside(from), scale.inside(to))
      if moment.days.count == 1, to - from < least {
        let center = Drawing.Point((left + right) / 2, y)
        let isKnown = !moment.isApproximate && !moment.isUncertain
        marks.append(.shape(.circle(center, radius: half), isKnown ? .point : paint(of: moment)))
        (left, right) = (center.x - half, center.x + half)
      } else if moment.isApproximate {
        let more = max(50, (right - left) * 35 / 100)
        (left, right) = (scale.inside(left - more), scale.inside(right + more))
        box(left, right, .fadeBoth)
        if moment.isUncertain { box(left, right, .uncertain) }
      } else {
        box(left, right, paint(of: moment))
      }
      addArrows(from, to)
    }

    // MARK: An interval

    mutating func draw(_ from: DateExtent.Bound, _ to: DateExtent.Bound) {
      // Outer and inner edges: between them the start, and the end, may be.
      var (outerLeft, innerLeft) = (scale.left, scale.left)
      var (innerRight, outerRight) = (scale.right, scale.right)
      if case .moment(let start) = from {
        outerLeft = scale.x(start.days.lowerBound)
        innerLeft = start.days.count == 1 ? outerLeft : scale.x(start.days.upperBound + 1)
      }
      if case .moment(let end) = to {
        outerRight = scale.x(end.days.upperBound + 1)
        innerRight = end.days.count == 1 ? outerRight : scale.x(end.days.lowerBound)
      }
      let reach = (outerLeft, outerRight)
      (left, right) = wide(scale.inside(outerLeft), scale.inside(outerRight))
      (innerLeft, innerRight) = (scale.inside(innerLeft), scale.inside(innerRight))
      if right - left <= least { (innerLeft, innerRight) = (left, right) }
      if innerLeft > innerRight {
        // Neither end is known better than the whole.
        box(left, right, isUncertain(from) || isUncertain(to) ? .uncertain : .moment)
      } else {
        let (before, after) = (fade(from, innerLeft, innerRight), fade(to, innerLeft, innerRight))
        drawStart(from, innerLeft, before)
        box(innerLeft + before, innerRight - after, .solid)
        drawEnd(to, innerRight, after)
      }
      addArrows(isOpen(from) ? left : reach.0, isOpen(to) ? right : reach.1)
    }

    private func isOpen(_ bound: DateExtent.Bound) -> Bool {
      if case .moment = bound { false } else { true }
    }

    private func isUncertain(_ bound: DateExtent.Bound) -> Bool {
      if case .moment(let moment) = bound { moment.isUncertain } else { false }
    }

    /// How much of what surely lasted is faded, where it has no end or an uncertain one.
    private func fade(_ bound: DateExtent.Bound, _ from: Int, _ to: Int) -> Int {
      switch bound {
      case .open, .unknown: (to - from) * 45 / 100
      case .moment(let moment): moment.isUncertain && moment.days.count == 1 ? min(40, (to - from) / 3) : 0
      }
    }

    private mutating func drawStart(_ bound: DateExtent.Bound, _ inner: Int, _ fade: Int) {
      guard case .moment(let start) = bound else { return box(inner, inner + fade, .fadeStart) }
      if start.isApproximate {
        let from = scale.inside(min(left, inner - 100))
        box(from, inner, .fadeStart)
        left = min(left, from)
      } else {
        box(left, inner, paint(of: start))
      }
      box(inner, inner + fade, .uncertain)
    }

    private mutating func drawEnd(_ bound: DateExtent.Bound, _ inner: Int, _ fade: Int) {
      guard case .moment(let end) = bound else { return box(inner - fade, inner, .fadeEnd) }
      if end.isApproximate {
        let to = scale.inside(max(right, inner + 100))
        box(inner, to, .fadeEnd)
        right = max(right, to)
      } else {
        box(inner, right, paint(of: end))
      }
      box(inner - fade, inner, .uncertain)
    }

    // MARK: Edges

    /// At least as wide as can be seen, within the scale.
    private func wide(_ from: Int, _ to: Int) -> (Int, Int) {
      guard to - from < least else { return (from, to) }
      let start = min(max((from + to - least) / 2, scale.left), scale.right - least)
      return (start, start + least)
    }

    private mutating func addArrows(_ from: Int, _ to: Int) {
      let (height, length) = (half + 15, 60)
      if from < scale.left - 5 {
        let x = scale.left
        marks.append(
          .shape(.polygon([.init(x - length, y), .init(x, y - height), .init(x, y + height)]), .beyond))
        left = x - length
      }
      if to > scale.right + 5 {
        let x = scale.right
        marks.append(
          .shape(.polygon([.init(x + length, y), .init(x, y - height), .init(x, y + height)]), .beyond))
        right = x + length
      }
    }
  }
}
