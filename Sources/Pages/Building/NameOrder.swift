import Model

/// The order of names in lists: by lower-cased bytes, the same in any locale.
enum NameOrder {
  static func precedes(_ a: Document, _ b: Document) -> Bool {
    let (left, right) = (key(a.title), key(b.title))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return a.id < b.id
  }

  static func sorted(_ documents: some Sequence<Document>) -> [Document] {
    documents.map { (key: key($0.title), document: $0) }.sorted { a, b in
      a.key != b.key ? a.key.lexicographicallyPrecedes(b.key) : a.document.id < b.document.id
    }.map(\.document)
  }

  /// The bytes of the name in lower case.
  static func key(_ name: String) -> [UInt8] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
    return Array(name.lowercased().utf8)
  }
}
