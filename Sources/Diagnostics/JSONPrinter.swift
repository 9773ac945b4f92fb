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
    var all = ""
    write(diagnostics, source: source) { all += $0 }
    return all
  }

  private static let enough = 1 << 16

  public func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?, to sink: (String) -> Void) {
    var tables = LineTables()
    var out: [UInt8] = []
    for diagnostic in diagnostics {
      write(diagnostic, to: &out, &tables, source)
      out.append(0x0A)
      if out.count >= Self.enough {
        sink(String(decoding: out, as: UTF8.self))
        out.removeAll(keepingCapacity: true)
      }
    }
    if !out.isEmpty { sink(String(decoding: out, as: UTF8.self)) }
  }

  private func write(
    _ diagnostic: Diagnostic, to out: inout [UInt8], _ tables: inout LineTables, _ source: (String) -> [UInt8]?
  ) {
    write(diagnostic.severity.rawValue, after: "{\"severity\":", to: &out)
    write(diagnostic.id, after: ",\"id\":", to: &out)
    write(diagnostic.message, after: ",\"message\":", to: &out)
    write(diagnostic.location, withEnd: true, after: ",", to: &out, &tables, source)
    out += ",\"notes\":[".utf8
    for (index, note) in diagnostic.notes.enumerated() {
      write(note.message, after: index == 0 ? "{\"message\":" : ",{\"message\":", to: &out)
      if let place = note.location { write(place, withEnd: false, after: ",", to: &out, &tables, source) }
      out += "}".utf8
    }
    out += "]".utf8
    if !diagnostic.others.isEmpty {
      for (index, other) in diagnostic.others.enumerated() {
        write(other, withEnd: false, after: index == 0 ? ",\"others\":[{" : ",{", to: &out, &tables, source)
        out += "}".utf8
      }
      out += "]".utf8
    }
    if let fix = diagnostic.fix { write(fix, after: ",\"fix\":", to: &out) }
    if let replacement = diagnostic.replacement { write(replacement, after: ",\"replacement\":", to: &out) }
    out += "}".utf8
  }

  private func write(
    _ location: SourceLocation, withEnd: Bool, after start: StaticString, to out: inout [UInt8],
    _ tables: inout LineTables, _ source: (String) -> [UInt8]?
  ) {
    add(start, to: &out)
    write(location.path, after: "\"path\":", to: &out)
    guard let (_, lines) = tables.table(for: location.path, source: source) else { return }
    let start = lines.position(of: location.range.lowerBound)
    out += ",\"line\":\(start.line),\"column\":\(start.column)".utf8
    guard withEnd else { return }
    let end = lines.position(of: location.range.upperBound)
    out += ",\"endLine\":\(end.line),\"endColumn\":\(end.column)".utf8
  }

  private func write(_ text: String, after start: StaticString, to out: inout [UInt8]) {
    add(start, to: &out)
    JSONText.append(text, to: &out)
  }

  private func add(_ text: StaticString, to out: inout [UInt8]) {
    text.withUTF8Buffer { out += $0 }
  }
}
