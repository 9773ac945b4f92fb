package import Model

/// Who mentions whom, turned round: for each document the mentions of it, by the document that holds them.
///
/// Two flat arrays, filled by counting: linear in mentions, and small at a million pages.
package struct Backlinks: Sendable {
  /// A mention by its place.
  package struct Entry: Sendable, Hashable, BitwiseCopyable {
    /// The document whose body holds the mention.
    package var document: DocumentID
    /// Its index in ``LinkedBody/mentions``.
    package var mention: Int32
  }

  private let starts: FlatTable<Int32>
  private let entries: FlatTable<Entry>

  /// From each document's mentions, by document.
  ///
  /// - Parameter order: the documents in the order in which pages show where something is mentioned. As they are gone
  ///   through in it, each document's entries come out in it too, and no page has to sort them.
  init(mentions: [some Collection<Mention>], order: [DocumentID]) {
    var counts = [Int32](repeating: 0, count: mentions.count + 1)
    for (source, list) in mentions.enumerated() {
      for mention in list where Int(mention.target.index) != source { counts[Int(mention.target.index) + 1] += 1 }
    }
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    starts = FlatTable(counts)
    var next = counts
    let total = Int(counts.last ?? 0)
    var entries = [Entry](repeating: Entry(document: DocumentID(0), mention: 0), count: total)
    for source in order {
      for (position, mention) in mentions[Int(source.index)].enumerated() where mention.target != source {
        let slot = Int(next[Int(mention.target.index)])
        entries[slot] = Entry(document: source, mention: Int32(position))
        next[Int(mention.target.index)] += 1
      }
    }
    self.entries = FlatTable(entries)
  }

  /// The mentions of a document elsewhere, in the order of the pages that hold them and of their text.
  /// There as long as these are.
  package subscript(id: DocumentID) -> UnsafeBufferPointer<Entry> {
    UnsafeBufferPointer(rebasing: entries.all[Int(starts[Int(id.index)])..<Int(starts[Int(id.index) + 1])])
  }

  package func count(of id: DocumentID) -> Int {
    Int(starts[Int(id.index) + 1] - starts[Int(id.index)])
  }
}
