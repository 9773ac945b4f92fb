import Diagnostics
import Linking
import Model

struct SpeechAfterDeathRule: CheckRule {
  let id = "speech-after-death"
  let summary = "Nobody says anything after their death or before their birth, nor does a body that is not there."
  let explanation = """
    A quote or a claim whose `date` lies after the day on which its speaker died, or before they were born, has the wrong \
    date, the wrong speaker, or the speaker’s file is wrong; the same holds of what was founded and dissolved. The `date` of a \
    note is when the words were said, not when they were printed.
    """
  let example = RuleExample(
    bad: "speaker: ada-example   # died: 2016-08\ndate: 2018-04-27",
    good: "speaker: ada-example   # died: 2016-08\ndate: 2016-05")
  let severity = Diagnostic.Severity.error
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard AnnotationKinds.named(annotation.kind.value)?.isUtterance == true, let date = annotation.date,
        let speaker = dossier.published(named: annotation.speaker), let existence = speaker.entity.map(Existence.init)
      else { return nil }
      let bound: Existence.Bound
      if let end = existence.end, end.date.isCertainlyBefore(date) {
        bound = end
      } else if let start = existence.start, date.isCertainlyBefore(start.date) {
        bound = start
      } else {
        return nil
      }
      return Finding(
        "the words are of \(date.displayText()), and “\(speaker.title)” \(bound.verb) \(bound.date.displayText())",
        at: document.location(of: "date"), notes: [.init("\(bound.verb) here", at: speaker.location(bound.range))],
        fix: "give the date on which the words were said, or correct the speaker")
    }
  }
}
