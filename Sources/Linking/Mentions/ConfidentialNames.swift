public import Diagnostics
import Markdown
public import Model

/// A place where a text says what a confidential source is called, or links to it.
public struct ExposedSource: Sendable, Hashable {
  public var confidential: DocumentID
  /// Where it stands in the file.
  public var source: Range<Int>

  public init(confidential: DocumentID, source: Range<Int>) {
    self.confidential = confidential
    self.source = source
  }
}

/// What confidential sources are called, and where they stand: titles, aliases and addresses that no page may hold.
public struct ConfidentialNames: Sendable {
  private var table = PhraseTable()
  /// By phrase.
  private var owners: [DocumentID] = []
  private var addresses: [String: DocumentID] = [:]
  private var addressTable = PhraseTable()

  public init(_ corpus: Corpus) {
    for document in corpus.documents where document.isConfidential {
      guard let source = document.sourceRecord, source.isConfidential else { continue }
      // A title that is only the file's name is a word that may mean anything.
      let title = document.header.title.range.isEmpty ? [] : [document.title]
      for name in title + document.header.aliases.map(\.value) where name.utf8.count >= 4 {
        table.add(name)
        owners.append(document.id)
      }
      for address in [source.url, source.archiveURL] {
        guard let address else { continue }
        addresses[address] = document.id
        addressTable.add(address)
      }
    }
  }

  public var isEmpty: Bool { table.isEmpty && addresses.isEmpty }

  /// Whether some bytes of a file hold a name or an address, or one with more behind it.
  public func mayStand(in file: SourceFile, _ range: Range<Int>) -> Bool {
    var stands = false
    file.bytes.withUnsafeBufferPointer { text in
      table.forEachMatch(in: text, range) { _ in stands = true }
      addressTable.forEachMatch(in: text, range) { _ in stands = true }
    }
    return stands
  }

  /// The confidential source that stands at an address.
  public func owner(ofAddress address: String) -> DocumentID? { addresses[address] }

  /// The names in some bytes of a file, in order.
  public func names(in file: SourceFile, _ range: Range<Int>) -> [ExposedSource] {
    file.bytes.withUnsafeBufferPointer { names(in: $0, range) }
  }

  private func names(in bytes: [UInt8], _ range: Range<Int>) -> [ExposedSource] {
    bytes.withUnsafeBufferPointer { names(in: $0, range) }
  }

  private func names(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [ExposedSource] {
    var found: [ExposedSource] = []
    table.forEachMatch(in: bytes, range) { match in
      found.append(ExposedSource(confidential: owners[match.phrase], source: match.range))
    }
    return found
  }

  /// The names in all that a reader sees of a body, the words for images among it, and the links to their addresses.
  func find(in markdown: MarkdownDocument, of document: Document) -> [ExposedSource] {
    guard !isEmpty else { return [] }
    var found: [ExposedSource] = []
    for block in markdown.nodes {
      switch block.kind {
      // Its text stands in the file as it is, but for the indentation of its lines.
      case .codeBlock where !names(in: markdown.text, block.text.range).isEmpty:
        found += names(in: document.source, block.source.range)
      case .calloutTitle: add(block.text.range, of: markdown, to: &found)
      default: break
      }
    }
    for block in markdown.textBlocks { add(block.range, of: markdown, to: &found) }
    for reference in markdown.references {
      if reference.isExternal, let owner = addresses[markdown.string(reference.target)] {
        found.append(ExposedSource(confidential: owner, source: reference.targetSource.range))
      }
      for words in [reference.alternative, reference.title] where !words.isEmpty {
        found += names(in: markdown.data, words.range).map {
          ExposedSource(confidential: $0.confidential, source: reference.source.range)
        }
      }
    }
    var seen: Set<ExposedSource> = []
    return found.filter { seen.insert($0).inserted }.sorted {
      ($0.source.lowerBound, $0.source.upperBound, $0.confidential)
        < ($1.source.lowerBound, $1.source.upperBound, $1.confidential)
    }
  }

  private func add(_ range: Range<Int>, of markdown: MarkdownDocument, to found: inout [ExposedSource]) {
    found += names(in: markdown.text, range).map {
      ExposedSource(confidential: $0.confidential, source: markdown.source(of: $0.source))
    }
  }
}
