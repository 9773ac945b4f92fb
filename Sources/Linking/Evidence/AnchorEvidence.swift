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
      let entries = dossier.annotations.on(article).compactMap {
        entry(for: dossier[$0], broken[$0], changes[$0], dossier.secrets)
      }
      let all = entries + more(article)
      return all.isEmpty ? nil : EvidenceLedger.Group(document: article, entries: all)
    }
  }

  /// Words that hold where what stands around them may say something else do not hold.
  private static func entry(
    for document: Document, _ broken: BrokenAnchor?, _ change: SurroundingsChange?, _ secrets: Secrets
  ) -> EvidenceLedger.Entry? {
    guard let quote = document.annotation?.quote else { return nil }
    let outcome: EvidenceLedger.Outcome =
      if let broken { broken.isShown ? .unchecked : .failed } else { change?.isError == true ? .failed : .ok }
    return EvidenceLedger.Entry(
      check: .anchor, outcome: outcome, location: document.location(quote.range), claimant: document.slug,
      text: quote.value, remark: broken.map { remark(on: $0, secrets) } ?? change.map { remark(on: $0, secrets) })
  }

  private static func remark(on change: SurroundingsChange, _ secrets: Secrets) -> String {
    let told = change.told(secrets)
    return switch change.kind {
    case .sentence(let sentence):
      (sentence.isTelling ? "its sentence may say something else now: " : "its sentence was changed: ")
        + told.difference
    case .turnedHeading: "the heading above it may say something else now: \(told.difference)"
    case .renamedHeading: "the heading above it was renamed, from “\(told.was)” to “\(told.now)”"
    case .rule: "a rule was set above it, or taken out there"
    case .moved: "it stands \(told.now) now, and stood \(told.was)"
    case .otherHeading: "it stands below another heading: “\(told.now)”, not “\(told.was)”"
    }
  }

  private static func remark(on broken: BrokenAnchor, _ secrets: Secrets) -> String {
    switch broken.result {
    case .anchored: "the words are there"
    case .emptyQuote: "there are no words in it"
    case .contextMismatch: "the words are there, but not with this prefix and suffix around them"
    case .fuzzy(let near), .missing(let near?):
      (broken.isShown ? "nearly what the article has: " : "the article does not have these words; the nearest: ")
        + difference(in: broken, to: near.passage, secrets)
    case .missing(nil): "the article does not have these words, nor any like them"
    case .ambiguous(let found): "the article has these words \(found.count) times; prefix or suffix must tell which"
    case .insideWord: "the words begin or end inside another word"
    }
  }

  private static func difference(in broken: BrokenAnchor, to passage: String, _ secrets: Secrets) -> String {
    let told = secrets.masked(passage, cutFrom: broken.proposals.first?.surroundings.sentence ?? passage)
    return ToldChange(from: broken.toldQuote(secrets), to: told, secrets).difference
  }
}

extension BrokenAnchor {
  /// The words of the note as they may be told.
  public func toldQuote(_ secrets: Secrets) -> String {
    secrets.masked(quote.value, cutFrom: annotation.annotation?.sentence?.value ?? "")
  }
}
