import CMemory
public import Markup

/// Serves a site that is being written: its pages as they are now, and word of each change to those that are open.
public final class PreviewServer {
  private let hosts: HostNames
  private let responder: SiteResponder
  private let editor: Editor?
  /// Known to the pages of this server alone, so that no other page can have a file opened.
  private let secret: String
  private var state = PreviewState()
  private var server: Server?
  /// Comes when no build has been told for a while: what they took and freed is the system's then.
  private let rest: DelayedCall

  /// - Parameters:
  ///   - secret: a text that nobody can guess, of letters and digits.
  ///   - editor: opens the place of an error; nil where none is set.
  public init(
    on loop: EventLoop, _ socket: consuming ListeningSocket, site: any ServedSite, secret: String, editor: Editor?
  ) throws(ServingError) {
    rest = loop.delayed { give_back_memory() }
    hosts = HostNames(host: socket.host, port: socket.port)
    responder = SiteResponder(site: site, hosts: hosts) { page, _, tag in PreviewPage.bytes(of: page, tag: tag) }
    self.secret = secret
    self.editor = editor
    server = try Server(on: loop, socket) { [unowned self] in answer($0) }
    loop.every(milliseconds: 20_000) { [weak self] in self?.server?.keepStreamsAlive() }
  }

  /// Tells all open pages what the last build came to.
  public func announce(_ state: PreviewState) {
    self.state = state
    server?.send(event)
    rest.schedule(milliseconds: 2_000)
  }

  /// Tells them of style sheets that are others now, and of nothing else.
  public func announce(styles: [Href]) {
    state.edited = nil
    state.media = []
    state.styles = styles
    server?.send(event)
  }

  private var event: Response.Event { Response.Event(name: "built", data: json) }

  private var json: String {
    state.json { [secret, state, editor] index in
      editor == nil ? nil : "/.dossier/open?build=\(state.build)&problem=\(index)&secret=\(secret)"
    }
  }

  private func answer(_ request: Request) -> Response {
    if let refusal = responder.refusal(of: request) { return refusal }
    let path = request.target.prefix { $0 != UInt8(ascii: "?") }
    guard path.starts(with: "/.dossier/".utf8) else { return page(for: request) }
    // What the preview's own script uses is for its pages, not for links or pictures elsewhere.
    let sites = request.values(of: "sec-fetch-site")
    if sites.contains(where: { $0 != "same-origin" && $0 != "none" }) {
      return .plain(403, "This is for the pages of this server.", closes: true)
    }
    switch String(decoding: path.dropFirst("/.dossier/".utf8.count), as: UTF8.self) {
    case "preview.js": return Self.script(EmbeddedFiles.preview_js)
    case "worker.js": return Self.script(EmbeddedFiles.worker_js)
    case "events": return events(request)
    case "state":
      return Response(
        status: 200, headers: [.init("Content-Type", "application/json")], body: .bytes(Array(json.utf8)))
    case "open": return open(request)
    default: return .plain(404, "There is no such page.")
    }
  }

  private func page(for request: Request) -> Response {
    let response = responder.response(to: request)
    // Before the first build without errors there is no page to lay the errors over.
    guard response.status == 404, state.errors > 0 || state.build == 0,
      responder.site.file(at: "index.html") == nil
    else { return response }
    return Response(
      status: 503, headers: [.init("Content-Type", "text/html; charset=utf-8")],
      body: .bytes(PreviewPage.bytes(of: Array(Self.notBuilt.utf8), tag: "none")))
  }

  private static let notBuilt = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Not built yet</title>
    </head>
    <body>
    <p>The site has not been built yet. This page reloads when it is.</p>
    </body>
    </html>

    """

  private static func script(_ file: EmbeddedFile) -> Response {
    Response(
      status: 200, headers: [.init("Content-Type", MediaTypes.type(of: file.name))], body: .bytes(file.bytes))
  }

  private func events(_ request: Request) -> Response {
    Response(
      status: 200, headers: [.init("Content-Type", "text/event-stream"), .init("X-Accel-Buffering", "no")],
      body: .events(first: event))
  }

  /// Opens the editor at an error that is shown now: the request says which, never what file.
  private func open(_ request: Request) -> Response {
    let query = RequestTarget.query(of: request.target)
    guard let editor, request.method == .get, query["secret"] == secret, query["build"] == String(state.build),
      let index = query["problem"].flatMap({ Int($0) }), state.problems.indices.contains(index)
    else { return .plain(403, "Only an error that is shown can be opened.") }
    let problem = state.problems[index]
    let isOpened = editor.open(problem.file, line: problem.line, column: problem.column)
    return isOpened ? Response(status: 204) : .plain(503, "The editor could not be started: \(editor.command).")
  }
}
