/// For programs: one JSON object a line, its keys always in the same order.
///
/// Shape: `{"severity", "id", "message", "path", "line", "column", "endLine", "endColumn", "notes": [{"message", "path",
/// "line", "column"}], "others": [{"path", "line", "column"}], "fix", "replacement"}`; lines and columns are from 1. A
/// note's place, `others`, the further places of the same finding, `fix`, and `replacement`, which belongs between the place
/// and its end where that is the fix, are there only where there are any.
public struct JSONPrinter: DiagnosticPrinter {
  public static let name = "json"

  public init() {}

  public func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var tables = LineTables()
    return diagnostics.map { line(for: $0, tables: &tables, source: source) + "\n" }.joined()
  }

  private func line(for diagnostic: Diagnostic, tables: inout LineTables, source: (String) -> [UInt8]?) -> String {
    var fields = [
      "\"severity\":" + quoted(diagnostic.severity.rawValue), "\"id\":" + quoted(diagnostic.id),
      "\"message\":" + quoted(diagnostic.message),
    ]
    fields += place(diagnostic.location, withEnd: true, tables: &tables, source: source)
    let notes = diagnostic.notes.map { note in
      let place = note.location.map { self.place($0, withEnd: false, tables: &tables, source: source) } ?? []
      return "{" + (["\"message\":" + quoted(note.message)] + place).joined(separator: ",") + "}"
    }
    fields.append("\"notes\":[" + notes.joined(separator: ",") + "]")
    if !diagnostic.others.isEmpty {
      let others = diagnostic.others.map {
        "{" + place($0, withEnd: false, tables: &tables, source: source).joined(separator: ",") + "}"
      }
      fields.append("\"others\":[" + others.joined(separator: ",") + "]")
    }
    if let fix = diagnostic.fix { fields.append("\"fix\":" + quoted(fix)) }
    if let replacement = diagnostic.replacement { fields.append("\"replacement\":" + quoted(replacement)) }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private func place(
    _ location: SourceLocation, withEnd: Bool, tables: inout LineTables, source: (String) -> [UInt8]?
  ) -> [String] {
    var fields = ["\"path\":" + quoted(location.path)]
    guard let (_, lines) = tables.table(for: location.path, source: source) else { return fields }
    let start = lines.position(of: location.range.lowerBound)
    fields += ["\"line\":\(start.line)", "\"column\":\(start.column)"]
    if withEnd {
      let end = lines.position(of: location.range.upperBound)
      fields += ["\"endLine\":\(end.line)", "\"endColumn\":\(end.column)"]
    }
    return fields
  }

  private func quoted(_ text: String) -> String {
    JSONText.quoted(text)
  }
}
