import Markdown
import Markup
import Model

extension LinkContext {
  /// That of a document's text.
  func language(of document: Document) -> TextLanguage {
    TextLanguage(document.header.language ?? corpus.settings.language)
  }

  /// What the renderer adds is in the language of the pages' own words, and says so in a text that is not.
  func written(_ document: Document, _ options: RenderOptions) -> RenderOptions {
    let language = language(of: document)
    return options.written(in: language, labels: language.primary == words.subtag ? nil : TextLanguage(words.subtag))
  }
}
