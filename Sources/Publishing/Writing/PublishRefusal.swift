/// Why a folder cannot be published to. Nothing in it was changed.
public enum PublishRefusal: Error, Sendable, Hashable {
  /// The output folder is the content folder, by whatever name.
  case isContent(output: String, content: String)
  case holdsContent(output: String, content: String)
  case liesInContent(output: String, content: String)
  case isRoot(output: String)
  /// It is the home folder, or holds it.
  case isHome(output: String)
  case notAFolder(output: String)
  /// It holds files and no manifest: `example` is one of them.
  case holdsOtherFiles(output: String, example: String)
  /// Drafts were to go where a public build lies.
  case holdsPublicBuild(output: String)
  /// Something that is not Dossier's has a name that Dossier needs.
  case nameTaken(path: String, by: FileKind)
  case malformedManifest(path: String, line: Int, reason: String)
  /// Another process publishes there; nil if it did not say which.
  case locked(output: String, holder: LockHolder?)
  case cannotBeMade(SystemError)
  case cannotBeWritten(SystemError)
  case cannotBeRead(SystemError)

  /// One sentence without its full stop.
  public var message: String {
    switch self {
    case .isContent(let output, let content):
      "the output folder \(output) is the content folder \(content)"
    case .holdsContent(let output, let content):
      "the output folder \(output) holds the content folder \(content)"
    case .liesInContent(let output, let content):
      "the output folder \(output) lies in the content folder \(content)"
    case .isRoot(let output): "the output folder \(output) is the root of the file system"
    case .isHome(let output): "the output folder \(output) is, or holds, your home folder"
    case .notAFolder(let output): "the output folder \(output) is not a folder"
    case .holdsOtherFiles(let output, let example):
      "the output folder \(output) holds files that Dossier did not write, such as \(example)"
    case .holdsPublicBuild(let output):
      "the output folder \(output) holds a build for the public, and drafts are not to lie among it"
    case .nameTaken(let path, let kind):
      "\(path) is \(kind == .file ? "a file that Dossier did not write" : kind.name), and Dossier needs the name"
    case .malformedManifest(let path, let line, let reason):
      "line \(line) of \(path) \(reason), so it does not tell which files are Dossier's"
    case .locked(let output, let holder):
      if let holder {
        "another process, \(holder.process), has been publishing to \(output) since \(holder.sinceText)"
      } else {
        "another process is publishing to \(output)"
      }
    case .cannotBeMade(let error), .cannotBeWritten(let error), .cannotBeRead(let error): error.message
    }
  }

  /// The next step, in the imperative.
  public var fix: String {
    switch self {
    case .isContent, .holdsContent, .liesInContent:
      "name a folder beside the content folder, such as Public, or leave --output out"
    case .isRoot, .isHome, .notAFolder, .holdsOtherFiles, .holdsPublicBuild:
      "name an empty folder, or one that does not exist yet"
    case .nameTaken: "move it elsewhere"
    case .malformedManifest: "restore the file, or move everything out of the folder and publish again"
    case .locked: "wait for it to end"
    case .cannotBeMade, .cannotBeWritten, .cannotBeRead: "fix that, or name another output folder"
    }
  }
}

/// Who holds the lock on an output folder.
public struct LockHolder: Sendable, Hashable {
  public let process: Int
  /// Seconds since 1970.
  public let since: Int

  public init(process: Int, since: Int) {
    self.process = process
    self.since = since
  }
}
