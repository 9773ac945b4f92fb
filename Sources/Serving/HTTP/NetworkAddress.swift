#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The address of a machine in numbers, of version 4 or 6.
struct NetworkAddress: Hashable, Sendable {
  /// As version 6 writes it: an address of version 4 stands after `::ffff:` (RFC 4291, 2.5.5.2), where a socket that
  /// takes both versions has it.
  private let bytes: [UInt8]

  private static let versionFour = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  /// - Parameter bytes: four, or sixteen.
  init?(_ bytes: [UInt8]) {
    switch bytes.count {
    case 4: self.bytes = Self.versionFour + bytes
    case 16: self.bytes = bytes
    default: return nil
    }
  }

  /// Nil for what is no address in numbers. One of version 6 may stand in brackets, as it does in URLs.
  init?(_ text: String) {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      self.init(withUnsafeBytes(of: &four) { Array($0) })
      return
    }
    let isBracketed = text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
    var six = in6_addr()
    guard inet_pton(AF_INET6, isBracketed ? String(text.dropFirst().dropLast()) : text, &six) == 1 else { return nil }
    self.init(withUnsafeBytes(of: &six) { Array($0) })
  }

  /// Of an address as the system keeps it; nil for one of another family.
  init?(_ address: UnsafePointer<sockaddr>) {
    switch CInt(address.pointee.sa_family) {
    case AF_INET:
      var four = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self).sin_addr
      self.init(withUnsafeBytes(of: &four) { Array($0) })
    case AF_INET6:
      var six = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self).sin6_addr
      self.init(withUnsafeBytes(of: &six) { Array($0) })
    default: return nil
    }
  }

  private var isVersionFour: Bool { bytes.starts(with: Self.versionFour) }

  /// Whether only programs on this machine can reach it.
  var isLoopback: Bool { isVersionFour ? bytes[12] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1] }

  /// Whether it stands for all addresses of a machine: `0.0.0.0` and `::`.
  var isUnspecified: Bool { bytes.suffix(isVersionFour ? 4 : 16).allSatisfy { $0 == 0 } }

  /// Whether it is of one cable only, and names no machine without saying which cable: `fe80::/10`.
  var isOfOneLink: Bool { bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 }

  /// Whether what listens at this address, an unspecified one, is reached at another: of version 6 at both versions.
  func stands(for other: NetworkAddress) -> Bool { !isVersionFour || other.isVersionFour }

  /// As it stands in a URL: `192.0.2.1`, `[2001:db8::1]`.
  var host: String {
    if isVersionFour { return bytes.suffix(4).map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: 64)
    guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "[]" }
    return "[\(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))]"
  }
}

/// This machine as others know it.
enum Machine {
  /// The addresses of all that connects it to something, itself included, without those of one link.
  static var addresses: [NetworkAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [NetworkAddress] = []
    var next = first
    while let interface = next?.pointee {
      next = interface.ifa_next
      guard interface.ifa_flags & UInt32(IFF_UP) != 0, let pointer = interface.ifa_addr,
        let address = NetworkAddress(pointer), !address.isOfOneLink
      else { continue }
      found.append(address)
    }
    return found
  }

  /// Its host name; nil where it has none.
  static var name: String? {
    var text = [CChar](repeating: 0, count: 256)
    guard gethostname(&text, text.count - 1) == 0, text[0] != 0 else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
