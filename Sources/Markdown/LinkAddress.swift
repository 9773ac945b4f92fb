import Markup

/// What an address in a Markdown link may be.
enum LinkAddress {
  case external
  /// Within the site: resolved by the linker.
  case relative
  /// Not allowed, and why.
  case refused(Refusal)

  /// Why an address is not allowed, and what to write instead.
  struct Refusal {
    /// Goes on after “the address of this link”.
    var reason: String
    var fix = "write an https address, or the path of a file of the dossier"
  }

  /// Read as a browser would read it, and as the linker will: percent-decoded.
  static func classify(_ address: UnsafeBufferPointer<UInt8>) -> LinkAddress {
    guard let first = address.first else { return .relative }
    if first == UInt8(ascii: "#") { return .relative }
    if let colon = schemeEnd(address) {
      if isWeb(address, colon) {
        let text = String(decoding: address, as: UTF8.self)
        if Href(external: text) != nil { return .external }
        return .refused(Refusal(reason: "is not a whole address"))
      }
      let scheme = String(decoding: address[..<colon], as: UTF8.self)
      // `C:` is a disk.
      if scheme.utf8.count == 1 || scheme.lowercased() == "file" {
        return .refused(
          Refusal(
            reason: "is a path on one computer, where no reader finds it",
            fix: "put the file into the content, a picture into media/, and write its name or its path from here"))
      }
      return .refused(
        Refusal(reason: "has the scheme “\(scheme)”, and a link may have only https, http or mailto"))
    }
    if !address.contains(where: { $0 == UInt8(ascii: "%") || $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return startsWithHost(address) ? .refused(Refusal(reason: hostReason)) : .relative
    }
    // Browsers drop white space and control characters and read `\` as `/`.
    let plain = PercentEncoding.decode(address).filter { $0 > 0x20 && $0 != 0x7F }
      .map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return plain.withUnsafeBufferPointer { plain in
      if startsWithHost(plain) { return .refused(Refusal(reason: hostReason)) }
      if schemeEnd(plain) != nil { return .refused(Refusal(reason: "hides a scheme")) }
      return .relative
    }
  }

  private static let hostReason = "names a host without a scheme"

  private static func startsWithHost(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    address.count > 1 && (address[0] == UInt8(ascii: "/") || address[0] == UInt8(ascii: "\\"))
      && (address[1] == UInt8(ascii: "/") || address[1] == UInt8(ascii: "\\"))
  }

  /// The offset of the colon after a scheme.
  private static func schemeEnd(_ address: UnsafeBufferPointer<UInt8>) -> Int? {
    for (index, byte) in address.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"): return index > 0 ? index : nil
      default: return nil
      }
    }
    return nil
  }

  private static func isWeb(_ address: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
    let scheme = address[..<colon].map { $0 | 0x20 }
    return scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8)
      || scheme.elementsEqual("mailto".utf8)
  }
}
