import Markup
import Model

/// Files by the paths and partial paths that notes write, as Obsidian resolves them: in any case, from the folder of the
/// note or from the top, or by the end of the path alone.
struct NotePaths: Sendable {
  /// A file with its path from the content folder, folded, without `.md`.
  private struct Entry<File: Sendable>: Sendable {
    var path: String
    var file: File
  }

  /// By the last part of the path.
  private var documents: [String: [Entry<DocumentID>]] = [:]
  private var others: [String: [Entry<FileIndex.Other>]] = [:]

  init(_ corpus: Corpus) {
    for document in corpus.documents {
      let path = Self.folded(Self.withoutEnding(document.source.path(from: corpus.contentPrefix)))
      documents[Self.lastPart(of: path), default: []].append(Entry(path: path, file: document.id))
    }
    func add(_ path: String, _ file: FileIndex.Other) {
      let path = Self.folded(path)
      others[Self.lastPart(of: path), default: []].append(Entry(path: path, file: file))
    }
    for path in corpus.media { add("media/" + path, .media(path)) }
    for path in corpus.attachments { add(path, .attachment(path)) }
  }

  /// The document that a note in `folder` means by a path or a name, with how many it could be.
  func document(at target: String, from folder: Substring) -> (document: DocumentID, count: Int)? {
    let target = Self.withoutEnding(target)
    return Self.find(target, from: folder, in: documents[Self.lastPart(of: Self.folded(target))] ?? [])
      .map { ($0.file, $0.count) }
  }

  /// Likewise of pictures and other files.
  func other(at target: String, from folder: Substring) -> FileIndex.Other? {
    Self.find(target, from: folder, in: others[Self.lastPart(of: Self.folded(target))] ?? [])?.file
  }

  /// Of several documents that have a name, the one that is meant in a note in `folder`: the one beside it, else the one
  /// with the shortest path; of these the one that shares more folders.
  static func nearest(_ paths: [(path: String, id: DocumentID)], from folder: Substring) -> DocumentID? {
    nearest(paths.map { Entry(path: folded($0.path), file: $0.id) }, from: folded(String(folder)))?.file
  }

  private static func find<File>(
    _ target: String, from folder: Substring, in entries: [Entry<File>]
  ) -> (file: File, count: Int)? {
    if entries.isEmpty { return nil }
    let folder = folded(String(folder))
    let isRelative = target.utf8.first == UInt8(ascii: ".")
    let isFromTop = target.utf8.first == UInt8(ascii: "/")
    if !isFromTop, let path = FileIndex.resolve(folded(target), from: folder[...]),
      let entry = entries.first(where: { $0.path == path })
    {
      return (entry.file, 1)
    }
    guard !isRelative, let path = FileIndex.resolve(folded(target), from: "") else { return nil }
    if let entry = entries.first(where: { $0.path == path }) { return (entry.file, 1) }
    if isFromTop { return nil }
    let ending = entries.filter { $0.path.utf8.hasSuffix("/" + path) }
    return nearest(ending, from: folder).map { ($0.file, ending.count) }
  }

  private static func nearest<File>(_ entries: [Entry<File>], from folder: String) -> Entry<File>? {
    func key(_ entry: Entry<File>) -> (Int, Int, Int, Int) {
      let parts = entry.path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
      let own = self.folder(of: entry.path)
      return (own == folder ? 0 : 1, parts, -sharedFolders(own, folder), entry.path.utf8.count)
    }
    return entries.min { a, b in key(a) != key(b) ? key(a) < key(b) : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  private static func sharedFolders(_ a: String, _ b: String) -> Int {
    zip(a.split(separator: "/"), b.split(separator: "/")).prefix { $0 == $1 }.count
  }

  /// Strings are equal where they are canonically equivalent.
  private static func folded(_ path: String) -> String { path.lowercased() }

  private static func withoutEnding(_ path: String) -> String {
    path.lowercased().utf8.hasSuffix(".md") ? String(path.dropLast(3)) : path
  }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  private static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
