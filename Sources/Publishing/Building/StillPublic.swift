import Diagnostics
import Linking

extension SiteBuilder.Outcome {
  private static let mostNamed = 40

  /// Names what an earlier build published and is not for the public any more, where a build that has errors leaves it.
  mutating func tellStillPublic(of site: CompiledSite, in sink: any OutputSink) {
    let published = sink.published()
    if published.isEmpty { return }
    let unpublished = UnpublishedPages(
      site.dossier, outputs: site.outputs.outputs, guarding: OutputGuard(site.dossier))
    let planned = Set(site.outputs.outputs.lazy.map(\.path))
    let mayBeNamed = site.dossier.corpus.hasFlaws
    let found = published.filter { path in
      if !mayBeNamed, path.isOfDocument, !planned.contains(path), sink.bytes(at: path).map(Self.isPage) == true {
        return true
      }
      // What could not be read may name a file.
      if unpublished.holds(path) { return !planned.contains(path) && !(mayBeNamed && path.isCopy) }
      // Which documents were public no one knows, but pages lead to those that they show.
      guard !unpublished.isEmpty, [".html", ".xml", ".json"].contains(where: { path.text.hasSuffix($0) }) else {
        return false
      }
      return sink.bytes(at: path).map(unpublished.areTold) ?? false
    }
    guard let first = found.first else { return }
    let diagnostic = Diagnostic.error(
      "still-public",
      found.count == 1
        ? "one file is still public that should not be, as nothing was written"
        : "\(found.count) files are still public that should not be, as nothing was written",
      at: SourceLocation(path: sink.name + "/" + first.text),
      notes: found.dropFirst().prefix(Self.mostNamed).map { .init(sink.name + "/" + $0.text) }
        + (found.count > Self.mostNamed + 1 ? [.init("and \(found.count - Self.mostNamed - 1) more")] : []),
      fix: "fix the errors and build again, or delete \(found.count == 1 ? "it" : "them") by hand now")
    let (told, source) = SecretRedaction.apply(to: [diagnostic], of: site.dossier, source: source)
    diagnostics += told
    self.source = source
  }

  /// Whether it shows something, and does not only lead on to where that is now.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4096).firstRange(of: "http-equiv=\"refresh\"".utf8) == nil
  }
}

extension OutputPath {
  /// Whether a document's own page stands there, and not another part of its mentions: the document is gone where no page is
  /// planned there.
  fileprivate var isOfDocument: Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), text.hasSuffix(".html") else { return false }
    return ["articles", "entities", "sources"].contains(String(text[..<slash]))
      && text.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 1
  }
}
