internal import Linking
public import Model

extension RevisableContent {
  /// The paths of Obsidian’s canvases and bases that name a document’s file, by its path or as a link.
  public func boards(naming document: Document) -> [String] {
    let path = builder.site.relativePath(ofDisplayed: document.source.path)
    let name = String(document.fileName)
    let signs = [path, "[[\(name)]]", "[[\(name)|", "[[\(name)#", "\"\(name)\"", "/\(name).md\"", "\"\(name).md\""]
    return dossier.corpus.attachments.filter { file in
      guard [".canvas", ".base"].contains(where: file.hasSuffix) else { return false }
      // What cannot be read is not changed either.
      let bytes = (try? listing.value.folder.bytes(of: file, limit: 16 << 20)) ?? nil
      guard let bytes else { return false }
      return signs.contains { sign in bytes.firstRange(of: Array(sign.utf8)) != nil }
    }
  }
}
