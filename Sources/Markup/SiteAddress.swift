/// Why a site cannot stand at an address, or why its feeds could not name it by that.
public enum SiteAddressFlaw: Sendable, Hashable {
  /// A name, and a password perhaps, before the host: pages, feeds and the sitemap would tell it to everyone.
  case user
  /// What is no port, or higher than ports go.
  case port(String)
  /// A host with letters that addresses do not have.
  case host(String)

  /// The first of an address that begins with `http://` or `https://`; nil where there is none.
  public static func of(_ address: String) -> SiteAddressFlaw? {
    guard let start = address.utf8.firstRange(of: "://".utf8)?.upperBound else { return nil }
    let authority = address[start...].utf8.prefix { !"/?#\\".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "@")) { return .user }
    var host = authority
    if authority.first == UInt8(ascii: "["), let end = authority.firstIndex(of: UInt8(ascii: "]")) {
      host = authority[...end]
    } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
      host = authority[..<colon]
    }
    let rest = authority[host.endIndex...]
    if !rest.isEmpty {
      let digits = String(Substring(rest.dropFirst()))
      guard rest.first == UInt8(ascii: ":"), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let port = Int(digits),
        1...65_535 ~= port
      else { return .port(digits) }
    }
    if host.first == UInt8(ascii: "[") { return nil }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isPlain = labels.allSatisfy { !$0.isEmpty && $0.count <= 63 && $0.allSatisfy(isOfHost) }
    return isPlain ? nil : .host(String(Substring(host)))
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// For a sentence that begins with the address.
  public var reason: String {
    switch self {
    case .user: "has a name or a password in it, which feeds would publish"
    case .port(let port): "has “\(port)” for a port, and ports are numbers from 1 to 65535"
    case .host(let host):
      "has the host “\(host)”, which has other signs than the letters, digits and hyphens of an address"
    }
  }

  /// The next step.
  public var fix: String {
    switch self {
    case .user: "write the address without what stands before the @"
    case .port: "write the port that the site is served at, or none"
    case .host: "write the host as a browser’s address bar copies it, such as xn--bcher-kva.example for bücher.example"
    }
  }
}
