import Diagnostics
import Linking
import Model

struct SharedNameRule: CheckRule {
  let id = "shared-name"
  let summary = "A title or an alias names one document only."
  let explanation = """
    Where two documents have one name, a link by that name is an error, as nobody can say which is meant. Take the alias \
    out of one of them, or make it longer.
    """
  let example = RuleExample(bad: "aliases: [The agency]", good: "aliases: [The Amaq agency]")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.names.sharedNames.compactMap { name, ids in
      let documents = ids.filter(dossier.isPublished).map { dossier[$0] }
      // In notes the nearest is taken, and a link says so.
      if documents.allSatisfy(\.isVaultNote) { return nil }
      guard documents.count > 1, let last = documents.last else { return nil }
      // As it is written there: folded, a name that must not be told is not known for it.
      return Finding(
        "“\(written(name, in: last))” names \(documents.count) documents", at: last.location(range(of: name, in: last)),
        notes: documents.dropLast().map {
          .init("\($0.typeName) “\($0.title)” has the name too", at: $0.location(range(of: name, in: $0)))
        }, fix: CopiedFile.advice(on: documents) ?? "take the name out of all but one of them")
    }
  }

  private func written(_ name: String, in document: Document) -> String {
    document.header.aliases.first { $0.value.lowercased() == name.lowercased() }?.value ?? document.title
  }

  private func range(of name: String, in document: Document) -> Range<Int> {
    document.header.aliases.first { $0.value.lowercased() == name.lowercased() }?.range ?? document.header.title.range
  }
}
