import Diagnostics
import Model

/// Holds links to headings and blocks against the bodies that they lead into, when all of these are known.
enum PlaceCheck {
  static func check(_ places: [PlaceReference], in corpus: Corpus, bodies: [LinkedBody?]) -> [Diagnostic] {
    places.compactMap { place in
      guard let body = bodies[Int(place.target.index)] else { return nil }
      let title = corpus[place.target].title
      switch place.place {
      case .heading(let id):
        if body.headings.contains(where: { $0.id == id }) { return nil }
        return missing(
          "missing-heading", "“\(title)” has no heading “\(place.text)”", at: place,
          candidates: body.headings.map(\.title))
      case .block(let name):
        if body.blocks.contains(name) { return nil }
        return missing(
          "missing-block", "“\(title)” has no block “^\(name)”", at: place,
          candidates: body.blocks.sorted().map { "^" + $0 })
      }
    }
  }

  private static func missing(
    _ id: String, _ message: String, at place: PlaceReference, candidates: [String]
  ) -> Diagnostic {
    let nearest = Nearest.candidates(to: place.text, in: candidates)
    var notes: [Diagnostic.Note] = []
    if nearest.isEmpty, !candidates.isEmpty {
      let some = candidates.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
      notes = [.init("it has \(some)\(candidates.count > 5 ? " and others" : "")")]
    }
    return .error(id, message, at: place.location, notes: notes, fix: nearest.first.map { "write #\($0)" })
  }
}
