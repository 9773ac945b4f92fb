import Linking
import Model

extension Dossier {
  /// The published annotations of published articles, in the order of their paths.
  var notes: [(document: Document, annotation: Annotation)] {
    annotations.all.compactMap { id in
      let document = corpus[id]
      return document.annotation.map { (document, $0) }
    }
  }

  var claims: [(document: Document, annotation: Annotation)] {
    notes.filter { $0.annotation.kind.value == "claim" }
  }
}

extension Array where Element == String {
  /// “a”, “a and b”, “a, b and c”.
  var asList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
