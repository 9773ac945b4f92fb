/// Turns diagnostics into what one reader wants: a person, a program, a code review.
public protocol DiagnosticPrinter: Sendable {
  /// What `--format` calls it.
  static var name: String { get }

  /// All the diagnostics, in the order given, ending with a newline where there are any. `source` gives a file's bytes
  /// by its path, where they can still be had.
  func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String

  /// The same piece by piece, so that what is long is never held as a whole.
  func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?, to sink: (String) -> Void)
}

extension DiagnosticPrinter {
  public func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?, to sink: (String) -> Void) {
    sink(print(diagnostics, source: source))
  }
}

/// Text that is handed on when there is enough of it.
struct TextPieces {
  private static let enough = 1 << 16
  private var bytes: [UInt8] = []

  /// What is not handed on yet.
  mutating func append(_ text: String, to sink: (String) -> Void) {
    bytes += text.utf8
    if bytes.count >= Self.enough { finish(sink) }
  }

  mutating func finish(_ sink: (String) -> Void) {
    if !bytes.isEmpty { sink(String(decoding: bytes, as: UTF8.self)) }
    bytes.removeAll(keepingCapacity: true)
  }
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
