import Basics
import Model

/// The order in which pages show the documents that mention something: articles first, newest first, each with the notes on it
/// after it, then the rest by title. Worked out once for all of them.
enum ShowingOrder {
  static func order(of corpus: Corpus, articles: [DocumentID], annotations: AnnotationIndex) -> [DocumentID] {
    var isPlaced = [Bool](repeating: false, count: corpus.documents.count)
    var order: [DocumentID] = []
    order.reserveCapacity(corpus.documents.count)
    for article in articles {
      for id in CollectionOfOne(article) + annotations.on(article) where !isPlaced[Int(id.index)] {
        isPlaced[Int(id.index)] = true
        order.append(id)
      }
    }
    let others = corpus.documents.lazy.filter { !isPlaced[Int($0.id.index)] }.map { (title: $0.title, id: $0.id) }
    return order
      + others.sorted { a, b in
        a.title != b.title ? a.title.hasBytes(before: b.title) : a.id < b.id
      }.map(\.id)
  }
}
