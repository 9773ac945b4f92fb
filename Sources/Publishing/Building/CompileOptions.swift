public import Diagnostics
public import Parallel

/// What a build can be asked for, apart from where it reads and writes.
public struct CompileOptions: Sendable {
  public var includesDrafts = false
  /// Replaces the settings' own; ends in `/`.
  public var baseURL: String?
  public var width = Width.one
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
