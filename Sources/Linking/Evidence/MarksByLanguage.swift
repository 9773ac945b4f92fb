import Anchoring
import Model

/// What the words of each document stand between: the quotation marks of its own language, else those of the dossier's.
struct MarksByLanguage: Sendable {
  private let usual: QuotationMarks
  /// By BCP 47.
  private let others: [String: QuotationMarks]

  init(_ corpus: Corpus) {
    usual = QuotationMarks(language: corpus.settings.language)
    let tags = Set(corpus.documents.lazy.compactMap(\.header.language)).subtracting([corpus.settings.language])
    others = Dictionary(uniqueKeysWithValues: tags.map { ($0, QuotationMarks(language: $0)) })
  }

  subscript(document: Document?) -> QuotationMarks { document?.header.language.flatMap { others[$0] } ?? usual }
}
