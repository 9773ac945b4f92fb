/// An address that may stand in an `href` or a `src`.
///
/// It is relative to the page, a fragment, or absolute with a scheme from a short allow-list. There is no way to make one
/// that holds `javascript:` or any other scheme, so a template cannot link to one by mistake.
public struct Href: Sendable, Hashable {
  /// As it goes into the attribute, before HTML escaping; ASCII only.
  public let text: String

  /// Schemes that a link may have.
  public static let schemes: Set<String> = ["https", "http", "mailto"]

  /// An address within the site, such as `../entities/amaq.html`: each byte that is not plain in a path is
  /// percent-encoded, a colon in the first part too, so that it is never read as a scheme.
  public init(path: String, fragment: String? = nil) {
    // As nearly all are: names of files in ASCII.
    if fragment == nil, path.utf8.first != UInt8(ascii: "/"),
      PercentEncoding.isPlain(path, keeping: PercentEncoding.path)
    {
      text = path
      return
    }
    var out: [UInt8] = []
    if !path.isEmpty {
      PercentEncoding.append(path, keeping: PercentEncoding.path, to: &out)
      // `//host` would be an address on another host, `C:x` one with a scheme.
      out.removeSubrange(0..<max(0, (out.firstIndex { $0 != UInt8(ascii: "/") } ?? out.count) - 1))
    }
    if let fragment {
      out.append(UInt8(ascii: "#"))
      PercentEncoding.append(fragment, keeping: PercentEncoding.fragment, to: &out)
    }
    text = String(decoding: out, as: UTF8.self)
  }

  private init(encoded text: String) {
    self.text = text
  }

  /// The same page at a place in it.
  public func at(_ fragment: String) -> Href {
    var out = Array(text.utf8)
    out.append(UInt8(ascii: "#"))
    PercentEncoding.append(fragment, keeping: PercentEncoding.fragment, to: &out)
    return Href(encoded: String(decoding: out, as: UTF8.self))
  }

  /// The same, and words at the place that a browser is to look for.
  ///
  /// - Parameter directive: after the fragment, such as `:~:text=words`, percent-encoded as far as its author did.
  public func with(directive: String?) -> Href {
    guard let directive else { return self }
    var out = Array(text.utf8)
    if !out.contains(UInt8(ascii: "#")) { out.append(UInt8(ascii: "#")) }
    PercentEncoding.append(directive, keeping: PercentEncoding.directive, to: &out)
    return Href(encoded: String(decoding: out, as: UTF8.self))
  }

  /// An address elsewhere, or nil where its scheme is not allowed, where it has no host, or where it holds control
  /// characters. Read as a browser would: leading and trailing white space and inner tabs and newlines do not hide a
  /// scheme, because an address with any of them is refused.
  public init?(external address: String) {
    let bytes = Array(address.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    guard Href.schemes.contains(scheme) else { return nil }
    let rest = bytes[(colon + 1)...]
    if scheme == "mailto" {
      guard !rest.isEmpty else { return nil }
    } else {
      guard rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]), let host = rest.dropFirst(2).first,
        !"/?#\\".utf8.contains(host), Href.holdsHost(rest.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) })
      else { return nil }
    }
    var out: [UInt8] = []
    PercentEncoding.append(address, keeping: PercentEncoding.address, to: &out)
    text = String(decoding: Href.withoutStraySigns(out), as: UTF8.self)
  }

  /// Brackets are for an address in numbers, `[::1]`, and stand around all of it.
  private static func holdsHost(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    guard authority.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else { return true }
    guard host.first == UInt8(ascii: "["), let end = host.firstIndex(of: UInt8(ascii: "]")),
      !authority[..<host.startIndex].contains(UInt8(ascii: "["))
    else { return false }
    return host[(host.startIndex + 1)..<end].allSatisfy { "0123456789abcdefABCDEF:.".utf8.contains($0) }
      && host[(end + 1)...].allSatisfy { "0123456789:".utf8.contains($0) }
  }

  /// After the host brackets are percent-encoded, and so is a `%` that begins no encoded byte.
  private static func withoutStraySigns(_ address: [UInt8]) -> [UInt8] {
    guard address.contains(where: { "[]%".utf8.contains($0) }) else { return address }
    var out: [UInt8] = []
    var slashes = 0
    for (index, byte) in address.enumerated() {
      if "/?#".utf8.contains(byte) { slashes += byte == UInt8(ascii: "/") ? 1 : 3 }
      switch byte {
      case UInt8(ascii: "[") where slashes > 2: out += "%5B".utf8
      case UInt8(ascii: "]") where slashes > 2: out += "%5D".utf8
      case UInt8(ascii: "%")
      where !address[(index + 1)...].prefix(2).allSatisfy(isHexadecimal) || index + 2 >= address.count:
        out += "%25".utf8
      default: out.append(byte)
      }
    }
    return out
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { "0123456789abcdefABCDEF".utf8.contains(byte) }

  /// Whether it leads to another host.
  public var isExternal: Bool {
    ["http://", "https://"].contains { scheme in
      text.utf8.count >= scheme.utf8.count && zip(text.utf8, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
