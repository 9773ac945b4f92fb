/// HTML escaping, on bytes: a `<` after any mark that combines with it is still a `<`.
package enum Escaping {
  /// Appends text with `&`, `<`, `>`, `"` and `'` escaped, so that it may stand in an element or in an attribute value
  /// in either kind of quotation mark. NUL, which HTML forbids, becomes U+FFFD.
  package static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var clean = 0
    for index in bytes.indices {
      let replacement: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      case 0: replacement = "\u{FFFD}"
      default: continue
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
      replacement.withUTF8Buffer { out.append(contentsOf: $0) }
      clean = index + 1
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
  }
}
