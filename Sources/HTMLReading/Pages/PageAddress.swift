import Markup

/// The address that a page means by one that it names, as far as the parts of a saved page are found by it (RFC 3986, section 5).
enum PageAddress {
  /// Without a fragment; as it is where nothing is known of the place that it is seen from.
  static func resolved(_ reference: String, against base: String) -> String {
    let reference = plain(reference)
    if reference.isEmpty { return plain(base) }
    if scheme(of: reference) != nil { return reference }
    guard let scheme = scheme(of: base), base.dropFirst(scheme.utf8.count).hasPrefix("//") else {
      return joined("", reference)
    }
    if reference.hasPrefix("//") { return scheme + reference }
    let afterHost = plain(base).dropFirst(scheme.utf8.count + 2)
    let host = afterHost.prefix { $0 != "/" && $0 != "?" }
    let path = afterHost[host.endIndex...].prefix { $0 != "?" }
    let start = scheme + "//" + host
    if reference.hasPrefix("/") { return start + joined("", reference) }
    if reference.hasPrefix("?") { return start + path + reference }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    return start + joined(folder, reference)
  }

  /// What a `data:` address holds; nil for any other.
  static func data(of address: String) -> [UInt8]? {
    guard address.prefix(5).lowercased() == "data:", let comma = address.firstIndex(of: ",") else { return nil }
    let bytes = PercentEncoding.decode(address[address.index(after: comma)...].utf8)
    return address[..<comma].lowercased().hasSuffix(";base64") ? MHTML.base64(bytes[...]) : bytes
  }

  /// Without white space, as browsers read addresses, and without a fragment.
  private static func plain(_ address: String) -> String {
    let spaces = address.unicodeScalars.filter { !["\n", "\r", "\t"].contains($0) }
    return String(ASCII.trimmed(Array(String(String.UnicodeScalarView(spaces)).utf8)).prefix { $0 != "#" })
  }

  /// With its colon, in lower case.
  private static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = address.utf8[..<colon]
    guard let first = name.first, ASCII.isLetter(first),
      name.allSatisfy({ ASCII.isAlphanumeric($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return ASCII.lowered(name) + ":"
  }

  private static func joined(_ folder: String, _ reference: String) -> String {
    let path = reference.prefix { $0 != "?" }
    var parts: [Substring] = []
    for part in (folder + path).split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        if parts.count > 1 { parts.removeLast() }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/") + reference[path.endIndex...]
  }
}
