import Diagnostics
import Model

/// Addresses with spaces of which no link was made, and that would lead nowhere between angle brackets: `entities/Ada Example.md`
/// as it lies in the content, and not from the text on.
enum SpacedAddresses {
  /// Puts the path of the document that is meant into what is to be written.
  static func correctPaths(in diagnostics: inout [Diagnostic], _ names: NameIndex, _ corpus: Corpus) {
    for index in diagnostics.indices where diagnostics[index].id == "spaces-in-address" {
      guard let written = diagnostics[index].replacement, written.hasPrefix("<"), written.hasSuffix(".md>"),
        let last = written.dropFirst().dropLast(4).split(separator: "/").last, case .one(let id) = names[String(last)],
        corpus.isPublished(corpus[id])
      else { continue }
      let path = relative(corpus[id].source.path, from: diagnostics[index].location.path)
      guard !written.dropFirst().dropLast().elementsEqual(path),
        !written.dropFirst().dropLast().elementsEqual("./" + path)
      else { continue }
      diagnostics[index].fix = "write (<\(path)>)"
      diagnostics[index].replacement = "<\(path)>"
      diagnostics[index].meant = corpus[id].source.path
    }
  }

  private static func relative(_ path: String, from other: String) -> String {
    var (parts, folders) = (path.split(separator: "/")[...], other.split(separator: "/").dropLast())
    while parts.count > 1, let first = folders.first, first == parts.first {
      parts.removeFirst()
      folders.removeFirst()
    }
    return String(repeating: "../", count: folders.count) + parts.joined(separator: "/")
  }
}
