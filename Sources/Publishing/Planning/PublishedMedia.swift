public import Linking
import Model

/// Which files of `media/` are published.
public enum PublishedMedia {
  /// Those that something published shows or links to, by their paths from `media/`, in the order of their bytes. Where the
  /// settings ask for all, also those that nothing in the content names.
  static func paths(of dossier: Dossier) -> [String] {
    if dossier.corpus.media.isEmpty { return [] }
    var named = named(in: dossier)
    let corpus = dossier.corpus
    if corpus.settings.publishesUnnamedMedia {
      let others = corpus.media.filter { !named.contains($0) }
      if !others.isEmpty { named.formUnion(unnamed(others, in: corpus)) }
    }
    return corpus.media.filter(named.contains)
  }

  /// The files of `media/`, and others that notes may show, that nothing in the content names, however it spells them: by their
  /// paths from the content folder, in the order of their bytes.
  public static func unused(in dossier: Dossier) -> [String] {
    let corpus = dossier.corpus
    let named = named(in: dossier)
    var shown: Set<String> = []
    for case let body? in dossier.bodies where !body.attachments.isEmpty { shown.formUnion(body.attachments) }
    let paths =
      corpus.media.filter { !named.contains($0) }.map { "media/" + $0 }
      + corpus.attachments.filter { !shown.contains($0) }
    return paths.isEmpty ? [] : unnamed(paths, in: corpus).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Those of `media/` that something published shows or links to.
  private static func named(in dossier: Dossier) -> Set<String> {
    var named: Set<String> = []
    for document in dossier.published {
      if let image = document.article?.image ?? document.entity?.image { named.insert(image.file.value) }
      named.formUnion(dossier.body(of: document.id).media)
    }
    return named
  }

  /// Those that no file of the content names, however it spells them: in a draft, in a comment, in what is ignored.
  private static func unnamed(_ paths: [String], in corpus: Corpus) -> [String] {
    let files = FileNames(paths)
    var named: Set<Int> = []
    for text in corpus.documents.map(\.source) + corpus.ignoredTexts {
      named.formUnion(text.withSpan { files.named(in: $0) })
    }
    return paths.indices.filter { !named.contains($0) }.map { paths[$0] }
  }
}
