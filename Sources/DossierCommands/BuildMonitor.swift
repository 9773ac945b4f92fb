import Parallel
import Publishing

/// Shows the course of a build on standard error: one line that moves while someone looks on at a terminal, or with
/// `--verbose` a line for each step; nothing where nobody asked or looks.
///
/// The moving line comes only when a build takes long, ten times a second at most, and is gone when it ends. It is erased
/// with spaces, as not every terminal knows escapes.
final class BuildMonitor: Sendable {
  private struct State {
    var step: BuildStep?
    var total = 0
    var began = ContinuousClock.now
    /// Columns of the line that stands there.
    var columns = 0
  }

  private static let firstLineAfter = Duration.milliseconds(300)

  private let state = Locked(State())
  private let counter: Progress
  private let isVerbose: Bool
  private let ticker: Locked<Ticker?>
  private let start = ContinuousClock.now

  private init(_ progress: BuildProgress, isVerbose: Bool) {
    counter = progress.counter
    self.isVerbose = isVerbose
    ticker = Locked(nil)
  }

  /// Begins to watch what the builder does; nil where there is nobody to show it to. Either way, a body that takes too long
  /// ends the process from here on.
  static func watch(_ builder: inout SiteBuilder, _ options: ReportStyle) -> BuildMonitor? {
    builder.options.overdue = SlowBodies.ending(options, monitor: nil)
    let showsLine = !options.quiet && !options.verbose && System.errorShowsLines
    guard options.verbose || showsLine else { return nil }
    let monitor = BuildMonitor(builder.options.progress, isVerbose: options.verbose)
    builder.options.overdue = SlowBodies.ending(options, monitor: monitor)
    builder.options.progress.began = { monitor.begin($0, of: $1) }
    if showsLine { monitor.ticker.withLock { $0 = Ticker(milliseconds: 100) { monitor.show() } } }
    return monitor
  }

  /// The same for a command that prints problems as text.
  static func watch(_ builder: inout SiteBuilder, quiet: Bool) -> BuildMonitor? {
    var options = ReportStyle()
    (options.format, options.quiet, options.verbose) = (.text, quiet, false)
    return watch(&builder, options)
  }

  /// The build is over: the line goes, the last step is told.
  func end() {
    ticker.withLock { $0.take() }?.stop()
    state.withLock { state in
      tell(&state)
      state.step = nil
      if state.columns > 0 { System.printError("\r" + String(repeating: " ", count: state.columns) + "\r") }
      state.columns = 0
    }
  }

  private func begin(_ step: BuildStep, of total: Int) {
    state.withLock { state in
      tell(&state)
      state.step = step
      state.total = total
      state.began = .now
    }
  }

  /// With `--verbose`: the step that ends, and how long it took.
  private func tell(_ state: inout State) {
    guard isVerbose, let step = state.step else { return }
    let duration = Figures.seconds(.now - state.began, decimals: 3)
    let padding = String(repeating: " ", count: max(0, 10 - duration.utf8.count))
    System.printError("\(padding)\(duration)  \(step.past(of: state.total))\n")
  }

  private func show() {
    guard .now - start >= Self.firstLineAfter else { return }
    state.withLock { state in
      guard let step = state.step else { return }
      var line = step.present
      if state.total > 0 {
        line += ": \(Figures.grouped(min(counter.done, state.total))) of \(Figures.grouped(state.total))"
      }
      let rest = String(repeating: " ", count: max(0, state.columns - line.utf8.count))
      System.printError("\r" + line + rest)
      state.columns = line.utf8.count
    }
  }
}

extension BuildStep {
  /// What is being done, in ASCII: its bytes are its columns.
  var present: String {
    switch self {
    case .reading: "Reading the content"
    case .frontMatter: "Reading front matter"
    case .captures: "Reading captures"
    case .linking: "Linking"
    case .checking: "Checking, and planning the pages"
    case .rendering: "Making files"
    case .publishing: "Publishing"
    }
  }

  /// What was done to so many things.
  func past(of total: Int) -> String {
    switch self {
    case .reading: "listed the content, and read its Markdown and YAML"
    case .frontMatter: "read the front matter of \(Figures.count(total, "file"))"
    case .captures: "read the captures that sources name"
    case .linking: "parsed, linked and rendered the text of \(Figures.count(total, "document"))"
    case .checking: "held the dossier against the rules, and planned the addresses of all files"
    case .rendering: "made \(Figures.count(total, "file")), and wrote what changed beside the site"
    case .publishing: "moved what changed into place"
    }
  }
}
