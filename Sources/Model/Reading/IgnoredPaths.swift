import Diagnostics

/// What the settings leave out of the dossier: folders and files, by their paths from the content folder.
struct IgnoredPaths {
  private let paths: [(parts: [Substring], entry: Located<String>)]
  private let settingsPath: String

  init(_ settings: Settings) {
    paths = settings.ignored.map { (parts: Self.parts(of: $0.value), entry: $0) }
    settingsPath = settings.source?.path ?? "dossier.yml"
  }

  var isEmpty: Bool { paths.isEmpty }

  /// Names are compared as people read them: disks differ in how they write an accent.
  func contains(_ path: String) -> Bool {
    guard !paths.isEmpty else { return false }
    let parts = Self.parts(of: path)
    return paths.contains { !$0.parts.isEmpty && parts.starts(with: $0.parts) }
  }

  /// A warning for each that leaves nothing out: what it was to leave out would be published.
  func unused(among files: [String]) -> [Diagnostic] {
    guard !paths.isEmpty else { return [] }
    let files = files.map(Self.parts)
    return paths.filter { path in path.parts.isEmpty || !files.contains { $0.starts(with: path.parts) } }.map { path in
      .warning(
        "unused-ignore", "\(quoted(path.entry.value)) is no file or folder of the content, so nothing is left out",
        at: SourceLocation(path: settingsPath, range: path.entry.range),
        fix: "write its path from the folder of dossier.yml")
    }
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
