/// The names under which a server answers: a page elsewhere whose name was made to lead here (DNS rebinding) asks under a
/// name of its own, and is refused.
///
/// An address in numbers needs no list: nobody can make another's page ask under one. It must only be that at which the
/// request came.
struct HostNames: Sendable {
  private let port: Int
  /// In lower case.
  private let names: Set<String>

  /// - Parameters:
  ///   - host: the address that the server listens on, as the user gave it.
  ///   - machine: the machine's name. Under it only a server answers that other machines can reach: what that name leads to
  ///     may be for others to say.
  init(host: String, port: Int, machine: String? = Machine.name) {
    self.port = port
    // An address of version 6 stands in brackets (RFC 3986, 3.2.2).
    let address = NetworkAddress(host)
    var names = [address?.host ?? host]
    let isLoopback = HostNames.isLoopback(host)
    if isLoopback || address?.isUnspecified == true { names += ["localhost", "127.0.0.1", "[::1]"] }
    if let machine, !isLoopback {
      let label = machine.utf8.prefix { $0 != UInt8(ascii: ".") }
      names += [machine, String(decoding: label, as: UTF8.self) + ".local", String(decoding: label, as: UTF8.self)]
    }
    self.names = Set(names.map(inLowerCase))
  }

  /// Whether a `Host` header names this server.
  ///
  /// - Parameter local: the address at which the request came.
  func contain(_ host: String, at local: NetworkAddress? = nil) -> Bool {
    guard let name = withoutPort(host) else { return false }
    if names.contains(inLowerCase(name)) { return true }
    guard let local else { return false }
    return NetworkAddress(name) == local
  }

  /// Whether an `Origin` header names a page of this server.
  func containOrigin(_ origin: String, at local: NetworkAddress? = nil) -> Bool {
    let scheme = "http://"
    guard origin.utf8.starts(with: scheme.utf8), let host = String(origin.utf8.dropFirst(scheme.utf8.count)) else {
      return false
    }
    return contain(host, at: local)
  }

  /// The host of `host:port`; nil where the port is another one. That of HTTP may be left out.
  private func withoutPort(_ host: String) -> String? {
    for ending in port == 80 ? [":80", ""] : [":\(port)"] {
      let count = host.utf8.count - ending.utf8.count
      if count > 0, host.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        return String(host.utf8.prefix(count))
      }
    }
    return nil
  }

  /// Whether only programs on this machine can reach what listens there.
  static func isLoopback(_ host: String) -> Bool {
    host.utf8.elementsEqual("localhost".utf8) || NetworkAddress(host)?.isLoopback == true
  }
}

private func inLowerCase(_ text: String) -> String { String(decoding: text.utf8.map(lowered), as: UTF8.self) }
