import Diagnostics
public import Linking
public import Markup
import Model

/// A site that stays in memory between its builds, so that an edit costs what it changes and not what the site is: what a
/// preview works with.
///
/// After each update its sink has just what a full build would have given it. Of what someone else does to an output folder
/// meanwhile it sees another publish, and then builds all again, and what was done to the files that an edit changes; damage
/// to others is noticed by the next full build.
public final class SiteSession {
  private let builder: SiteBuilder
  private let sink: any OutputSink
  /// The last state of the site whose front matter could be read, texts with errors included. Nil before the first build.
  private var compiled: CompiledSite?
  /// The documents, by the paths of their files from the content folder.
  private var documents: [String: DocumentID] = [:]
  /// Files that have changed since: more than those of one update, where front matter had errors.
  private var unread: Set<String> = []
  /// What has changed in the texts since the site was published last: more than one edit, where some had errors.
  private var unpublished = TextChange()
  /// Whether the sink has the site as it was compiled last, but for what is unpublished.
  private var isPublished = false

  /// Texts that are open in an editor, by their paths from the content folder: they stand in the place of the files, saved or
  /// not. Who opens, changes or closes one then tells ``update(_:)``.
  public var openTexts: [String: [UInt8]] = [:]

  /// The site as it was last without an error in its front matter; nil before that. What an editor's help is made from.
  public var dossier: Dossier? { compiled?.dossier }

  public init(_ builder: SiteBuilder, to sink: any OutputSink) {
    self.builder = builder
    self.sink = sink
  }

  /// A session that publishes to a folder.
  public convenience init(_ builder: SiteBuilder, output: String) {
    self.init(builder, to: FolderSink(output, of: builder))
  }

  /// Reads everything, compiles it and, without errors, publishes all of it.
  public func build() throws(BuildFailure) -> SiteBuilder.Outcome {
    compiled = nil
    return try buildAll()
  }

  /// With errors the last good state stays: a title that is half typed costs a full build, and not one more when it is whole.
  private func buildAll() throws(BuildFailure) -> SiteBuilder.Outcome {
    let wasPublished = isPublished
    isPublished = false
    let compiled = try builder.build(to: sink, openTexts)
    if compiled.outcome.report != nil {
      keep(compiled)
    } else {
      isPublished = wasPublished && self.compiled != nil
    }
    return compiled.outcome
  }

  private func keep(_ compiled: CompiledSite) {
    self.compiled = compiled
    unread = []
    unpublished = TextChange()
    isPublished = true
    documents = Dictionary(
      compiled.dossier.corpus.documents.map { (builder.site.relativePath(ofDisplayed: $0.source.path), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a file is read, from the site's root: `articles/a.html`, or the place of a note on its article's page; nil where
  /// it is read nowhere.
  ///
  /// - Parameter path: from the content folder.
  public func address(ofFile path: String) -> Href? {
    guard let compiled, let id = documents[path] else { return nil }
    let place = compiled.dossier.address(of: compiled.dossier[id])
    return place.map { Href(path: $0.route.path, fragment: $0.fragment?.text) }
  }

  /// Takes in that files of the content have changed, come or gone. Where only the texts of documents did, only the outputs
  /// are made again that show something of them; all else is a full build.
  ///
  /// - Parameter paths: from the content folder, such as `entities/amaq.md`.
  public func update(_ paths: [String]) throws(BuildFailure) -> SiteBuilder.Outcome {
    builder.options.progress.begin(.reading, of: paths.count)
    unread.formUnion(paths)
    guard isPublished, let compiled, let changed = changed(unread, in: compiled),
      let (recompiled, change) = SiteCompiler.recompile(
        compiled.compilation, with: changed, options: builder.options)
    else { return try buildAll() }
    unread = []
    var new = compiled
    new.compilation = recompiled.value
    let dossier = recompiled.value.dossier
    let others = compiled.others
    new.outcome = builder.outcome(of: recompiled, compiled.surroundings) { [documents, builder] path in
      documents[builder.site.relativePath(ofDisplayed: path)].map { Array(dossier[$0].source.bytes) } ?? others(path)
    }
    self.compiled = new
    unpublished.formUnion(change)
    if new.outcome.diagnostics.hasErrors { return new.outcome }
    isPublished = false
    let contents = builder.contents(of: new)
    var isOvertaken = false
    try new.outcome.publish(to: sink.name) { () throws(BuildFailure) in
      let report = try sink.update(contents, after: unpublished)
      isOvertaken = report == nil
      return report
    }
    if isOvertaken { return try buildAll() }
    guard new.outcome.report != nil else { return new.outcome }
    unpublished = TextChange()
    isPublished = true
    return new.outcome
  }

  /// The documents of these files with the texts that they have now, without those that are as they were; nil where there
  /// is more to it.
  private func changed(_ paths: Set<String>, in compiled: CompiledSite) -> [Document]? {
    // Opened anew: another folder may have taken the place of the one that was read.
    guard let folder = try? ContentFolder.open(at: builder.site.content) else { return nil }
    var changed: [Document] = []
    for path in paths.sorted() {
      guard let id = documents[path],
        let bytes = openTexts[path] ?? (try? folder.bytes(of: path, limit: ContentLimits().sourceSize))
      else { return nil }
      let document = compiled.dossier[id]
      if document.source.bytes.elementsEqual(bytes) { continue }
      guard let new = document.withText(of: SourceFile(path: document.source.path, bytes: bytes)) else { return nil }
      changed.append(new)
    }
    return changed
  }
}
