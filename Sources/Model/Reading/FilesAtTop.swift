import Diagnostics

/// Files beside a dossier's settings, and in folders that are called nearly as `media/` and `captures/`: nothing reads or publishes
/// them.
enum FilesAtTop {
  /// - Parameters:
  ///   - paths: of all files that are no texts, from the content folder.
  ///   - prefix: what stands before them in messages.
  static func told(_ paths: [String], prefix: String) -> [Diagnostic] {
    var folders: Set<String> = []
    return paths.compactMap { path in
      let parts = path.split(separator: "/", maxSplits: 1)
      if parts.count == 1 { return told(ofFile: path, prefix) }
      let folder = String(parts[0])
      guard let right = meantFolders[folder.lowercased()], folder != right, folders.insert(folder).inserted else {
        return nil
      }
      return .error(
        "misnamed-folder", "\(folder)/ is no folder of a dossier; \(right)/ is",
        at: SourceLocation(path: prefix + folder), fix: "rename it to \(right)")
    }
  }

  /// A folder that is `captures` but for case is told where captures are.
  private static let meantFolders = ["media": "media", "medien": "media", "capture": "captures"]

  private static func told(ofFile name: String, _ prefix: String) -> Diagnostic? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    let (stem, ending) = (name[..<dot].lowercased(), name[dot...].lowercased())
    let location = SourceLocation(path: prefix + name)
    if settings.contains(stem), endingsOfSettings.contains(ending) {
      return .warning(
        "misnamed-file", "\(name) is not read: the settings of a dossier stand in dossier.yml", at: location,
        fix: "write what is meant in dossier.yml, as dossier help fields lists it, and take the file away")
    }
    if MisplacedFiles.ofWordProcessors.contains(ending) {
      return .warning(
        "misplaced-file", "\(name) is no Markdown, so that nothing of it is read", at: location,
        fix: "save its text as \(prefix)articles/\(name[..<dot]).md; a file for readers to open belongs in "
          + "\(prefix)media/")
    }
    if MisplacedFiles.pictures.contains(ending) {
      return .warning(
        "misplaced-file", "pictures lie in media/, and \(name) does not, so that it is not published", at: location,
        fix: "move it to \(prefix)media/\(name)")
    }
    guard data.contains(ending), !ofPrograms.contains(name.lowercased()), !stem.hasPrefix("dossier")
    else { return nil }
    return Diagnostic(
      .information, "misplaced-file", "\(name) is neither read nor published", at: location,
      fix: "move it to \(prefix)media/ if readers are to have it, to \(prefix)captures/ if it is a source’s copy, or "
        + "out of the content")
  }

  private static let settings: Set = ["config", "_config", "settings", "hugo", "site"]
  private static let endingsOfSettings: Set = [".toml", ".json"]
  private static let data: Set = [
    ".csv", ".tsv", ".json", ".xlsx", ".xls", ".ods", ".pdf", ".txt", ".xml", ".mp3", ".mp4", ".zip", ".epub",
  ]
  /// What is read, and what belongs to programs.
  private static let ofPrograms: Set = [
    "published.txt", "robots.txt", "jsconfig.json", "tsconfig.json", "package.json", "package-lock.json",
  ]
}
