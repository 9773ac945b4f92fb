package import Model

/// Who mentions whom, turned round: for each document the mentions of it, by the document that holds them.
///
/// Two flat arrays, filled by counting: linear in mentions, and small at a million pages.
package struct Backlinks: Sendable {
  /// A mention by its place.
  package struct Entry: Sendable, Hashable {
    /// The document whose body holds the mention.
    package var document: DocumentID
    /// Its index in ``LinkedBody/mentions``.
    package var mention: Int32
  }

  private var starts: [Int32]
  private var entries: [Entry]

  /// From each document's mentions, in the documents' order.
  init(mentions: [[Mention]]) {
    var counts = [Int32](repeating: 0, count: mentions.count + 1)
    for (source, list) in mentions.enumerated() {
      for mention in list where Int(mention.target.index) != source { counts[Int(mention.target.index) + 1] += 1 }
    }
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    starts = counts
    var next = counts
    let total = Int(counts.last ?? 0)
    entries = [Entry](repeating: Entry(document: DocumentID(0), mention: 0), count: total)
    for (source, list) in mentions.enumerated() {
      for (position, mention) in list.enumerated() where Int(mention.target.index) != source {
        let slot = Int(next[Int(mention.target.index)])
        entries[slot] = Entry(document: DocumentID(source), mention: Int32(position))
        next[Int(mention.target.index)] += 1
      }
    }
  }

  /// The mentions of a document elsewhere, in the order of the documents that hold them and of their text.
  package subscript(id: DocumentID) -> ArraySlice<Entry> {
    entries[Int(starts[Int(id.index)])..<Int(starts[Int(id.index) + 1])]
  }

  package func count(of id: DocumentID) -> Int {
    Int(starts[Int(id.index) + 1] - starts[Int(id.index)])
  }
}
