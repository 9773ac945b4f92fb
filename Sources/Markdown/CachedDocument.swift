import Parallel

/// The memory of a document that nobody looks at any more, for the thread's next one: a body becomes five arrays that live
/// no longer than it takes to render them.
final class CachedDocument {
  private var document: MarkdownDocument

  private init(_ document: MarkdownDocument) {
    self.document = document
  }

  private static let cache = ThreadCache<CachedDocument>()
  /// What took more than usual is given back, in bytes: a thread may live long.
  private static let mostKept = 1 << 20

  /// An empty document, perhaps with room in it.
  static func take() -> MarkdownDocument {
    guard let own = cache.take() else { return MarkdownDocument() }
    var document = MarkdownDocument()
    swap(&document, &own.document)
    return document
  }

  fileprivate static func keep(_ document: inout MarkdownDocument) {
    let size =
      document.text.capacity + document.data.capacity + document.nodes.capacity * MemoryLayout<Node>.stride
    guard size <= mostKept else { return }
    var own = MarkdownDocument()
    swap(&own, &document)
    own.empty()
    cache.keep(CachedDocument(own))
  }
}

extension MarkdownDocument {
  /// Empties the document, and leaves its memory to the next one that is read on this thread. To be called where no copy of
  /// it is left; else it does no good.
  public mutating func giveBack() {
    CachedDocument.keep(&self)
    self = MarkdownDocument()
  }

  fileprivate mutating func empty() {
    nodes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    data.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    textBlocks.removeAll(keepingCapacity: true)
    headings.removeAll(keepingCapacity: true)
    blockIDs.removeAll(keepingCapacity: true)
    footnotes.removeAll(keepingCapacity: true)
    footnoteUses.removeAll(keepingCapacity: true)
    slices.removeAll(keepingCapacity: true)
    elementAttributes.removeAll(keepingCapacity: true)
    wordCount = 0
  }
}
