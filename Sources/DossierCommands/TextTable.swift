import Diagnostics

/// Text in columns that stand in line on a terminal, whatever signs are in it, and are cut where that has too little room.
struct TextTable {
  struct Column {
    /// Which columns are cut first, and where.
    enum Room {
      /// At first, at their end.
      case words
      /// Then, at their beginning, as a file is known by its name.
      case path
      /// At last, at their end.
      case name
    }

    /// Empty where the table has no line of headings.
    var heading = ""
    /// Whether it stands at the right edge of its column.
    var isNumber = false
    var room = Room.name
  }

  private static let gap = 2

  let columns: [Column]
  /// Each with as many cells as there are columns, none with a line break in it.
  let rows: [[String]]
  /// In front of each line.
  var indent = 0

  /// - Parameter width: of the terminal, in its columns; nil where nothing is cut.
  func text(width: Int?) -> String {
    let hasHeadings = columns.contains { !$0.heading.isEmpty }
    let lines = (hasHeadings ? [columns.map(\.heading)] : []) + rows
    var widths = columns.indices.map { column in
      lines.reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) }
    }
    if let width { fit(&widths, into: width - indent) }
    return lines.map { line($0, widths, width) + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int], _ width: Int?) -> String {
    var line = String(repeating: " ", count: indent)
    var blanks = 0
    for (index, cell) in cells.enumerated() {
      let isPath = columns[index].room == .path && cell != columns[index].heading
      let cut =
        isPath
        ? DisplayWidth.cutAtStart(cell, to: widths[index]) : DisplayWidth.cut(cell, to: widths[index])
      let rest = max(0, widths[index] - DisplayWidth.columns(of: cut))
      if columns[index].isNumber { blanks += rest }
      // Blanks at the end of a line are nothing that anyone wants.
      if !cut.isEmpty {
        line += String(repeating: " ", count: blanks) + cut
        blanks = 0
      }
      blanks += Self.gap + (columns[index].isNumber ? 0 : rest)
    }
    return width.map { DisplayWidth.cut(line, to: max(1, $0)) } ?? line
  }

  private func fit(_ widths: inout [Int], into width: Int) {
    let available = width - Self.gap * (columns.count - 1)
    for (rooms, least) in [
      ([Column.Room.words], 20), ([.path], 24), ([.words, .path], 10), ([.words, .path, .name], 4),
    ] {
      let cut = columns.indices.filter { rooms.contains(columns[$0].room) }
      let others = columns.indices.filter { !cut.contains($0) }.reduce(0) { $0 + widths[$1] }
      // The widest lose first, and all of them the same.
      var limit = cut.map { widths[$0] }.max() ?? 0
      while limit > least, others + cut.reduce(0, { $0 + min(widths[$1], limit) }) > available { limit -= 1 }
      for index in cut { widths[index] = min(widths[index], limit) }
      if widths.reduce(0, +) <= available { return }
    }
  }
}
