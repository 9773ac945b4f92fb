import Markup
import Model

/// Which files are of one source: those with one address, one capture, or captures of the same bytes.
enum SameSources {
  /// By source, the first of those that are the same.
  ///
  /// A witness whose words are kept in the report that quotes them has that report's capture, and is not the report: what
  /// another source of the same address or capture states as its origin stays apart.
  static func groups(
    of sources: [Document], in corpus: Corpus, origins: [DocumentID: [DocumentID]]
  ) -> [DocumentID: DocumentID] {
    var byKey: [String: [DocumentID]] = [:]
    for document in sources {
      for key in keys(of: document, in: corpus) { byKey[key, default: []].append(document.id) }
    }
    var parents: [DocumentID: DocumentID] = [:]
    func root(_ id: DocumentID) -> DocumentID {
      var at = id
      while let parent = parents[at], parent != at { at = parent }
      return at
    }
    for (_, same) in byKey.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) where same.count > 1 {
      let all = Set(same)
      var witnesses: Set<DocumentID> = []
      for source in same { witnesses.formUnion((origins[source] ?? []).filter { $0 != source && all.contains($0) }) }
      let copies = same.filter { !witnesses.contains($0) }
      guard let first = copies.first else { continue }
      for other in copies.dropFirst() {
        let (a, b) = (root(first), root(other))
        if a != b { parents[max(a, b)] = min(a, b) }
      }
    }
    return Dictionary(uniqueKeysWithValues: sources.map { ($0.id, root($0.id)) })
  }

  private static func keys(of document: Document, in corpus: Corpus) -> Set<String> {
    guard let source = document.sourceRecord else { return [] }
    var keys: Set<String> = []
    for address in [source.url, source.archiveURL] {
      if let address { keys.insert("address " + plain(address)) }
    }
    if let name = source.capture?.value {
      keys.insert("capture " + name)
      if let sha256 = corpus.captures?[name]?.sha256, !sha256.isEmpty { keys.insert("hash " + sha256) }
    }
    if let sha256 = source.sha256?.value { keys.insert("hash " + sha256) }
    return keys
  }

  /// Without what leads to the same page: the scheme, the case of the host, a fragment, a slash at the end, the archive around it.
  static func plain(_ address: String) -> String {
    var rest = withoutScheme(Substring(address))
    for archive in ["web.archive.org/web/", "archive.org/web/"] where rest.utf8.starts(with: archive.utf8) {
      let behind = rest.dropFirst(archive.utf8.count)
      if let slash = behind.firstIndex(of: "/"), behind.first?.isNumber == true {
        rest = withoutScheme(behind[behind.index(after: slash)...])
      }
    }
    rest = rest.prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    var path = rest[host.endIndex...]
    while path.last == "/" { path.removeLast() }
    var name = host.lowercased()
    if name.hasPrefix("www.") { name.removeFirst(4) }
    for port in [":80", ":443"] where name.hasSuffix(port) { name.removeLast(port.utf8.count) }
    return name + path
  }

  private static func withoutScheme(_ address: Substring) -> Substring {
    for scheme in ["https://", "http://"] where address.utf8.count >= scheme.utf8.count {
      if address.prefix(scheme.utf8.count).lowercased() == scheme { return address.dropFirst(scheme.utf8.count) }
    }
    return address
  }
}
