import Testing

@testable import Serving

/// A site of a page, a picture and a page for what is not there.
private final class SmallSite: ServedSite {
  var files = ["index.html": "<p>Home</p>", "media/a.png": "0123456789", "404.html": "<a href=\"index.html\">Home</a>"]

  func file(at path: String) -> ServedFile? {
    files[path].map { ServedFile(.bytes(Array($0.utf8)), tag: UInt64($0.utf8.count)) }
  }
}

@Suite("What a request is answered")
struct SiteResponderTests {
  private let responder = SiteResponder(site: SmallSite(), hosts: HostNames(host: "127.0.0.1", port: 8000))

  private func answer(_ target: String, _ method: Request.Method = .get, _ headers: [String: String] = [:]) -> Response
  {
    var all = [Request.Header("Host", "127.0.0.1:8000")]
    all += headers.sorted { $0.key < $1.key }.map { Request.Header($0.key, $0.value) }
    let request = Request(method: method, target: Array(target.utf8), headers: all)
    return responder.refusal(of: request) ?? responder.response(to: request)
  }

  private func header(_ name: String, of response: Response) -> String? {
    response.headers.first { $0.name == name }?.value
  }

  private func text(_ response: Response) -> String? {
    if case .bytes(let bytes) = response.body { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  @Test func aPage() {
    let response = answer("/")
    #expect(response.status == 200)
    #expect(text(response) == "<p>Home</p>")
    #expect(header("Content-Type", of: response) == "text/html; charset=utf-8")
    #expect(header("ETag", of: response) == "\"000000000000000b\"")
  }

  @Test("What is not there is answered with the site's own page")
  func missing() {
    let response = answer("/nowhere.html")
    #expect(response.status == 404)
    #expect(text(response) == "<a href=\"/index.html\">Home</a>")
    #expect(text(answer("/articles/deep/nowhere.html")) == text(response))
    #expect(answer("/../index.html").status == 404)
    #expect(text(answer("/404.html")) == "<a href=\"index.html\">Home</a>")
  }

  @Test("An absolute target of its own is answered, and no other")
  func absolute() {
    func status(_ target: String) -> Int? {
      let request = Request(
        method: .get, target: Array(target.utf8), headers: [.init("Host", "127.0.0.1:8000")]
      ).inOriginForm
      return (responder.refusal(of: request) ?? responder.response(to: request)).status
    }
    #expect(status("http://localhost:8000/index.html") == 200)
    #expect(status("http://evil.example:8000/index.html") == 421)
  }

  @Test func unchanged() {
    for known in ["\"000000000000000b\"", "W/\"000000000000000b\"", "\"x\", \"000000000000000b\"", "*"] {
      #expect(answer("/", .get, ["If-None-Match": known]).status == 304, "\(known)")
    }
    #expect(answer("/", .get, ["If-None-Match": "\"x\""]).status == 200)
  }

  @Test func parts() {
    let part = answer("/media/a.png", .get, ["Range": "bytes=2-4"])
    #expect(part.status == 206)
    #expect(text(part) == "234")
    #expect(header("Content-Range", of: part) == "bytes 2-4/10")
    #expect(answer("/media/a.png", .get, ["Range": "bytes=10-"]).status == 416)
    #expect(answer("/media/a.png", .get, ["Range": "bytes=2-4", "If-Range": "\"older\""]).status == 200)
    #expect(answer("/media/a.png", .head, ["Range": "bytes=2-4"]).status == 200)
  }

  @Test("Only GET and HEAD, under its own names, from its own pages, without a body")
  func refusals() {
    #expect(answer("/", .other).status == 405)
    #expect(answer("/", .get, ["Origin": "http://evil.example"]).status == 403)
    #expect(answer("/", .get, ["Origin": "http://127.0.0.1:8000"]).status == 200)
    #expect(answer("/", .get, ["Host": "127.0.0.1:8000"]).status == 400, "two hosts")
    #expect(answer("/", .get, ["Content-Length": "5"]).status == 400)
    #expect(answer("/", .get, ["Content-Length": "0"]).status == 200)
    #expect(answer("/", .get, ["Transfer-Encoding": "chunked"]).status == 400)
    let foreign = Request(method: .get, target: Array("/".utf8), headers: [.init("Host", "evil.example:8000")])
    #expect(responder.refusal(of: foreign)?.status == 421)
    #expect(responder.refusal(of: Request(method: .get, target: Array("/".utf8), headers: []))?.status == 400)
  }

  @Test("Whatever ends in doubt ends the connection")
  func closes() {
    #expect(answer("/", .get, ["Content-Length": "5"]).closesConnection)
    #expect(!answer("/").closesConnection)
  }
}
