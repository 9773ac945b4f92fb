import Diagnostics
import Linking
import Model

struct UnmentionedEntityRule: DocumentRule {
  let id = "unmentioned-entity"
  let summary = "Every entity is mentioned somewhere."
  let explanation = """
    An entity that no text links to, no note names (as who speaks, who is accused, or what it is about) and no relation leads \
    to is a page that no reader will find, and often a sign that a name in a text was not \
    linked. Link the name where it stands, or remove the file.
    """
  let example = RuleExample(bad: "Servers of Amaq were seized.", good: "Servers of [[Amaq]] were seized.")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.everything
  let type: DocumentType? = .entity

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard let entity = document.entity, dossier.isUnused(entity: document) else { return [] }
    return [
      Finding(
        "nothing mentions the \(entity.kind.name.english.lowercased()) “\(document.title)”",
        at: document.location(document.header.title.range),
        fix: "write \(Self.link(to: document, in: dossier)) where it is named")
    ]
  }

  /// By its title, which is what readers see.
  private static func link(to document: Document, in dossier: Dossier) -> String {
    if case .one(document.id) = dossier.names[document.title] { return "[[\(document.title)]]" }
    return "[[\(document.slug)|\(document.title)]]"
  }
}
