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

  /// Without what leads to the same page: the scheme, the case of the host, a fragment, slashes at the end and two for one, `.`
  /// and `..` for a folder, what only says
  /// where a reader came from, the archive around it.
  static func plain(_ address: String) -> String {
    var rest = withoutScheme(Substring(address))
    while let archived = archived(rest) { rest = withoutScheme(archived) }
    rest = rest.prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest[host.endIndex...].prefix { $0 != "?" }
    let query = telling(rest[path.endIndex...].dropFirst())
    var name = host.lowercased()
    while name.hasSuffix(".") { name.removeLast() }
    if name.hasPrefix("www.") { name.removeFirst(4) }
    for port in [":80", ":443"] where name.hasSuffix(port) { name.removeLast(port.utf8.count) }
    var parts: [Substring] = []
    for part in String(decoding: PercentEncoding.decode(Array(path.utf8)), as: UTF8.self).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return name + parts.map { "/" + $0 }.joined() + (query.isEmpty ? "" : "?" + query)
  }

  /// What an archive's address is a copy of; nil for any other.
  private static func archived(_ address: Substring) -> Substring? {
    let hosts =
      ["web.archive.org/web/", "archive.org/web/"]
      + ["today", "ph", "is", "md", "li", "vn", "fo"].map { "archive.\($0)/" }
    guard let host = hosts.first(where: { address.utf8.starts(with: $0.utf8) }) else { return nil }
    let after = address.dropFirst(host.utf8.count)
    guard let slash = after.firstIndex(of: "/"), after.first?.isNumber == true || after.starts(with: "o/") else {
      return nil
    }
    let rest = after[after.index(after: slash)...]
    // `o/AbCdE/https://…`
    if after.starts(with: "o/") { return rest.firstIndex(of: "/").map { rest[rest.index(after: $0)...] } }
    return rest
  }

  /// The parts of a query that choose a page, in one order: those that count readers choose none.
  private static func telling(_ query: Substring) -> String {
    query.split(separator: "&").filter { part in
      let name = part.prefix { $0 != "=" }.lowercased()
      return !name.isEmpty && !counting.contains(name)
        && !["utm_", "pk_", "mtm_", "at_", "hsa_"].contains { name.hasPrefix($0) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "&")
  }

  /// Parameters by which sites and newsletters count readers.
  private static let counting: Set = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
    "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "wt_mc", "wt_zmc", "cmpid", "ocid", "ncid", "smid", "smtyp",
    "xtor",
    "cmp", "ref_src", "ref_url", "mkt_tok", "spm", "vero_id", "oly_enc_id", "oly_anon_id", "s_cid", "ito", "srsltid",
  ]

  private static func withoutScheme(_ address: Substring) -> Substring {
    for scheme in ["https://", "http://"] where address.utf8.count >= scheme.utf8.count {
      if address.prefix(scheme.utf8.count).lowercased() == scheme { return address.dropFirst(scheme.utf8.count) }
    }
    return address
  }
}
