import Diagnostics
import Model

/// A link to a heading or a block, to be held against the target's when all bodies are known.
struct PlaceReference: Sendable {
  enum Place: Sendable {
    case heading(String)
    case block(String)

    /// Its `id` in the HTML, less what stands before all of the body's ids.
    var id: String {
      switch self {
      case .heading(let id): id
      case .block(let name): "^" + name
      }
    }
  }

  var target: DocumentID
  var place: Place
  /// As it is to stand in the HTML of the target's page.
  var id: String
  /// As written.
  var text: String
  var location: SourceLocation
}
