internal import Diagnostics

/// What can be wrong with a thing in the content folder before it is read. `path` is the path for people.
enum ContentDiagnostics {
  /// A note that is not read is missing from its article's page, so that is an error; so is a folder of notes.
  ///
  /// - Parameter inner: the path from the content folder.
  static func symbolicLink(_ path: String, _ inner: String) -> Diagnostic {
    let isNote = inner == "annotations" || inner.utf8.starts(with: "annotations/".utf8)
    return Diagnostic(
      isNote ? .error : .warning,
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

  static func name(_ path: String, _ flaw: ContentNames.Flaw) -> Diagnostic {
    switch flaw {
    case .notUTF8:
      .error(
        "file-name-encoding", "the name of \(path) is not UTF-8, and so no link can name it",
        at: SourceLocation(path: path), fix: "rename it; an old archive may have used another encoding")
    case .controlCharacter:
      .error(
        "file-name-control", "the name of \(path) holds a control character, and so no link can name it",
        at: SourceLocation(path: path), fix: "rename it")
    }
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
