/// Tells the name of a host, `example.com`, from that of a file: an address that begins with one was typed without its scheme.
enum HostName {
  /// Domains in which most addresses are. Of two letters, each is a country's but for the endings of files.
  private static let domains: Set = [
    "com", "org", "net", "edu", "gov", "int", "mil", "info", "news", "press", "media", "online", "site", "blog",
    "example",
    "app", "dev", "eu",
  ]
  private static let endings: Set = [
    "md", "js", "ts", "py", "rb", "rs", "sh", "gz", "xz", "db", "ps", "mp", "ai", "7z",
  ]

  /// Whether a path begins with the name of a host, as no folder is called.
  static func begins(_ path: String) -> Bool {
    if path.utf8.starts(with: "www.".utf8) { return true }
    let host = path.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last,
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isOfHost) })
    else { return false }
    let domain = String(decoding: last, as: UTF8.self).lowercased()
    let isCountry = domain.utf8.count == 2 && domain.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return domains.contains(domain) || isCountry && !endings.contains(domain)
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }
}
