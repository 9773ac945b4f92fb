package import Diagnostics
import Linking
import Model

/// A site that stays in memory between its builds, so that an edit costs what it changes and not what the site is: what a
/// preview works with.
///
/// After each update the output folder holds just what a full build would have left there.
package final class SiteSession {
  private let builder: SiteBuilder
  private let output: String
  /// Nil before the first build, and after one that could not be read.
  private var compiled: SiteBuilder.Compiled?
  /// The documents, by the paths of their files from the content folder.
  private var documents: [String: DocumentID] = [:]
  /// What has changed since the site was published last: more than one edit, where some had errors.
  private var unpublished = TextChange()
  private var isPublished = false

  package init(_ builder: SiteBuilder, output: String) {
    var builder = builder
    // It is to know the site, not only that it is there.
    builder.takesUnchanged = false
    self.builder = builder
    self.output = output
  }

  /// Reads everything, compiles it and, without errors, publishes all of it.
  package func build() throws(BuildFailure) -> SiteBuilder.Outcome {
    compiled = nil
    isPublished = false
    let outcome = try builder.build(into: output)
    guard let compiled = outcome.kept as? SiteBuilder.Compiled else { return outcome }
    self.compiled = compiled
    unpublished = TextChange()
    isPublished = outcome.report?.edited.isEmpty == true
    documents = Dictionary(
      compiled.dossier.corpus.documents.map { (builder.site.relativePath(ofDisplayed: $0.source.path), $0.id) },
      uniquingKeysWith: { first, _ in first })
    return outcome
  }

  /// Takes in that a file of the content has changed. Where only the text of a document did, only the pages are made again
  /// that show something of it; all else is a full build.
  ///
  /// - Parameter path: from the content folder, such as `entities/amaq.md`.
  package func update(_ path: String) throws(BuildFailure) -> SiteBuilder.Outcome {
    guard isPublished, let compiled, let id = documents[path], let document = changed(compiled.dossier[id], at: path),
      let (recompiled, change) = SiteCompiler.recompile(
        compiled.compilation, with: document, options: builder.options)
    else { return try build() }
    var new = compiled
    new.compilation = recompiled.value
    let dossier = recompiled.value.dossier
    new.outcome = builder.outcome(of: recompiled, compiled.surroundings) { [documents, builder] path in
      documents[builder.site.relativePath(ofDisplayed: path)].map { dossier[$0].source.bytes }
    }
    self.compiled = new
    unpublished.formUnion(change)
    if new.outcome.diagnostics.hasErrors { return new.outcome }
    isPublished = false
    let made = new
    try new.outcome.publish(to: output) { () throws(BuildFailure) in
      try builder.publish(unpublished, in: made, into: output)
    }
    if new.outcome.report == nil { return new.outcome }
    unpublished = TextChange()
    isPublished = new.outcome.report?.edited.isEmpty == true
    return new.outcome
  }

  /// The document with the text that its file has now; nil where there is more to it.
  private func changed(_ document: Document, at path: String) -> Document? {
    guard let compiled, let bytes = try? compiled.listing.folder.bytes(of: path, limit: ContentLimits().sourceSize)
    else { return nil }
    return document.withText(of: SourceFile(path: document.source.path, bytes: bytes))
  }
}
