package import Diagnostics
package import Model

/// What is said when a name leads nowhere, to several documents, or to one that is not published.
package struct ReferenceDiagnostics: Sendable {
  private let corpus: Corpus
  private let names: NameIndex

  package init(_ corpus: Corpus, names: NameIndex) {
    self.corpus = corpus
    self.names = names
  }

  /// The document that a name stands for, or why there is none to link to.
  package func resolve(_ name: String, at location: SourceLocation) -> Result<DocumentID, Unresolved> {
    switch names[name.utf8] {
    case .one(let id): return resolve(id, name, at: location)
    case .several(let ids): return .failure(Unresolved(ambiguous(name, ids, at: location)))
    case .none: return .failure(Unresolved(unknown(name, at: location)))
    }
  }

  /// The same for a document that a path led to.
  package func resolve(_ id: DocumentID, _ name: String, at location: SourceLocation) -> Result<DocumentID, Unresolved>
  {
    let document = corpus[id]
    if corpus.isPublished(document) { return .success(id) }
    return .failure(Unresolved(unpublished(document, name, at: location)))
  }

  /// Why a name was not resolved.
  package struct Unresolved: Error {
    package var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
    }
  }

  package func unknown(_ name: String, at location: SourceLocation) -> Diagnostic {
    let nearest = Nearest.candidates(to: name, in: allNames)
    return .error(
      "unresolved-link", "nothing is named “\(name)”", at: location,
      notes: nearest.isEmpty ? [] : [.init("the nearest names are " + list(nearest))],
      fix: nearest.first.map { "write [[\($0)]]" }
        ?? "correct the name, or make a file for it, such as \(corpus.contentPrefix)entities/\(fileName(name)).md")
  }

  private func ambiguous(_ name: String, _ ids: [DocumentID], at location: SourceLocation) -> Diagnostic {
    .error(
      "ambiguous-link", "“\(name)” names \(ids.count) documents", at: location,
      notes: ids.map { .init("\(corpus[$0].typeName) “\(corpus[$0].title)”: \(corpus[$0].source.path)") },
      fix: "write the slug of the one that is meant: "
        + ids.map { "[[\(corpus[$0].slug)|\(name)]]" }.joined(separator: " or "))
  }

  private func unpublished(_ document: Document, _ name: String, at location: SourceLocation) -> Diagnostic {
    if document.sourceRecord?.isConfidential == true {
      return .error(
        "link-to-confidential", "“\(name)” is a confidential source, and a link to it would name it", at: location,
        notes: [.init("it is marked so in \(document.source.path)")], fix: "take the link out")
    }
    return .error(
      "link-to-draft", "“\(name)” is a draft, which is not published", at: location,
      notes: [.init("it is marked so in \(document.source.path)")],
      fix: "take `draft: true` out of it, take the link out, or build with --drafts")
  }

  private var allNames: some Sequence<String> {
    corpus.documents.lazy.filter { corpus.isPublished($0) }.flatMap { document in
      [document.title, document.slug] + document.header.aliases.map(\.value)
    }
  }

  private func list(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }

  private func fileName(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x20 || $0 == 0x2F ? UInt8(ascii: "-") : $0 }, as: UTF8.self).lowercased()
  }
}
