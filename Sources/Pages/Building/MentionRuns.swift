import Linking
import Model

/// The mentions of a document as pages show them, cut where one page of them is full.
enum MentionRuns {
  /// Ranges of the document's backlinks, which are in the order of the pages that they stand on; each with the mentions
  /// from so many pages, the last from the rest.
  static func cut(mentionsOf id: DocumentID, in dossier: Dossier, every pages: Int) -> [Range<Int>] {
    let entries = dossier.backlinks[id]
    var ranges: [Range<Int>] = []
    var (start, seen) = (0, 0)
    for index in entries.indices where index == 0 || entries[index].document != entries[index - 1].document {
      if seen == pages {
        ranges.append(start..<index)
        (start, seen) = (index, 0)
      }
      seen += 1
    }
    if start < entries.count { ranges.append(start..<entries.count) }
    return ranges
  }
}
