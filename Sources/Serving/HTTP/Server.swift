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
  private var http: OpaquePointer?
  private let respond: (Request) -> Response
  private var streams: [EventStream] = []

  private static let largestHead = 16 * 1024
  private static let idleSeconds: CInt = 15

  /// - Parameter respond: is called on the loop's thread.
  init(on loop: EventLoop, _ socket: consuming ListeningSocket, respond: @escaping (Request) -> Response)
    throws(ServingError)
  {
    self.respond = respond
    // A client that is gone while it is answered ends its connection, and nothing else.
    signal(SIGPIPE, SIG_IGN)
    let this = Unmanaged.passUnretained(self).toOpaque()
    http = cevent_server_new(loop.base, Self.largestHead, Self.idleSeconds, handleRequest, this)
    guard let http else { throw .noEventLoop }
    guard cevent_server_accept(http, socket.descriptor) == 0 else {
      throw .cannotListen(socket.host, port: socket.port, code: errno)
    }
  }

  deinit {
    // It ends every connection, and with them the streams.
    if let http { cevent_server_free(http) }
  }

  /// Sends an event to each client that listens.
  func send(_ event: Response.Event) {
    for stream in streams { stream.send(event.text) }
  }

  /// Sends what no client sees, so that a client that is gone is noticed and no one between ends the connection.
  func keepStreamsAlive() {
    for stream in streams { stream.send(":\n\n") }
  }

  fileprivate func handle(_ raw: OpaquePointer) {
    let request = Request(raw).inOriginForm
    let response = respond(request)
    let status = CInt(response.status)
    for header in response.headers { cevent_reply_header(raw, header.name, header.value) }
    // No guessing of types, no use of what is served by other sites, and always asked again.
    cevent_reply_header(raw, "X-Content-Type-Options", "nosniff")
    cevent_reply_header(raw, "Cross-Origin-Resource-Policy", "same-origin")
    // A page elsewhere that shows this one in a frame could have its links clicked.
    cevent_reply_header(raw, "X-Frame-Options", "DENY")
    cevent_reply_header(raw, "Referrer-Policy", "no-referrer")
    cevent_reply_header(raw, "Cache-Control", "no-cache")
    if response.closesConnection { cevent_reply_header(raw, "Connection", "close") }
    if case .events(let first) = response.body, request.method == .get {
      let stream = EventStream(raw, status, response.reason) { [weak self] ended in
        self?.streams.removeAll { $0 === ended }
      }
      streams.append(stream)
      // Half a second after it broke, the client asks again.
      stream.send("retry: 500\n" + first.text)
      return
    }
    if response.status != 304 { cevent_reply_header(raw, "Content-Length", String(response.body.count)) }
    switch response.body {
    case .bytes(let bytes) where request.method != .head:
      cevent_reply(raw, status, response.reason, bytes, bytes.count)
    case .file(let descriptor, let offset, let count) where request.method != .head && count > 0:
      if cevent_reply_file(raw, status, response.reason, descriptor, Int64(offset), Int64(count)) == 0 { return }
      closeDescriptor(descriptor)
      cevent_reply(raw, 500, "Internal Server Error", nil, 0)
    case .file(let descriptor, _, _):
      closeDescriptor(descriptor)
      cevent_reply(raw, status, response.reason, nil, 0)
    case .bytes, .events: cevent_reply(raw, status, response.reason, nil, 0)
    }
  }
}

private func handleRequest(_ request: OpaquePointer?, _ context: UnsafeMutableRawPointer?) {
  guard let request, let context else { return }
  Unmanaged<Server>.fromOpaque(context).takeUnretainedValue().handle(request)
}

extension Request {
  fileprivate init(_ raw: OpaquePointer) {
    switch cevent_request_method(raw) {
    case CEVENT_GET: method = .get
    case CEVENT_HEAD: method = .head
    default: method = .other
    }
    target = cevent_request_target(raw).map { Array(String(cString: $0).utf8) } ?? []
    headers = []
    var header = cevent_first_header(raw)
    while let current = header {
      headers.append(
        Header(String(cString: cevent_header_name(current)), String(cString: cevent_header_value(current))))
      header = cevent_next_header(current)
    }
    var address = sockaddr_storage()
    if cevent_local_address(raw, &address, MemoryLayout.size(ofValue: address)) == 0 {
      local = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { NetworkAddress($0) }
      }
    }
  }
}

/// A client that listens for events.
private final class EventStream {
  /// Nil when the client is gone.
  private var request: OpaquePointer?
  private let ended: (EventStream) -> Void

  /// - Parameter ended: is called when the client is gone.
  init(_ request: OpaquePointer, _ status: CInt, _ reason: String, ended: @escaping (EventStream) -> Void) {
    self.request = request
    self.ended = ended
    cevent_stream_start(request, status, reason, streamEnded, Unmanaged.passUnretained(self).toOpaque())
  }

  /// What a client may leave unread, in bytes. One that takes nothing for longer, a tab that is frozen, say, is let go, as what
  /// is kept for it would only grow; it asks again when it wakes, and is told the last state.
  private static let mostPending = 256 * 1024

  func send(_ text: String) {
    guard let request else { return }
    guard cevent_stream_pending(request) <= Self.mostPending else { return cevent_stream_end(request) }
    let bytes = Array(text.utf8)
    cevent_stream_send(request, bytes, bytes.count)
  }

  fileprivate func end() {
    request = nil
    ended(self)
  }
}

private func streamEnded(_ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<EventStream>.fromOpaque(context).takeUnretainedValue().end()
}

/// Named apart from the methods called `close`.
func closeDescriptor(_ descriptor: CInt) { _ = close(descriptor) }
