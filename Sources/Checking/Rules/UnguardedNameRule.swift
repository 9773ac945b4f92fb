import Diagnostics
import Linking
import Model

struct UnguardedNameRule: CheckRule {
  let id = "unguarded-name"
  let summary = "Each name of a confidential source is long enough to be looked for."
  let explanation = """
    What a confidential source is called is looked for in all that is published, but a single letter stands in every text: a \
    name of one is not looked for, and pages may say it. Give the source a title of two letters or more, or a number that \
    means nothing to others, and see to it by reading that no page has the short name; or say in the source that it may be \
    named: mayBeNamed: [{spelling: K, reason: an initial that many have}]. The message is at the name, and says it nowhere.
    """
  let example = RuleExample(
    bad: "title: K\ntype: interview\nconfidential: true",
    good: "title: 17\ntype: interview\nconfidential: true")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.secrets
  let isFixed = true

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.corpus.documents.flatMap { document -> [Finding] in
      guard let source = document.secretRecord else { return [] }
      let released = Set(source.mayBeNamed.map(\.spelling))
      let names = [document.header.title] + document.header.aliases + source.secretNames
      return names.compactMap { name in
        guard Secrets.isTooShort(name.value), !released.contains(name.value) else { return nil }
        var finding = Finding(
          "this name of a confidential source is too short to be looked for, so pages may say it",
          at: document.location(name.range),
          fix: "give the source a longer title or a number, or release this spelling in mayBeNamed")
        finding.hidesExcerpt = true
        return finding
      }
    }
  }
}
