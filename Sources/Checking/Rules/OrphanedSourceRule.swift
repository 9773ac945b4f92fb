import Diagnostics
import Linking
import Model

struct OrphanedSourceRule: DocumentRule {
  let id = "orphaned-source"
  let summary = "Every source is cited somewhere."
  let explanation = """
    A source that no article, annotation or relation names, and no text links to, holds up nothing. Cite it where it \
    belongs, or remove the file.
    """
  let example = RuleExample(bad: "sources/letter.md, named nowhere", good: "source: letter")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.everything
  let type: DocumentType? = .source

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard dossier.isUnused(source: document) else { return [] }
    return [
      Finding(
        "nothing rests on the source “\(document.title)”", at: document.location(document.header.title.range),
        fix: "cite it with `source: \(document.slug)`, or link to it")
    ]
  }
}
