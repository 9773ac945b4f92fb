import Serving

/// Says how a folder is watched where that is not as usual.
enum Watching {
  static func tell(_ watch: FolderWatch, of folder: String, isAskedFor: Bool) {
    guard watch.method == .polling, !isAskedFor else { return }
    System.printError(
      "note: the system does not tell what changes in \(folder), or has no watch left; it is looked through twice a second\n"
    )
  }

  /// The files of a change, for a line on a terminal: the only one by its path, more by their number.
  static func name(_ change: FolderChange) -> String {
    switch change {
    case .files(let files) where files.count == 1: Shown.line(files.first ?? "", limit: 80)
    case .files(let files): Figures.count(files.count, "file")
    case .everything: "folders"
    }
  }
}
