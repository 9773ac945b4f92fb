package import Diagnostics
package import Parallel

/// What a build can be asked for, apart from where it reads and writes.
package struct CompileOptions: Sendable {
  package var includesDrafts = false
  /// Replaces the settings' own; ends in `/`.
  package var baseURL: String?
  package var width = Width.one
  /// What stands before the content's own paths in messages: `Content/`.
  package var contentPrefix = ""
  /// The dossier's title where no settings give one.
  package var fallbackTitle = "Dossier"
  /// Is told which step begins, and counts in it; it changes nothing of what is made.
  package var progress = BuildProgress()
  /// Is told of a body that takes longer than the settings allow, while it does: the library that reads it cannot be
  /// interrupted, so whoever is told ends the process or waits. Without it, nobody looks at the time.
  package var overdue: (@Sendable (Diagnostic, SourceFile) -> Void)?

  package init() {}
}
