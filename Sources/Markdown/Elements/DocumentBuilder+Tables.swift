import Markup

/// What HTML asks of a table as a whole, known when it ends: the order of its parts, and that no cell reaches beyond what is
/// there.
extension DocumentBuilder {
  /// A row may be as wide as this; beyond it cells span nothing.
  private static let mostColumns = 2000

  mutating func settleTable(_ table: Int) {
    var parts = children(of: table, endingAt: document.nodes.count).filter {
      element(of: document.nodes[$0]) != .caption
    }
    for (position, part) in parts.enumerated() {
      let isFirst = position == 0
      let isLast = position == parts.count - 1
      switch element(of: document.nodes[part]) {
      case .thead where !isFirst, .tfoot where !isLast:
        document.nodes[part].detail = UInt16(SafeElement.tbody.rawValue)
      default: break
      }
    }
    // Rows that stand in no part make one together.
    var groups: [[Int]] = []
    var loose: [Int] = []
    parts.append(-1)
    for part in parts {
      if part >= 0, element(of: document.nodes[part]) == .tr {
        loose.append(part)
        continue
      }
      if !loose.isEmpty { groups.append(loose) }
      loose = []
      if part >= 0 { groups.append(children(of: part)) }
    }
    settleSpans(groups.map { rows in rows.map { children(of: $0) } })
  }

  private func children(of node: Int, endingAt end: Int? = nil) -> [Int] {
    var found: [Int] = []
    var index = node + 1
    let end = end ?? Int(document.nodes[node].end)
    while index < end {
      found.append(index)
      index = max(index + 1, Int(document.nodes[index].end))
    }
    return found
  }

  /// Lets no cell reach below the last row of its part, nor over columns in which no cell begins.
  ///
  /// - Parameter groups: the cells of each row of each part.
  private mutating func settleSpans(_ groups: [[[Int]]]) {
    let places = attributePlaces(of: groups.joined().joined())
    if places.isEmpty { return }
    var begun: Set<Int> = []
    var cells: [(place: Int, columns: Range<Int>)] = []
    for rows in groups {
      // How many more rows each column is taken for.
      var taken: [Int] = []
      for (number, row) in rows.enumerated() {
        var column = 0
        for cell in row {
          while column < taken.count, taken[column] > 0 { column += 1 }
          var (width, height) = (1, 1)
          if let place = places[cell] {
            let attributes = document.elementAttributes[place]
            width = max(1, Int(attributes.columns))
            height = min(max(1, Int(attributes.rows)), rows.count - number)
            if column + width > Self.mostColumns { (width, height) = (1, 1) }
            document.elementAttributes[place].rows = Int32(height)
            cells.append((place, column..<column + width))
          }
          begun.insert(column)
          if column + width <= Self.mostColumns {
            if taken.count < column + width { taken += [Int](repeating: 0, count: column + width - taken.count) }
            for each in column..<column + width { taken[each] = max(taken[each], height) }
          }
          column += width
        }
        for each in taken.indices where taken[each] > 0 { taken[each] -= 1 }
      }
    }
    for cell in cells {
      document.elementAttributes[cell.place].columns = Int32(cell.columns.count { begun.contains($0) })
    }
  }

  /// Where the attributes of cells are kept that span more than one row or column.
  private func attributePlaces(of cells: some Sequence<Int>) -> [Int: Int] {
    guard let first = cells.first(where: { _ in true }) else { return [:] }
    let cells = Set(cells)
    var places: [Int: Int] = [:]
    let start = document.elementAttributes.endOfPrefix { Int($0.node) < first }
    for place in start..<document.elementAttributes.count {
      let attributes = document.elementAttributes[place]
      if attributes.columns > 1 || attributes.rows > 1, cells.contains(Int(attributes.node)) {
        places[Int(attributes.node)] = place
      }
    }
    return places
  }
}
