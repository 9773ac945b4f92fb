import Diagnostics
import Markdown
import Model

extension ReferenceResolver {
  private static let bothWays = "a link is written in one way or the other: [[name|words]], or [words](path.md)"

  /// What is said of a link to a file that there is not.
  ///
  /// - Parameter name: the last part of the path, without its ending.
  func missingFile(
    _ path: String, at resolved: String, named name: String, _ reference: Reference
  ) -> Diagnostic {
    let location = document.location(reference.source.range)
    let words = markdown.text(reference.label)
    // `[label]([[name]])` and `[[name]](path)`, the two ways to write a link in each other.
    let inner = path.utf8.starts(with: "[[".utf8) && path.utf8.suffix(2).elementsEqual("]]".utf8)
    let outer = Self.insideBrackets(words)
    if let outer, leads(String(outer.prefix { $0 != "|" && $0 != "#" })) {
      return Diagnostic.error("unresolved-link", Self.bothWays, at: location).writing("[[\(outer)]]")
    }
    if let meant = AddressSlip.address(meantBy: path), let link = WrittenAddress(document.source, location.range),
      let written = link.writing(file: meant)
    {
      return Diagnostic.error(
        "unresolved-link", "“\(shown(path))” is no address, and there is no file of that name", at: location
      ).writing(written)
    }
    // A path as Windows writes it.
    let last = AddressSlip.name(in: path)
    let name = path.utf8.contains(UInt8(ascii: "\\")) ? FileEnding.withoutMarkdown(last) ?? last : name
    let target = inner ? String(path.utf8.dropFirst(2).dropLast(2)) ?? path : name
    let diagnostic = Diagnostic.error(
      "unresolved-link", inner ? Self.bothWays : "there is no file “\(shown(resolved))” in the content", at: location,
      fix: AddressSlip.beginning(missingFrom: path).map { "write \($0) before the address" }
        ?? "correct the path, or link by name: [[name]]")
    guard case .one(let id) = context.names[target], context.corpus.isPublished(context.corpus[id]) else {
      let address =
        AddressSlip.beginning(missingFrom: path).flatMap {
          WrittenAddress(document.source, location.range)?.writing(file: $0 + path)
        }
      return address.map { diagnostic.writing($0) } ?? diagnostic
    }
    let seen = outer.map { $0.split(separator: "|").last.map(String.init) ?? $0 } ?? words
    let label = seen.contains { "[]|\n".contains($0) } || seen.isEmpty ? context.corpus[id].title : seen
    let isPlain = !label.contains { "[]|\n".contains($0) }
    return diagnostic.writing(isPlain ? "[[\(target)|\(label)]]" : "[[\(target)]]")
  }

  /// What stands between one pair of brackets around all words of a link; nil where none does.
  private static func insideBrackets(_ words: String) -> String? {
    guard words.utf8.first == UInt8(ascii: "["), words.utf8.last == UInt8(ascii: "]"), words.utf8.count > 2 else {
      return nil
    }
    let inner = String(words.dropFirst().dropLast())
    return inner.contains { "[]\n".contains($0) } ? nil : inner
  }

  private func leads(_ name: String) -> Bool {
    if case .one(let id) = context.names[name] { context.corpus.isPublished(context.corpus[id]) } else { false }
  }
}
