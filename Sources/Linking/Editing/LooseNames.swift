import Model
import Words

/// Names that lead to an entity from where nobody wrote a link: the lines that name authors, and what countries are called, which
/// front matter names by their codes.
///
/// They are what was printed, or come from a table, so that another name of the entity changes nothing in them.
struct LooseNames {
  /// Each once.
  let names: [String]

  init(in dossier: Dossier) {
    var found: [String] = []
    for document in dossier.corpus.documents {
      found += document.article?.authors ?? []
      found += document.sourceRecord?.authors ?? []
    }
    let words = dossier.corpus.settings.words
    found += Countries.names.sorted { $0.key < $1.key }.map { words.country($0.key, english: $0.value) }
    var seen: Set<String> = []
    names = found.filter { seen.insert($0).inserted }
  }
}
