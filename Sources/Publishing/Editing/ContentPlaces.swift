public import Model

/// Where files of a dossier belong that are yet to be written.
extension Site {
  /// The folder, from the content folder, in which most entities of a kind are; without any, that of all entities.
  public func folder(ofEntities kind: String, in corpus: Corpus) -> String {
    var counts: [String: Int] = [:]
    for document in corpus.documents where document.entity?.kind.id == kind {
      let path = relativePath(ofDisplayed: document.source.path)
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
      if folder.utf8.starts(with: "entities".utf8) { counts[folder, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "entities"
  }
}
