import Model

extension Dossier {
  /// What comes of other words in the place of a quote note's own, such as those that its article has.
  public func verdict(ofPassage words: String, like held: Quotations.Held) -> QuotationVerdict {
    let given = (corpus[held.document].annotation?.evidence ?? []).compactMap { $0.quote?.value }
    return quotations.texts.verdict(of: quotations.marks.words(in: words), among: held.sources, given: given).0
  }
}
