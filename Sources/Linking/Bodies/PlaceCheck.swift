import Diagnostics
import Model
import Parallel

/// Holds links to headings and blocks against the HTML that they lead into, when all bodies are known.
struct PlaceCheck {
  private let context: LinkContext
  private let results: [BodyLinker.Result?]
  /// Those of the bodies that such links lead into.
  private let ids: [DocumentID: WrittenIDs]

  /// What is wrong with the links of these bodies to places in any of them.
  static func check(_ results: [BodyLinker.Result?], in context: LinkContext, width: Width) -> [Diagnostic] {
    var places: [PlaceReference] = []
    for result in results {
      if let result, !result.places.isEmpty { places += result.places }
    }
    if places.isEmpty { return [] }
    let check = PlaceCheck(places, results, context, width: width)
    return places.filter { !check.isThere($0) }.map(check.missing)
  }

  private init(
    _ places: [PlaceReference], _ results: [BodyLinker.Result?], _ context: LinkContext, width: Width
  ) {
    (self.context, self.results) = (context, results)
    let targets = Array(Set(places.map(\.target)))
    let written = targets.concurrentMap(width: width) { id in
      results[Int(id.index)].map { WrittenIDs(in: $0.body, context.prepared) }
    }
    var ids: [DocumentID: WrittenIDs] = [:]
    for (target, written) in zip(targets, written) { ids[target] = written }
    self.ids = ids
  }

  /// What is not published is not linked to.
  private func isThere(_ place: PlaceReference) -> Bool { ids[place.target]?.contains(place.id) ?? true }

  private func missing(_ place: PlaceReference) -> Diagnostic {
    let title = context.corpus[place.target].title
    let body = results[Int(place.target.index)]?.body ?? .empty
    switch place.place {
    case .heading:
      return diagnostic(
        "missing-heading", "“\(title)” has no heading “\(place.text)”", at: place,
        candidates: body.headings.map(\.title))
    case .block(let name):
      return diagnostic(
        "missing-block", "“\(title)” has no block “^\(name)”", at: place,
        candidates: body.blocks.sorted().map { "^" + $0 })
    }
  }

  private func diagnostic(
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
