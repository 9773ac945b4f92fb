import Markdown
import Markup
import Model

extension LinkContext {
  /// That of a document's text.
  func language(of document: Document) -> TextLanguage {
    document.header.language.map(TextLanguage.init) ?? language
  }

  /// What the renderer adds is in the language of the pages' own words, and says so in a text that is not.
  func written(_ document: Document, _ options: RenderOptions) -> RenderOptions {
    let language = language(of: document)
    var options = options.written(
      in: language, labels: language.primary == words.subtag ? nil : TextLanguage(words.subtag))
    options.foreignTitles = foreignTitles
    return options
  }

  static func foreignTitles(in corpus: Corpus) -> [Int32: RenderOptions.ForeignTitle] {
    var titles: [Int32: RenderOptions.ForeignTitle] = [:]
    for document in corpus.documents {
      guard let language = document.header.language, language != corpus.settings.language else { continue }
      titles[document.id.index] = RenderOptions.ForeignTitle(document.title, in: TextLanguage(language))
    }
    return titles
  }
}
