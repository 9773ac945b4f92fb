import Diagnostics
import Markdown
import Model

/// Holds links to headings and blocks against the HTML that they lead into, when all bodies are known.
struct PlaceCheck {
  private let context: LinkContext
  private let results: [BodyLinker.Result?]
  /// Those of the pages that were looked into.
  private var ids: [DocumentID: WrittenIDs] = [:]

  /// What is wrong with the links of these bodies to places in any of them.
  static func check(_ results: [BodyLinker.Result?], in context: LinkContext) -> [Diagnostic] {
    var check = PlaceCheck(context: context, results: results)
    var diagnostics: [Diagnostic] = []
    for result in results {
      guard let result, !result.places.isEmpty else { continue }
      for place in result.places where !check.isThere(place) { diagnostics.append(check.missing(place)) }
    }
    return diagnostics
  }

  private init(context: LinkContext, results: [BodyLinker.Result?]) {
    (self.context, self.results) = (context, results)
  }

  private mutating func isThere(_ place: PlaceReference) -> Bool {
    // What is not published is not linked to.
    guard let body = results[Int(place.target.index)]?.body else { return true }
    let written = ids[place.target] ?? WrittenIDs(in: body.html, context.prepared, source: body.source.buffer)
    ids[place.target] = written
    return written.contains(place.id)
  }

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
