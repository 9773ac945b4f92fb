import Basics
public import Model

/// Every name that a document can be called by: its file's name, slug, title, aliases.
///
/// A file's own name goes before another's title or alias, and the exact case before another.
///
/// Immutable, and held by reference: each body of a site asks it for dozens of names.
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
  /// Names that more than one document has, with what they stand for.
  private let shared: [NameKey: SharedName]
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
    (ascii, unicode, shared) = (
      names.ascii, names.unicode, Self.bearers(of: names.shared, in: documents).mapValues(SharedName.init)
    )
    (reader, hasShared) = (ascii.reader, !shared.isEmpty)
  }

  private static func forEachName(of documents: [Document], _ body: (String, DocumentID) -> Void) {
    for document in documents { forEachName(of: document) { name, _ in body(name, document.id) } }
  }

  private static func forEachName(of document: Document, _ body: (_ name: String, _ isOfFile: Bool) -> Void) {
    body(document.slug, true)
    let file = document.fileName
    if document.title.hasSameBytes(as: file) {
      body(document.title, true)
    } else {
      if !document.slug.hasSameBytes(as: file) { body(String(file), true) }
      // Logseq's titles are the files' names, in which `___` stands for a slash.
      body(document.title, document.isVaultNote && document.hasTitleOfFile)
    }
    for alias in document.header.aliases { body(alias.value, false) }
    for name in document.header.otherNames { body(name, false) }
  }

  /// A document that has a name which others have, too.
  private struct Bearer: Sendable {
    var document: DocumentID
    /// As it is written there.
    var name: String
    var isOfFile: Bool
    /// Whether the file is called so, letter by letter: of `n.md` and `N.md` both have the slug `n`.
    var isFileName: Bool
  }

  private static func bearers(of shared: Set<NameKey>, in documents: [Document]) -> [NameKey: [Bearer]] {
    var bearers: [NameKey: [Bearer]] = [:]
    if shared.isEmpty { return bearers }
    for document in documents {
      forEachName(of: document) { name, isOfFile in
        let key = NameKey(name.utf8)
        guard shared.contains(key) else { return }
        bearers[key, default: []].append(
          Bearer(
            document: document.id, name: name, isOfFile: isOfFile,
            isFileName: isOfFile && document.fileName.hasSameBytes(as: name)))
      }
    }
    return bearers
  }

  /// What a name stands for that several documents have: worked out once, as each of them may be asked for by it.
  private struct SharedName: Sendable {
    /// Those of the best rank: whose file is called so, else all.
    let all: Answer
    /// Of these, by the bytes of the name, whose name is written just so.
    private let exact: [[UInt8]: Answer]

    init(_ bearers: [Bearer]) {
      let files = bearers.filter(\.isOfFile)
      let pool = files.isEmpty ? bearers : files
      all = Self.answer(pool)
      exact = Dictionary(grouping: pool) { Array($0.name.utf8) }.mapValues { bearers in
        let called = bearers.filter(\.isFileName)
        return Self.answer(called.isEmpty ? bearers : called)
      }
    }

    subscript(name: String.UTF8View) -> Answer { exact[Array(name)] ?? all }

    private static func answer(_ bearers: [Bearer]) -> Answer {
      var ids: [DocumentID] = []
      for bearer in bearers where ids.last != bearer.document { ids.append(bearer.document) }
      return ids.count == 1 ? .one(ids[0]) : .several(ids)
    }
  }

  private struct Filling {
    let ascii: NameTable
    var unicode: [String: DocumentID] = [:]
    var shared: Set<NameKey> = []

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
      shared.insert(NameKey(name))
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
    if hasShared, let shared = shared[NameKey(name)] { return shared[name] }
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

  /// Whether several documents have a name in one rank, in any case.
  public func isShared(_ name: String) -> Bool {
    if case .several? = shared[NameKey(name.utf8)]?.all { true } else { false }
  }

  /// Names that more than one document has in one rank, as one of them writes it, each with its documents; in the
  /// documents' order.
  public var sharedNames: [(name: String, documents: [DocumentID])] {
    let several: [(name: String, documents: [DocumentID])] = shared.compactMap { key, shared in
      guard case .several(let ids) = shared.all else { return nil }
      return (name: key.text, documents: ids)
    }
    return several.sorted { a, b in
      a.documents != b.documents
        ? a.documents.lexicographicallyPrecedes(b.documents) : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
  }
}
