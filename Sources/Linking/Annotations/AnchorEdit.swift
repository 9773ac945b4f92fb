import Anchoring
import Model

extension BrokenAnchor {
  /// The annotation's file with the proposal's words in the place of the old ones, and every other byte as it was; nil
  /// where the proposal finds nothing, or where the file is written in such a way that it is better mended by hand.
  public func file(taking proposal: Proposal) -> [UInt8]? {
    guard let selector = proposal.selector, let annotation = annotation.annotation else { return nil }
    var changes: [FrontMatterEdit.Change] = []
    func change(_ key: String, from old: String?, to new: String) {
      if (old ?? "") != new { changes.append(.init(key, new.isEmpty ? nil : new)) }
    }
    change("quote", from: quote.value, to: selector.exact)
    change("prefix", from: annotation.prefix, to: selector.prefix)
    change("suffix", from: annotation.suffix, to: selector.suffix)
    return FrontMatterEdit.apply(changes, below: "quote", to: self.annotation.source)
  }
}
