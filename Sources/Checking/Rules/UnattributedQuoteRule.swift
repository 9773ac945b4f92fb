import Diagnostics
import Linking
import Model

struct UnattributedQuoteRule: CheckRule {
  let id = "unattributed-quote"
  let summary = "Every quote says who spoke, and where the words are recorded."
  let explanation = """
    Words in quotation marks are evidence only with a speaker and a record. Name the entity that said them as \
    `speaker:`, and below `sources:` where they can be read or heard. Where nobody knows who spoke, the note is a \
    question, not a quote.
    """
  let example = RuleExample(
    bad: "kind: quote\nquote: punched a big hole",
    good: "kind: quote\nquote: punched a big hole\nspeaker: rob-wainwright\nsources:\n  - source: europol-statement")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard annotation.kind.value == QuoteKind().id else { return nil }
      var missing: [(name: String, key: String)] = []
      if annotation.speaker == nil { missing.append(("speaker", "`speaker:`")) }
      if annotation.evidence.isEmpty { missing.append(("source", "`sources:`")) }
      guard !missing.isEmpty else { return nil }
      return Finding(
        "the quote has no \(missing.map(\.name).joined(separator: " and no "))",
        at: document.location(annotation.kind.range), fix: "add \(missing.map(\.key).asList)")
    }
  }
}
