import Linking
import Model

/// The mentions of a document as pages show them: one run for each document that they stand in, articles first, newest
/// first, then the rest by title.
enum MentionRuns {
  /// The mentions in one document, in the order of its text.
  typealias Run = ArraySlice<Backlinks.Entry>

  static func ordered(mentioning id: DocumentID, in dossier: Dossier) -> [Run] {
    var runs: [Run] = []
    let entries = dossier.backlinks[id]
    var start = entries.startIndex
    while start < entries.endIndex {
      var end = start + 1
      while end < entries.endIndex, entries[end].document == entries[start].document { end += 1 }
      runs.append(entries[start..<end])
      start = end
    }
    return runs.sorted { precedes(dossier[$0[$0.startIndex].document], dossier[$1[$1.startIndex].document]) }
  }

  private static func precedes(_ a: Document, _ b: Document) -> Bool {
    switch (a.article?.date.sortKey, b.article?.date.sortKey) {
    case (.some(let x), .some(let y)) where x != y: return x > y
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if a.title != b.title { return a.title.utf8.lexicographicallyPrecedes(b.title.utf8) }
    return a.id < b.id
  }
}
