import Diagnostics
public import Linking
public import Markup
import Parallel

/// A whole build: the pure stages between a read and a publish.
public struct SiteBuilder: Sendable {
  public var site: Site
  public var options: CompileOptions
  /// Whether warnings count as errors.
  public var isStrict = false
  /// Whether a build may end before it reads anything closely, where neither content nor site have changed since the last;
  /// it then tells no remarks.
  public var takesUnchanged = false
  /// Whether what is published is written down after it: then a record that nobody is known to have lost may begin.
  public var recordsAfterwards = false
  /// What keeps the record of a build for the next; nil for none.
  public var records: RecordStore?
  public var publishing = PublishOptions()
  /// What each page is held against before it is written.
  public var foreignLoad: @Sendable (HTML) -> ForeignLoad? = { ForeignLoad.first(in: $0) }

  public init(site: Site, options: CompileOptions) {
    self.site = site
    self.options = options
    self.options.contentPrefix = site.displayPrefix
    self.options.fallbackTitle = site.fallbackTitle
  }

  /// Reads and compiles; writes nothing.
  ///
  /// - Parameter makingPages: whether everything is made that would be written, so that what would stop a build there is told.
  public func check(makingPages: Bool = false) throws(SystemError) -> (outcome: Outcome, dossier: Dossier) {
    var compiled = try compile(try list())
    if makingPages, !compiled.outcome.diagnostics.hasErrors {
      compiled.outcome.inspect(contents(of: compiled), in: site.defaultOutput ?? "", options)
    }
    return (compiled.outcome, compiled.dossier)
  }

  /// Reads, compiles, and publishes to the folder `output` if there was no error.
  ///
  /// - Throws: at once, before anything is read, where another build is writing to the folder.
  public func build(into output: String) throws(BuildFailure) -> Outcome {
    let sink = FolderSink(output, of: self)
    try sink.prepare()
    let listing = try listed()
    // What is wrong with the folder is told each time.
    let inputs =
      takesUnchanged && records != nil && listing.diagnostics.isEmpty && !isRecordLost(in: listing.value)
      ? BuildInputs.digest(of: listing.value, options, isStrict: isStrict) : nil
    if let inputs, let outcome = try unchanged(inputs, listing.value, sink) { return outcome }
    let compiled = try published(listing, to: sink)
    if compiled.outcome.report != nil {
      let record = sink.manifest.flatMap { manifest in
        inputs.map { BuildRecord(inputs: $0, of: compiled.outcome).text(manifest: manifest) }
      }
      records?.keep(record, for: output)
      if Self.hasRecord(listing.value) { records?.meet(recordOf: site.content) }
    }
    var outcome = compiled.outcome
    outcome.kept = compiled
    return outcome
  }

  /// Reads, compiles and, where there was no error, publishes all of it.
  ///
  /// - Parameter texts: in the place of files, by their paths from the content folder.
  func build(to sink: any OutputSink, _ texts: [String: [UInt8]]) throws(BuildFailure) -> CompiledSite {
    try sink.prepare()
    var listing = try listed()
    listing.value.replace(texts, called: site.displayPrefix)
    return try published(listing, to: sink)
  }

  private func published(
    _ listing: Diagnosed<ContentListing>, to sink: any OutputSink
  ) throws(BuildFailure) -> CompiledSite {
    var compiled: CompiledSite
    do throws(SystemError) { compiled = try compile(listing) } catch { throw .reading(error) }
    if publishing.cancellation?.isCancelled == true { throw .publishing(.cancelled) }
    if compiled.outcome.diagnostics.hasErrors {
      compiled.outcome.tellStillPublic(of: compiled, in: sink)
      sink.withhold(compiled.withheld)
      return compiled
    }
    let contents = contents(of: compiled)
    try compiled.outcome.publish(to: sink.name) { () throws(BuildFailure) in try sink.publish(contents) }
    return compiled
  }

  private func listed() throws(BuildFailure) -> Diagnosed<ContentListing> {
    do throws(SystemError) { return try list() } catch { throw .reading(error) }
  }

  /// What a sink is given.
  func contents(of compiled: CompiledSite) -> SiteContents {
    SiteContents(
      compiled.outputs, of: compiled.dossier, from: compiled.listing.folder, foreignLoad: foreignLoad)
  }

  /// The outcome of the last build, where nothing has changed since, neither the content nor the site.
  ///
  /// That is: a build left a record, of the manifest that is there and of just these inputs, no publish was killed since,
  /// and each file of the manifest is read and holds the bytes that were written. Anything else is nil, and for a whole
  /// build to find out.
  ///
  /// - Throws: where another build is writing to the folder, as it need not be waited for to say so.
  private func unchanged(
    _ inputs: UInt64, _ listing: ContentListing, _ sink: FolderSink
  ) throws(BuildFailure) -> Outcome? {
    // Without a record the folder is not even opened.
    guard let text = records?.text(for: sink.name) else { return nil }
    let publication: Publication
    do throws(BuildFailure) {
      publication = try sink.open()
    } catch {
      if case .refused(.locked) = error { throw error }
      return nil
    }
    guard let record = publication.record(text), record.inputs == inputs,
      let report = publication.finishUnchanged(width: options.width)
    else {
      publication.abandon()
      return nil
    }
    let files = listing.entries.compactMap(\.file)
    return Outcome(
      diagnostics: record.warnings, statistics: record.statistics, report: report,
      source: { Self.bytes(of: $0, in: files) })
  }
}
