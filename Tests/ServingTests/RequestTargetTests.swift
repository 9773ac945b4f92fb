import Testing

@testable import Serving

@Suite("The path of a request's target")
struct RequestTargetTests {
  @Test(
    "is decoded once",
    arguments: [
      ("/", "index.html"), ("/index.html", "index.html"), ("/articles/", "articles/index.html"),
      ("/a%20b.html?x=1", "a b.html"), ("/caf%C3%A9.html", "café.html"), ("/a%2Fb", "a/b"), ("/100%25", "100%"),
      ("/?x", "index.html"),
    ])
  func decodes(target: String, path: String) { #expect(RequestTarget.path(of: Array(target.utf8)) == path) }

  @Test(
    "is refused where it could be read in two ways",
    arguments: [
      "", "*", "index.html", "http://evil.example/", "//evil.example/", "/../secret", "/a/../b", "/a/./b", "/a//b",
      "/..",
      "/%2e%2e/secret", "/%2E%2E%2Fsecret", "/a%00", "/a%0d%0ab", "/a\\b", "/a%5cb", "/%", "/%2", "/%zz", "/%c0%ae",
      "/%ff",
    ])
  func refuses(target: String) { #expect(RequestTarget.path(of: Array(target.utf8)) == nil) }

  @Test("What is encoded twice is decoded once")
  func decodesOnce() { #expect(RequestTarget.path(of: Array("/%252e%252e/x".utf8)) == "%2e%2e/x") }

  @Test func query() {
    #expect(
      RequestTarget.query(of: Array("/open?build=3&problem=1&build=4&x".utf8)) == [
        "build": "3", "problem": "1", "x": "",
      ])
    #expect(RequestTarget.query(of: Array("/open".utf8)).isEmpty)
  }
}

@Suite("A request whose target is absolute")
struct AbsoluteTargetTests {
  private func resolved(_ target: String, hosts: [String] = ["elsewhere.example"]) -> Request {
    Request(method: .get, target: Array(target.utf8), headers: hosts.map { .init("Host", $0) }).inOriginForm
  }

  @Test(
    "asks for its path, and its host counts",
    arguments: [
      ("http://127.0.0.1:8000/a.html?x", "127.0.0.1:8000", "/a.html?x"),
      ("HTTP://localhost:8000", "localhost:8000", "/"),
      ("http://a.example?x", "a.example", "/?x"), ("http://a@b.example/", "a@b.example", "/"), ("http:///x", "", "/x"),
    ])
  func absolute(target: String, host: String, path: String) {
    let request = resolved(target)
    #expect(String(decoding: request.target, as: UTF8.self) == path)
    #expect(request.values(of: "host") == [host])
  }

  @Test("is as it came where it is none, or where no host or two are named besides")
  func others() {
    for target in ["/http://a.example/", "https://a.example/", "*", ""] {
      #expect(resolved(target).target == Array(target.utf8))
      #expect(resolved(target).value(of: "host") == "elsewhere.example")
    }
    #expect(resolved("http://a.example/", hosts: []).values(of: "host").isEmpty)
    #expect(resolved("http://a.example/", hosts: ["a", "b"]).values(of: "host") == ["a", "b"])
  }
}

@Suite("The part of a file that is asked for")
struct ContentRangeTests {
  @Test(
    arguments: [
      ("bytes=0-4", ContentRange.part(0..<5)), ("bytes=8-", .part(8..<10)), ("bytes=-3", .part(7..<10)),
      ("bytes=-30", .part(0..<10)), ("bytes=9-99", .part(9..<10)), ("bytes=10-", .unsatisfiable),
      ("bytes=-0", .unsatisfiable),
    ])
  func understood(header: String, expected: ContentRange) { #expect(ContentRange(header, of: 10) == expected) }

  @Test(
    "What is not understood asks for the whole",
    arguments: ["bytes=5-1", "bytes=0-1,3-4", "lines=0-1", "bytes=", "bytes=-", "bytes=a-b", "bytes=1--2", "0-4"])
  func notUnderstood(header: String) { #expect(ContentRange(header, of: 10) == .whole) }

  @Test func ofNothing() {
    #expect(ContentRange(nil, of: 10) == .whole)
    #expect(ContentRange("bytes=0-", of: 0) == .unsatisfiable)
  }
}

@Suite("The names that a server answers to")
struct HostNamesTests {
  let loopback = HostNames(host: "127.0.0.1", port: 8000)

  @Test(arguments: ["127.0.0.1:8000", "localhost:8000", "LocalHost:8000", "[::1]:8000"])
  func own(name: String) { #expect(loopback.contain(name)) }

  @Test(
    arguments: [
      "", "127.0.0.1", "localhost", "127.0.0.1:80", "evil.example:8000", "127.0.0.1.evil.example:8000",
      "127.0.0.1:8000 ",
      "localhost:8000.evil", "a@127.0.0.1:8000", "0.0.0.0:8000", "127.1:8000",
    ])
  func foreign(name: String) { #expect(!loopback.contain(name)) }

  @Test func origins() {
    #expect(loopback.containOrigin("http://127.0.0.1:8000"))
    for origin in ["null", "https://127.0.0.1:8000", "http://evil.example", "http://127.0.0.1", ""] {
      #expect(!loopback.containOrigin(origin), "\(origin)")
    }
  }

  @Test("Another machine's name is not the loopback's")
  func outside() {
    let outside = HostNames(host: "192.168.0.7", port: 80)
    #expect(outside.contain("192.168.0.7") && outside.contain("192.168.0.7:80"))
    #expect(!outside.contain("localhost"))
    #expect(HostNames.isLoopback("127.0.0.2") && !HostNames.isLoopback("127.evil.example"))
  }

  @Test("One that listens everywhere answers under each name and address of the machine", arguments: ["0.0.0.0", "::"])
  func everywhere(host: String) throws {
    let names = HostNames(host: host, port: 8000, machine: "Desk.example.org")
    let local = try #require(NetworkAddress("192.168.0.7"))
    for name in ["localhost", "127.0.0.1", "[::1]", "desk.example.org", "desk", "desk.local", "192.168.0.7"] {
      #expect(names.contain("\(name):8000", at: local), "\(name)")
    }
    for name in ["192.168.0.8", "evil.example", "desk.evil.example", "192.168.0.7.evil.example", "3232235527"] {
      #expect(!names.contain("\(name):8000", at: local), "\(name)")
    }
    #expect(!names.contain("192.168.0.7", at: local), "another port")
    #expect(!names.contain("192.168.0.7:8000", at: nil))
    #expect(names.contain("[2001:DB8:0::1]:8000", at: NetworkAddress("2001:db8::1")))
    #expect(names.containOrigin("http://192.168.0.7:8000", at: local))
  }

  @Test("The machine's name leads to the loopback only as others say")
  func machineName() {
    #expect(!HostNames(host: "127.0.0.1", port: 8000, machine: "desk").contain("desk:8000"))
    #expect(HostNames(host: "192.168.0.7", port: 8000, machine: "desk").contain("desk:8000"))
  }
}

@Suite("An address in numbers")
struct NetworkAddressTests {
  @Test(
    arguments: [
      ("127.0.0.1", "127.0.0.1"), ("::1", "[::1]"), ("[::1]", "[::1]"), ("::ffff:192.0.2.1", "192.0.2.1"),
      ("2001:DB8:0:0::1", "[2001:db8::1]"),
    ])
  func host(text: String, host: String) { #expect(NetworkAddress(text)?.host == host) }

  @Test(
    "A name is none, nor is a number that some take for one",
    arguments: ["", "localhost", "127.1", "2130706433", "[", "1.2.3.4.5"])
  func none(text: String) { #expect(NetworkAddress(text) == nil) }

  @Test func kinds() throws {
    let all = try ["127.8.9.1", "::1", "0.0.0.0", "::", "192.0.2.1", "fe80::1"].map { try #require(NetworkAddress($0)) }
    #expect(all.map(\.isLoopback) == [true, true, false, false, false, false])
    #expect(all.map(\.isUnspecified) == [false, false, true, true, false, false])
    #expect(all.map(\.isOfOneLink) == [false, false, false, false, false, true])
    #expect(all.map { all[2].stands(for: $0) } == [true, false, true, false, true, false])
  }
}
