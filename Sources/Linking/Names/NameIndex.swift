public import Model

/// Every name that a document can be called by: slug, title, aliases.
///
/// Immutable, and behind a reference: each body of a site asks it for dozens of names.
public final class NameIndex: Sendable {
  /// What a name stands for.
  public enum Answer: Sendable, Hashable {
    case none
    case one(DocumentID)
    /// The name is given to each of these; in the order of the documents.
    case several([DocumentID])
  }

  /// The first document of each ASCII name, and of each other.
  private let ascii: NameTable
  private let unicode: [String: DocumentID]
  /// Names that more than one document has, with all of them.
  private let shared: [NameKey: [DocumentID]]
  /// Of ``ascii``: most look-ups are one of it, from all threads, and none counts the table.
  private let reader: NameTable.Reader
  private let hasShared: Bool

  public init(_ documents: [Document]) {
    var (count, bytes) = (0, 0)
    Self.forEachName(of: documents) { name, _ in
      count += 1
      bytes += NameTable.bytes(for: name.utf8.count)
    }
    var names = Filling(ascii: NameTable(capacity: count, bytes: bytes))
    Self.forEachName(of: documents) { name, id in names.add(name.utf8, id) }
    (ascii, unicode, shared) = (names.ascii, names.unicode, names.shared)
    (reader, hasShared) = (ascii.reader, !shared.isEmpty)
  }

  private static func forEachName(of documents: [Document], _ body: (String, DocumentID) -> Void) {
    for document in documents {
      body(document.slug, document.id)
      body(document.title, document.id)
      for alias in document.header.aliases { body(alias.value, document.id) }
    }
  }

  private struct Filling {
    let ascii: NameTable
    var unicode: [String: DocumentID] = [:]
    var shared: [NameKey: [DocumentID]] = [:]

    mutating func add(_ name: String.UTF8View, _ id: DocumentID) {
      let known: DocumentID
      if let first = NameKey.withASCII(name, { ascii.insert($0, ifAbsent: id.index) }) {
        known = DocumentID(Int(first))
      } else {
        switch NameKey(name) {
        case .ascii(let key):
          known = DocumentID(Int(key.withUnsafeBufferPointer { ascii.insert($0, ifAbsent: id.index) }))
        case .unicode(let key):
          known = unicode[key] ?? id
          unicode[key] = known
        }
      }
      if known == id { return }
      let key = NameKey(name)
      if shared[key]?.contains(id) == true { return }
      shared[key, default: [known]].append(id)
    }
  }

  public subscript(name: String.UTF8View) -> Answer {
    let known: DocumentID?
    if let answer = NameKey.withASCII(name, { reader[$0] }) {
      known = answer.map { DocumentID(Int($0)) }
    } else {
      switch NameKey(name) {
      case .ascii(let bytes): known = bytes.withUnsafeBufferPointer { reader[$0] }.map { DocumentID(Int($0)) }
      case .unicode(let text): known = unicode[text]
      }
    }
    guard let known else { return .none }
    if hasShared, let several = shared[NameKey(name)] { return .several(several) }
    return .one(known)
  }

  public subscript(name: String) -> Answer { self[name.utf8] }

  /// The document of a name that only one has; nil also for names beyond ASCII, which take longer to fold.
  func onlyDocument(named name: UnsafeBufferPointer<UInt8>) -> DocumentID? {
    guard !hasShared else {
      if case .one(let id) = self[String(decoding: name, as: UTF8.self)] { return id }
      return nil
    }
    let reader = reader
    return (NameKey.withASCII(name) { reader[$0] } ?? nil).map { DocumentID(Int($0)) }
  }

  /// Asks for the memory that looking a name up will need.
  func fetchAhead(_ name: UnsafeBufferPointer<UInt8>) {
    let reader = reader
    _ = NameKey.withASCII(name) { reader.fetchAhead($0) }
  }

  /// Names that more than one document has, as one of them writes it, each with its documents; in the documents' order.
  public var sharedNames: [(name: String, documents: [DocumentID])] {
    shared.map { (name: $0.key.text, documents: $0.value) }.sorted { a, b in
      a.documents != b.documents
        ? a.documents.lexicographicallyPrecedes(b.documents) : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
  }
}
