import Diagnostics
import Model

/// Holds the pictures that front matter names against the files in `media/`.
enum FrontMatterMedia {
  /// An error for each that is not there: its page would show none.
  static func check(_ corpus: Corpus) -> [Diagnostic] {
    let images = corpus.documents.filter { corpus.isPublished($0) && !$0.isVaultNote }
      .compactMap { document in (document.article?.image ?? document.entity?.image).map { (document, $0.file) } }
    guard !images.isEmpty else { return [] }
    let media = Set(corpus.media)
    let missing = images.filter { !media.contains($0.1.value) }
    guard !missing.isEmpty else { return [] }
    let folded = Dictionary(corpus.media.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let byName = FilesByName(corpus.media)
    var suggestions = 0
    return missing.map { document, image in
      var diagnostic = Diagnostic.error(
        "missing-media", "there is no file “\(shown(image.value))” in media/", at: document.location(image.range),
        fix: "put the file into \(corpus.contentPrefix)media/, or correct its name")
      if let same = folded[image.value.lowercased()] { return diagnostic.writing(value: same) }
      suggestions += 1
      guard suggestions < UnresolvedNames.suggestedFor else { return diagnostic }
      if let advice = corpus.adviceOnMisplacedMedia(image.value) {
        diagnostic.fix = advice
        return diagnostic
      }
      if let meant = byName[image.value] { return diagnostic.writing(value: meant) }
      return Nearest.misspelt(image.value, in: corpus.media, limit: 1).first.map(diagnostic.writing(value:))
        ?? diagnostic
    }
  }
}
