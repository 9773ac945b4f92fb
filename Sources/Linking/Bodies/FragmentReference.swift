import Diagnostics
import Markup
import Model

/// A link to a heading or a block, to be held against the target's when all bodies are known.
struct FragmentReference: Sendable {
  enum Place: Sendable, Hashable {
    case heading(String)
    case block(String)

    /// What it has in a body with such ids.
    func id(in scope: ElementID.Scope = .page) -> ElementID {
      switch self {
      case .heading(let slug): .heading(slug, in: scope)
      case .block(let name): .block(name, in: scope)
      }
    }
  }

  var target: DocumentID
  var place: Place
  /// As it is to stand in the HTML of the target's page.
  var id: ElementID
  /// As written.
  var text: String
  var location: SourceLocation
}
