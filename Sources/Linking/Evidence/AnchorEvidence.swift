import Anchoring
import Model
import Parallel

/// Says of each annotation whether the words that it is about stand in its article.
enum AnchorEvidence {
  /// - Parameter more: what else is to be said of an article.
  static func groups(
    in dossier: Dossier, width: Width, _ more: (DocumentID) -> [EvidenceLedger.Entry]
  ) -> [EvidenceLedger.Group] {
    var broken: [DocumentID: BrokenAnchor] = [:]
    for anchor in AnchorRepair.brokenAnchors(in: dossier, width: width) { broken[anchor.annotation.id] = anchor }
    return dossier.articles.sorted().compactMap { article in
      var changes: [DocumentID: SurroundingsChange] = [:]
      for change in dossier.body(of: article).surroundingsChanges {
        for note in change.notes where changes[note]?.isError != true { changes[note] = change }
      }
      let entries = dossier.annotations.on(article).compactMap { entry(for: dossier[$0], broken[$0], changes[$0]) }
      let all = entries + more(article)
      return all.isEmpty ? nil : EvidenceLedger.Group(document: article, entries: all)
    }
  }

  /// Words that hold where what stands around them may say something else do not hold.
  private static func entry(
    for document: Document, _ broken: BrokenAnchor?, _ change: SurroundingsChange?
  ) -> EvidenceLedger.Entry? {
    guard let quote = document.annotation?.quote else { return nil }
    let outcome: EvidenceLedger.Outcome =
      if let broken { broken.isShown ? .unchecked : .failed } else { change?.isError == true ? .failed : .ok }
    return EvidenceLedger.Entry(
      check: .anchor, outcome: outcome, location: document.location(quote.range), claimant: document.slug,
      text: quote.value, remark: broken.map(remark) ?? change.map(remark))
  }

  private static func remark(on change: SurroundingsChange) -> String {
    switch change.kind {
    case .sentence(let sentence):
      (sentence.isTelling ? "its sentence may say something else now: " : "its sentence was changed: ")
        + sentence.difference
    case .renamedHeading: "the heading above it was renamed, from “\(change.kept)” to “\(change.now)”"
    case .rule: "a rule was set above it, or taken out there"
    case .otherHeading: "it stands below another heading: “\(change.now)”, not “\(change.kept)”"
    }
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
