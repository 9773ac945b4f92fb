import Markdown
import Model

extension LinkContext {
  /// How the text of a document is read: notes as in Obsidian, all else as on GitHub, unless the settings say otherwise.
  func habits(of document: Document) -> MarkdownHabits {
    let settings = corpus.settings
    var habits = document.isNote ? MarkdownHabits.obsidian : .gitHub
    if let lineBreaks = settings.lineBreaks { habits.keepsLineBreaks = lineBreaks }
    if let formulas = settings.formulas { habits.readsFormulas = formulas }
    if let tildes = settings.singleTildes { habits.strikesWithOneTilde = tildes }
    if let signs = settings.wideSigns {
      (habits.endsAddressesAtWideSigns, habits.marksBesideWideSigns) = (signs, signs)
    }
    if let html = settings.html { habits.readsHTML = html }
    return habits
  }
}
