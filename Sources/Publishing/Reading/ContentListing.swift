internal import Basics
public import Diagnostics
public import Model

/// Everything in the content folder, in the order of the paths' bytes.
public struct ContentListing: Sendable {
  /// For reading and copying later what was only listed.
  public let folder: ContentFolder
  public internal(set) var entries: [ContentEntry] = []
  /// Whether the folder is one of notes, in which no folder has a meaning but `captures/`.
  var isOfNotes = false
}

extension ContentListing {
  /// Puts texts in the place of files, or where there are none: what is open in an editor, and not saved.
  ///
  /// - Parameter prefix: what messages put before the content's own paths.
  mutating func replace(_ texts: [String: [UInt8]], called prefix: String) {
    if texts.isEmpty { return }
    let paths = Set(texts.keys.map { Array($0.utf8) })
    entries.removeAll { paths.contains(Array($0.path.utf8)) }
    for (path, bytes) in texts {
      let file = ContentFile(relativePath: path, displayPrefix: prefix, bytes: bytes)
      entries.append(
        ContentEntry(path: path, size: bytes.count, file: file, hash: bytes.withUnsafeBytes { XXH64.hash($0) }))
    }
    entries.sort { $0.path.hasBytes(before: $1.path) }
  }

  /// Puts files in the place of others, which may have had other names.
  mutating func apply(_ files: [(path: String, newPath: String, bytes: [UInt8])], called prefix: String) {
    let moved = Set(files.lazy.filter { $0.path != $0.newPath }.map { Array($0.path.utf8) })
    entries.removeAll { moved.contains(Array($0.path.utf8)) }
    replace(Dictionary(files.map { ($0.newPath, $0.bytes) }, uniquingKeysWith: { $1 }), called: prefix)
  }
}

/// One file of the content folder.
public struct ContentEntry: Sendable {
  /// From the content folder, with `/` between its parts: `articles/takedown.md`. Valid UTF-8 without control characters.
  public let path: String
  /// Bytes, when it was read or listed.
  public let size: Int
  /// What was read of it if it is Markdown or YAML outside `media/` and `captures/`. The path there is for people, and
  /// begins with the content folder's name: `Content/articles/takedown.md`.
  public let file: ContentFile?
  /// XXH64 of what was read.
  let hash: UInt64

  public var source: SourceFile? { file?.source }
}

/// What is read at once and how much of it.
public struct ContentLimits: Sendable, Hashable {
  /// A larger Markdown or YAML file is an error: bytes.
  public var sourceSize = 16 * 1024 * 1024
  /// How many folders may lie in each other.
  public var depth = 32

  public init() {}
}
