public import Model
public import Parallel

/// Who mentions whom, turned round: for each document the mentions of it, by the document that holds them.
///
/// Two flat arrays, filled by counting: linear in mentions, and small at a million pages.
public struct Backlinks: Sendable {
  /// A mention by its place.
  public struct Entry: Sendable, Hashable, BitwiseCopyable {
    /// The document whose body holds the mention.
    public var document: DocumentID
    /// Its index in ``LinkedBody/mentions``.
    public var mention: Int32
  }

  private let starts: SharedTable<Int32>
  private let entries: SharedTable<Entry>

  /// From each document's mentions, by document.
  ///
  /// - Parameter order: the documents in the order in which pages show where something is mentioned. As they are gone
  ///   through in it, each document's entries come out in it too, and no page has to sort them.
  init(mentions: [SharedBuffer<Mention>], order: [DocumentID], width: Width = .one) {
    // Each thread goes through a part of the order, first to count and then to fill; at least some thousand documents, and
    // few threads, as each has a count for every document.
    let partCount = max(1, min(width.threads, 4, order.count / 2048))
    let parts = (0..<partCount).map { order[order.count * $0 / partCount..<order.count * ($0 + 1) / partCount] }
    var counts = parts.concurrentMap(width: width) { part in
      var counts = [Int32](repeating: 0, count: mentions.count)
      for source in part {
        for mention in mentions[Int(source.index)] where mention.target != source {
          counts[Int(mention.target.index)] += 1
        }
      }
      return counts
    }
    var total: Int32 = 0
    let starts = SharedTable<Int32>(count: mentions.count + 1) { starts in
      for target in mentions.indices {
        starts[target] = total
        for part in counts.indices {
          let count = counts[part][target]
          counts[part][target] = total
          total += count
        }
      }
      starts[mentions.count] = total
    }
    self.starts = starts
    entries = SharedTable(count: Int(total)) { entries in
      // No two parts have a place in common.
      nonisolated(unsafe) let entries = entries
      _ = zip(parts, counts).map { (documents: $0, next: $1) }.concurrentMap(width: width) { part in
        var next = part.next
        for source in part.documents {
          for (position, mention) in mentions[Int(source.index)].enumerated() where mention.target != source {
            let target = Int(mention.target.index)
            entries[Int(next[target])] = Entry(document: source, mention: Int32(position))
            next[target] += 1
          }
        }
      }
    }
  }

  /// The mentions of a document elsewhere, in the order of the pages that hold them and of their text.
  /// There as long as these are.
  public subscript(id: DocumentID) -> SharedBuffer<Entry> {
    entries.all.part(Int(starts[Int(id.index)])..<Int(starts[Int(id.index) + 1]))
  }

  public func count(of id: DocumentID) -> Int {
    Int(starts[Int(id.index) + 1] - starts[Int(id.index)])
  }
}
