import Markdown
import Words

extension RenderOptions.Labels {
  /// What the renderer says in a language.
  init(_ words: any Wording) {
    self.init()
    (footnotes, footnote, footnoteInline) = (words.footnotes.text, words.footnote.text, words.footnoteInline.text)
    (note, back, table) = (words.noteLabel.text, words.backToReference.text, words.table.text)
    (formula, from, details) = (words.formula.text, words.fromPage.text, words.details.text)
    (done, open) = (words.taskDone.text, words.taskOpen.text)
    let titles = CalloutKind.all.map { ($0, words.label($0.title)) }
    if titles.contains(where: { $0.title.english != $1 }) { callouts = Dictionary(uniqueKeysWithValues: titles) }
  }
}
