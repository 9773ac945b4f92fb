import Linking
import Markup
import Model
import Pages
import Parallel

/// What of a site is not for the public, as it would stand in an output folder.
struct UnpublishedPages: Sendable {
  /// Made only where a folder holds what is to be judged.
  private let traces: Deferred<Traces>
  private let guarding: OutputGuard?
  /// Whether any document is kept back.
  private let hasDocuments: Bool

  /// What tells of documents that are kept back.
  private struct Traces: Sendable {
    /// The addresses that drafts and confidential documents have, or had before, and of pages that there would be for their
    /// sake alone, such as that of a tag.
    var addresses: Set<OutputPath>
    /// The same in texts.
    var names: FileNames
    /// The slugs of annotations, by which pages lead to them.
    var notes: Set<String>
    var unmarked: UnmarkedSite
  }

  /// What a publish deletes, as it stands in texts: no page that leads to it stays.
  struct Deleted: Sendable {
    private let names: FileNames?
    /// The slugs of the notes that there are.
    private let notes: Set<String>

    /// - Parameters:
    ///   - before: what was published last.
    ///   - now: what is planned.
    init(_ before: [OutputPath], _ now: [PlannedOutput], of dossier: Dossier) {
      let planned = Set(now.lazy.map(\.path))
      let gone = before.filter { $0.text.hasSuffix(".html") && !planned.contains($0) }
      names = gone.isEmpty ? nil : FileNames(gone.map(\.text))
      notes = Set(dossier.corpus.documents.lazy.filter(\.isAnnotation).map(\.slug))
    }

    func isNamed(in page: [UInt8]) -> Bool {
      names.map { !$0.named(in: page.span).isEmpty } ?? false
        || UnpublishedPages.slugs(ofNotesIn: page).contains { !notes.contains($0) }
    }
  }

  /// - Parameter outputs: all that are planned.
  init(_ dossier: Dossier, outputs: [PlannedOutput], guarding: OutputGuard?) {
    self.guarding = guarding
    hasDocuments =
      !dossier.corpus.ignoredTexts.isEmpty || dossier.corpus.documents.contains { !dossier.isPublished($0.id) }
    traces = Deferred {
      let unmarked = UnmarkedSite(of: dossier)
      let planned = Set(outputs.lazy.map(\.path))
      let unpublished = dossier.corpus.documents.filter { !dossier.isPublished($0.id) }
      let notes = Set(unpublished.lazy.filter(\.isAnnotation).map(\.slug))
      let documents = unpublished.flatMap(Self.addresses)
      // A tag may be called as something published is, which has another folder.
      let others = Set(unmarked.paths).subtracting(planned).subtracting(documents)
      let paths = documents + others
      let names = FileNames(paths.map(\.text)) { path in (try? OutputPath(path)).map(others.contains) ?? false }
      return Traces(addresses: Set(paths), names: names, notes: notes, unmarked: unmarked)
    }
  }

  /// The addresses that a document has, or had before, with a page or without.
  static func addresses(of document: Document) -> [OutputPath] {
    guard let route = document.route else { return [] }
    return ([route] + RedirectPageType.formerRoutes(of: document)).compactMap { try? OutputPath($0.path) }
  }

  /// Whether no document is kept back.
  var isEmpty: Bool { !hasDocuments }

  /// Whether a page that stands in the output folder leads to one of them, or tells of a confidential source: then it
  /// shows words of it too, as backlinks do.
  func areTold(in page: [UInt8]) -> Bool {
    if isEmpty { return false }
    let traces = traces.value
    return !traces.addresses.isEmpty && !traces.names.named(in: page.span).isEmpty
      || !traces.notes.isEmpty && Self.slugs(ofNotesIn: page).contains(where: traces.notes.contains)
      || isSecretTold(in: page)
  }

  /// Whether an output may have held what is kept back now: it has changed since it was written, and would be another if
  /// nothing were kept back.
  ///
  /// - Parameters:
  ///   - written: the stamp of what was written last.
  ///   - content: what is to be written.
  func mayBeTold(at path: OutputPath, _ written: FileStamp, _ content: @autoclosure () -> [UInt8]?) -> Bool {
    guard let content = content(), content.withUnsafeBytes({ FileStamp(of: $0) }) != written else { return false }
    return traces.value.unmarked.bytes(at: path) != content
  }

  /// Whether what an earlier build wrote to an address that is no part of the site any more is kept back now. What
  /// stands there as a copy of a file was published because something public named it, and nothing does.
  func holds(_ path: OutputPath) -> Bool {
    path.isCopy || !isEmpty && traces.value.addresses.contains(path)
  }

  func isSecretTold(in page: [UInt8]) -> Bool {
    guarding?.exposes(page) ?? false
  }

  /// The annotations whose places stand in a page or feed, as ids or in addresses.
  fileprivate static func slugs(ofNotesIn page: [UInt8]) -> [String] {
    let mark = Array(ElementID.note("").text.utf8)
    var found: [String] = []
    var index = 0
    while let next = page[index...].firstIndex(of: mark[0]) {
      index = next + 1
      guard next > 0, page[next - 1] == UInt8(ascii: "\"") || page[next - 1] == UInt8(ascii: "#"),
        page[next...].starts(with: mark)
      else { continue }
      let slug = page[(next + mark.count)...].prefix { $0 > 0x20 && !"\"'<>&:\\".utf8.contains($0) }
      found.append(String(decoding: PercentEncoding.decode(Array(slug)), as: UTF8.self))
    }
    return found
  }
}

extension OutputPath {
  /// Whether copies of the content's files stand there.
  var isCopy: Bool { ["media/", "files/"].contains { text.utf8.starts(with: $0.utf8) } }
}
