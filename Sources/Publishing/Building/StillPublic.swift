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
    var found = published.filter { path in
      if !mayBeNamed, path.isOfDocument, !planned.contains(path), sink.bytes(at: path).map(Self.isPage) == true {
        return true
      }
      // What could not be read may name a file.
      if unpublished.holds(path) { return !planned.contains(path) && !(mayBeNamed && path.isCopy) }
      // Which documents were public no one knows, but pages lead to those that they show.
      guard !unpublished.isEmpty, Self.mayName(path) else { return false }
      return sink.bytes(at: path).map(unpublished.areTold) ?? false
    }
    if mayBeNamed {
      let shown = Self.copies(shownOnlyBy: found, of: published, outside: planned, in: sink)
      if !shown.isEmpty { found = published.filter(Set(found).union(shown).contains) }
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

  /// Copies of files that pages which should not be public show, and no other page does: what could not be read may name a file,
  /// and has a page of its own.
  private static func copies(
    shownOnlyBy found: [OutputPath], of published: [OutputPath], outside planned: Set<OutputPath>,
    in sink: any OutputSink
  ) -> Set<OutputPath> {
    let copies = published.filter { $0.isCopy && !planned.contains($0) }
    if copies.isEmpty || found.isEmpty { return [] }
    let names = FileNames(copies.map(\.text))
    let withdrawn = Set(found)
    var shown: Set<Int> = []
    var kept: Set<Int> = []
    for path in published where !path.isCopy && mayName(path) {
      guard let named = sink.bytes(at: path).map({ names.named(in: $0.span) }) else { continue }
      if withdrawn.contains(path) { shown.formUnion(named) } else { kept.formUnion(named) }
    }
    return Set(shown.subtracting(kept).map { copies[$0] })
  }

  /// Whether what stands there may lead to others.
  private static func mayName(_ path: OutputPath) -> Bool {
    [".html", ".xml", ".json"].contains { path.text.hasSuffix($0) }
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
