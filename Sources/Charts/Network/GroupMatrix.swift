public import Markup

/// How many ties there are between groups: a square for each two, its area the number. For what would be too much to draw thing by
/// thing.
public struct GroupMatrix: Sendable {
  /// One group.
  public struct Group: Sendable, Hashable {
    public var title: String
    public var count: Int
    public var href: Href

    public init(title: String, count: Int, href: Href) {
      (self.title, self.count, self.href) = (title, count, href)
    }
  }

  public var groups: [Group]
  /// By the places of two groups, the larger first.
  public var ties: [[Int]]

  /// - Parameter ties: a row for each group, with a number for each before it.
  public init(groups: [Group], ties: [[Int]]) {
    (self.groups, self.ties) = (groups, ties)
  }

  /// More are too many to tell apart.
  public static let mostGroups = 16

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing {
    let width = format.width
    var drawing = Drawing(width: width, title: title, description: description)
    let left = width / 2
    let (column, row) = ((width - left) / max(1, groups.count), 290)
    let side = min(column, row) - 10
    let most = max(1, ties.flatMap(\.self).max() ?? 1)
    var y = 20
    for (index, group) in groups.enumerated() {
      let count = Drawing.Label(String(group.count), at: .init(left - 60, y + row / 2 + 40), anchor: .end, style: .note)
      let name = TextWidth.lines(
        of: group.title, size: Drawing.Label.Style.name.size, within: count.box.x - 60, atMost: 1)
      drawing.marks.append(
        .link(
          group.href, "\(group.title): \(group.count)",
          [
            .shape(.box(.init(x: 0, y: y + 5, width: left - 20, height: row - 10)), .target),
            .text(.init(name.first ?? "", at: .init(0, y + row / 2 + 40))), .text(count),
          ]))
      // The diagonal, by which one finds the column.
      drawing.marks.append(
        .shape(.box(.init(x: left + index * column, y: y, width: column, height: row)), .panel))
      for (other, number) in ties[index].enumerated() where number > 0 {
        var size = 0
        while (size + 10) * (size + 10) * most <= side * side * number { size += 10 }
        size = max(20, size)
        let center = Drawing.Point(left + other * column + column / 2, y + row / 2)
        drawing.marks.append(
          .shape(.box(.init(x: center.x - size / 2, y: center.y - size / 2, width: size, height: size)), .count))
      }
      y += row
    }
    drawing.height = y + 20
    return drawing
  }
}
