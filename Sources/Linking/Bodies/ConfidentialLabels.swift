import Diagnostics
import Markup
import Model

/// Notes without the links to confidential documents that have no words of their own: what they would show is the name.
///
/// In a dossier's own folders such a link is an error. In a note it is taken out of the text before that is read, so that
/// no page, sentence or list has the name from there; as many bytes stand in its place, so that all other places hold.
struct ConfidentialLabels {
  let context: LinkContext

  /// Nil where there is nothing to take out.
  func hidden(in document: Document) -> (document: Document, diagnostics: [Diagnostic])? {
    guard context.hasConfidential, document.isVaultNote else { return nil }
    var diagnostics: [Diagnostic] = []
    var bytes = Array(document.source.bytes)
    for link in links(in: document) {
      guard isConfidential(link.target, in: document) else { continue }
      diagnostics.append(
        context.diagnostics.confidential(at: document.location(link.range), isTakenOut: true))
      bytes.replaceSubrange(link.range, with: Self.filling(link.range.count))
    }
    guard !diagnostics.isEmpty else { return nil }
    return (document.withSource(SourceFile(path: document.source.path, bytes: bytes)), diagnostics)
  }

  // MARK: The links

  private struct Link {
    var range: Range<Int>
    var target: String
  }

  private func links(in document: Document) -> [Link] {
    document.source.bytes.withUnsafeBufferPointer { bytes in
      var links: [Link] = []
      var index = document.body.lowerBound
      while index + 4 < document.body.upperBound {
        guard bytes[index] == UInt8(ascii: "[") else {
          index += 1
          continue
        }
        if let link = wikilink(at: index, in: bytes) ?? path(at: index, in: bytes) {
          let isEmbed = index > document.body.lowerBound && bytes[index - 1] == UInt8(ascii: "!")
          links.append(Link(range: (isEmbed ? index - 1 : index)..<link.range.upperBound, target: link.target))
          index = link.range.upperBound
        } else {
          index += 1
        }
      }
      return links
    }
  }

  private static let longest = 1_024

  /// `[[name]]`, `[[name#part]]`, `![[name|300]]`.
  private func wikilink(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Link? {
    guard bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    var end = start + 2
    while end + 1 < bytes.count, end - start < Self.longest, bytes[end] != UInt8(ascii: "[") {
      if bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: "]") {
        let parts = bytes[start + 2..<end].split(
          separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
        let label = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
        guard label.utf8.allSatisfy({ " \t0123456789x".utf8.contains($0) }) else { return nil }
        let name = parts[0].prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\\") }
        return Link(range: start..<end + 2, target: Self.trimmed(String(decoding: name, as: UTF8.self)))
      }
      end += 1
    }
    return nil
  }

  /// `[](path.md)`, of which an image shows the path.
  private func path(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Link? {
    var middle = start + 1
    while middle < bytes.count, bytes[middle] == 0x20 || bytes[middle] == 0x09 { middle += 1 }
    guard middle + 1 < bytes.count, bytes[middle] == UInt8(ascii: "]"), bytes[middle + 1] == UInt8(ascii: "(") else {
      return nil
    }
    var end = middle + 2
    while end < bytes.count, end - start < Self.longest, bytes[end] != UInt8(ascii: ")"),
      bytes[end] != 0x0A, bytes[end] != 0x0D
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
    let inner = bytes[middle + 2..<end].filter { !"<>".utf8.contains($0) }.prefix { $0 != UInt8(ascii: "#") }
    let target = String(decoding: PercentEncoding.decode(inner), as: UTF8.self)
    return Link(range: start..<end + 1, target: Self.trimmed(target))
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  // MARK: What they name

  /// Whether a confidential document is named, also where others are called so.
  private func isConfidential(_ name: String, in document: Document) -> Bool {
    let folder = document.source.path.utf8.dropFirst(context.corpus.contentPrefix.utf8.count)
    let own = folder.lastIndex(of: UInt8(ascii: "/")).map { Substring(folder[..<$0]) } ?? ""
    let paths = [name, FileIndex.resolve(name, from: own)].compactMap(\.self)
    var found = paths.flatMap { [$0, $0 + ".md"] }.compactMap(context.files.document)
    let last = name.split(separator: "/").last.map(String.init) ?? name
    for name in [name, last, last.utf8.hasSuffix(".md") ? String(last.dropLast(3)) : last] {
      switch context.names[name] {
      case .one(let id): found.append(id)
      case .several(let ids): found += ids
      case .none: break
      }
    }
    return found.contains { context.corpus[$0].isConfidential && !context.corpus.isPublished(context.corpus[$0]) }
      || context.mark(ofFileAt: name, from: own) == .confidential
  }

  /// An ellipsis, and after it what takes no room: so many bytes, of which there are five at the least.
  private static func filling(_ count: Int) -> [UInt8] {
    let joiners = (count - 3) / 3 - ((count - 3) % 3 == 1 ? 1 : 0)
    let hyphens = (count - 3 - 3 * joiners) / 2
    return Array("…".utf8) + [UInt8](String(repeating: "\u{2060}", count: joiners).utf8)
      + [UInt8](String(repeating: "\u{AD}", count: hyphens).utf8)
  }
}
