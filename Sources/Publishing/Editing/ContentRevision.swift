public import Diagnostics
public import Linking
internal import Model
internal import Parallel

/// Content as it is, for a command that is going to change it.
public struct RevisableContent: Sendable {
  let builder: SiteBuilder
  let listing: Diagnosed<ContentListing>
  private let compiled: CompiledSite

  /// Reads and compiles, drafts included.
  public init(_ builder: SiteBuilder) throws(SystemError) {
    var builder = builder
    builder.options.includesDrafts = true
    self.builder = builder
    listing = try builder.list()
    compiled = try builder.compile(listing)
  }

  public var dossier: Dossier { compiled.dossier }
  /// Of a file by the path that messages show.
  public var source: @Sendable (String) -> [UInt8]? { compiled.outcome.source }

  /// Errors that hide what texts say or are called, so that nobody can know all that a change would concern.
  public var obstacles: [Diagnostic] {
    let corpus = compiled.dossier.corpus
    let flawed = Set(corpus.documents.lazy.filter(\.isFlawed).map(\.source.path))
    let errors = compiled.outcome.diagnostics.filter { $0.severity == .error }
    let hiding = errors.filter { Self.hiding.contains($0.id) || flawed.contains($0.location.path) }
    if !hiding.isEmpty || !corpus.hasFlaws { return hiding }
    return errors
  }

  private static let hiding: Set = [
    "unclosed-comment", "unclear-comment", "markdown-limit", "duplicate-slug", "unreadable-file", "unreadable-record",
    "file-too-large", "file-name-encoding", "file-name-control", "folder-too-deep", "not-utf8", "wrong-encoding",
    "unclosed-front-matter", "late-front-matter", "long-front-matter",
  ]

  /// What some files are to be, with what annotations and the record of what was published keep of links brought into step.
  ///
  /// Nothing is written. What would come of it is compiled and held against what there is: no text may read otherwise, no link
  /// may lead elsewhere, and nothing may be an error that was none.
  ///
  /// - Parameter added: how many links more than before a text has, by its path in messages.
  public func revised(
    by revisions: [FileRevision], addingLinks added: [String: Int] = [:]
  ) throws(RevisionFailure) -> ContentRevision {
    if revisions.isEmpty { return ContentRevision(changes: [], findings: [], dossier: dossier) }
    let newPaths = Dictionary(
      revisions.lazy.filter { $0.newPath != $0.path }.map { ($0.path, $0.newPath) }, uniquingKeysWith: { $1 })
    let oldPaths = Dictionary(newPaths.map { ($0.value, $0.key) }, uniquingKeysWith: { $1 })
    var all = revisions
    let first = try compile(all, record: nil)
    let kept = KeptLinks(from: dossier, to: first.dossier, oldPaths: oldPaths)
    do throws(EditProblem) { all += try kept.annotations() } catch { throw .problem(error) }
    all = Array(
      Dictionary(
        all.map { ($0.newPath, $0) },
        uniquingKeysWith: { old, new in FileRevision(old.path, new.bytes, at: old.newPath) }
      )
      .values
    ).sorted { $0.newPath.utf8.lexicographicallyPrecedes($1.newPath.utf8) }
    let record = try self.record(in: kept)
    let last = try compile(all, record: record?.new)
    let width = builder.options.width
    if let path = LinkComparison.differences(
      from: dossier, to: last.dossier, newPaths: newPaths, added: added, width: width
    ).first {
      throw .problem(
        EditProblem(
          "what \(path) says, or where its links lead, would not stay as it is",
          fix: "make this change by hand, and run dossier check"))
    }
    let findings = newFindings(in: last, newPaths)
    if findings.hasErrors { throw .findings(findings.filter { $0.severity == .error }, source: last.outcome.source) }
    var changes: [ContentChange] = []
    for revision in all { if let change = try self.change(revision) { changes.append(change) } }
    if let record { changes.append(ContentChange(PublishedRecord.fileName, from: record.old, to: record.new)) }
    return ContentRevision(changes: changes, findings: findings, dossier: last.dossier)
  }

  private func relative(_ path: String) -> String { builder.site.relativePath(ofDisplayed: path) }

  private func compile(_ revisions: [FileRevision], record: [UInt8]?) throws(RevisionFailure) -> CompiledSite {
    var listing = listing
    listing.value.apply(
      revisions.map { (relative($0.path), relative($0.newPath), $0.bytes) }, called: builder.site.displayPrefix)
    do throws(SystemError) { return try builder.compile(listing, record: record) } catch { throw .reading(error) }
  }

  private func record(in kept: KeptLinks) throws(RevisionFailure) -> (old: [UInt8], new: [UInt8])? {
    guard dossier.corpus.published != nil else { return nil }
    do throws(SystemError) {
      let bytes = try listing.value.folder.bytes(of: PublishedRecord.fileName, limit: PublishedRecordFile.limit)
      guard let bytes, let new = kept.record(bytes) else { return nil }
      return (bytes, new)
    } catch {
      throw .reading(error)
    }
  }

  private func change(_ revision: FileRevision) throws(RevisionFailure) -> ContentChange? {
    let path = relative(revision.path)
    guard let old = listing.value.entries.first(where: { $0.path == path })?.source.map({ Array($0.bytes) }) else {
      throw .problem(EditProblem("\(revision.path) was not read"))
    }
    if old == revision.bytes, revision.path == revision.newPath { return nil }
    return ContentChange(path, from: old, to: revision.bytes, at: relative(revision.newPath))
  }

  /// The same content with files that were not there.
  func compile(adding files: [ContentImport.File]) throws(RevisionFailure) -> CompiledSite {
    let texts = files.filter { $0.kind != .capture }
    return try compile(
      texts.map { FileRevision(builder.site.displayPrefix + $0.path, $0.bytes) }, record: nil)
  }

  /// What is told afterwards and was not before: more findings of a rule in a file than it had.
  func newFindings(in new: CompiledSite, _ newPaths: [String: String] = [:]) -> [Diagnostic] {
    struct Key: Hashable {
      var id: String
      var path: String
    }
    var known: [Key: Int] = [:]
    for diagnostic in compiled.outcome.diagnostics {
      let path = newPaths[diagnostic.location.path] ?? diagnostic.location.path
      known[Key(id: diagnostic.id, path: path), default: 0] += 1 + diagnostic.others.count
    }
    return new.outcome.diagnostics.filter { diagnostic in
      let key = Key(id: diagnostic.id, path: diagnostic.location.path)
      known[key, default: 0] -= 1 + diagnostic.others.count
      return known[key, default: 0] < 0
    }
  }
}

/// A change to content that is ready to be made.
public struct ContentRevision: Sendable {
  /// Empty where nothing changes.
  public let changes: [ContentChange]
  /// What checks tell afterwards and did not before; no errors.
  public let findings: [Diagnostic]
  /// As it is afterwards, drafts included.
  public let dossier: Dossier
}

/// Why there is no such change.
public enum RevisionFailure: Error, Sendable {
  case reading(SystemError)
  case problem(EditProblem)
  /// Errors that it would bring.
  case findings([Diagnostic], source: @Sendable (String) -> [UInt8]?)
}
