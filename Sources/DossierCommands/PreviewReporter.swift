import Diagnostics
import Publishing
import Serving

/// Says on the terminal what each build of a preview came to: what is newly wrong, then one line.
///
/// What was told before and is so still is not told again: it would hide what came with the last save. In a preview errors
/// are, as they keep the pages from being made.
final class PreviewReporter {
  private let isPreview: Bool
  private let reporter: Reporter
  private let isQuiet: Bool
  private var told: Set<Diagnostic> = []
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant

  /// - Parameter isPreview: whether pages are made.
  init(_ options: ReportStyle, isPreview: Bool = true) {
    self.isPreview = isPreview
    reporter = Reporter(options)
    isQuiet = options.quiet
    start = clock.now
  }

  /// A build begins.
  func begin() { start = clock.now }

  /// - Parameter change: nil for the first build.
  func report(_ outcome: SiteBuilder.Outcome, after change: FolderChange?) {
    let findings = outcome.diagnostics.filter { $0.severity != .information }
    let new = findings.filter { (isPreview && $0.severity == .error) || !told.contains($0) }
    reporter.print(new, source: outcome.source)
    told = Set(findings)
    // Whoever reads them from a pipe gets them now, not when the program ends.
    System.printNow("")
    let errors = findings.filter { $0.severity == .error }.placeCount
    guard !isQuiet || errors > 0 else { return }
    var parts: [String] = []
    if errors > 0 {
      parts.append("\(Figures.count(errors, "error"))\(isPreview ? "; the pages stay as they were" : "")")
    } else if let change, let report = outcome.report, case .files = change {
      parts.append("\(Figures.count(report.created.count + report.changed.count, "output")) made again")
    } else {
      parts.append(Figures.count(outcome.statistics.pages, "page"))
    }
    parts.append(Figures.count(findings.placeCount - errors, "warning"))
    parts.append(Figures.seconds(clock.now - start, decimals: 3))
    System.printError((change.map { Watching.name($0) + ": " } ?? "") + parts.joined(separator: ", ") + "\n")
  }

  /// A build that could not be made. It may be at the next change, and is told as a first one then: what was told before may
  /// have been about other files.
  func report(_ failure: BuildFailure) {
    _ = reporter.stop(failure)
    told = []
  }

  /// A build that was not made, as a change of the content was interrupted.
  func reportInterruption(of site: Site) {
    System.printError(InterruptedChange.text(site))
    told = []
  }
}
