public import Linking

/// Why a publish stopped. Until ``Publication/finish()`` moves the first file nothing in the output folder has changed;
/// after that, what is there is whole, and the next publish completes it.
public enum PublishError: Error, Sendable, Hashable {
  /// Something stands where a file or folder must go. For `.file`: one that Dossier did not write.
  case inTheWay(OutputPath, FileKind)
  /// Two files have the same path.
  case duplicate(OutputPath)
  /// A file cannot be written, or one that is to be copied cannot be read.
  case disk(SystemError)
  /// A page would load something from another host: a flaw of a template's, as no text can make one.
  case loadsFromElsewhere(OutputPath, ForeignLoad)
  /// An output would tell something of a confidential source that was found in no text.
  case exposesSecret(OutputPath, ExposedSecret.Kind, line: Int, column: Int)
  case cancelled
  /// The publication was finished or abandoned before.
  case ended

  /// One sentence without its full stop.
  public var message: String {
    switch self {
    case .inTheWay(let path, .file):
      "\(path.text) is in the way: a file that Dossier did not write, or that was changed"
    case .inTheWay(let path, let kind): "\(path.text) is in the way: it is \(kind.name)"
    case .duplicate(let path): "two files would be written to \(path.text)"
    case .disk(let error): error.message
    case .loadsFromElsewhere(let path, let load):
      "line \(load.line) of \(path.text) would load something from another host: \(load.excerpt)"
    case .exposesSecret(let path, let kind, let line, let column):
      "line \(line), column \(column) of \(path.text) would hold \(kind.shown) of a confidential source"
    case .cancelled: "the publish was cancelled"
    case .ended: "the publication has ended"
    }
  }

  /// The next step, in the imperative, where there is one.
  public var fix: String? {
    switch self {
    case .inTheWay: "move it out of the output folder"
    case .duplicate: "rename one of the files that they come from"
    case .loadsFromElsewhere: "fix the template that makes this, or report it; no text is to be able to do that"
    case .exposesSecret: "take it out of the texts that this is made of, or report it if none of them holds it"
    case .disk, .cancelled, .ended: nil
    }
  }
}

extension ExposedSecret.Kind {
  fileprivate var shown: String {
    switch self {
    case .name: "the name"
    case .address: "the address"
    case .words: "words"
    }
  }
}
