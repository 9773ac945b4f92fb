import Diagnostics
import Linking
import Model

/// A site that stays in memory between its builds, so that an edit costs what it changes and not what the site is: what a
/// preview works with.
///
/// After each update the output folder holds just what a full build would have left there. Of what someone else does to
/// the folder meanwhile it sees another publish, and then builds all again, and what was done to the files that an edit
/// changes; damage to others is noticed by the next full build.
public final class SiteSession {
  private let builder: SiteBuilder
  private let output: String
  /// Nil before the first build, and after one that could not be read.
  private var compiled: SiteBuilder.Compiled?
  /// The documents, by the paths of their files from the content folder.
  private var documents: [String: DocumentID] = [:]
  /// What has changed since the site was published last: more than one edit, where some had errors.
  private var unpublished = TextChange()
  /// As this session left it last; nil where the output folder does not hold just what a full build leaves.
  private var manifest: [UInt8]?

  public init(_ builder: SiteBuilder, output: String) {
    var builder = builder
    // It is to know the site, not only that it is there.
    builder.takesUnchanged = false
    self.builder = builder
    self.output = output
  }

  /// Reads everything, compiles it and, without errors, publishes all of it.
  public func build() throws(BuildFailure) -> SiteBuilder.Outcome {
    compiled = nil
    manifest = nil
    let outcome = try builder.build(into: output)
    guard let kept = outcome.kept as? SiteBuilder.Kept else { return outcome }
    let compiled = kept.compiled
    self.compiled = compiled
    unpublished = TextChange()
    manifest = outcome.report?.edited.isEmpty == true ? kept.manifest : nil
    documents = Dictionary(
      compiled.dossier.corpus.documents.map { (builder.site.relativePath(ofDisplayed: $0.source.path), $0.id) },
      uniquingKeysWith: { first, _ in first })
    return outcome
  }

  /// Takes in that files of the content have changed, come or gone. Where only the texts of documents did, only the pages
  /// are made again that show something of them; all else is a full build.
  ///
  /// - Parameter paths: from the content folder, such as `entities/amaq.md`.
  public func update(_ paths: [String]) throws(BuildFailure) -> SiteBuilder.Outcome {
    builder.options.progress.begin(.reading, of: paths.count)
    guard let manifest, let compiled, let changed = changed(paths, in: compiled),
      let (recompiled, change) = SiteCompiler.recompile(
        compiled.compilation, with: changed, options: builder.options)
    else { return try build() }
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
    self.manifest = nil
    let made = new
    var left: [UInt8]?
    var isOvertaken = false
    try new.outcome.publish(to: output) { () throws(BuildFailure) in
      let published = try builder.publish(unpublished, in: made, into: output, after: manifest)
      isOvertaken = published == nil
      left = published?.manifest
      return published?.report
    }
    if isOvertaken { return try build() }
    guard let report = new.outcome.report else { return new.outcome }
    unpublished = TextChange()
    self.manifest = report.edited.isEmpty ? left : nil
    return new.outcome
  }

  /// The documents of these files with the texts that they have now, without those that are as they were; nil where there
  /// is more to it.
  private func changed(_ paths: [String], in compiled: SiteBuilder.Compiled) -> [Document]? {
    // Opened anew: another folder may have taken the place of the one that was read.
    guard let folder = try? ContentFolder.open(at: builder.site.content) else { return nil }
    var changed: [Document] = []
    for path in Set(paths) {
      guard let id = documents[path], let bytes = try? folder.bytes(of: path, limit: ContentLimits().sourceSize) else {
        return nil
      }
      let document = compiled.dossier[id]
      if document.source.bytes.elementsEqual(bytes) { continue }
      guard let new = document.withText(of: SourceFile(path: document.source.path, bytes: bytes)) else { return nil }
      changed.append(new)
    }
    return changed
  }
}
