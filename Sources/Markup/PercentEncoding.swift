/// Percent-encoding of addresses (RFC 3986, section 2).
public enum PercentEncoding {
  /// Bytes that stay as they are in a path: unreserved characters and the delimiters that have no meaning there.
  public static let path = table("!$&'()*+,;=@/")
  public static let fragment = table("!$&'()*+,;=@/?:")
  /// What a browser is to look for, `%` kept for what is encoded already.
  static let directive = table("!$&'()*+,;=@/?:%")
  /// A whole address that was written by someone: all that RFC 3986 reserves, and `%` for what is encoded already.
  public static let address = table(":/?#[]@!$&'()*+,;=%")

  private static func table(_ extra: String) -> [Bool] {
    var allowed = [Bool](repeating: false, count: 256)
    for byte in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8 { allowed[Int(byte)] = true }
    for byte in extra.utf8 { allowed[Int(byte)] = true }
    return allowed
  }

  /// Whether nothing of a text is to be encoded.
  static func isPlain(_ text: String, keeping allowed: [Bool]) -> Bool {
    var text = text
    return text.withUTF8 { text in
      for byte in text where !allowed[Int(byte)] { return false }
      return true
    }
  }

  public static func append(_ text: some StringProtocol, keeping allowed: [Bool], to out: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in text.utf8 {
      if allowed[Int(byte)] {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        out.append(digits.utf8Start[Int(byte >> 4)])
        out.append(digits.utf8Start[Int(byte & 15)])
      }
    }
  }

  /// The bytes that percent-encoded text stands for; a `%` that no two hexadecimal digits follow stays.
  public static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      index = bytes.index(after: index)
      if byte == UInt8(ascii: "%"), let end = bytes.index(index, offsetBy: 2, limitedBy: bytes.endIndex),
        let value = UInt8(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16),
        bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
      {
        out.append(value)
        index = end
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// The same of text: where the bytes would be no UTF-8, the text as it stands.
  public static func decodeText(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let decoded = decode(bytes)
    return (try? UTF8Span(validating: decoded.span)) == nil ? Array(bytes) : decoded
  }
}
