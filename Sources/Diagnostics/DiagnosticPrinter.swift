/// Turns diagnostics into what one reader wants: a person, a program, a code review.
public protocol DiagnosticPrinter: Sendable {
  /// What `--format` calls it.
  static var name: String { get }

  /// All the diagnostics, in the order given, ending with a newline where there are any. `source` gives a file's bytes
  /// by its path, where they can still be had.
  func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String
}

/// Line tables by path, made when first asked for.
struct LineTables {
  private var tables: [String: (bytes: [UInt8], lines: LineTable)?] = [:]

  mutating func table(for path: String, source: (String) -> [UInt8]?) -> (bytes: [UInt8], lines: LineTable)? {
    if let known = tables[path] { return known }
    let table = source(path).map { (bytes: $0, lines: LineTable($0)) }
    tables[path] = .some(table)
    return table
  }
}
