import Diagnostics

/// Settings, or keys of a text, in files of YAML where texts belong: nothing reads them there.
struct SettingsAmongTexts {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the dossier's own settings are there.
  private(set) var holdsSettings = false

  /// - Parameter prefix: what stands before paths in messages.
  init(_ files: [ContentFile], prefix: String) {
    for file in files where file.role == .none {
      guard let folder = file.folder, ContentRole(relativePath: folder + "/a.md").isOwn else { continue }
      let name = MisplacedFiles.lastPart(of: file.relativePath)
      guard [".yml", ".yaml"].contains(where: name.lowercased().hasSuffix) else { continue }
      let location = SourceLocation(path: file.source.path)
      if ["dossier.yml", "dossier.yaml"].contains(name), !files.contains(where: { $0.role == .settings }) {
        holdsSettings = true
        diagnostics.append(
          .error(
            "misplaced-file", "the settings lie in \(folder)/, where they are not read", at: location,
            fix: "move them to \(prefix)dossier.yml"))
      } else {
        diagnostics.append(
          .warning(
            "misplaced-file", "\(name) is no Markdown, so that nothing of it is read", at: location,
            fix: "write its keys between lines of --- in a file \(folder)/….md; settings stand in \(prefix)dossier.yml")
        )
      }
    }
  }
}
