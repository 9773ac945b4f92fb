import Diagnostics
import Linking
import Model
import Parallel
import Pictures

/// Reads how large the pictures are that pages may show, of each file the beginning.
enum PictureSizeReader {
  /// Before it a camera has put more than usual.
  private static let farthestPlace = 1 << 20

  /// By paths from the content folder.
  ///
  /// Diagnostics: `unreadable-file`.
  static func read(for corpus: Corpus, in listing: ContentListing, width: Width) -> Diagnosed<[String: PictureSize]> {
    let paths = (corpus.media.map { "media/" + $0 } + corpus.attachments).filter { FileEnding.isImage($0) }
    if paths.isEmpty { return Diagnosed([:]) }
    let results = paths.concurrentMap(width: width) { path in
      Result { () throws(SystemError) in try size(of: path, in: listing.folder) }
    }
    var sizes: [String: PictureSize] = [:]
    var diagnostics: [Diagnostic] = []
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let size): sizes[path] = size
      case .failure(let error): diagnostics.append(ContentDiagnostics.unreadable(error))
      }
    }
    return Diagnosed(sizes, diagnostics)
  }

  private static func size(of path: String, in folder: ContentFolder) throws(SystemError) -> PictureSize? {
    let beginning = try folder.beginning(of: path, count: PictureSize.usualPlace)
    if let size = PictureSize(beginning: beginning) { return size }
    guard beginning.count == PictureSize.usualPlace, Pictures.isLikely(beginning) else { return nil }
    return PictureSize(beginning: try folder.beginning(of: path, count: farthestPlace))
  }
}
