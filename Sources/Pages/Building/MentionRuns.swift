import Linking
import Model

/// The mentions of a document as pages show them: one run for each document that they stand in.
enum MentionRuns {
  /// The mentions in one document, in the order of its text.
  typealias Run = ArraySlice<Backlinks.Entry>

  /// In the backlinks' own order: articles first, newest first, then the rest by title.
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
    return runs
  }
}
