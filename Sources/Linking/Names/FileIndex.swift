import Basics
import Markup
public import Model

/// Documents by the path of their file, for links that are written as paths, and media by path and by name.
public struct FileIndex: Sendable {
  /// In the order of their paths' bytes.
  private let documents: [Document]
  private let prefix: String
  /// Those whose paths are not ASCII, as letters may be written there in two ways.
  private var unicode: [String: DocumentID] = [:]
  private var media: [String: String]
  private var attachments: [String: String] = [:]
  /// Of a content that has notes: how these find files.
  let notes: NotePaths?
  /// Whether media or attachments are there by a name or a path without a full stop.
  let hasNamesWithoutEnding: Bool

  /// `prefix` is what stands before the content's own paths in ``SourceFile/path``, such as `Content/`.
  public init(_ corpus: Corpus, prefix: String) {
    self.prefix = prefix
    func precedes(_ a: Document, _ b: Document) -> Bool {
      a.source.path(from: prefix).hasBytes(before: b.source.path(from: prefix))
    }
    // A corpus has them in order as a rule.
    let isSorted = zip(corpus.documents, corpus.documents.dropFirst()).allSatisfy(precedes)
    documents = isSorted ? corpus.documents : corpus.documents.sorted(by: precedes)
    for document in documents {
      let path = document.source.path(from: prefix)
      if path.utf8.contains(where: { $0 >= 0x80 }) { unicode[path] = document.id }
    }
    media = Dictionary(minimumCapacity: corpus.media.count * 2)
    for path in corpus.media {
      media["media/" + path] = path
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
      // The first of two images of one name answers, as in Obsidian; a path says which.
      if media[name] == nil { media[name] = path }
    }
    for path in corpus.attachments {
      attachments[path] = path
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
      if attachments[name] == nil { attachments[name] = path }
    }
    notes = corpus.documents.contains(where: \.isVaultNote) ? NotePaths(corpus) : nil
    hasNamesWithoutEnding = [media.keys, attachments.keys].contains { names in
      names.contains { !$0.utf8.contains(UInt8(ascii: ".")) }
    }
  }

  /// A file that is no document.
  enum Other: Sendable {
    /// By its path from `media/`.
    case media(String)
    /// By its path from the content folder.
    case attachment(String)
  }

  /// The document in the file at a path from the content folder.
  public func document(at path: String) -> DocumentID? {
    let low = documents.endOfPrefix { $0.source.path(from: prefix).hasBytes(before: path) }
    if low < documents.count, documents[low].source.path(from: prefix).hasSameBytes(as: path) {
      return documents[low].id
    }
    return unicode.isEmpty ? nil : unicode[path]
  }

  /// The file in `media/` at a path from the content folder, or of a name; its path from `media/`.
  public func media(at path: String) -> String? { media[path] }

  /// The file elsewhere in the content, at a path from the content folder or of a name; its path from there.
  public func attachment(at path: String) -> String? { attachments[path] }

  public var hasMedia: Bool { !media.isEmpty }

  public var mediaPaths: some Sequence<String> { media.keys }

  /// The path that a relative address leads to from a folder: `..` and `.` taken out, nil where it leaves the content.
  public static func resolve(_ relative: String, from folder: Substring) -> String? {
    var parts = folder.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    for part in relative.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
      let name = String(part) ?? ""
      if name.utf8.elementsEqual("..".utf8) {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else if !name.utf8.elementsEqual(".".utf8) {
        parts.append(name)
      }
    }
    return parts.joined(separator: "/")
  }
}
