import Diagnostics
import Linking
import Model

struct HalfCoordinatesRule: DocumentRule {
  let id = "half-coordinates"
  let summary = "A place has both coordinates, or none."
  let explanation = """
    One of the two does not tell where a place is, and pages show none. Add the other, or take it out.
    """
  let example = RuleExample(bad: "latitude: 52.08", good: "latitude: 52.08\nlongitude: 4.31")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter
  let type: DocumentType? = .entity

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard let entity = document.entity else { return [] }
    return [("latitude", "longitude"), ("longitude", "latitude")].compactMap { given, missing -> Finding? in
      guard let fact = entity.facts.first(where: { $0.field.name == given }), entity.fact(missing) == nil else {
        return nil
      }
      return Finding(
        "the place has a \(given) and no \(missing)", at: document.location(fact.range),
        fix: "add \(missing): in decimal degrees, or take the \(given) out")
    }
  }
}
