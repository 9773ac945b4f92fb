import Diagnostics
import Linking

/// A site after the pure stages, with what it was made from: what is published, and what a session goes on from.
struct CompiledSite: Sendable {
  var outcome: SiteBuilder.Outcome
  var compilation: SiteCompiler.Compilation
  var listing: ContentListing
  /// What is wrong with the folder and the captures, whatever the texts say.
  var surroundings: [Diagnostic]
  /// The files as they were when all were read.
  var others: @Sendable (String) -> [UInt8]?

  var dossier: Dossier { compilation.dossier }
  var outputs: OutputPlan { compilation.outputs }

  /// The addresses of documents that their authors keep back, at which nothing else stands. Of a file with an error nobody
  /// knows yet what it will say: it may be half typed.
  var withheld: Set<OutputPath> {
    let flawed = Set(outcome.diagnostics.lazy.filter { $0.severity == .error }.map(\.location.path))
    let unpublished = dossier.corpus.documents.lazy.filter { [dossier] in
      !dossier.isPublished($0.id) && !flawed.contains($0.source.path)
    }
    return Set(unpublished.flatMap(UnpublishedPages.addresses).filter { outputs.output(at: $0) == nil })
  }
}
