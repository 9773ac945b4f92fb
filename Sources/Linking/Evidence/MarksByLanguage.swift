public import Anchoring
public import Model

/// What words of others stand between, in the language of each text: that of an article, or else of the dossier.
public struct MarksByLanguage: Sendable {
  private let own: QuotationMarks
  private var others: [String: QuotationMarks] = [:]

  init(_ corpus: Corpus) {
    own = QuotationMarks(language: corpus.settings.language)
    for document in corpus.documents {
      if let language = document.header.language, language != corpus.settings.language, others[language] == nil {
        others[language] = QuotationMarks(language: language)
      }
    }
  }

  /// - Parameter document: the one in whose text the words stand.
  public func marks(in document: Document?) -> QuotationMarks {
    document?.header.language.flatMap { others[$0] } ?? own
  }
}
