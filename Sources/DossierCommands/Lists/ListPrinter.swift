import Diagnostics

/// Prints a list: as a table for people, as CSV for spreadsheets, as JSON for programs.
struct ListPrinter {
  /// The forms, as `--format` has them.
  enum Format: String, CaseIterable {
    case table, csv, json
  }

  let columns: [ListColumn]
  let rows: [ListedRows.Row]

  /// - Parameter width: columns of the terminal; nil where nothing is cut.
  func text(as format: Format, width: Int?) -> String {
    switch format {
    case .table: table(width: width)
    case .csv: csv
    case .json: json
    }
  }

  // MARK: - Table

  /// A line with the columns' names, and one for each row; nothing where there are no rows.
  private func table(width: Int?) -> String {
    if rows.isEmpty { return "" }
    let isNumber = columns.indices.map { column in
      rows.allSatisfy { row in
        if case .number = row.values[column] { true } else { row.values[column] == .none }
      }
    }
    var kinds: [TextTable.Column] = columns.indices.map { index in
      TextTable.Column(
        heading: columns[index].name.uppercased(), isNumber: isNumber[index],
        room: columns[index].isWords ? .words : .name)
    }
    kinds.append(TextTable.Column(heading: "PLACE", room: .path))
    return TextTable(columns: kinds, rows: rows.map { row in row.values.map(cell) + [place(of: row)] })
      .text(width: width)
  }

  private func cell(_ value: ListValue) -> String {
    switch value {
    case .text(let text): Shown.line(text)
    case .texts(let texts): Shown.line(texts.joined(separator: ", "))
    case .number(let number): String(number)
    case .none: ""
    }
  }

  /// As editors and terminals open it.
  private func place(of row: ListedRows.Row) -> String {
    TerminalText.safe(row.path) + (row.position.map { ":\($0.line):\($0.column)" } ?? "")
  }

  // MARK: - CSV

  /// RFC 4180: lines end in CR LF, the first has the columns' names. Several values in a field stand after one another with
  /// `; ` between them.
  private var csv: String {
    let names = columns.map(\.name) + ["path", "line", "column"]
    return ([names] + rows.map(fields)).map { CSVText.record($0) + "\r\n" }.joined()
  }

  private func fields(of row: ListedRows.Row) -> [String] {
    row.values.map { value in
      switch value {
      case .text(let text): text
      case .texts(let texts): texts.joined(separator: "; ")
      case .number(let number): String(number)
      case .none: ""
      }
    } + [row.path, row.position.map { String($0.line) } ?? "", row.position.map { String($0.column) } ?? ""]
  }

  // MARK: - JSON

  /// One object a line, with all keys in the order of the columns; what is not there is null.
  private var json: String {
    rows.map { row in
      let values = zip(columns, row.values).map { JSONValue.Member($0.name, Self.json($1)) }
      let place = [
        JSONValue.Member("path", .text(row.path)),
        JSONValue.Member("line", row.position.map { .integer($0.line) } ?? .null),
        JSONValue.Member("column", row.position.map { .integer($0.column) } ?? .null),
      ]
      return JSONValue.object(values + place).line + "\n"
    }.joined()
  }

  private static func json(_ value: ListValue) -> JSONValue {
    switch value {
    case .text(let text): .text(text)
    case .texts(let texts): .texts(texts)
    case .number(let number): .integer(number)
    case .none: .null
    }
  }
}
