/// For GitHub Actions: workflow commands that become annotations on the lines of a pull request.
///
/// Source of the form: GitHub's “Workflow commands for GitHub Actions”.
public struct GitHubPrinter: DiagnosticPrinter {
  public static let name = "github"

  public init() {}

  public func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var all = ""
    write(diagnostics, source: source) { all += $0 }
    return all
  }

  public func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?, to sink: (String) -> Void) {
    var tables = LineTables()
    var pieces = TextPieces()
    for diagnostic in diagnostics {
      let command =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .information: "notice"
        }
      var properties = ["file=" + property(diagnostic.location.path)]
      if let (_, lines) = tables.table(for: diagnostic.location.path, source: source) {
        let start = lines.position(of: diagnostic.location.range.lowerBound)
        properties += ["line=\(start.line)", "col=\(start.column)"]
      }
      properties.append("title=" + property(diagnostic.id))
      let repeats = diagnostic.noteOnOthers { other in
        tables.table(for: other.path, source: source)?.lines.position(of: other.range.lowerBound).line
      }
      let message =
        [diagnostic.message] + diagnostic.notes.map(\.message) + (repeats.map { [$0] } ?? [])
        + (diagnostic.fix.map { ["fix: " + $0] } ?? [])
      pieces.append(
        "::\(command) \(properties.joined(separator: ","))::\(data(message.joined(separator: "\n")))\n", to: sink)
    }
    pieces.finish(sink)
  }

  private func data(_ text: String) -> String {
    escape(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
  }

  private func property(_ text: String) -> String {
    escape(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
  }

  private func escape(_ text: String, _ replacements: [(Unicode.Scalar, String)]) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if let (_, replacement) = replacements.first(where: { $0.0 == scalar }) {
        out += replacement
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
