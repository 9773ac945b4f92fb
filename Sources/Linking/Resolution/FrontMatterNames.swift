import Model

/// The names of other documents in a document's front matter, of whatever type.
enum FrontMatterNames {
  static func of(_ document: Document) -> [Located<String>] { document.namedDocuments.map(\.name) }
}
