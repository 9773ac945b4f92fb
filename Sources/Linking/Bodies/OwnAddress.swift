import Diagnostics
import Markdown
import Markup
import Model

/// Links to the dossier's own pages by their addresses on the web, as they are copied from a browser: no backlink comes of
/// one, nothing notices when its page moves, and from a copy on a stick it leads away.
extension ReferenceResolver {
  /// Tells of such a link, with the link by name that says the same.
  func tellOfOwnAddress(_ address: String, in reference: Reference, _ diagnostics: inout [Diagnostic]) {
    guard let base = context.corpus.settings.baseURL, let path = Self.path(of: address, below: base) else { return }
    let words = path.prefix { $0 != "#" && $0 != "?" }
    let last = words.utf8.lastIndex(of: UInt8(ascii: "/")).map { words[words.utf8.index(after: $0)...] } ?? words[...]
    let name = String(last.utf8.hasSuffix(".html") ? last.dropLast(5) : last)
    if isMissing(name, at: words) {
      diagnostics.append(
        .warning(
          "own-address", "this leads to this dossier by its address on the web, and there is no such page",
          at: document.location(reference.source.range), fix: "correct the address, or link by name: [[name]]"))
      return
    }
    guard !name.isEmpty, case .one(let id) = context.names[name],
      let place = context.addresses.address(of: id), place.fragment == nil,
      [place.route.path, String(place.route.path.dropLast(5))].contains(String(words))
    else { return }
    let diagnostic = Diagnostic.warning(
      "own-address",
      "this leads to a page of this dossier by its address on the web, so that it is no link of the dossier",
      at: document.location(reference.source.range), fix: "link by name: [[\(name)]]")
    // A link to a place on the page is for its writer to name.
    guard words.utf8.count == path.utf8.count else {
      diagnostics.append(diagnostic)
      return
    }
    let label = markdown.text(reference.label)
    let isLabelled = reference.kind == .link && !label.isEmpty && !label.utf8.elementsEqual(address.utf8)
    guard !isLabelled || !label.contains(where: { "[]|\n".contains($0) }) else {
      diagnostics.append(diagnostic)
      return
    }
    diagnostics.append(diagnostic.writing(isLabelled ? "[[\(name)|\(label)]]" : "[[\(name)]]"))
  }

  /// Whether an address is that of a document which is not there, and never was.
  private func isMissing(_ name: String, at path: some StringProtocol) -> Bool {
    guard path.utf8.elementsEqual((path.prefix { $0 != "/" } + "/\(name).html").utf8),
      ["articles/", "entities/", "sources/"].contains(where: path.hasPrefix), case .none = context.names[name],
      !context.corpus.mayBeUnread(name)
    else { return false }
    return !context.corpus.documents.contains { $0.header.formerly.contains { $0.value.utf8.elementsEqual(name.utf8) } }
  }

  /// What comes after the site's own address, however the scheme and the host are written; nil for another site's address.
  private static func path(of address: String, below base: String) -> Substring? {
    func withoutScheme(_ text: Substring) -> Substring {
      for scheme in ["https://", "http://"] where text.utf8.count >= scheme.utf8.count {
        let head = text.utf8.prefix(scheme.utf8.count)
        if head.elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return text[head.endIndex...] }
      }
      return text
    }
    let (rest, own) = (withoutScheme(address[...]), withoutScheme(base[...]))
    let hostLength = own.utf8.firstIndex(of: UInt8(ascii: "/")).map { own.utf8.distance(from: own.startIndex, to: $0) }
    guard let hostLength, rest.utf8.count > own.utf8.count else { return nil }
    let matches = zip(rest.utf8, own.utf8).enumerated().allSatisfy { index, pair in
      index < hostLength ? lowercased(pair.0) == lowercased(pair.1) : pair.0 == pair.1
    }
    return matches ? rest[rest.utf8.index(rest.startIndex, offsetBy: own.utf8.count)...] : nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
}
