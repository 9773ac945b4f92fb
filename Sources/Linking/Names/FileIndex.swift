package import Model

/// Documents by the path of their file, for links that are written as paths, and media by path and by name.
package struct FileIndex: Sendable {
  private var documents: [String: DocumentID]
  private var media: [String: String]
  private var attachments: [String: String] = [:]
  /// Whether media or attachments are there by a name or a path without a full stop.
  let hasNamesWithoutEnding: Bool

  /// `prefix` is what stands before the content's own paths in ``SourceFile/path``, such as `Content/`.
  package init(_ corpus: Corpus, prefix: String) {
    documents = Dictionary(minimumCapacity: corpus.documents.count)
    for document in corpus.documents { documents[document.source.path(from: prefix)] = document.id }
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
    hasNamesWithoutEnding = [media.keys, attachments.keys].contains { names in
      names.contains { !$0.utf8.contains(UInt8(ascii: ".")) }
    }
  }

  /// The document in the file at a path from the content folder.
  package func document(at path: String) -> DocumentID? { documents[path] }

  /// The file in `media/` at a path from the content folder, or of a name; its path from `media/`.
  package func media(at path: String) -> String? { media[path] }

  /// The file elsewhere in the content, at a path from the content folder or of a name; its path from there.
  package func attachment(at path: String) -> String? { attachments[path] }

  package var hasMedia: Bool { !media.isEmpty }

  package var mediaPaths: some Sequence<String> { media.keys }

  /// The path that a relative address leads to from a folder: `..` and `.` taken out, nil where it leaves the content.
  package static func resolve(_ relative: String, from folder: Substring) -> String? {
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
