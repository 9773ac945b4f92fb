import Anchoring
public import Model

/// What is to be written to an annotation's file.
public struct NoteEdit: Sendable {
  /// The words and what stands directly before and after them; nil leaves them as they are.
  var selector: TextQuoteSelector?
  var surroundings: Surroundings?
  /// An entry for the history of a claim.
  var entry: StatusChange?

  private static let keys = ["quote", "prefix", "suffix", "sentence", "heading", "neighbours"]

  /// The annotation's file with these values in the place of the old ones, and every other byte as it was; nil where the
  /// file is written in such a way that it is better changed by hand.
  public func applied(to document: Document) -> [UInt8]? {
    guard let annotation = document.annotation else { return nil }
    var changes: [FrontMatterEdit.Change] = []
    func change(_ key: String, from old: String?, to new: String) {
      if (old ?? "") != new { changes.append(.init(key, new.isEmpty ? nil : new)) }
    }
    if let selector {
      change("quote", from: annotation.quote.value, to: selector.exact)
      change("prefix", from: annotation.prefix, to: selector.prefix)
      change("suffix", from: annotation.suffix, to: selector.suffix)
    }
    if let surroundings {
      change("sentence", from: annotation.sentence?.value, to: surroundings.sentence)
      change("heading", from: annotation.heading?.value, to: surroundings.heading)
      if let neighbours = surroundings.neighbours {
        change("neighbours", from: annotation.neighbours?.value, to: neighbours)
      }
    }
    let additions = entry.map { [FrontMatterEdit.Addition(to: "history", $0.fields)] } ?? []
    return FrontMatterEdit.apply(changes, adding: additions, below: Self.keys, to: document.source)
  }
}

extension StatusChange {
  /// The keys of an entry of a claim's history, with their values.
  fileprivate var fields: [(key: String, text: String, isPlain: Bool)] {
    [("date", date.text, true), ("status", status.rawValue, true)] + (note.map { [("note", $0, false)] } ?? [])
  }
}

extension NoteEdit {
  /// The words of a proposal, and what they stand in.
  public init(taking proposal: BrokenAnchor.Proposal) {
    self.init(selector: proposal.selector, surroundings: proposal.surroundings)
  }
}
