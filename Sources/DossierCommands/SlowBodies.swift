import Diagnostics
import Synchronization

/// Ends the process where one body takes longer than it may. The library that reads bodies cannot be interrupted. Nothing
/// has been written then: all bodies are read before an output folder is touched.
enum SlowBodies {
  private static let isEnding = Atomic<Bool>(false)

  /// What is to be called of the first body that is too slow.
  static func ending(_ options: ReportStyle, monitor: BuildMonitor?) -> @Sendable (Diagnostic, SourceFile) -> Void {
    let reporter = Reporter(options)
    return { diagnostic, file in
      guard !isEnding.exchange(true, ordering: .relaxed) else { return }
      monitor?.end()
      reporter.print([diagnostic]) { $0 == file.path ? Array(file.bytes) : nil }
      System.printError("1 error; nothing was written\n")
      System.endAtOnce(1)
    }
  }
}
