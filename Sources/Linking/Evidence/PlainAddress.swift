import Basics
import Markup

/// An address without what leads to the same page: the scheme, how the host is written, a fragment, slashes at the end and two
/// for one, `.` and `..` for a folder, the name of its first page, what only says where a reader came from, the archive around it, and what stands in ``AddressAliases``.
enum PlainAddress {
  /// Without white space.
  static func of(_ address: String) -> String {
    var rest = withoutScheme(
      Substring(String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 }))))
    while let archived = archived(rest) { rest = withoutScheme(archived) }
    let fragment = rest.firstIndex(of: "#").map { rest[$0...] } ?? ""
    rest = rest.prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest[authority.endIndex...].prefix { $0 != "?" }
    var parts: [String] = []
    for part in decoded(path).split(separator: "/") {
      let part = AddressAliases.withoutSession(part.replacing("+", with: " ")[...]).trimmed
      if part == ".." { _ = parts.popLast() } else if part != ".", !part.isEmpty { parts.append(String(part)) }
    }
    if let last = parts.last, isFirstPage(last.lowercased()) { parts.removeLast() }
    let page = AddressAliases.page(
      .init(host: host(of: authority), path: parts, query: telling(rest[path.endIndex...].dropFirst())))
    let query = page.query.map { $0.name + "=" + $0.value }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // What a page makes of such a fragment is a page of its own.
    let route = fragment.hasPrefix("#!") || fragment.hasPrefix("#/") ? decoded(fragment) : ""
    return page.host + page.path.map { "/" + $0 }.joined()
      + (query.isEmpty ? "" : "?" + query.joined(separator: "&")) + route
  }

  /// Without who reads, and without the port that is meant where none is named; in letters, where it is written in signs that stand
  /// for them.
  private static func host(of authority: Substring) -> String {
    var name = decoded(authority).lowercased()
    if let sign = name.lastIndex(of: "@") { name = String(name[name.index(after: sign)...]) }
    for port in [":80", ":443"] where name.hasSuffix(port) { name.removeLast(port.utf8.count) }
    while name.hasSuffix(".") { name.removeLast() }
    name = AddressAliases.withoutDevice(name)
    let letters = Punycode.readable(name)
    return letters.utf8.allSatisfy { $0 < 0x80 } ? letters : CanonicalComposition.nfc(letters.lowercased())
  }

  private static func decoded(_ part: Substring) -> String {
    String(decoding: PercentEncoding.decode(Array(part.utf8)), as: UTF8.self)
  }

  /// What a server shows for the folder that it stands in.
  private static func isFirstPage(_ name: String) -> Bool {
    ["index", "default"].contains { start in
      ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi"].contains { name == "\(start).\($0)" }
    }
  }

  /// What an archive's address is a copy of; nil for any other.
  private static func archived(_ address: Substring) -> Substring? {
    // `www.google.com/amp/s/host/path`
    for start in AddressAliases.wrappers where address.utf8.starts(with: start.utf8) {
      return address.dropFirst(start.utf8.count)
    }
    let hosts = ["web.archive.org/web/", "archive.org/web/"] + AddressAliases.archivesOfToday.map { $0 + "/" }
    guard let host = hosts.first(where: { address.utf8.starts(with: $0.utf8) }) else { return nil }
    var after = address.dropFirst(host.utf8.count)
    for part in ["newest/", "oldest/"] where after.starts(with: part) { after = after.dropFirst(part.count) }
    if after.starts(with: "http://") || after.starts(with: "https://") { return after }
    guard let slash = after.firstIndex(of: "/"), after.first?.isNumber == true || after.starts(with: "o/") else {
      return nil
    }
    let rest = after[after.index(after: slash)...]
    // `o/AbCdE/https://…`
    if after.starts(with: "o/") { return rest.firstIndex(of: "/").map { rest[rest.index(after: $0)...] } }
    return rest
  }

  /// The parts of a query that choose a page, in one order: those that count readers choose none.
  private static func telling(_ query: Substring) -> [AddressAliases.Parameter] {
    query.split(separator: "&").compactMap { part in
      let name = part.prefix { $0 != "=" }
      let parameter = AddressAliases.Parameter(
        name: spaced(name).lowercased(), value: spaced(part[name.endIndex...].dropFirst()))
      return parameter.name.isEmpty || AddressAliases.counts(parameter) ? nil : parameter
    }
  }

  /// A part of a query, in which `+` is a blank.
  private static func spaced(_ part: Substring) -> String { decoded(Substring(part.replacing("+", with: " "))) }

  private static func withoutScheme(_ address: Substring) -> Substring {
    for scheme in ["https://", "http://"] where address.utf8.count >= scheme.utf8.count {
      if address.prefix(scheme.utf8.count).lowercased() == scheme { return address.dropFirst(scheme.utf8.count) }
    }
    return address
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0] } ?? ""
  }
}
