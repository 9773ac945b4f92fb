import Diagnostics
import Model
import Parallel

/// Holds links to headings and blocks against the HTML that they lead into, when all bodies are known.
struct PlaceCheck {
  private let context: LinkContext
  private let results: [BodyLinker.Result?]
  /// Those of the bodies that such links lead into.
  private let ids: [DocumentID: WrittenIDs]
  /// What was found near, by what was looked for.
  private var suggestions: [Missing: Suggestion] = [:]
  /// For how many places that are not there the nearest one is looked for: whoever has mistyped more has another problem
  /// than spelling.
  private static let mostSuggestions = 100

  private struct Missing: Hashable {
    var target: DocumentID
    var id: String
    var text: String
  }

  private struct Suggestion {
    var notes: [Diagnostic.Note] = []
    var fix: String?
  }

  /// What is wrong with the links of these bodies to places in any of them.
  static func check(_ results: [BodyLinker.Result?], in context: LinkContext, width: Width) -> [Diagnostic] {
    var places: [PlaceReference] = []
    for result in results {
      if let result, !result.places.isEmpty { places += result.places }
    }
    if places.isEmpty { return [] }
    var check = PlaceCheck(places, results, context, width: width)
    var diagnostics: [Diagnostic] = []
    for place in places where !check.isThere(place) { diagnostics.append(check.missing(place)) }
    return diagnostics
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

  private mutating func missing(_ place: PlaceReference) -> Diagnostic {
    let title = shown(context.corpus[place.target].title)
    let body = results[Int(place.target.index)]?.body ?? .empty
    switch place.place {
    case .heading:
      return diagnostic(
        "missing-heading", "“\(title)” has no heading “\(shown(place.text))”", at: place
      ) { body.headings.map(\.title) }
    case .block(let name):
      return diagnostic(
        "missing-block", "“\(title)” has no block “^\(shown(name))”", at: place
      ) { body.blocks.sorted().map { "^" + $0 } }
    }
  }

  private mutating func diagnostic(
    _ id: String, _ message: String, at place: PlaceReference, _ candidates: () -> [String]
  ) -> Diagnostic {
    let missing = Missing(target: place.target, id: id, text: place.text)
    if suggestions[missing] == nil, suggestions.count < Self.mostSuggestions {
      suggestions[missing] = Self.suggestion(for: place.text, among: candidates())
    }
    let suggestion = suggestions[missing]
    return .error(id, message, at: place.location, notes: suggestion?.notes ?? [], fix: suggestion?.fix)
  }

  private static func suggestion(for text: String, among candidates: [String]) -> Suggestion {
    if let nearest = Nearest.candidates(to: text, in: candidates.filter { $0 != text }, limit: 1).first {
      return Suggestion(fix: "write #\(shown(nearest))")
    }
    guard !candidates.isEmpty else { return Suggestion(fix: "take the part behind # out") }
    let some = candidates.prefix(5).map { "“\(shown($0))”" }.joined(separator: ", ")
    return Suggestion(
      notes: [.init("it has \(some)\(candidates.count > 5 ? " and others" : "")")],
      fix: candidates.count == 1 ? "write #\(shown(candidates[0]))" : "write one of these behind #")
  }
}
