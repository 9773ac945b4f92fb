internal import Diagnostics

/// What can be wrong with a thing in the content folder before it is read. `path` is the path for people.
enum ContentDiagnostics {
  /// A note that is not read is missing from its article's page, so that is an error; so is a folder of notes.
  ///
  /// - Parameter inner: the path from the content folder.
  static func symbolicLink(_ path: String, _ inner: String) -> Diagnostic {
    let isVaultNote = inner == "annotations" || inner.utf8.starts(with: "annotations/".utf8)
    return Diagnostic(
      isVaultNote ? .error : .warning,
      "symbolic-link", "\(path) is a symbolic link, and links are not followed: they could lead out of the content",
      at: SourceLocation(path: path), fix: "put the file or folder itself in its place")
  }

  static func specialFile(_ path: String, _ kind: FileKind) -> Diagnostic {
    .warning(
      "special-file", "\(path) is \(kind.name), and only files and folders are read",
      at: SourceLocation(path: path), fix: "move it out of the content folder")
  }

  static func unreadable(_ error: SystemError) -> Diagnostic {
    .error(
      "unreadable-file", error.message, at: SourceLocation(path: error.path),
      fix: "let your user read it, or move it out of the content folder")
  }

  static func changedWhileRead(_ path: String) -> Diagnostic {
    .error(
      "unreadable-file", "\(path) was replaced while it was read", at: SourceLocation(path: path),
      fix: "build again when nothing writes to the content folder")
  }

  /// A name that no link can name.
  ///
  /// - Parameter pardon: what becomes of the thing where it lies among notes, of which no name stops the build.
  static func name(_ path: String, _ flaw: ContentNames.Flaw, pardon: String? = nil) -> Diagnostic {
    let (id, problem, fix) =
      switch flaw {
      case .notUTF8:
        ("file-name-encoding", "is not UTF-8", "rename it; an old archive may have used another encoding")
      case .controlCharacter: ("file-name-control", "holds a control character", "rename it")
      }
    return Diagnostic(
      pardon == nil ? .error : .warning, id,
      "the name of \(path) \(problem), and so \(pardon ?? "no link can name it")",
      at: SourceLocation(path: path), fix: fix)
  }

  /// Two names that are the same without what no link can name.
  static func sameName(_ path: String) -> Diagnostic {
    .warning(
      "same-file-name", "another file has the name of \(path), but for signs that no link can name; it is left out",
      at: SourceLocation(path: path), fix: "rename it")
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
    .error(
      "file-too-large", "\(path) has \(size) bytes, and Markdown and YAML files may have \(limit)",
      at: SourceLocation(path: path), fix: "split it, or put it in media/ or captures/")
  }

  static func tooDeep(_ path: String, depth: Int) -> Diagnostic {
    .error(
      "folder-too-deep", "\(path) lies more than \(depth) folders deep",
      at: SourceLocation(path: path), fix: "move it up")
  }
}
