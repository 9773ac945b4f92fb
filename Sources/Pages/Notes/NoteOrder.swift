import Linking
import Model

extension PageContext {
  /// Notes in the order of the articles, newest first, and on one article of their numbers.
  func inOrder(_ notes: some Sequence<DocumentID>) -> [DocumentID] {
    Self.inOrder(notes, articlePositions, in: dossier)
  }

  static func inOrder(
    _ notes: some Sequence<DocumentID>, _ articlePositions: [DocumentID: Int], in dossier: Dossier
  ) -> [DocumentID] {
    notes.map { id -> (place: (Int, Int), id: DocumentID) in
      let article = dossier.published(named: dossier[id].annotation?.article)
      let position = article.flatMap { articlePositions[$0.id] } ?? Int.max
      return ((position, dossier.annotations.anchor(of: id)?.number ?? Int.max), id)
    }.sorted { $0.place != $1.place ? $0.place < $1.place : $0.id < $1.id }.map(\.id)
  }
}
