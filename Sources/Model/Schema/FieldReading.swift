import Diagnostics

/// What is known while the values of one file are read, and what was noticed.
struct FieldReading {
  let path: String
  /// The key whose value is read.
  var key = ""
  /// Whether the record cannot do without it.
  var needsValue = false
  private(set) var diagnostics: [Diagnostic] = []
  /// Keys that no record of the file has: of thousands it is not looked up what each may mean.
  var unknownKeys = 0
  /// By message: where what was told after many others stands.
  private var firsts: [String: Int] = [:]
  /// Findings in one file that each stand for themselves. After so many, what is said again is counted at once, as a value for
  /// each of a hundred thousand would be made to be counted later.
  private static let many = 100

  init(path: String) {
    self.path = path
  }

  mutating func error(
    _ id: String, _ message: String, at range: Range<Int>, notes: [Diagnostic.Note] = [], fix: String? = nil
  ) {
    append(.error(id, message, at: location(range), notes: notes, fix: fix))
  }

  mutating func warning(_ id: String, _ message: String, at range: Range<Int>, fix: String? = nil) {
    append(.warning(id, message, at: location(range), fix: fix))
  }

  mutating func append(_ diagnostic: Diagnostic) {
    guard diagnostics.count >= Self.many, diagnostic.notes.isEmpty else {
      diagnostics.append(diagnostic)
      return
    }
    if let first = firsts[diagnostic.message], diagnostics[first].says(whatSays: diagnostic) {
      diagnostics[first].others.append(diagnostic.location)
    } else {
      firsts[diagnostic.message] = diagnostics.count
      diagnostics.append(diagnostic)
    }
  }

  /// The same at a place.
  mutating func append(_ diagnostic: Diagnostic, at range: Range<Int>) {
    var diagnostic = diagnostic
    diagnostic.location = location(range)
    append(diagnostic)
  }

  mutating func wrongType(_ expected: String, found node: FrontMatterNode, fix: String? = nil) {
    error("wrong-type", "“\(key)” takes \(expected), and this is \(node.typeName)", at: node.shownRange, fix: fix)
  }

  /// With an edit as its fix: what belongs in the place of the value.
  mutating func wrongType(_ expected: String, found node: FrontMatterNode, write value: String) {
    let message = "“\(key)” takes \(expected), and this is \(node.typeName)"
    append(.error("wrong-type", message, at: location(node.range)).writing(value: value))
  }

  /// The same with YAML as it is to stand there.
  mutating func wrongType(_ expected: String, found node: FrontMatterNode, writing yaml: String) {
    let message = "“\(key)” takes \(expected), and this is \(node.typeName)"
    append(.error("wrong-type", message, at: location(node.range)).writing(yaml))
  }

  mutating func badValue(_ message: String, at range: Range<Int>, fix: String) {
    error("bad-value", message, at: range, fix: fix)
  }

  /// With an edit as its fix: what belongs in the place of the value.
  mutating func badValue(_ message: String, at range: Range<Int>, write replacement: String) {
    append(.error("bad-value", message, at: location(range)).writing(replacement))
  }

  func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(path: path, range: range)
  }
}

extension Diagnostic {
  /// Whether another of the same message says just the same, but for its place.
  fileprivate func says(whatSays other: Diagnostic) -> Bool {
    severity == other.severity && id == other.id && fix == other.fix && replacement == other.replacement
      && subject == other.subject
  }
}

extension FrontMatterNode {
  /// “a text”, “a list”, “a mapping”.
  var typeName: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping of keys to values"
    }
  }

  /// Whether nothing is written, or nothing but white space.
  var isEmpty: Bool {
    if case .scalar(let text) = content {
      text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    } else {
      false
    }
  }

  /// A collection of several lines is pointed at by its first item.
  var shownRange: Range<Int> {
    switch content {
    case .scalar: range
    case .sequence(let items): items.first.map { range.lowerBound..<$0.range.upperBound } ?? range
    case .mapping(let entries): entries.first?.keyRange ?? range
    }
  }
}

/// A text from a file, in quotation marks and no longer than a line.
func quoted(_ text: String) -> String {
  let text = text.count > 60 ? String(text.prefix(60)) + "…" : text
  return "“" + text.split(whereSeparator: \.isNewline).joined(separator: " ") + "”"
}
