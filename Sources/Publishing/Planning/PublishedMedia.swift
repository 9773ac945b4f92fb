import Linking
import Model

/// Which files of `media/` are published.
enum PublishedMedia {
  /// Those that something published shows or links to, by their paths from `media/`, in the order of their bytes. Where the
  /// settings ask for all, also those that nothing in the content names.
  static func paths(of dossier: Dossier) -> [String] {
    var named: Set<String> = []
    for document in dossier.published {
      if let image = document.article?.image ?? document.entity?.image { named.insert(image.file.value) }
      named.formUnion(dossier.body(of: document.id).media)
    }
    let corpus = dossier.corpus
    if corpus.settings.publishesUnnamedMedia {
      let others = corpus.media.filter { !named.contains($0) }
      if !others.isEmpty { named.formUnion(unnamed(others, in: corpus)) }
    }
    return corpus.media.filter(named.contains)
  }

  /// Those that no file of the content names, however it spells them: in a draft, in a comment, in what is ignored.
  private static func unnamed(_ paths: [String], in corpus: Corpus) -> [String] {
    let files = FileNames(paths)
    var named: Set<Int> = []
    for text in corpus.documents.map(\.source) + corpus.ignoredTexts { named.formUnion(files.named(in: text.buffer)) }
    return paths.indices.filter { !named.contains($0) }.map { paths[$0] }
  }
}
