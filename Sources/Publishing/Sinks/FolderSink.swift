public import Linking
import Parallel

/// An output folder: what goes there is published whole or not at all, whatever becomes of the process.
public final class FolderSink: OutputSink {
  public let name: String
  private let content: String
  private var options: PublishOptions
  private let width: Width
  private let progress: BuildProgress
  /// The manifest as this sink left it; nil where the folder does not hold just what it was given.
  private(set) var manifest: [UInt8]?

  init(_ folder: String, of builder: SiteBuilder) {
    name = folder
    content = builder.site.content
    var options = builder.publishing
    options.includesDrafts = builder.options.includesDrafts
    self.options = options
    (width, progress) = (builder.options.width, builder.options.progress)
  }

  public func prepare() throws(BuildFailure) {
    Publication.removeOldRecord(in: name)
    if let refusal = Publication.refusal(in: name, includesDrafts: options.includesDrafts) { throw .refused(refusal) }
  }

  public func publish(_ site: SiteContents) throws(BuildFailure) -> PublishReport {
    manifest = nil
    options.showsUnpublished = { [unpublished = site.unpublished] in unpublished.areTold(in: $0) }
    let deleted = Deferred { [name] in site.deleted(since: Self.published(in: name)) }
    options.leadsToDeleted = { deleted.value.isNamed(in: $0) }
    options.mayHaveShownUnpublished = { site.mayHaveShownUnpublished($0, $1) }
    options.isUnpublished = { [unpublished = site.unpublished] in unpublished.holds($0) }
    return try put(site.plan.outputs, of: site, to: try open(), keepingOthers: false)
  }

  /// Leaves all others unlooked at: damage to them is noticed when all is published again.
  public func update(_ site: SiteContents, after change: TextChange) throws(BuildFailure) -> PublishReport? {
    guard let manifest else { return nil }
    self.manifest = nil
    progress.begin(.publishing)
    let publication = try open()
    // Someone else may have published.
    guard publication.owned.manifestText == manifest, publication.owned.journalInventory == nil else {
      publication.abandon()
      return nil
    }
    let reached = site.plan.outputs.filter { $0.dependencies.isReached(by: change) }
    return try put(reached, of: site, to: publication, keepingOthers: true)
  }

  /// The files of the last publish that are there.
  public func published() -> [OutputPath] { Self.published(in: name) }

  private static func published(in name: String) -> [OutputPath] {
    guard let root = try? Folder.open(name, called: name, fault: nil),
      let owned = try? OutputContents.ownedFiles(in: root)
    else { return [] }
    let folders = FolderCache(root: root)
    return owned.manifestFiles.map(\.path).filter { path in
      guard let folder = try? folders.parent(of: path) else { return false }
      return (try? path.withName { name throws(SystemError) in try folder.status(of: name) }) != nil
    }
  }

  public func bytes(at path: OutputPath) -> [UInt8]? {
    guard let root = try? Folder.open(name, called: name, fault: nil),
      let folder = try? FolderCache(root: root).parent(of: path)
    else { return nil }
    return try? path.withName { name throws(SystemError) in
      // What a link leads to is what a web server shows.
      let file = try folder.openToRead(name, followsLink: true)
      return try file.bytes(expected: try file.status(path.text).size, limit: 1 << 26, path.text)
    }
  }

  func open() throws(BuildFailure) -> Publication {
    do throws(PublishRefusal) {
      return try Publication.open(folder: name, content: content, options: options)
    } catch {
      throw .refused(error)
    }
  }

  private func put(
    _ outputs: [PlannedOutput], of site: SiteContents, to publication: Publication, keepingOthers: Bool
  ) throws(BuildFailure) -> PublishReport {
    do throws(PublishError) {
      try put(outputs, of: site, to: publication)
      progress.begin(.publishing)
      let report = try publication.finish(keepingOthers: keepingOthers)
      if report.edited.isEmpty { manifest = publication.manifestLeft }
      return report
    } catch {
      publication.abandon()
      throw .publishing(error)
    }
  }

  /// Makes each output and hands it over, on all cores.
  private func put(
    _ outputs: [PlannedOutput], of site: SiteContents, to publication: Publication
  ) throws(PublishError) {
    progress.begin(.rendering, of: outputs.count)
    publication.expect(outputs.count)
    // Lists are the largest pages: one that is begun last has the other cores wait for it.
    var (inTurn, small) = ([PlannedOutput](), [PlannedOutput]())
    small.reserveCapacity(outputs.count)
    for output in outputs {
      if output.dependencies.isOneDocument { small.append(output) } else { inTurn.append(output) }
    }
    inTurn += small
    let failures = inTurn.concurrentMap(width: width, progress: progress.counter) { output -> PublishError? in
      do throws(PublishError) {
        try publication.put(OutputFile(output.path, try site.content(of: output)))
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }
}
