import Diagnostics
import Linking
import Model

struct SpeechAfterDeathRule: CheckRule {
  let id = "speech-after-death"
  let summary = "Nobody says anything after their death."
  let explanation = """
    A quote or a claim whose `date` lies behind the day on which its speaker died has the wrong date, the wrong speaker, \
    or a person’s file is wrong. The `date` of a note is when the words were said, not when they were printed.
    """
  let example = RuleExample(
    bad: "speaker: ada-example   # died: 2016-08\ndate: 2018-04-27",
    good: "speaker: ada-example   # died: 2016-08\ndate: 2016-05")
  let severity = Diagnostic.Severity.error
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard ["quote", "claim"].contains(annotation.kind.value), let date = annotation.date,
        let speaker = dossier.published(named: annotation.speaker),
        let fact = speaker.entity?.facts.first(where: { $0.field.name == "died" }), case .date(let death) = fact.value,
        death.isCertainlyBefore(date)
      else { return nil }
      return Finding(
        "the words are of \(date.displayText()), and “\(speaker.title)” died \(death.displayText())",
        at: document.location(of: "date"), notes: [.init("died here", at: speaker.location(fact.range))],
        fix: "give the date on which the words were said, or correct the speaker")
    }
  }
}
