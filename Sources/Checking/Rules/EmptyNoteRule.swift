import Diagnostics
import Linking
import Model

struct EmptyNoteRule: CheckRule {
  let id = "empty-note"
  let summary = "A note whose text is all that it says has one."
  let explanation = """
    A claim has its status and a quote its speaker, but context, a definition, a question or a correction is what stands below \
    its front matter. Without that, readers see a mark in the article that opens nothing. Write it below the second line of \
    `---`, or delete the note.
    """
  let example = RuleExample(
    bad: "---\nkind: context\narticle: raid\nquote: Amaq\n---\n",
    good: "---\nkind: context\narticle: raid\nquote: Amaq\n---\nAmaq calls itself a news agency.\n")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard let kind = AnnotationKinds.named(annotation.kind.value), kind.needsText,
        dossier.body(of: document.id).htmlCount == 0
      else { return nil }
      return Finding(
        "the \(kind.name.english.lowercased()) has no text, so that readers see nothing of it",
        at: document.location(annotation.kind.range), fix: "write it below the front matter, or delete the note")
    }
  }
}
