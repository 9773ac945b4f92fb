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
    var all = ""
    write(diagnostics, source: source) { all += $0 }
    return all
  }

  public func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?, to sink: (String) -> Void) {
    withoutActuallyEscaping(source) { source in
      var log = SARIFLog(diagnostics, source: source)
      let rules = log.ids.map(description)
      let driver: JSONValue = ["name": .text("Dossier"), "semanticVersion": .text(version), "rules": .rows(rules)]
      let run: [JSONValue.Member] = [
        .init("tool", ["driver": driver]),
        .init("invocations", .array([["executionSuccessful": .boolean(true)]])),
        .init(
          "originalUriBaseIds",
          [SARIFLog.root: ["description": SARIFLog.message("The folder in which dossier was run.")]]),
        .init("columnKind", .text("unicodeCodePoints")),
      ]
      var pieces = TextPieces()
      let beginning = JSONValue.object(run).line.dropLast()
      pieces.append(
        "{\"$schema\":\(JSONText.quoted(Self.schema)),\"version\":\"2.1.0\",\"runs\":[\(beginning),\"results\":[",
        to: sink)
      var isFirst = true
      for diagnostic in diagnostics {
        log.forEachResult(of: diagnostic) { result in
          pieces.append((isFirst ? "\n" : ",\n") + result.line, to: sink)
          isFirst = false
        }
      }
      pieces.append((isFirst ? "" : "\n") + "]}]}\n", to: sink)
      pieces.finish(sink)
    }
  }

  private func description(of id: String) -> JSONValue {
    guard let rule = rule(id) else { return ["id": .text(id)] }
    var members = [
      JSONValue.Member("id", .text(id)), .init("shortDescription", SARIFLog.message(rule.summary)),
      .init("fullDescription", SARIFLog.message(rule.explanation)), .init("help", SARIFLog.message(rule.explanation)),
    ]
    if let severity = rule.severity {
      members.append(.init("defaultConfiguration", ["level": SARIFLog.level(severity)]))
    }
    return .object(members)
  }
}

/// What is told of in a log, and the ids of its rules in the order in which they come.
private struct SARIFLog {
  private(set) var ids: [String] = []
  private var indices: [String: Int] = [:]
  private var tables = LineTables()
  private let source: (String) -> [UInt8]?

  /// What paths are from: whoever reads the log knows where that is.
  static let root = "%SRCROOT%"

  init(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) {
    self.source = source
    for diagnostic in diagnostics where indices[diagnostic.id] == nil {
      indices[diagnostic.id] = ids.count
      ids.append(diagnostic.id)
    }
  }

  /// One for each of its places.
  mutating func forEachResult(of diagnostic: Diagnostic, _ body: (JSONValue) -> Void) {
    let related = related(diagnostic)
    let fix = fix(of: diagnostic)
    for place in [diagnostic.location] + diagnostic.others {
      var members = [
        JSONValue.Member("ruleId", .text(diagnostic.id)), .init("ruleIndex", .integer(indices[diagnostic.id] ?? 0)),
        .init("level", Self.level(diagnostic.severity)), .init("message", Self.message(text(of: diagnostic))),
        .init("locations", .array([.object([physical(place, isHidden: diagnostic.hidesExcerpt)])])),
      ]
      if !related.isEmpty { members.append(.init("relatedLocations", .rows(related))) }
      // An edit is of the words at one place.
      if let fix, place == diagnostic.location { members.append(.init("fixes", .array([fix]))) }
      body(.object(members))
    }
  }

  static func level(_ severity: Diagnostic.Severity) -> JSONValue {
    switch severity {
    case .error: .text("error")
    case .warning: .text("warning")
    case .information: .text("note")
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

  private mutating func related(_ diagnostic: Diagnostic) -> [JSONValue] {
    var related: [JSONValue] = []
    for note in diagnostic.notes {
      guard let location = note.location else { continue }
      related.append(
        .object([
          .init("id", .integer(related.count)), physical(location, isHidden: diagnostic.hidesExcerpt),
          .init("message", Self.message(Self.sentence(note.message))),
        ]))
    }
    return related
  }

  private mutating func fix(of diagnostic: Diagnostic) -> JSONValue? {
    guard let replacement = diagnostic.replacement, !diagnostic.hidesExcerpt,
      let region = region(diagnostic.location, isHidden: false)
    else { return nil }
    let replacing: JSONValue = ["deletedRegion": region, "insertedContent": Self.message(replacement)]
    let change: JSONValue = [
      "artifactLocation": Self.artifact(diagnostic.location.path), "replacements": .array([replacing]),
    ]
    return [
      "description": Self.message(Self.sentence(diagnostic.fix ?? "write \(replacement)")),
      "artifactChanges": .array([change]),
    ]
  }

  // MARK: - Places

  private mutating func physical(_ location: SourceLocation, isHidden: Bool) -> JSONValue.Member {
    var members = [JSONValue.Member("artifactLocation", Self.artifact(location.path))]
    if let region = region(location, isHidden: isHidden) { members.append(.init("region", region)) }
    return .init("physicalLocation", .object(members))
  }

  /// Nil for a file that cannot be read any more, or has no text.
  private mutating func region(_ location: SourceLocation, isHidden: Bool) -> JSONValue? {
    guard let (_, lines) = tables.table(for: location.path, source: source) else { return nil }
    let start = lines.position(of: location.range.lowerBound)
    var members = [
      JSONValue.Member("startLine", .integer(start.line)), .init("startColumn", .integer(start.column)),
    ]
    if !isHidden {
      let end = lines.position(of: location.range.upperBound)
      members += [.init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column))]
    }
    return .object(members)
  }

  /// A path as a URI (RFC 3986): from the folder in which the program was run, or with its host where it begins at the root.
  private static func artifact(_ path: String) -> JSONValue {
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
    if path.utf8.first == UInt8(ascii: "/") { return ["uri": .text("file://" + uri)] }
    return ["uri": .text(uri), "uriBaseId": .text(root)]
  }

  static func message(_ text: String) -> JSONValue { ["text": .text(text)] }
}
