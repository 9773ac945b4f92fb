import Diagnostics
import Linking

struct UnmentionedEntityRule: CheckRule {
  let id = "unmentioned-entity"
  let summary = "Every entity is mentioned somewhere."
  let explanation = """
    An entity that nothing links to is a page that no reader will find, and often a sign that a name in a text was not \
    linked. Link the name where it stands, or remove the file.
    """
  let example = RuleExample(bad: "Servers of Amaq were seized.", good: "Servers of [[Amaq]] were seized.")
  let severity = Diagnostic.Severity.warning

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.published.compactMap { document in
      guard let entity = document.entity, dossier.backlinks.count(of: document.id) == 0 else { return nil }
      return Finding(
        "nothing mentions the \(entity.kind.name.lowercased()) “\(document.title)”",
        at: document.location(document.header.title.range), fix: "write [[\(document.slug)]] where it is named")
    }
  }
}
