#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A socket that waits for connections.
public struct ListeningSocket: ~Copyable {
  let descriptor: CInt
  /// The host as it was asked for.
  public let host: String
  public let port: Int

  /// Where a browser on this machine finds it, such as `http://127.0.0.1:8000/`.
  public var url: String {
    let asked = NetworkAddress(host)
    if asked?.isUnspecified == true { return Self.url("127.0.0.1", port) }
    return Self.url(asked?.host ?? host, port)
  }

  /// Where browsers on other machines may find it; empty where only programs on this one can.
  public var urlsForOthers: [String] {
    guard let asked = NetworkAddress(host), !asked.isLoopback else { return [] }
    if !asked.isUnspecified { return [url] }
    return Machine.addresses.filter { !$0.isLoopback && asked.stands(for: $0) }.map { Self.url($0.host, port) }
  }

  private static func url(_ host: String, _ port: Int) -> String { "http://\(host):\(port)/" }

  /// Whether only programs on this machine can reach what listens at an address.
  public static func isLoopback(_ host: String) -> Bool { HostNames.isLoopback(host) }

  /// Listens on a port, or on the first free one.
  ///
  /// - Parameters:
  ///   - host: an address in numbers, or `localhost`, which is 127.0.0.1 here.
  ///   - port: the only one that will do; nil for the first that is free from `first` on.
  public static func open(host: String, port: Int?, first: Int = 8000) throws(ServingError) -> ListeningSocket {
    if let port { return try open(host: host, exactly: port) }
    let last = first + 99
    for port in first...last {
      do throws(ServingError) { return try open(host: host, exactly: port) } catch {
        guard case .portTaken = error else { throw error }
      }
    }
    throw .allPortsTaken(first: first, last: last)
  }

  private static func open(host: String, exactly port: Int) throws(ServingError) -> ListeningSocket {
    guard let address = Address(host: host, port: port) else { throw .noSuchHost(host) }
    let descriptor = socket(address.family, .init(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .cannotListen(host, port: port, code: errno) }
    // A server that was ended a moment ago does not hold its port.
    var yes: CInt = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
    // `::` takes both versions, whatever the system's setting.
    var no: CInt = 0
    if address.family == AF_INET6 {
      setsockopt(descriptor, CInt(IPPROTO_IPV6), CInt(IPV6_V6ONLY), &no, socklen_t(MemoryLayout<CInt>.size))
    }
    let isBound = address.withSocketAddress { bind(descriptor, $0, $1) } == 0 && listen(descriptor, 512) == 0
    guard isBound else {
      let code = errno
      _ = close(descriptor)
      switch code {
      case EADDRINUSE: throw .portTaken(port)
      case EADDRNOTAVAIL: throw .noSuchHost(host)
      default: throw .cannotListen(host, port: port, code: code)
      }
    }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return ListeningSocket(descriptor: descriptor, host: host, port: port == 0 ? address.port(of: descriptor) : port)
  }
}

/// An address of version 4 or 6 with a port, as the system takes it.
private struct Address {
  private var storage = sockaddr_storage()
  private var count: socklen_t
  let family: CInt

  init?(host: String, port: Int) {
    guard (0...65_535).contains(port) else { return nil }
    let name = host == "localhost" ? "127.0.0.1" : host
    let bare = name.utf8.first == UInt8(ascii: "[") ? String(name.dropFirst().dropLast()) : name
    let port = in_port_t(UInt16(port).bigEndian)
    var four = sockaddr_in()
    if inet_pton(AF_INET, bare, &four.sin_addr) == 1 {
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port
      (family, count) = (AF_INET, socklen_t(MemoryLayout<sockaddr_in>.size))
      withUnsafeMutableBytes(of: &storage) { storage in withUnsafeBytes(of: &four) { storage.copyMemory(from: $0) } }
      return
    }
    var six = sockaddr_in6()
    guard inet_pton(AF_INET6, bare, &six.sin6_addr) == 1 else { return nil }
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port
    (family, count) = (AF_INET6, socklen_t(MemoryLayout<sockaddr_in6>.size))
    withUnsafeMutableBytes(of: &storage) { storage in withUnsafeBytes(of: &six) { storage.copyMemory(from: $0) } }
  }

  func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, count) }
    }
  }

  /// The port that the system chose for a socket.
  func port(of descriptor: CInt) -> Int {
    var address = sockaddr_in()
    var count = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &count) }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
