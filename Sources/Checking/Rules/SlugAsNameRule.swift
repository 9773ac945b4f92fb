import Diagnostics
import Linking
import Model

struct SlugAsNameRule: CheckRule {
  let id = "slug-as-name"
  let summary = "Authors and publishers are called by their names."
  let explanation = """
    What stands in authors: and publisher: is shown as it stands, and leads to a page by no slug: the name of an entity's file, \
    such as nadia-okafor, would be printed so. Write the name as readers know it; that links to the entity where it is called so.
    """
  let example = RuleExample(bad: "authors: [nadia-okafor]", good: "authors: [Nadia Okafor]")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.neighbours

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.corpus.documents.filter { dossier.isPublished($0.id) }.flatMap { findings(on: $0, in: dossier) }
  }

  private func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    let names: [String]
    switch document.content {
    case .article(let article): names = article.authors + [article.publisher].compactMap(\.self)
    case .source(let source): names = source.authors + [source.publisher].compactMap(\.self)
    default: return []
    }
    return names.compactMap { name in
      guard name.utf8.contains(UInt8(ascii: "-")), Slug.isSlug(name), case .one(let id) = dossier.names[name],
        dossier[id].isEntity, dossier.isPublished(id), dossier[id].slug == name, dossier[id].title != name,
        let place = document.source.bytes[..<document.body.lowerBound].firstRange(of: name.utf8)
      else { return nil }
      return Finding(
        "“\(name)” is the name of a file, and pages show it as it stands", at: document.location(place)
      ).writing(YAMLText.value(dossier[id].title))
    }
  }
}
