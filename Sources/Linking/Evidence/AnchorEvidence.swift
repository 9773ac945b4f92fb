import Anchoring
import Model
import Parallel

/// Says of each annotation whether the words that it is about stand in its article.
enum AnchorEvidence {
  static func groups(in dossier: Dossier, width: Width) -> [EvidenceLedger.Group] {
    var broken: [DocumentID: BrokenAnchor] = [:]
    for anchor in AnchorRepair.brokenAnchors(in: dossier, width: width) { broken[anchor.annotation.id] = anchor }
    return dossier.articles.sorted().compactMap { article in
      let entries = dossier.annotations.on(article).compactMap { id in entry(for: dossier[id], broken[id]) }
      return entries.isEmpty ? nil : EvidenceLedger.Group(document: article, entries: entries)
    }
  }

  private static func entry(for document: Document, _ broken: BrokenAnchor?) -> EvidenceLedger.Entry? {
    guard let quote = document.annotation?.quote else { return nil }
    return EvidenceLedger.Entry(
      check: .anchor, outcome: broken.map { $0.isShown ? .ok : .failed } ?? .ok,
      location: document.location(quote.range), claimant: document.slug, text: quote.value,
      remark: broken.map(remark))
  }

  private static func remark(on broken: BrokenAnchor) -> String {
    switch broken.result {
    case .anchored: "the words are there"
    case .emptyQuote: "there are no words in it"
    case .contextMismatch: "the words are there, but not with this prefix and suffix around them"
    case .fuzzy(let near), .missing(let near?):
      (broken.isShown ? "nearly what the article has: " : "the article does not have these words; the nearest: ")
        + WordDiff(from: broken.quote.value, to: near.passage).description
    case .missing(nil): "the article does not have these words, nor any like them"
    case .ambiguous(let found): "the article has these words \(found.count) times; prefix or suffix must tell which"
    case .insideWord: "the words begin or end inside another word"
    }
  }
}
