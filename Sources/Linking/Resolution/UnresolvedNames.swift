import Diagnostics
import Model

/// Adds the nearest names to the diagnostics of names that nothing has.
///
/// Looking through every name is slow next to all else, so it is done once for each distinct name, and only for the first
/// of them: who has mistyped hundreds of names has another problem than spelling.
enum UnresolvedNames {
  static let suggestedFor = 100

  static func addSuggestions(to diagnostics: inout [Diagnostic], corpus: Corpus) {
    let unresolved = diagnostics.indices.filter { diagnostics[$0].id == ReferenceDiagnostics.unknownID }
    guard !unresolved.isEmpty else { return }
    let names = corpus.documents.filter { corpus.isPublished($0) }.flatMap { document in
      // A slug that its title makes is the same name again.
      [document.title] + (Slug.make(from: document.title) == document.slug ? [] : [document.slug])
        + document.header.aliases.map(\.value)
    }
    // A title and its slug are one name where only their case differs.
    var seen: Set<NameKey> = []
    let distinct = names.filter { seen.insert(NameKey($0.utf8)).inserted }
    var known: [String: [String]] = [:]
    for index in unresolved {
      let name = ReferenceDiagnostics.unknownName(in: diagnostics[index])
      if known[name] == nil {
        guard known.count < suggestedFor else { continue }
        known[name] = Nearest.candidates(to: name, in: distinct)
      }
      guard let nearest = known[name], let first = nearest.first else { continue }
      let list = nearest.map { "“\($0)”" }.joined(separator: ", ")
      diagnostics[index].notes.append(
        .init(nearest.count == 1 ? "the nearest name is \(list)" : "the nearest names are \(list)"))
      diagnostics[index].fix = "write \(first)"
    }
  }
}
