/// What writers leave out of addresses, or write as another program has it.
enum AddressSlip {
  /// What belongs before an address: `https://` before `www.example.org`, `mailto:` before `jane@example.org`; nil for a path.
  static func beginning(missingFrom path: String) -> String? {
    HostName.begins(path) ? "https://" : isMail(path) ? "mailto:" : nil
  }

  /// `https://` and the rest of an address whose beginning lacks a sign, or has one wrong; nil for a path.
  static func address(meantBy path: String) -> String? {
    // Quotation marks that a word processor curled, as straight ones are none of an address.
    let bare = path.trimmed(of: "“”„‟‘’‚«»\"'")
    if bare.utf8.count < path.utf8.count, bare.hasPrefix("https://") || bare.hasPrefix("http://") { return bare }
    for (beginning, scheme) in beginnings where path.utf8.starts(with: beginning.utf8) {
      let rest = path.dropFirst(beginning.count).drop { $0 == "/" }
      return rest.contains(".") ? scheme + rest : nil
    }
    return nil
  }

  /// What has a colon is a scheme, and told as one.
  private static let beginnings = [
    ("https//", "https://"), ("http//", "http://"), ("https;//", "https://"), ("http;//", "http://"),
  ]

  private static func isMail(_ text: String) -> Bool {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else { return false }
    let host = text.utf8[at...].dropFirst()
    return !text.utf8.contains { "/\\ :<>()[]".utf8.contains($0) } && !host.contains(UInt8(ascii: "@"))
      && host.contains(UInt8(ascii: ".")) && host.first != UInt8(ascii: ".") && host.last != UInt8(ascii: ".")
      && !FileEnding.isMedia(text)
  }

  /// The name of a file in a path as Windows writes it: `media\crane.png`.
  static func name(in path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "\\")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
