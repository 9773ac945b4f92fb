/// What a client asked for: the request line and the headers, as they came.
struct Request: Sendable {
  var method: Method
  /// The target of the request line, undecoded, such as `/articles/a.html?x=1`.
  var target: [UInt8]
  /// In the order in which they came; a name may stand more than once.
  var headers: [Header]
  /// The address of this machine at which it came; nil where the system does not tell.
  var local: NetworkAddress?

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

extension Request {
  /// The request with its target in origin form: what an absolute one names, `http://host/path`, counts as its host in the
  /// place of the `Host` header (RFC 9112, 3.2.2), which must stand there all the same.
  var inOriginForm: Request {
    let scheme = "http://"
    guard target.prefix(scheme.utf8.count).map(lowered).elementsEqual(scheme.utf8),
      values(of: "host").count == 1
    else { return self }
    let rest = target.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let path = rest.dropFirst(authority.count)
    var request = self
    request.target = (path.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + path
    request.headers.removeAll { $0.name.utf8.map(lowered).elementsEqual("host".utf8) }
    request.headers.append(Header("Host", String(decoding: authority, as: UTF8.self)))
    return request
  }
}

/// An ASCII letter in lower case; any other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
