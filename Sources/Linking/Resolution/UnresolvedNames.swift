import Diagnostics
import Model

/// Adds the nearest names to the diagnostics of names that nothing has.
///
/// Looking through every name is slow next to all else, so it is done once for each distinct name, and only for the first
/// of them: who has mistyped hundreds of names has another problem than spelling.
enum UnresolvedNames {
  static let suggestedFor = 100

  static func addSuggestions(to diagnostics: inout [Diagnostic], unresolved: [Int: String], names: [String]) {
    var known: [String: [String]] = [:]
    for (index, name) in unresolved.sorted(by: { $0.key < $1.key }) {
      if known[name] == nil {
        guard known.count < suggestedFor else { continue }
        known[name] = Nearest.candidates(to: name, in: names)
      }
      guard let nearest = known[name], let first = nearest.first else { continue }
      let list = nearest.map { "“\($0)”" }.joined(separator: ", ")
      diagnostics[index].notes.append(.init(nearest.count == 1 ? "the nearest name is \(list)" : "the nearest names are \(list)"))
      diagnostics[index].fix = "write [[\(first)]]"
    }
  }
}
