import Markdown
import Model

/// The blocks of a graph of Logseq's by the names that it gives them: any page may refer to one by its name alone.
struct LogseqBlocks: Sendable {
  struct Place: Sendable {
    var document: DocumentID
    var block: LogseqText.Block
  }

  private var places: [String: Place] = [:]

  var isEmpty: Bool { places.isEmpty }

  init(_ corpus: Corpus) {
    for document in corpus.documents where document.header.isOfLogseq {
      for block in Self.blocks(of: document) where places[block.name] == nil {
        places[block.name] = Place(document: document.id, block: block)
      }
    }
  }

  /// Those that are named in a text.
  static func blocks(of document: Document) -> [LogseqText.Block] {
    LogseqText(document.source.bytes.withUnsafeBufferPointer { Array($0) }, body: document.body).blocks
  }

  subscript(name: String) -> Place? { places[name] }
}
