/// For code scanning: one log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
///
/// Columns count Unicode scalars, as everywhere here, and the log says so. A fix that is an edit is a fix of the result. Each
/// further place of the same finding is a result of its own. Of a diagnostic whose line is not to be shown, nothing is told but
/// its message and where it begins: how long a name is, is something about it.
public struct SARIFPrinter: DiagnosticPrinter {
  public static let name = "sarif"

  /// What a rule's id means.
  public struct Rule: Sendable {
    /// One sentence, without its full stop or with it.
    public var summary: String
    /// What it is about, and what to do.
    public var explanation: String
    /// What it is where no settings say otherwise; nil where that depends.
    public var severity: Diagnostic.Severity?

    public init(summary: String, explanation: String, severity: Diagnostic.Severity? = nil) {
      (self.summary, self.explanation, self.severity) = (summary, explanation, severity)
    }
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let version: String
  private let rule: @Sendable (String) -> Rule?

  /// - Parameters:
  ///   - version: of the program, as Semantic Versioning has it.
  ///   - rule: what an id means; nil where nothing explains it.
  public init(version: String, rule: @escaping @Sendable (String) -> Rule?) {
    (self.version, self.rule) = (version, rule)
  }

  public func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    let log = withoutActuallyEscaping(source) { source in
      var log = SARIFLog(source: source)
      for diagnostic in diagnostics { log.add(diagnostic) }
      return (results: log.results, ids: log.ids)
    }
    let rules = log.ids.map(description)
    let driver = SARIFLog.object([
      ("name", JSONText.quoted("Dossier")), ("semanticVersion", JSONText.quoted(version)),
      ("rules", SARIFLog.array(rules)),
    ])
    let run = SARIFLog.object([
      ("tool", SARIFLog.object([("driver", driver)])),
      ("invocations", "[{\"executionSuccessful\":true}]"),
      (
        "originalUriBaseIds",
        "{\"\(SARIFLog.root)\":{\"description\":{\"text\":\"The folder in which dossier was run.\"}}}"
      ), ("columnKind", "\"unicodeCodePoints\""), ("results", SARIFLog.array(log.results)),
    ])
    return SARIFLog.object([
      ("$schema", JSONText.quoted(Self.schema)), ("version", "\"2.1.0\""), ("runs", "[\(run)]"),
    ]) + "\n"
  }

  private func description(of id: String) -> String {
    guard let rule = rule(id) else { return SARIFLog.object([("id", JSONText.quoted(id))]) }
    var members = [
      ("id", JSONText.quoted(id)), ("shortDescription", SARIFLog.message(rule.summary)),
      ("fullDescription", SARIFLog.message(rule.explanation)), ("help", SARIFLog.message(rule.explanation)),
    ]
    if let severity = rule.severity {
      members.append(("defaultConfiguration", SARIFLog.object([("level", SARIFLog.level(severity))])))
    }
    return SARIFLog.object(members)
  }
}

/// The results of a log, and the ids of their rules in the order in which they come.
private struct SARIFLog {
  private(set) var results: [String] = []
  private(set) var ids: [String] = []
  private var indices: [String: Int] = [:]
  private var tables = LineTables()
  private let source: (String) -> [UInt8]?

  /// What paths are from: whoever reads the log knows where that is.
  static let root = "%SRCROOT%"

  init(source: @escaping (String) -> [UInt8]?) { self.source = source }

  mutating func add(_ diagnostic: Diagnostic) {
    let index = indices[diagnostic.id] ?? ids.count
    if index == ids.count {
      ids.append(diagnostic.id)
      indices[diagnostic.id] = index
    }
    let related = related(diagnostic)
    let fix = fix(of: diagnostic)
    for place in [diagnostic.location] + diagnostic.others {
      var members = [
        ("ruleId", JSONText.quoted(diagnostic.id)), ("ruleIndex", String(index)),
        ("level", Self.level(diagnostic.severity)), ("message", Self.message(text(of: diagnostic))),
        ("locations", "[" + Self.object([physical(place, isHidden: diagnostic.hidesExcerpt)]) + "]"),
      ]
      if !related.isEmpty { members.append(("relatedLocations", Self.array(related))) }
      // An edit is of the words at one place.
      if let fix, place == diagnostic.location { members.append(("fixes", "[\(fix)]")) }
      results.append(Self.object(members))
    }
  }

  static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "\"error\""
    case .warning: "\"warning\""
    case .information: "\"note\""
    }
  }

  /// The message, notes that have no place, and the next step, each a sentence.
  private func text(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.filter { $0.location == nil }.map(\.message)
    return ([diagnostic.message] + notes + (diagnostic.fix.map { ["fix: " + $0] } ?? [])).map(Self.sentence)
      .joined(separator: "\n")
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.unicodeScalars.last else { return text }
    return ".!?:…".unicodeScalars.contains(last) ? text : text + "."
  }

  private mutating func related(_ diagnostic: Diagnostic) -> [String] {
    var related: [String] = []
    for note in diagnostic.notes {
      guard let location = note.location else { continue }
      related.append(
        Self.object([
          ("id", String(related.count)), physical(location, isHidden: diagnostic.hidesExcerpt),
          ("message", Self.message(Self.sentence(note.message))),
        ]))
    }
    return related
  }

  private mutating func fix(of diagnostic: Diagnostic) -> String? {
    guard let replacement = diagnostic.replacement, !diagnostic.hidesExcerpt,
      let region = region(diagnostic.location, isHidden: false)
    else { return nil }
    let replacing = Self.object([
      ("deletedRegion", region), ("insertedContent", Self.message(replacement)),
    ])
    let change = Self.object([
      ("artifactLocation", Self.artifact(diagnostic.location.path)), ("replacements", "[\(replacing)]"),
    ])
    return Self.object([
      ("description", Self.message(Self.sentence(diagnostic.fix ?? "write \(replacement)"))),
      ("artifactChanges", "[\(change)]"),
    ])
  }

  // MARK: - Places

  private mutating func physical(_ location: SourceLocation, isHidden: Bool) -> (String, String) {
    var members = [("artifactLocation", Self.artifact(location.path))]
    if let region = region(location, isHidden: isHidden) { members.append(("region", region)) }
    return ("physicalLocation", Self.object(members))
  }

  /// Nil for a file that cannot be read any more, or has no text.
  private mutating func region(_ location: SourceLocation, isHidden: Bool) -> String? {
    guard let (_, lines) = tables.table(for: location.path, source: source) else { return nil }
    let start = lines.position(of: location.range.lowerBound)
    var members = [("startLine", String(start.line)), ("startColumn", String(start.column))]
    if !isHidden {
      let end = lines.position(of: location.range.upperBound)
      members += [("endLine", String(end.line)), ("endColumn", String(end.column))]
    }
    return Self.object(members)
  }

  /// A path as a URI (RFC 3986): from the folder in which the program was run, or with its host where it begins at the root.
  private static func artifact(_ path: String) -> String {
    let uri = path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        uri += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    if path.utf8.first == UInt8(ascii: "/") { return object([("uri", JSONText.quoted("file://" + uri))]) }
    return object([("uri", JSONText.quoted(uri)), ("uriBaseId", JSONText.quoted(root))])
  }

  // MARK: - JSON

  static func message(_ text: String) -> String { object([("text", JSONText.quoted(text))]) }

  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSONText.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  /// An element on each line: logs are read by people, too.
  static func array(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n" + elements.joined(separator: ",\n") + "\n]"
  }
}
