import Markup
import Model

/// Files by the paths and partial paths that notes write, as Obsidian resolves them: in any case, from the folder of the
/// note or from the top, or by the end of the path alone.
struct NotePaths: Sendable {
  private typealias Entry<File: Sendable> = Namesakes<File>.Entry

  /// Files by the last part of their paths, and by their whole paths.
  private struct Files<File: Sendable>: Sendable {
    var byName: [String: [Entry<File>]] = [:]
    var byPath: [String: File] = [:]
    /// By the end of the path that a link gives.
    let byEnding = NamesakeTable<File>()

    mutating func add(_ file: File, at path: String) {
      byName[NotePaths.lastPart(of: path), default: []].append(Entry(path: path, file: file))
      if byPath[path] == nil { byPath[path] = file }
    }
  }

  private var documents = Files<DocumentID>()
  private var others = Files<FileIndex.Other>()
  private let named = NamesakeTable<DocumentID>()

  init(_ corpus: Corpus) {
    for document in corpus.documents {
      let path = Self.withoutEnding(document.source.path(from: corpus.contentPrefix))
      documents.add(document.id, at: Self.folded(path))
    }
    for path in corpus.media { others.add(.media(path), at: Self.folded("media/" + path)) }
    for path in corpus.attachments { others.add(.attachment(path), at: Self.folded(path)) }
  }

  /// The document that a note in `folder` means by a path or a name, with how many it could be.
  func document(at target: String, from folder: Substring) -> (document: DocumentID, count: Int)? {
    Self.find(Self.withoutEnding(target), from: folder, in: documents).map { ($0.file, $0.count) }
  }

  /// Likewise of pictures and other files.
  func other(at target: String, from folder: Substring) -> FileIndex.Other? {
    Self.find(target, from: folder, in: others)?.file
  }

  /// Of several documents that have a name, the one that is meant in a note in `folder`.
  func nearest(
    named name: String, from folder: Substring, of documents: () -> [(path: String, id: DocumentID)]
  ) -> DocumentID? {
    named.namesakes(of: name) { documents().map { Entry(path: Self.folded($0.path), file: $0.id) } }
      .nearest(from: Self.folded(String(folder)))
  }

  private static func find<File>(
    _ target: String, from folder: Substring, in files: Files<File>
  ) -> (file: File, count: Int)? {
    let target = folded(target)
    guard let entries = files.byName[lastPart(of: target)] else { return nil }
    let folder = folded(String(folder))
    let isRelative = target.utf8.first == UInt8(ascii: ".")
    let isFromTop = target.utf8.first == UInt8(ascii: "/")
    if !isFromTop, let path = FileIndex.resolve(target, from: folder[...]), let file = files.byPath[path] {
      return (file, 1)
    }
    guard !isRelative, let path = FileIndex.resolve(target, from: "") else { return nil }
    if let file = files.byPath[path] { return (file, 1) }
    if isFromTop { return nil }
    let ending = files.byEnding.namesakes(of: path) { entries.filter { $0.path.utf8.hasSuffix("/" + path) } }
    return ending.nearest(from: folder).map { ($0, ending.count) }
  }

  /// Strings are equal where they are canonically equivalent.
  private static func folded(_ path: String) -> String { path.lowercased() }

  private static func withoutEnding(_ path: String) -> String {
    path.lowercased().utf8.hasSuffix(".md") ? String(path.dropLast(3)) : path
  }

  fileprivate static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
