import Basics
public import Diagnostics
import Linking
import Markup
public import Model
import Parallel

/// From the folder to a compiled site.
extension SiteBuilder {
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
    return try ContentFolder.read(
      at: site.content, called: site.displayName, isOfNotes: try site.isOfNotes(), width: options.width)
  }

  private func read(_ read: Diagnosed<ContentListing>) -> Reading {
    let files = read.value.entries.compactMap(\.file)
    var corpus = SiteCompiler.read(
      files, media: Self.media(in: read.value), attachments: Self.attachments(in: read.value),
      kind: site.defaultOutput != nil ? .dossier : read.value.isOfNotes ? .notes : .either, options: options)
    // Settings that could not be read are not missing.
    let unread = ["unreadable-file", "symbolic-link", "special-file"]
    if read.diagnostics.contains(where: { unread.contains($0.id) && $0.location.path.hasSuffix("/dossier.yml") }) {
      corpus.diagnostics.removeAll { $0.id == "no-settings" }
    }
    tellSettingsBeside(&corpus.diagnostics)
    tellTextsBeside(&corpus.diagnostics)
    tellTextsOutOfPlace(read.value, &corpus)
    if site.defaultOutput == nil, Self.isDossier(read.value) {
      corpus.diagnostics.append(
        .warning(
          "misplaced-folder", "a dossier lies in a folder Content/, and this one in the folder around it",
          at: SourceLocation(path: site.displayPrefix + "dossier.yml"),
          fix: "make a folder Content and move all into it, so that the site has a place beside it"))
    }
    let kept = KeptBackFiles.takeOut(of: &corpus.value, in: read.value, width: options.width)
    let sizes = PictureSizeReader.read(for: corpus.value, in: read.value, width: options.width)
    corpus.value.pictureSizes = sizes.value
    return Reading(
      listing: read.value, files: files, corpus: corpus, diagnostics: read.diagnostics + kept + sizes.diagnostics)
  }

  /// Whether a folder holds settings and texts of a dossier.
  private static func isDossier(_ listing: ContentListing) -> Bool {
    let paths = listing.entries.lazy.map(\.path)
    return paths.contains("dossier.yml")
      && paths.contains { $0.utf8.starts(with: "articles/".utf8) || $0.utf8.starts(with: "entities/".utf8) }
  }

  /// Settings beside the content folder are not read: whoever wrote them is told of them, and not that there are none.
  private func tellSettingsBeside(_ diagnostics: inout [Diagnostic]) {
    guard site.defaultOutput != nil, let index = diagnostics.firstIndex(where: { $0.id == "no-settings" }) else {
      return
    }
    guard let around = try? ContentFolder.open(at: site.content + "/.."),
      let name = ["dossier.yml", "dossier.yaml"].first(where: { (try? around.beginning(of: $0, count: 1)) != nil })
    else {
      // Where the folder is empty, no file tells its name.
      if diagnostics[index].location.path == "." {
        diagnostics[index].location = SourceLocation(path: site.displayName)
        diagnostics[index].fix = "write \(site.displayPrefix)dossier.yml with a line title: …"
      }
      return
    }
    diagnostics[index] = .error(
      "misplaced-file", "\(name) lies beside \(site.displayName)/, where it is not read",
      at: SourceLocation(path: name),
      fix: "move it to \(site.displayPrefix)dossier.yml")
  }

  /// Nor are texts, which may have been notes before there was a content folder.
  private func tellTextsBeside(_ diagnostics: inout [Diagnostic]) {
    guard site.defaultOutput != nil else { return }
    let texts = TextsBeside.paths(in: site.content + "/..")
    guard let first = texts.first else { return }
    let others =
      texts.count > 1 ? ", and so \(texts.count == 2 ? "does 1 other text" : "do \(texts.count - 1) other texts")" : ""
    diagnostics.append(
      Diagnostic(
        .information, "misplaced-file", "\(first) lies beside \(site.displayName)/, where it is not read\(others)",
        at: SourceLocation(path: first),
        fix:
          "move what is part of the dossier into \(site.displayName)/; for a site of notes alone, take that folder away"
      ))
  }

  /// Nor are texts in folders beside it, and among media and captures.
  private func tellTextsOutOfPlace(_ listing: ContentListing, _ corpus: inout Diagnosed<Corpus>) {
    let documents = corpus.value.documents
    guard !listing.isOfNotes, site.defaultOutput != nil || documents.contains(where: { !$0.isVaultNote }) else {
      return
    }
    var texts = TextsOutOfPlace()
    if site.defaultOutput != nil {
      texts.look(beside: site.content + "/..", site.displayPrefix) { folder in
        listing.entries.contains { $0.path.utf8.starts(with: (folder + "/").utf8) }
      }
    }
    let tellsOfCaptures = !documents.contains { $0.isSource && !corpus.value.isPublished($0) }
    texts.look(in: listing, site.displayPrefix, tellsOfCaptures: tellsOfCaptures) {
      Set(documents.compactMap { $0.sourceRecord?.capture?.value })
    }
    corpus.diagnostics += texts.diagnostics
    corpus.value.unreadSlugs.formUnion(texts.slugs)
    corpus.value.unreadNames.formUnion(texts.names)
    corpus.value.articlesAmongCaptures = texts.articlesAmongCaptures
  }

  /// - Parameter record: what `published.txt` is to say, where that is another thing than what it says.
  func compile(
    _ listing: Diagnosed<ContentListing>, record: [UInt8]? = nil
  ) throws(SystemError) -> CompiledSite {
    let read = read(listing)
    let (listing, files) = (read.listing, read.files)
    var corpus = read.corpus
    options.progress.begin(.captures)
    let captures = CaptureReader.read(for: corpus.value, in: listing, width: options.width)
    corpus.value.captures = captures.value
    corpus.value.captureFiles = CaptureReader.files(in: listing)
    var published = PublishedRecordFile.read(from: listing, as: record)
    let isExpected = corpus.value.settings.isRecorded && !Self.hasRecord(listing)
    if isRecordLost(in: listing) || isExpected && !recordsAfterwards {
      published.diagnostics.append(PublishedRecordFile.lost(from: listing))
    } else if isExpected {
      published.diagnostics.append(PublishedRecordFile.begun(in: listing))
    }
    corpus.value.published = published.value
    corpus.value.pictureFingerprints =
      published.value.map { PictureFingerprints.of($0, in: listing, width: options.width) } ?? [:]
    let compiled = SiteCompiler.compile(corpus, options: options)
    let copies = CopyInspection.diagnostics(
      of: compiled.value.dossier, compiled.value.outputs, in: listing, width: options.width)
    let surroundings = read.diagnostics + captures.diagnostics + published.diagnostics + copies
    let source: @Sendable (String) -> [UInt8]? = { Self.bytes(of: $0, in: files) }
    return CompiledSite(
      outcome: outcome(of: compiled, surroundings, source: source), compilation: compiled.value,
      listing: listing, surroundings: surroundings, others: source)
  }

  /// Whether what was published was remembered when the site was built last, and is not now.
  func isRecordLost(in listing: ContentListing) -> Bool {
    !Self.hasRecord(listing) && records?.hasMet(recordOf: site.content) == true
  }

  static func hasRecord(_ listing: ContentListing) -> Bool {
    listing.entries.contains { $0.path == PublishedRecord.fileName }
  }

  /// The bytes of a file by the path that messages show; `files` are in the order of their paths' bytes.
  static func bytes(of path: String, in files: [ContentFile]) -> [UInt8]? {
    let low = files.endOfPrefix { $0.source.path.utf8.lexicographicallyPrecedes(path.utf8) }
    guard low < files.count, files[low].source.path.utf8.elementsEqual(path.utf8) else { return nil }
    return Array(files[low].source.bytes)
  }

  /// What is to be told of a compilation.
  func outcome(
    of compiled: Diagnosed<SiteCompiler.Compilation>, _ surroundings: [Diagnostic],
    source: @escaping @Sendable (String) -> [UInt8]?
  ) -> Outcome {
    let dossier = compiled.value.dossier
    var (diagnostics, source) = SecretRedaction.apply(
      to: (surroundings + compiled.diagnostics).sortedForPrinting(), of: dossier, source: source)
    if isStrict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    var statistics = BuildStatistics(dossier, pages: compiled.value.plan.pages.count)
    statistics.remarks = diagnostics.count { $0.severity == .information }
    return Outcome(diagnostics: diagnostics, statistics: statistics, source: source)
  }

  private static func media(in listing: ContentListing) -> [String] {
    listing.entries.compactMap { entry in
      guard entry.file == nil, entry.path.utf8.starts(with: "media/".utf8) else { return nil }
      return String(entry.path.utf8.dropFirst("media/".utf8.count))
    }
  }

  /// What is neither read nor in a folder with a meaning.
  private static func attachments(in listing: ContentListing) -> [String] {
    listing.entries.compactMap { entry in
      if entry.path == PublishedRecord.fileName { return nil }
      let isElsewhere = !["media/", "captures/"].contains { entry.path.utf8.starts(with: $0.utf8) }
      return entry.source == nil && isElsewhere ? entry.path : nil
    }
  }
}
