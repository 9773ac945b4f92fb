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

  /// What the square of two groups says, and where it leads.
  public var tie: @Sendable (Int, Int) -> (name: String, href: Href)

  /// - Parameter ties: a row for each group, with a number for each before it.
  public init(
    groups: [Group], ties: [[Int]], tie: @escaping @Sendable (Int, Int) -> (name: String, href: Href)
  ) {
    (self.groups, self.ties, self.tie) = (groups, ties, tie)
  }

  /// More are too many to tell apart.
  public static let mostGroups = 16
  /// What a finger needs.
  private static let target = 240

  /// By which a group is found in the table and in the picture: A, B and so on.
  public static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(index, 25))))
  }

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing {
    let width = format.width
    var drawing = Drawing(width: width, title: title, description: description)
    let (left, row) = (format.isNarrow ? width / 2 : 2500, 290)
    let column = min(row, (width - left) / max(1, groups.count))
    // Where a square is too narrow for a finger, its row leads on.
    let areSquaresLinks = column >= Self.target
    let side = column - 10
    let most = max(1, ties.flatMap(\.self).max() ?? 1)
    // A letter finds the column of a row: names are too long for what stands side by side.
    for index in groups.indices {
      let label = Drawing.Label(
        Self.letter(index), at: .init(left + index * column + column / 2, 110), anchor: .middle, style: .note)
      drawing.marks.append(.text(label))
    }
    var y = 160
    for (index, group) in groups.enumerated() {
      let baseline = y + row / 2 + 40
      let letter = Drawing.Label(Self.letter(index), at: .init(0, baseline), style: .note)
      let count = Drawing.Label(String(group.count), at: .init(left - 60, baseline), anchor: .end, style: .note)
      let name = TextWidth.lines(
        of: group.title, size: Drawing.Label.Style.name.size, within: count.box.x - 200, atMost: 1)
      let target = Drawing.Box(x: 0, y: y + 5, width: areSquaresLinks ? left - 20 : width, height: row - 10)
      var marks: [Drawing.Mark] = [
        .shape(.box(target), .target), .text(letter), .text(.init(name.first ?? "", at: .init(140, baseline))),
        .text(count),
      ]
      // The diagonal, on which a row and its column meet.
      drawing.marks.append(
        .shape(.box(.init(x: left + index * column, y: y, width: column, height: row)), .panel))
      var squares: [Drawing.Mark] = []
      for (other, number) in ties[index].enumerated() where number > 0 {
        let size = max(20, Int(Double(side * side * number / most).squareRoot()))
        let center = Drawing.Point(left + other * column + column / 2, y + row / 2)
        let square = Drawing.Mark.shape(
          .box(.init(x: center.x - size / 2, y: center.y - size / 2, width: size, height: size)), .count)
        if areSquaresLinks {
          let cell = Drawing.Box(x: left + other * column, y: y + 5, width: column, height: row - 10)
          let (name, href) = tie(index, other)
          squares.append(.link(href, name, [.shape(.box(cell), .target), square]))
        } else {
          marks.append(square)
        }
      }
      drawing.marks.append(.link(group.href, "\(group.title): \(group.count)", marks))
      drawing.marks += squares
      y += row
    }
    drawing.height = y + 20
    return drawing
  }
}
