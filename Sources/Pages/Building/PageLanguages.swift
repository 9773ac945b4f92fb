import Linking
import Markup
import Model

/// In which language each document is, where that is another than the dossier's: found once, as every link asks for it.
struct PageLanguages: Sendable {
  private let dossier: TextLanguage
  private var texts: [DocumentID: TextLanguage] = [:]
  private var titles: [DocumentID: TextLanguage] = [:]
  fileprivate var byTitle: [String: TextLanguage] = [:]

  init(_ settings: Settings) {
    dossier = TextLanguage(settings.language)
  }

  init(_ dossier: Dossier) {
    self.init(dossier.corpus.settings)
    for document in dossier.corpus.documents {
      let given = document.header.language
      if let given, let language = foreign(TextLanguage(given)) { texts[document.id] = language }
      if let language = language(of: document.title, in: given) {
        titles[document.id] = language
        byTitle[document.title] = language
      }
    }
  }

  /// Of words that stand alone: a name may be written as its bearer writes it, in a text that is not.
  ///
  /// - Parameter given: what front matter says.
  func language(of words: String, in given: String? = nil) -> TextLanguage? {
    given.map { foreign(TextLanguage($0)) } ?? TextLanguage.script(of: words, among: dossier)
  }

  private func foreign(_ language: TextLanguage) -> TextLanguage? { language.tag == dossier.tag ? nil : language }

  func ofText(_ document: DocumentID) -> TextLanguage? { texts.isEmpty ? nil : texts[document] }

  func ofTitle(_ document: DocumentID) -> TextLanguage? { titles.isEmpty ? nil : titles[document] }
}

extension PageLanguages {
  func ofTitle(named title: String) -> TextLanguage? { byTitle.isEmpty ? nil : byTitle[title] }
}

extension PageContext {
  func language(ofTextOf document: Document) -> TextLanguage? { languages.ofText(document.id) }

  func language(ofTitleOf document: Document) -> TextLanguage? { languages.ofTitle(document.id) }
}
