public import Markup
public import Words

/// How many there were in each month: a row a year, a square a month, its area their number. For what would be too many rows.
public struct MonthGrid: Sendable {
  /// One row.
  public struct Year: Sendable {
    public var words: String
    public var href: Href
    /// Of the year; more than its months have together where some are known by the year alone.
    public var total: Int
    /// Twelve, each with where its square leads.
    public var months: [(count: Int, name: String, href: Href)]

    public init(words: String, href: Href, total: Int, months: [(count: Int, name: String, href: Href)]) {
      (self.words, self.href, self.total, self.months) = (words, href, total, months)
    }
  }

  /// What a finger needs.
  private static let target = 240

  public var years: [Year]
  /// What is counted; nil for all sorts.
  public var sort: ChronologySort?
  public var words: any Wording

  public init(years: [Year], sort: ChronologySort?, words: any Wording) {
    (self.years, self.sort, self.words) = (years, sort, words)
  }

  public func drawing(_ format: Drawing.Format, title: String, description: String) -> Drawing {
    let width = format.width
    var drawing = Drawing(width: width, title: title, description: description)
    let (left, right) = (format.isNarrow ? 620 : 900, width - 420)
    let (cell, row) = ((right - left) / 12, 290)
    for month in 1...12 {
      drawing.marks.append(
        .text(
          Drawing.Label(
            words.columnMonth(month, isNarrow: cell <= 300), at: .init(left + cell * (2 * month - 1) / 2, 110),
            anchor: .middle, style: .note)))
    }
    let most = years.flatMap(\.months).map(\.count).max() ?? 1
    let side = min(cell, row) - 30
    var y = 160
    for year in years {
      // Where a month is too narrow for a finger, the row leads to the year.
      let areMonthsLinks = cell >= Self.target
      var whole: [Drawing.Mark] = [
        .shape(.box(.init(x: 0, y: y + 5, width: areMonthsLinks ? left - 10 : width, height: row - 10)), .target)
      ]
      let lines = TextWidth.lines(
        of: year.words, size: Drawing.Label.Style.heading.size, isBold: true, within: left - 20, atMost: 2)
      for (number, text) in lines.enumerated() {
        let first = y + row / 2 + 40 - (lines.count - 1) * 65
        whole.append(.text(.init(text, at: .init(0, first + number * 130), style: .heading)))
      }
      var months: [Drawing.Mark] = []
      for (index, month) in year.months.enumerated() where month.count > 0 {
        let size = max(30, Self.root(side * side * month.count / most))
        let center = Drawing.Point(left + cell * (2 * index + 1) / 2, y + row / 2)
        var marks: [Drawing.Mark] = [
          .shape(.box(.init(x: center.x - size / 2, y: center.y - size / 2, width: size, height: size)), .count)
        ]
        let label = Drawing.Label(
          String(month.count), at: .init(center.x, center.y + 35), anchor: .middle, style: .onCount)
        if label.width + 20 <= size { marks.append(.text(label)) }
        if areMonthsLinks {
          let target = Drawing.Box(x: center.x - cell / 2, y: y + 5, width: cell, height: row - 10)
          months.append(
            .link(
              month.href, "\(month.name): \(words.counted(month.count, sort))",
              [.shape(.box(target), .target)] + marks))
        } else {
          whole += marks
        }
      }
      drawing.marks.append(.link(year.href, "\(year.words): \(words.counted(year.total, sort))", whole))
      drawing.marks += months
      drawing.marks.append(
        .text(.init(String(year.total), at: .init(width, y + row / 2 + 40), anchor: .end, style: .note)))
      y += row
    }
    drawing.height = y + 20
    return drawing
  }

  /// The largest number whose square is not more.
  private static func root(_ square: Int) -> Int {
    var root = 0
    while (root + 1) * (root + 1) <= square { root += 1 }
    return root
  }
}
