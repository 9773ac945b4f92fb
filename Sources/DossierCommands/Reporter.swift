import ArgumentParser
import Diagnostics
import Publishing

/// Says what a command found and did: problems and the last line for people on standard error and output, or in the
/// form that a program asked for on standard output.
struct Reporter {
  let options: ReportStyle
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  init(_ options: ReportStyle) {
    self.options = options
    start = clock.now
  }

  /// The diagnostics, then one line of figures.
  func report(_ outcome: SiteBuilder.Outcome, built output: String?) {
    var diagnostics = outcome.diagnostics
    // A build is run again and again; what is only worth a thought is for `check`.
    if options.quiet || (output != nil && options.format == .text && !options.verbose) {
      diagnostics.removeAll { $0.severity == .information }
    }
    print(diagnostics, source: outcome.source)
    guard !options.quiet || outcome.diagnostics.hasErrors else { return }
    let line = summary(outcome, built: output)
    // A program that reads standard output gets nothing but diagnostics there.
    if options.format == .text, !outcome.diagnostics.hasErrors {
      Swift.print(line)
    } else {
      System.printError(line + "\n")
    }
  }

  /// A failure that is not an author's to fix, as the exit status that scripts can tell apart.
  func stop(_ failure: BuildFailure) -> ExitCode { Self.stop(failure) }

  /// With what to do about it.
  static func text(of failure: BuildFailure) -> String {
    func text(_ message: String, _ fix: String?) -> String {
      "error: \(message)\n" + (fix.map { "  fix: \($0)\n" } ?? "")
    }
    switch failure {
    case .reading(let error):
      return text(
        error.message, error.isWrongPath ? "name the folder that holds Content/, or a folder of Markdown notes" : nil)
    case .refused(let refusal): return text(refusal.message, refusal.fix)
    case .publishing(.cancelled): return "stopped; the site is as it was\n"
    case .publishing(let error): return text(error.message, error.fix)
    }
  }

  static func stop(_ failure: BuildFailure) -> ExitCode {
    System.printError(text(of: failure))
    switch failure {
    case .reading(let error): return ExitCode(error.isWrongPath ? 64 : 74)
    case .refused(let refusal):
      switch refusal {
      case .locked: return ExitCode(75)
      case .holdsPublicBuild: return ExitCode(64)
      default: return ExitCode(74)
      }
    case .publishing(.cancelled): return ExitCode(128 + Interruption.signal)
    case .publishing: return ExitCode(74)
    }
  }

  /// In the form that was asked for.
  func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) {
    switch options.format {
    case .text:
      let printer = CaretPrinter(
        coloured: System.errorIsTerminal && System.environment("NO_COLOR") == nil, namesAllPlaces: options.verbose)
      let (shown, note) = shown(of: diagnostics, source: source)
      let text = printer.print(shown, source: source)
      if !text.isEmpty { System.printError(text + "\n") }
      if let note { System.printError(TerminalText.safe(note) + "\n") }
      if !options.verbose, shown.contains(where: \.leavesPlacesOut) {
        System.printError("  --verbose names all the places of what is said of several\n")
      }
    case .json: Self.print(diagnostics, with: JSONPrinter(), source)
    case .github: Self.print(diagnostics, with: GitHubPrinter(), source)
    case .sarif:
      Self.print(diagnostics, with: SARIFPrinter(version: DossierVersion.text, rule: RuleHelp.description), source)
    }
  }

  private static func print(
    _ diagnostics: [Diagnostic], with printer: some DiagnosticPrinter, _ source: (String) -> [UInt8]?
  ) {
    printer.write(diagnostics, source: source) { Swift.print($0, terminator: "") }
  }

  /// Those that a person reads: a terminal has little room.
  private func shown(
    of diagnostics: [Diagnostic], source: (String) -> [UInt8]?
  ) -> (shown: [Diagnostic], note: String?) {
    if options.verbose { return (diagnostics, nil) }
    var tables: [String: LineTable] = [:]
    let diagnostics = diagnostics.countingKinds { place in
      guard let table = tables[place.path] ?? source(place.path).map({ LineTable($0) }) else { return nil }
      tables[place.path] = table
      return table.position(of: place.range.lowerBound).line
    }
    if System.errorIsTerminal {
      let report = ShortReport(diagnostics)
      return (report.shown, report.note)
    }
    let report = CrowdedLines(diagnostics, source: source)
    return (report.shown, report.note)
  }

  /// “ (unresolved-link 1,200, unknown-key 31, remote-image 12, …)”: what most of many warnings are.
  private func mostOf(_ warnings: [Diagnostic]) -> String {
    let most = 3
    guard warnings.count > 9 else { return "" }
    let counts = Dictionary(grouping: warnings, by: \.id).mapValues(\.placeCount).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    let kinds = counts.prefix(most).map { "\($0.key) \(Figures.grouped($0.value))" }
    return " (\(kinds.joined(separator: ", "))\(counts.count > most ? ", …" : ""))"
  }

  /// “104 pages, 104 files written, 12,345 words, 678 links, no warnings, 0.06 s”.
  private func summary(_ outcome: SiteBuilder.Outcome, built output: String?) -> String {
    let errors = outcome.diagnostics.filter { $0.severity == .error }.placeCount
    let warnings = outcome.diagnostics.filter { $0.severity == .warning }.placeCount
    let problems =
      errors > 0
      ? "\(Figures.count(errors, "error")), \(Figures.count(warnings, "warning"))"
      : Figures.count(warnings, "warning") + mostOf(outcome.diagnostics.filter { $0.severity == .warning })
    if errors > 0 {
      let untouched = output.map { "; nothing was written, and \($0) is as it was" } ?? ""
      return "\(problems)\(untouched)"
    }
    var parts = [Figures.count(outcome.statistics.pages, "page")]
    if let report = outcome.report {
      let written = report.created.count + report.changed.count
      parts.append("\(Figures.count(written, "file")) written")
      if !report.deleted.isEmpty { parts.append("\(Figures.grouped(report.deleted.count)) removed") }
    }
    parts += [
      Figures.count(outcome.statistics.words, "word"), Figures.count(outcome.statistics.links, "link"), problems,
    ]
    let remarks = outcome.statistics.remarks
    if remarks > 0 { parts.append(Figures.count(remarks, "remark") + (output == nil ? "" : " (see dossier check)")) }
    parts.append(Figures.seconds(clock.now - start))
    return parts.joined(separator: ", ") + (output.map { " → \($0)" } ?? "")
  }
}
