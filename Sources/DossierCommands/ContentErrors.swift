import ArgumentParser
import Publishing

/// How a command ends that tells of content as far as it can be read.
enum ContentErrors {
  /// Returns where there are no errors; else says on standard error what they mean for what was printed.
  ///
  /// - Throws: the exit status that `dossier check` would have.
  static func end(after outcome: SiteBuilder.Outcome, _ consequence: String) throws {
    let errors = outcome.diagnostics.count { $0.severity == .error }
    if errors == 0 { return }
    System.printError(
      "the content has \(Figures.count(errors, "error")), so \(consequence); dossier check shows \(errors == 1 ? "it" : "them")\n"
    )
    throw ExitCode(1)
  }
}
