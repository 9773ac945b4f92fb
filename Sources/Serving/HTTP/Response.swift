/// What a client is answered.
struct Response: Sendable {
  var status: Int
  /// Beside those that every answer has; see ``Server``.
  var headers: [Request.Header] = []
  var body = Body.bytes([])
  /// Whether nothing more is read from the connection: after a request whose end is not certain.
  var closesConnection = false

  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of a file; whoever sends it closes the descriptor.
    case file(descriptor: CInt, offset: Int, count: Int)
    /// Events that are sent as they happen, until the client goes (HTML, 9.2 Server-sent events); the first at once.
    case events(first: Event)

    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(_, _, let count): count
      case .events: 0
      }
    }
  }

  /// An event of a stream.
  struct Event: Sendable, Hashable {
    var name: String
    /// One line.
    var data: String

    var text: String { "event: \(name)\ndata: \(data)\n\n" }
  }

  /// A short answer in plain text, for what has no page.
  static func plain(_ status: Int, _ text: String, closes: Bool = false, _ headers: [Request.Header] = []) -> Response {
    Response(
      status: status, headers: [Request.Header("Content-Type", "text/plain; charset=utf-8")] + headers,
      body: .bytes(Array((text + "\n").utf8)), closesConnection: closes)
  }

  /// The reason phrase, which clients ignore and people read in logs (RFC 9110, 15).
  var reason: String {
    switch status {
    case 200: "OK"
    case 204: "No Content"
    case 206: "Partial Content"
    case 304: "Not Modified"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 416: "Range Not Satisfiable"
    case 421: "Misdirected Request"
    case 503: "Service Unavailable"
    default: "Error"
    }
  }
}

extension Request.Header {
  init(_ name: String, _ value: String) {
    self.init(name: name, value: value)
  }
}
