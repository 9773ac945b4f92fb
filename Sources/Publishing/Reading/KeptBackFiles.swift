import Diagnostics
import Linking
import Model
import Parallel

/// Looks for front matter in files that would be copied, and takes those out of what may be published that it keeps back.
enum KeptBackFiles {
  /// Diagnostics: `kept-back` (a warning), `unreadable-file` (an error).
  static func takeOut(of corpus: inout Corpus, in listing: ContentListing, width: Width) -> [Diagnostic] {
    let paths = (corpus.media.map { "media/" + $0 } + corpus.attachments).filter { !FileEnding.isImage($0) }
    let results = paths.concurrentMap(width: width) { path in
      Result { () throws(SystemError) in
        KeptBackText.mark(in: try listing.folder.beginning(of: path, count: KeptBackText.reach), of: path)
      }
    }
    var diagnostics: [Diagnostic] = []
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(.draft?) where corpus.includesDrafts: break
      case .success(let mark?):
        corpus.keptBackFiles[path] = mark
        diagnostics.append(keptBack(at: SourceLocation(path: corpus.contentPrefix + path)))
      case .success(nil): break
      case .failure(let error): diagnostics.append(ContentDiagnostics.unreadable(error))
      }
    }
    let kept = corpus.keptBackFiles
    if !kept.isEmpty {
      corpus.media.removeAll { kept["media/" + $0] != nil }
      corpus.attachments.removeAll { kept[$0] != nil }
    }
    return diagnostics
  }

  private static func keptBack(at location: SourceLocation) -> Diagnostic {
    .warning(
      "kept-back", "this file is not published, as the front matter that it begins with keeps it back", at: location,
      fix: "leave it, or take draft, confidential or publish out of its first lines")
  }
}
