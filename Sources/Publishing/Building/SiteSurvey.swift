public import Linking

/// All that a build would go by, for commands that tell of it and write nothing.
public struct SiteSurvey: Sendable {
  public let outcome: SiteBuilder.Outcome
  public let dossier: Dossier
  /// Every output, with what it depends on.
  public let outputs: OutputPlan
  /// The paths of all files in the content folder, from there, in the order of their bytes.
  public let paths: [String]
  /// Takes out of what is printed what must not be told.
  public let mask: SecretMask

  /// The bytes of a file by its own path, whatever is shown in the place of that; nil for what was not read.
  public func bytes(of path: String) -> [UInt8]? { source(path) }

  let source: @Sendable (String) -> [UInt8]?
}

extension SiteBuilder {
  /// Reads and compiles, and gives what came of it whole; writes nothing.
  public func survey() throws(SystemError) -> SiteSurvey {
    let compiled = try compile(try list())
    return SiteSurvey(
      outcome: compiled.outcome, dossier: compiled.dossier, outputs: compiled.outputs,
      paths: compiled.listing.entries.map(\.path), mask: SecretMask(compiled.dossier), source: compiled.others)
  }
}
