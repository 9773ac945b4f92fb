public import Diagnostics
public import Model
public import Parallel

/// What a build can be asked for, apart from where it reads and writes.
public struct CompileOptions: Sendable {
  public var includesDrafts = false
  /// Replaces the settings' own; ends in `/`.
  public var baseURL: String?
  public var width = Width.one
  /// The day on which it is compiled; nil where nothing is told of days to come. No output depends on it.
  public var today: CalendarDay?
  /// What stands before the content's own paths in messages: `Content/`.
  public var contentPrefix = ""
  /// The dossier's title where no settings give one.
  public var fallbackTitle = "Dossier"
  /// Is told which step begins, and counts in it; it changes nothing of what is made.
  public var progress = BuildProgress()
  /// Is told of a body that takes longer than the settings allow, while it does: the library that reads it cannot be
  /// interrupted, so whoever is told ends the process or waits. Without it, nobody looks at the time.
  public var overdue: (@Sendable (Diagnostic, SourceFile) -> Void)?

  public init() {}
}

/// The steps of a build, in their order.
public enum BuildStep: Sendable, Hashable, CaseIterable {
  case reading, frontMatter, captures, linking, checking, rendering, publishing
}

/// What a build tells of its course while it runs: each step when it begins, and how much of it is done.
public struct BuildProgress: Sendable {
  public let counter = Progress()
  /// Called when a step begins, with the number of its elements, 0 where nobody knows; on the thread of the build.
  public var began: @Sendable (BuildStep, Int) -> Void = { _, _ in }

  public init() {}

  func begin(_ step: BuildStep, of total: Int = 0) {
    counter.begin(of: total)
    began(step, total)
  }
}
