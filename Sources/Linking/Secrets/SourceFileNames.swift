import Markup
import Model

/// How texts name the file of a source: by its path, by its name, and by the address that its page would have.
struct SourceFileNames {
  private let prefix: String
  /// How many files have a name.
  private var counts: [String: Int] = [:]

  init(_ corpus: Corpus) {
    prefix = corpus.contentPrefix
    guard corpus.documents.contains(where: \.isConfidential) else { return }
    for document in corpus.documents { counts[Self.name(of: path(of: document)), default: 0] += 1 }
  }

  /// The name alone only where no other file has it.
  func paths(of document: Document) -> [String] {
    let path = path(of: document)
    let name = Self.name(of: path)
    let bare = path.utf8.hasSuffix(".md") ? String(path.dropLast(3)) : path
    let page = document.route.map { [$0.path, String($0.path.dropLast(".html".utf8.count))] } ?? []
    return [path, bare] + page + (counts[name] == 1 ? [name, document.slug + ".html"] : [])
  }

  private func path(of document: Document) -> String { document.source.path(from: prefix) }

  private static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
