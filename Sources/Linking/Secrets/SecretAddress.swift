import HTMLReading
import Markup

/// The address of a confidential source, as it is looked for: its host and path.
struct SecretAddress: Sendable {
  /// Without scheme, `www.`, port and full stop at its end, in lower case.
  private let host: [UInt8]
  /// With its slash, in lower case, percent-decoded, without a slash at its end.
  private let path: [UInt8]
  /// After a `?`; nil where there is none.
  private let query: [UInt8]?

  init?(_ address: String) {
    var rest = Self.folded(address.utf8)[...]
    if let scheme = rest.firstRange(of: "://".utf8) { rest = rest[scheme.upperBound...] }
    if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let mark = rest.firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { Array(rest[($0 + 1)...]) }.flatMap { $0.isEmpty ? nil : $0 }
    rest = rest[..<(mark ?? rest.endIndex)]
    while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    var host = rest.prefix { $0 != UInt8(ascii: "/") }
    path = Array(rest[host.endIndex...])
    if let colon = host.lastIndex(of: UInt8(ascii: ":")), host[(colon + 1)...].allSatisfy({ $0 &- 0x30 < 10 }) {
      host = host[..<colon]
    }
    while host.last == UInt8(ascii: ".") { host = host.dropLast() }
    guard !host.isEmpty else { return nil }
    self.host = Array(host)
  }

  /// As an automaton finds it: by its host alone, as anything may be put into a path that leads nowhere else, such as `x/../`.
  /// What it finds is then held against the address itself.
  var name: SecretName { SecretName(String(decoding: host, as: UTF8.self)).overAnything() }

  /// How much longer than its own a path may be made by what leads nowhere else: bytes.
  private static let longestDetour = 512

  /// How far the address goes that begins in a text where a pattern was found; nil where it is another address.
  func end(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    if start > 0, [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(text[start - 1]) {
      let www = text[max(0, start - 4)..<start].map { $0 | 0x20 }
      // A full stop with its sixth bit set is itself.
      guard www.elementsEqual("www.".utf8) else { return nil }
    }
    let count = host.count + path.count + (query?.count ?? 0)
    // Percent-encoding makes three bytes of one, a character reference at most five.
    let window = UnsafeBufferPointer(rebasing: text[start..<min(end, start + 6 * count + Self.longestDetour)])
    let folded = Self.folded(window)
    guard folded.starts(with: host) else { return nil }
    var rest = folded[host.count...]
    if let root = Self.afterRoot(rest) { rest = root }
    if let port = Self.afterPort(rest) { rest = port }
    guard let after = afterPath(rest) else { return nil }
    rest = AddressPath.afterDetours(after, isAtRoot: path.isEmpty)
    if AddressPath.leadsAbove(rest) { return nil }
    let length = folded.count - rest.count
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    for name in ["index.html", "index.htm", "index.php"] where rest.starts(with: name.utf8) {
      rest = rest.dropFirst(name.utf8.count)
      break
    }
    switch rest.first {
    case UInt8(ascii: "?"):
      if let query, !rest.dropFirst().starts(with: query) { return nil }
    // The full stop of a sentence is no part of an address.
    case UInt8(ascii: "."):
      if Self.goesOn(rest.dropFirst()) { return nil }
    default:
      if Self.goesOn(rest) { return nil }
    }
    return min(end, start + length)
  }

  /// After the path, with whatever it has more that leads to the same: slashes, `./`, `x/../`.
  private func afterPath(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = rest
    var isAtRoot = true
    for byte in path {
      if byte == UInt8(ascii: "/") {
        rest = AddressPath.afterDetours(rest, isAtRoot: isAtRoot)
        isAtRoot = false
      }
      guard rest.first == byte else { return nil }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// After the full stop that ends a host's name where it is written in full, `leak.example./`.
  private static func afterRoot(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.first == UInt8(ascii: "."), let next = rest.dropFirst().first else { return nil }
    return next == UInt8(ascii: "/") || next == UInt8(ascii: ":") ? rest.dropFirst() : nil
  }

  private static func afterPort(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let digits = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
    return digits.isEmpty ? nil : rest[digits.endIndex...]
  }

  /// Whether more of an address stands there.
  static func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
    guard scalar.isASCII else { return Folding.shared.kind(of: scalar) == .letter }
    let byte = UInt8(ascii: scalar)
    return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_~%=@+".utf8.contains(byte)
  }

  static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    let references = Array(bytes)
    references.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "&") {
          index = CharacterReferences.append(at: index, in: bytes.span, to: &decoded)
        } else {
          decoded.append(bytes[index])
          index += 1
        }
      }
    }
    var plain = PercentEncoding.decode(decoded)
    // An address in the query of another is encoded again.
    for _ in 0..<2 where plain.contains(UInt8(ascii: "%")) { plain = PercentEncoding.decode(plain) }
    return (plain.contains { $0 >= 0x80 } ? asBrowsersReadIt(plain) : plain).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// Without what cannot be seen, with wide letters and full stops as the usual ones, as a browser reads the name of a host.
  private static func asBrowsersReadIt(_ bytes: [UInt8]) -> [UInt8] {
    var out = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x3002, 0xFF61: out.append(".")
      case 0xFF01...0xFF5E: out.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default: if scalar.isASCII || Folding.shared.kind(of: scalar) != .ignored { out.append(scalar) }
      }
    }
    return Array(String(out).utf8)
  }
}
