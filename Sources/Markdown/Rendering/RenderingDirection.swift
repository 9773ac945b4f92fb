import Markup

/// Blocks that run another way than their page.
extension Rendering {
  /// `dir="auto"` where the first letter of a block says so: a page has the direction of the dossier's language, and a
  /// folder of notes may be in several.
  mutating func direction(_ node: Node) {
    guard !isPlain, let own = TextDirection(ofFirstLetterIn: document.text[node.text.range]),
      own != options.direction
    else { return }
    html.markup(" dir=\"auto\"")
  }

  /// Of words that the renderer adds to a text in another language.
  mutating func labelLanguage() { language(options.labelLanguage) }

  /// A name may be written as its bearer writes it, and a title be in the language of what it is of.
  mutating func language(ofLink words: ByteRange, to address: Int32? = nil) {
    if !options.foreignTitles.isEmpty, let title = address.flatMap({ options.foreignTitles[$0] }),
      title.language != options.language, document.text[words.range].elementsEqual(title.words)
    {
      return language(title.language)
    }
    guard let own = options.language, let first = document.text[words.range].first, first >= 0x80 || !options.isLatin
    else { return }
    language(TextLanguage.script(of: String(decoding: document.text[words.range], as: UTF8.self), among: own))
  }

  mutating func language(_ language: TextLanguage?) {
    guard let language else { return }
    html.markup(" lang=\"")
    html.text(language.tag)
    html.markup(language.direction == .rightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"")
  }
}
