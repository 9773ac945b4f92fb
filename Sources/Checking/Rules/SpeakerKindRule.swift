import Diagnostics
import Linking
import Model

struct SpeakerKindRule: CheckRule {
  let id = "speaker-kind"
  let summary = "Who is said to speak can speak."
  let explanation = """
    People, organizations and outlets say something; a place or an event does not. Name who spoke. Where a place stands for \
    those who govern from it, make an entity of them.
    """
  let example = RuleExample(bad: "speaker: the-bridge   # a place", good: "speaker: works-department")
  let severity = Diagnostic.Severity.warning
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard let speaker = annotation.speaker, let target = dossier.published(named: speaker),
        let kind = target.entity?.kind, !kind.traits.contains(.speaks)
      else { return nil }
      return Finding(
        "“\(target.title)” is \(kind.noun), and says nothing",
        at: document.location(speaker.range), notes: [.init("it is \(target.source.path)")],
        fix: "write who spoke, or correct its kind")
    }
  }
}
