/// What a client asked for: the request line and the headers, as they came.
struct Request: Sendable {
  var method: Method
  /// The target of the request line, undecoded, such as `/articles/a.html?x=1`.
  var target: [UInt8]
  /// In the order in which they came; a name may stand more than once.
  var headers: [Header]

  enum Method: Sendable, Hashable {
    case get, head, other
  }

  struct Header: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// The values of all headers of a name, which is compared without regard to case (RFC 9110, 5.1).
  ///
  /// - Parameter name: in lower case.
  func values(of name: String) -> [String] {
    headers.filter { $0.name.utf8.elementsEqual(name.utf8, by: { lowered($0) == $1 }) }.map(\.value)
  }

  /// The value of a header that stands just once; nil where it is missing or stands twice.
  func value(of name: String) -> String? {
    let values = values(of: name)
    return values.count == 1 ? values[0] : nil
  }
}

/// An ASCII letter in lower case; any other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
