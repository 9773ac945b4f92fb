/// The names under which a server answers: a page elsewhere whose name was made to lead here (DNS rebinding) asks under a
/// name of its own, and is refused.
struct HostNames: Sendable {
  /// In lower case, with the port where it is not 80.
  private let allowed: Set<String>

  /// - Parameter host: the address that the server listens on, as the user gave it, or a name of the user's own.
  init(host: String, port: Int) {
    var names = [host]
    if HostNames.isLoopback(host) { names += ["localhost", "127.0.0.1", "[::1]"] }
    // An address of IPv6 stands in brackets (RFC 3986, 3.2.2).
    names = names.map { $0.utf8.contains(UInt8(ascii: ":")) && $0.utf8.first != UInt8(ascii: "[") ? "[\($0)]" : $0 }
    names = names.map { String(decoding: $0.utf8.map(lowered), as: UTF8.self) }
    allowed = Set(names.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
  }

  /// Whether a `Host` header names this server.
  func contain(_ host: String) -> Bool { allowed.contains(String(decoding: host.utf8.map(lowered), as: UTF8.self)) }

  /// Whether an `Origin` header names a page of this server.
  func containOrigin(_ origin: String) -> Bool {
    let scheme = "http://"
    return origin.utf8.starts(with: scheme.utf8) && contain(String(origin.utf8.dropFirst(scheme.utf8.count)) ?? "")
  }

  /// Whether only programs on this machine can reach what listens there.
  static func isLoopback(_ host: String) -> Bool {
    let isNumeric = host.utf8.allSatisfy {
      $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return ["localhost", "::1", "[::1]"].contains(host) || (isNumeric && host.utf8.starts(with: "127.".utf8))
  }
}
