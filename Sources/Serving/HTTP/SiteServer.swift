/// Serves a site as it is, and adds nothing to its pages.
public final class SiteServer {
  private let server: Server

  public init(on loop: EventLoop, _ socket: consuming ListeningSocket, site: any ServedSite) throws(ServingError) {
    let responder = SiteResponder(site: site, hosts: HostNames(host: socket.host, port: socket.port))
    server = try Server(on: loop, socket) { responder.refusal(of: $0) ?? responder.response(to: $0) }
  }
}
