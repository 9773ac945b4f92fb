import Model

/// The file of a confidential source, as texts name it: by its path, by its name, and by the address that its page would have.
///
/// It is looked for by the words of its own name alone, as those of its folder and its ending stand on every page.
struct SecretFile: Sendable {
  /// Without its ending; in lower case where it is ASCII.
  private let name: [UInt8]
  /// The folders that may stand before it, with a slash: its own, and that of its page.
  private let folders: [[UInt8]]
  /// Whether no other file is called so, and the name tells without a folder.
  private let isOnly: Bool

  private static let ending = Array(".md".utf8)
  private static let pageEndings: [[UInt8]] = [".html", ".htm"].map { Array($0.utf8) }

  /// - Parameters:
  ///   - path: from the content folder.
  ///   - page: the address of its page.
  init?(_ path: String, page: String?, isOnly: Bool) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1, let last = parts.last, last.utf8.hasSuffix(".md") else { return nil }
    name = Self.lowered(last.utf8.dropLast(3))
    let pageFolder = page.flatMap { page in page.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(page[...$0]) } }
    folders = [parts[parts.count - 2] + "/", pageFolder ?? ""].filter { !$0.isEmpty }.map { Self.lowered($0.utf8) }
    self.isOnly = isOnly
    if name.isEmpty { return nil }
  }

  var words: SecretName { SecretName(String(decoding: name, as: UTF8.self)) }

  /// How far the file's name goes that begins where its words were found; nil where these are but words.
  func end(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    // Percent-encoding makes three bytes of one, a character reference at most five.
    let window = SecretAddress.folded(text[start..<min(end, start + 6 * name.count + 32)])
    guard window.starts(with: name) else { return nil }
    let rest = window[name.count...]
    func ends(with ending: [UInt8]) -> Bool {
      rest.starts(with: ending) && !SecretAddress.goesOn(rest.dropFirst(ending.count))
    }
    let isNamed: Bool
    if isInFolder(text, start) {
      // The full stop of a sentence is no part of a path.
      let stop = rest.first == UInt8(ascii: ".") ? 1 : 0
      isNamed =
        !SecretAddress.goesOn(rest.dropFirst(stop)) || ends(with: Self.ending) || Self.pageEndings.contains(where: ends)
    } else {
      isNamed = isOnly && ends(with: Self.ending)
    }
    return isNamed ? min(end, start + name.count) : nil
  }

  private func isInFolder(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let longest = folders.reduce(0) { max($0, $1.count) } * 6
    let before = SecretAddress.folded(text[max(0, start - longest)..<start])
    return folders.contains { before.suffix($0.count).elementsEqual($0) }
  }

  private static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }
}

extension SecretFile {
  /// Those of all confidential sources.
  static func all(in corpus: Corpus) -> [SecretFile] {
    guard corpus.documents.contains(where: \.isConfidential) else { return [] }
    func path(_ document: Document) -> String { document.source.path(from: corpus.contentPrefix) }
    func name(_ document: Document) -> Substring { document.fileName }
    var counts: [Substring: Int] = [:]
    for document in corpus.documents { counts[name(document), default: 0] += 1 }
    return corpus.documents.filter { $0.secretRecord != nil }.compactMap { document in
      SecretFile(path(document), page: document.route?.path, isOnly: counts[name(document)] == 1)
    }
  }
}
