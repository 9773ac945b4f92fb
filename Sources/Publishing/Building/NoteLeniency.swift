import Diagnostics
import Model

/// Asks less of notes: Markdown outside the folders that Dossier knows, such as a vault of Obsidian's as it is.
///
/// A key that Dossier does not know, a link to a note that is not written yet, a picture that was moved: in a vault these
/// are usual, and nothing broken is published for them, as the words stand there without a link. They are warnings; and
/// as one habit makes hundreds of them, the same thing is said once, with the number of its places.
struct NoteLeniency {
  private static let pardoned: Set = [
    "unknown-key", "unresolved-link", "missing-heading", "missing-block", "missing-media", "unsafe-link",
    "link-to-draft", "link-to-confidential",
  ]
  private static let placesShown = 3

  private let notes: Set<String>

  init(_ corpus: Corpus) {
    notes = Set(corpus.documents.lazy.filter(\.isNote).map(\.source.path))
  }

  func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !notes.isEmpty else { return diagnostics }
    var told: [Diagnostic] = []
    var places: [Message: (first: Int, others: [SourceLocation])] = [:]
    for var diagnostic in diagnostics.sortedForPrinting() {
      guard notes.contains(diagnostic.location.path) else {
        told.append(diagnostic)
        continue
      }
      if Self.pardoned.contains(diagnostic.id) { diagnostic.severity = max(diagnostic.severity, .warning) }
      if diagnostic.id == "unknown-key" {
        diagnostic.fix = "leave it, if it is for another program: a note may have keys that mean nothing here"
      }
      let message = Message(id: diagnostic.id, text: diagnostic.message)
      if diagnostic.severity != .error, let known = places[message] {
        places[message] = (known.first, known.others + [diagnostic.location])
      } else {
        places[message] = (told.count, [])
        told.append(diagnostic)
      }
    }
    for (first, others) in places.values where !others.isEmpty { told[first].notes.append(note(on: others)) }
    return told
  }

  private struct Message: Hashable {
    var id: String
    var text: String
  }

  private func note(on places: [SourceLocation]) -> Diagnostic.Note {
    var paths: [String] = []
    for place in places where paths.last != place.path { paths.append(place.path) }
    let shown = paths.prefix(Self.placesShown).joined(separator: ", ")
    let rest = paths.count > Self.placesShown ? ", …" : ""
    return Diagnostic.Note(
      "the same at \(places.count) more \(places.count == 1 ? "place" : "places"): \(shown)\(rest)")
  }
}
