import Linking
import Model
import Words

extension PageContext {
  /// What the ledger says of words that a document quotes. Without errors none of them failed, or someone answered that they
  /// may stand.
  func verdict(of words: Located<String>, in document: DocumentID, from route: Route) -> Note.Verdict? {
    guard let held = dossier.quotations[document, words] else { return nil }
    switch held.verdict {
    case .verified(let source):
      return .verified(against: dossier.isPublished(source) ? link(to: dossier[source], from: route) : nil)
    case .unverified(let gap): return .unverified(self.words.reason(gap.reason))
    case .failed: return .unverified(self.words.reason(.wordsNotThere))
    }
  }
}
