import Diagnostics
import Linking
import Model

struct UnlinkedMentionRule: DocumentRule {
  let id = "unlinked-mention"
  let summary = "A text that names an entity links to it once."
  let explanation = """
    What is named and not linked is missing from the entity’s page, as every mention there comes from a link. Link the \
    name where it stands first; further mentions need none. Titles and aliases of four letters, or three capitals, are \
    looked for as whole words, case and all, outside links, headings and code. Where the words mean something else, \
    take the alias out or make it longer.
    """
  let example = RuleExample(bad: "Europol made the action public.", good: "[[Europol]] made the action public.")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    dossier.body(of: document.id).unlinked.map { mention in
      let target = dossier[mention.target]
      let name = String(decoding: mention.name.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      return Finding(
        "“\(name)” is named here, and this page links nowhere to it", at: document.location(mention.source)
      ).writing("[[\(name == target.title ? name : "\(target.slug)|\(name)")]]")
    }
  }
}
