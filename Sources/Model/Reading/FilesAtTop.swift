import Diagnostics

/// Files beside a dossier's settings, and in folders that are none of its own: nothing reads or publishes them.
enum FilesAtTop {
  /// - Parameters:
  ///   - paths: of all files that are no texts, from the content folder.
  ///   - hasHome: whether there is a home page.
  ///   - prefix: what stands before them in messages.
  static func told(_ paths: [String], hasHome: Bool, prefix: String) -> [Diagnostic] {
    var folders: Set<String> = []
    return paths.compactMap { path in
      let parts = path.split(separator: "/", maxSplits: 1)
      if parts.count == 1 { return home(path, hasHome, prefix) ?? told(ofFile: path, prefix) }
      let folder = String(parts[0])
      guard let right = meantFolders[folder.lowercased()] else {
        let isKnown =
          ContentRole.ownFolders.contains(folder.lowercased()) || ContentRole.meantFolders[folder.lowercased()] != nil
        guard !isKnown, isOfReaders(path), folders.insert(folder).inserted else { return nil }
        return Diagnostic(
          .information, "misplaced-file", "no folder of a dossier is called \(folder)/, and nothing in it is published",
          at: SourceLocation(path: prefix + folder),
          fix:
            "move what readers are to have to \(prefix)media/, and copies of sources to \(prefix)captures/; or write "
            + "ignore: [\"\(folder)\"] in \(prefix)dossier.yml")
      }
      guard folder != right, folders.insert(folder).inserted else { return nil }
      return .error(
        "misnamed-folder", "\(folder)/ is no folder of a dossier; \(right)/ is",
        at: SourceLocation(path: prefix + folder), fix: "rename it to \(right)")
    }
  }

  /// A folder that is `captures` but for case is told where captures are.
  private static let meantFolders = ["media": "media", "medien": "media", "capture": "captures"]

  /// Whether a file is a document, a picture or data, as readers could be meant to have.
  private static func isOfReaders(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[dot...].lowercased()
    return MisplacedFiles.ofOtherPrograms.contains(ending) || MisplacedFiles.pictures.contains(ending)
      || data.contains(ending)
  }

  /// `index.html` and `index.txt`, where the home page is looked for.
  private static func home(_ name: String, _ hasHome: Bool, _ prefix: String) -> Diagnostic? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), ["index", "home"].contains(name[..<dot].lowercased())
    else { return nil }
    let ending = name[dot...].lowercased()
    let isText = MisplacedFiles.isOfPlainText(ending)
    guard isText || MisplacedFiles.ofOtherPrograms.contains(ending) else { return nil }
    let message = "the home page is called index.md, and nothing of \(name) is read"
    let location = SourceLocation(path: prefix + name)
    if hasHome {
      return .warning(
        "misnamed-file", message, at: location, fix: "take what you need from it into \(prefix)index.md, and delete it")
    }
    return .error(
      "misnamed-file", message, at: location,
      fix: isText ? "rename it to index.md" : "save its text as \(prefix)index.md, in Markdown, and take the file away")
  }

  private static func told(ofFile name: String, _ prefix: String) -> Diagnostic? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    let (stem, ending) = (name[..<dot].lowercased(), name[dot...].lowercased())
    let location = SourceLocation(path: prefix + name)
    if settings.contains(stem), endingsOfSettings.contains(ending) {
      return .warning(
        "misnamed-file", "\(name) is not read: the settings of a dossier stand in dossier.yml", at: location,
        fix: "write what is meant in dossier.yml, as dossier help fields lists it, and take the file away")
    }
    if MisplacedFiles.ofOtherPrograms.contains(ending) {
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
