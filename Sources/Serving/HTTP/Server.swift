internal import CEvent

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// HTTP/1.1 on a loop: takes requests apart, hands them to one function, sends what that answers.
///
/// What is not well formed libevent refuses by itself. Bodies are never read.
final class Server {
  private let http: OpaquePointer
  private let respond: (Request) -> Response
  private var streams: [EventStream] = []

  /// - Parameter respond: is called on the loop's thread.
  init(on loop: EventLoop, _ socket: consuming ListeningSocket, respond: @escaping (Request) -> Response)
    throws(ServingError)
  {
    guard let http = evhttp_new(loop.base) else { throw .noEventLoop }
    self.http = http
    self.respond = respond
    evhttp_set_max_headers_size(http, 16 * 1024)
    evhttp_set_max_body_size(http, 0)
    // All methods reach the one function, which says what is served.
    evhttp_set_allowed_methods(http, UInt16.max)
    evhttp_set_timeout(http, 15)
    evhttp_set_default_content_type(http, nil)
    evhttp_set_gencb(http, handleRequest, Unmanaged.passUnretained(self).toOpaque())
    guard evhttp_accept_socket(http, socket.descriptor) == 0 else {
      throw .cannotListen(socket.host, port: socket.port, code: errno)
    }
  }

  deinit {
    // It ends every connection, and with them the streams.
    evhttp_free(http)
  }

  /// Sends an event to each client that listens.
  func send(_ event: Response.Event) {
    for stream in streams { stream.send(event.text) }
  }

  /// Sends what no client sees, so that a client that is gone is noticed and no one between ends the connection.
  func keepStreamsAlive() {
    for stream in streams { stream.send(":\n\n") }
  }

  var streamCount: Int { streams.count }

  fileprivate func handle(_ raw: OpaquePointer) {
    let request = Request(raw)
    let response = respond(request)
    let headers = evhttp_request_get_output_headers(raw)
    func add(_ name: String, _ value: String) { evhttp_add_header(headers, name, value) }
    for header in response.headers { add(header.name, header.value) }
    // No guessing of types, no use of what is served by other sites, and always asked again.
    add("X-Content-Type-Options", "nosniff")
    add("Cross-Origin-Resource-Policy", "same-origin")
    add("Referrer-Policy", "no-referrer")
    add("Cache-Control", "no-cache")
    if response.closesConnection { add("Connection", "close") }
    if case .events(let first) = response.body, request.method == .get {
      evhttp_send_reply_start(raw, CInt(response.status), response.reason)
      let stream = EventStream(raw) { [weak self] ended in self?.streams.removeAll { $0 === ended } }
      streams.append(stream)
      // Half a second after it broke, the client asks again.
      stream.send("retry: 500\n" + first.text)
      return
    }
    if response.status != 304 { add("Content-Length", String(response.body.count)) }
    let buffer = evbuffer_new()
    defer { evbuffer_free(buffer) }
    switch response.body {
    case .bytes(let bytes) where request.method != .head: evbuffer_add(buffer, bytes, bytes.count)
    case .file(let descriptor, let offset, let count) where request.method != .head && count > 0:
      if evbuffer_add_file(buffer, descriptor, .init(offset), .init(count)) != 0 { closeDescriptor(descriptor) }
    case .file(let descriptor, _, _): closeDescriptor(descriptor)
    case .bytes, .events: break
    }
    evhttp_send_reply(raw, CInt(response.status), response.reason, buffer)
  }
}

private func handleRequest(_ request: OpaquePointer?, _ context: UnsafeMutableRawPointer?) {
  guard let request, let context else { return }
  Unmanaged<Server>.fromOpaque(context).takeUnretainedValue().handle(request)
}

extension Request {
  fileprivate init(_ raw: OpaquePointer) {
    switch evhttp_request_get_command(raw) {
    case EVHTTP_REQ_GET: method = .get
    case EVHTTP_REQ_HEAD: method = .head
    default: method = .other
    }
    target = evhttp_request_get_uri(raw).map { Array(String(cString: $0).utf8) } ?? []
    headers = []
    var header = dossier_first_header(raw)
    while let current = header {
      headers.append(Header(String(cString: current.pointee.key), String(cString: current.pointee.value)))
      header = dossier_next_header(current)
    }
  }
}

/// A client that listens for events.
private final class EventStream {
  private var request: OpaquePointer?
  private let ended: (EventStream) -> Void

  /// - Parameter ended: is called when the client is gone.
  init(_ request: OpaquePointer, ended: @escaping (EventStream) -> Void) {
    self.request = request
    self.ended = ended
    let connection = evhttp_request_get_connection(request)
    // It is silent for as long as nobody saves a file.
    evhttp_connection_set_timeout(connection, 24 * 60 * 60)
    evhttp_connection_set_closecb(connection, streamClosed, Unmanaged.passUnretained(self).toOpaque())
  }

  func send(_ text: String) {
    guard let request else { return }
    let buffer = evbuffer_new()
    defer { evbuffer_free(buffer) }
    let bytes = Array(text.utf8)
    evbuffer_add(buffer, bytes, bytes.count)
    evhttp_send_reply_chunk(request, buffer)
  }

  fileprivate func close() {
    request = nil
    ended(self)
  }
}

private func streamClosed(_: OpaquePointer?, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<EventStream>.fromOpaque(context).takeUnretainedValue().close()
}

/// Named apart from the methods called `close`.
func closeDescriptor(_ descriptor: CInt) { _ = close(descriptor) }
