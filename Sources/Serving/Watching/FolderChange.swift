/// What has changed below a watched folder since it was told last.
public enum FolderChange: Sendable, Hashable {
  /// Files that came, changed or went, by their paths from the folder.
  case files(Set<String>)
  /// More than can be told file by file: folders moved, or too much at once.
  case everything

  public func union(_ other: FolderChange) -> FolderChange {
    guard case .files(let files) = self, case .files(let others) = other else { return .everything }
    return .files(files.union(others))
  }

  /// Whether it is of so many files or more.
  func isMany(_ count: Int) -> Bool {
    if case .files(let files) = self { files.count >= count } else { false }
  }

  /// Names that editors give to files of their own for a moment (vim, emacs, GNOME, Kate, Office), and dot files, which
  /// no build reads.
  static func isPassing(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, let last = Array(name.suffix(1)).first else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") || name.elementsEqual("4913".utf8) { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    return [".swp", ".swx", ".tmp", ".part", ".crswap"].contains { ending in
      name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }
}
