public import Diagnostics
import Exporting
public import Linking
public import Markup
public import Model
import Pages
import Parallel
import Templates

/// A whole build: the pure stages between a read and a publish.
public struct SiteBuilder: Sendable {
  public var site: Site
  public var options: CompileOptions
  /// Whether warnings count as errors.
  public var isStrict = false
  /// Whether a build may end before it reads anything closely, where neither content nor site have changed since the last;
  /// it then tells no remarks.
  public var takesUnchanged = false
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

  /// What a check or a build found.
  public struct Outcome: Sendable {
    /// Sorted.
    public var diagnostics: [Diagnostic]
    public var statistics: BuildStatistics
    /// Nil where nothing was published: after errors, or because it was not asked for.
    public var report: PublishReport?
    /// Nil for what cannot be read any more.
    public var source: @Sendable (String) -> [UInt8]?
    /// What it was made from, for whoever would rather end than take it apart.
    public var kept: (any Sendable)?

    /// Publishes into a folder. That a page is not fit for it is told as what is wrong with content is.
    ///
    /// - Parameter publish: gives nil where it published nothing, for a reason of its own.
    mutating func publish(
      to output: String, _ publish: () throws(BuildFailure) -> PublishReport?
    ) throws(BuildFailure) {
      do throws(BuildFailure) {
        if let report = try publish() { add(report, of: output) }
      } catch {
        guard case .publishing(.loadsFromElsewhere(let path, let load)) = error else { throw error }
        let flaw = PublishError.loadsFromElsewhere(path, load)
        diagnostics.append(
          .error(
            "third-party-load", flaw.message, at: SourceLocation(path: output + "/" + path.text), fix: flaw.fix))
      }
    }

    private mutating func add(_ report: PublishReport, of output: String) {
      self.report = report
      diagnostics += report.edited.map { path in
        .warning(
          "edited-output", "\(path.text) was changed since Dossier wrote it, and was left as it is",
          at: SourceLocation(path: output + "/" + path.text), fix: "move your change elsewhere, or build with --force")
      }
    }
  }

  /// Reads and compiles; writes nothing.
  public func check() throws(SystemError) -> (outcome: Outcome, dossier: Dossier) {
    let compiled = try compile(try list())
    return (compiled.outcome, compiled.dossier)
  }

  /// Reads, compiles, and publishes to `output` if there was no error.
  ///
  /// - Throws: at once, before anything is read, where another build is writing to the folder.
  public func build(into output: String) throws(BuildFailure) -> Outcome {
    Publication.removeOldRecord(in: output)
    if let refusal = Publication.refusal(in: output, includesDrafts: options.includesDrafts) { throw .refused(refusal) }
    let listing: Diagnosed<ContentListing>
    do throws(SystemError) { listing = try list() } catch { throw .reading(error) }
    // What is wrong with the folder is told each time.
    let inputs =
      takesUnchanged && records != nil && listing.diagnostics.isEmpty
      ? BuildInputs.digest(of: listing.value, options, isStrict: isStrict) : nil
    if let inputs, let outcome = try unchanged(inputs, listing.value, output) { return outcome }
    let compiled: Compiled
    do throws(SystemError) { compiled = try compile(listing) } catch { throw .reading(error) }
    if publishing.cancellation?.isCancelled == true { throw .publishing(.cancelled) }
    var outcome = compiled.outcome
    if outcome.diagnostics.hasErrors { return outcome }
    let record = inputs.map { inputs in
      BuildRecord(
        inputs: inputs, statistics: outcome.statistics,
        warnings: outcome.diagnostics.filter { $0.severity == .warning })
    }
    var manifest: [UInt8]?
    try outcome.publish(to: output) { () throws(BuildFailure) in
      let published = try publish(compiled, into: output)
      manifest = published.manifest
      let isWhole = published.report.edited.isEmpty
      records?.keep(isWhole ? record?.text(manifest: published.manifest ?? []) : nil, for: output)
      return published.report
    }
    outcome.kept = Kept(compiled: compiled, manifest: manifest)
    return outcome
  }

  /// The outcome of the last build, where nothing has changed since, neither the content nor the site.
  ///
  /// That is: a build left a record, of the manifest that is there and of just these inputs, no publish was killed since,
  /// and each file of the manifest is read and holds the bytes that were written. Anything else is nil, and for a whole
  /// build to find out.
  ///
  /// - Throws: where another build is writing to the folder, as it need not be waited for to say so.
  private func unchanged(
    _ inputs: UInt64, _ listing: ContentListing, _ output: String
  ) throws(BuildFailure) -> Outcome? {
    // Without a record the folder is not even opened.
    guard let text = records?.text(for: output) else { return nil }
    let publication: Publication
    do throws(BuildFailure) {
      publication = try open(output)
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

  /// What a session goes on from.
  struct Kept: Sendable {
    var compiled: Compiled
    /// As it was written.
    var manifest: [UInt8]?
  }

  struct Compiled: Sendable {
    var outcome: Outcome
    var compilation: SiteCompiler.Compilation
    var listing: ContentListing
    /// What is wrong with the folder and the captures, whatever the texts say.
    var surroundings: [Diagnostic]
    /// The files as they were when all were read.
    var others: @Sendable (String) -> [UInt8]?

    var dossier: Dossier { compilation.dossier }
    var outputs: OutputPlan { compilation.outputs }
  }

  /// What the files say, before anything is linked: for commands that need the names and no more.
  public func corpus() throws(SystemError) -> Diagnosed<Corpus> {
    let read = read(try list())
    return Diagnosed(read.corpus.value, read.diagnostics + read.corpus.diagnostics)
  }

  private struct Reading {
    var listing: ContentListing
    var files: [ContentFile]
    var corpus: Diagnosed<Corpus>
    /// The disk's own.
    var diagnostics: [Diagnostic]
  }

  func list() throws(SystemError) -> Diagnosed<ContentListing> {
    options.progress.begin(.reading)
    return try ContentFolder.read(at: site.content, called: site.displayName, width: options.width)
  }

  private func read(_ read: Diagnosed<ContentListing>) -> Reading {
    let files = read.value.entries.compactMap(\.file)
    let corpus = SiteCompiler.read(
      files, media: Self.media(in: read.value), attachments: Self.attachments(in: read.value),
      options: options)
    return Reading(listing: read.value, files: files, corpus: corpus, diagnostics: read.diagnostics)
  }

  func compile(_ listing: Diagnosed<ContentListing>) throws(SystemError) -> Compiled {
    let read = read(listing)
    let (listing, files) = (read.listing, read.files)
    var corpus = read.corpus
    options.progress.begin(.captures)
    let captures = CaptureReader.read(for: corpus.value, in: listing, width: options.width)
    corpus.value.captures = captures.value
    let compiled = SiteCompiler.compile(corpus, options: options)
    let surroundings = read.diagnostics + captures.diagnostics
    let source: @Sendable (String) -> [UInt8]? = { Self.bytes(of: $0, in: files) }
    return Compiled(
      outcome: outcome(of: compiled, surroundings, source: source), compilation: compiled.value,
      listing: listing, surroundings: surroundings, others: source)
  }

  /// The bytes of a file by the path that messages show; `files` are in the order of their paths' bytes.
  private static func bytes(of path: String, in files: [ContentFile]) -> [UInt8]? {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].source.path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    guard low < files.count, files[low].source.path.utf8.elementsEqual(path.utf8) else { return nil }
    return Array(files[low].source.bytes)
  }

  /// What is to be told of a compilation.
  func outcome(
    of compiled: Diagnosed<SiteCompiler.Compilation>, _ surroundings: [Diagnostic],
    source: @escaping @Sendable (String) -> [UInt8]?
  ) -> Outcome {
    var diagnostics = (surroundings + compiled.diagnostics).sortedForPrinting()
    if isStrict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    var statistics = BuildStatistics(compiled.value.dossier, pages: compiled.value.plan.pages.count)
    statistics.remarks = diagnostics.count { $0.severity == .information }
    return Outcome(diagnostics: diagnostics, statistics: statistics, source: source)
  }

  private static func media(in listing: ContentListing) -> [String] {
    listing.entries.compactMap { entry in
      guard entry.path.utf8.starts(with: "media/".utf8) else { return nil }
      return String(entry.path.utf8.dropFirst("media/".utf8.count))
    }
  }

  /// What is neither read nor in a folder with a meaning.
  private static func attachments(in listing: ContentListing) -> [String] {
    listing.entries.compactMap { entry in
      let isElsewhere = !["media/", "captures/"].contains { entry.path.utf8.starts(with: $0.utf8) }
      return entry.source == nil && isElsewhere ? entry.path : nil
    }
  }

  private func publish(
    _ compiled: Compiled, into output: String
  ) throws(BuildFailure) -> (report: PublishReport, manifest: [UInt8]?) {
    let publication = try open(output)
    do throws(PublishError) {
      try put(compiled.outputs.outputs, of: compiled, to: publication)
      options.progress.begin(.publishing)
      let report = try publication.finish()
      return (report, publication.manifestLeft)
    } catch {
      publication.abandon()
      throw .publishing(error)
    }
  }

  /// Publishes the pages that a change reaches, and leaves all others unlooked at.
  ///
  /// - Parameter manifest: the one that was left there; where there is another now, someone else has published, and nothing
  ///   is.
  func publish(
    _ change: TextChange, in compiled: Compiled, into output: String, after manifest: [UInt8]
  ) throws(BuildFailure) -> (report: PublishReport, manifest: [UInt8]?)? {
    options.progress.begin(.publishing)
    let publication = try open(output)
    guard publication.owned.manifestText == manifest, publication.owned.journalInventory == nil else {
      publication.abandon()
      return nil
    }
    do throws(PublishError) {
      let reached = compiled.outputs.outputs.filter { output in
        if case .page(let page) = output.content { page.basis.isReached(by: change) } else { false }
      }
      try put(reached, of: compiled, to: publication)
      for file in Exporters.files(of: compiled.dossier) {
        if let path = try? OutputPath(file.path) { try publication.put(OutputFile(path, .bytes(file.bytes))) }
      }
      options.progress.begin(.publishing)
      let report = try publication.finish(keepingOthers: true)
      return (report, publication.manifestLeft)
    } catch {
      publication.abandon()
      throw .publishing(error)
    }
  }

  private func open(_ output: String) throws(BuildFailure) -> Publication {
    var publishing = publishing
    publishing.includesDrafts = options.includesDrafts
    do throws(PublishRefusal) {
      return try Publication.open(folder: output, content: site.content, options: publishing)
    } catch {
      throw .refused(error)
    }
  }

  /// Makes each output and hands it over, on all cores.
  private func put(
    _ outputs: [PlannedOutput], of compiled: Compiled, to publication: Publication
  ) throws(PublishError) {
    let site = compiled.outputs.site
    let template = SiteTemplate(frame: site.frame)
    options.progress.begin(.rendering, of: outputs.count)
    publication.expect(outputs.count)
    // Lists are the largest pages: one that is begun last has the other cores wait for it.
    var (inTurn, small) = ([PlannedOutput](), [PlannedOutput]())
    small.reserveCapacity(outputs.count)
    for output in outputs { if output.isOneDocument { small.append(output) } else { inTurn.append(output) } }
    inTurn += small
    let failures = inTurn.concurrentMap(width: options.width, progress: options.progress.counter) {
      output -> PublishError? in
      do throws(PublishError) {
        try put(output, template, site.context, from: compiled.listing.folder, to: publication)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  private func put(
    _ output: PlannedOutput, _ template: SiteTemplate, _ context: PageContext, from folder: ContentFolder,
    to publication: Publication
  ) throws(PublishError) {
    let content: OutputFile.Content
    switch output.content {
    case .page(let page):
      let html = BidiControls.shown(in: template.html(for: page.page(context)))
      if let load = foreignLoad(html) { throw .loadsFromElsewhere(output.path, load) }
      content = .html(html)
    case .bytes(let bytes): content = .bytes(bytes)
    case .copy(let path): content = .copy(of: path, in: folder)
    }
    try publication.put(OutputFile(output.path, content))
  }
}

/// Why a build stopped that is not an author's to mend.
public enum BuildFailure: Error, Sendable {
  case reading(SystemError)
  case refused(PublishRefusal)
  case publishing(PublishError)
}
