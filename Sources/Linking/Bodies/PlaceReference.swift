import Diagnostics
import Model

/// A link to a heading or a block, to be held against the target's when all bodies are known.
struct PlaceReference: Sendable {
  enum Place: Sendable {
    case heading(String)
    case block(String)
  }

  var target: DocumentID
  var place: Place
  /// As written.
  var text: String
  var location: SourceLocation
}
