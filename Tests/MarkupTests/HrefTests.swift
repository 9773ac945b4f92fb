import Markup
import TestBasics
import Testing

@Suite("Href to another place: an allow-list of schemes")
struct ExternalHrefTests {
  @Test(
    "What may be linked to",
    arguments: [
      "https://example.org", "http://example.org/", "https://example.org/a/b?c=d&e=f#g", "https://example.org:8080/",
      "HTTPS://EXAMPLE.ORG/", "Https://example.org", "https://user@example.org/", "https://[::1]/",
      "https://192.0.2.1/",
      "https://example.org/a:b", "https://example.org/javascript:alert(1)",
      "https://example.org/?u=javascript:alert(1)",
      "https://example.org/%20%3C", "mailto:desk@example.org", "MAILTO:desk@example.org",
      "mailto:desk@example.org?subject=A%20b", "https://example.org/~a/;b,c=d!$&'()*+@",
    ])
  func allowed(address: String) {
    #expect(Href(external: address)?.text == address)
  }

  static let schemes = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
    "\tjavascript:alert(1)",
    "\njavascript:alert(1)", "\u{0}javascript:alert(1)", "\u{1}javascript:alert(1)", "\u{1F}javascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)", "java\u{0}script:alert(1)",
    "javascript :alert(1)", "javascript\t:alert(1)", "javascript\n:alert(1)", "javascript:",
    "javascript://example.org/%0aalert(1)",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript%3Aalert(1)", "&#106;avascript:alert(1)",
    "java&Tab;script:alert(1)", "\u{200B}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
    "\u{A0}javascript:alert(1)",
    "\u{2028}javascript:alert(1)", "java\u{AD}script:alert(1)", "ｊavascript:alert(1)", "javaſcript:alert(1)",
    "javascript\u{FF1A}alert(1)", "javascript\u{301}:alert(1)", "javascript:\u{301}alert(1)",
    "\u{600}javascript:alert(1)",
    "livescript:x", "mocha:x", "vbscript:x", "VBScript:x", "jscript:x", "ecmascript:x",
    "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:", "data:,", " data:text/html,x", "blob:https://example.org/1", "filesystem:https://example.org/temporary/x",
    "view-source:https://example.org", "view-source:javascript:alert(1)", "feed:javascript:alert(1)",
    "feed:https://example.org",
    "file:///etc/passwd", "FILE:///etc/passwd", "file:relative", "file://host/share", "ftp://example.org/",
    "sftp://example.org",
    "intent:#Intent;scheme=http;end", "intent://x", "tel:+123", "sms:+123", "ws://example.org", "wss://example.org",
    "about:blank",
    "about:srcdoc", "chrome://settings", "chrome-extension://x/y", "moz-extension://x", "resource://x",
    "jar:https://x!/",
    "ms-appx:x", "ms-word:ofe|u|https://x", "steam://run/1", "itms-services://?action=x", "git+ssh://x", "ssh://x",
    "magnet:?xt=x",
    "urn:isbn:1", "cid:x", "mid:x", "news:x", "gopher://x", "ldap://x", "dict://x", "x-javascript:x",
    "https+x://example.org",
    "httpsx://example.org", "xhttps://example.org", "h:ttps://example.org", "https\u{301}://example.org",
    "ht\ttps://example.org",
    "https ://example.org", " https://example.org", "https://example.org ", "https://exa mple.org",
    "https://example.org/\n",
    "https://example.org/\tx", "https://example.org/\u{7F}", "ｈttps://example.org", "ſftp://example.org", "\u{212A}:x",
  ]
  static let hosts = [
    "", ":", "://", "//evil", "//evil.example/x", "///evil", "\\\\evil", "/\\evil", "/path", "path", "#fragment",
    "?query", "..",
    "example.org", "www.example.org", "https:", "https:evil", "https:/evil", "https://", "https:///x", "https:////x",
    "https:\\\\evil",
    "https:/\\evil", "https:\\/evil", "https://\\evil", "http://\\\\evil", "https://?x", "https://#x", "http://",
    "http:",
    "http:?x", "mailto:",
  ]

  @Test("Any other scheme, however it is hidden", arguments: schemes)
  func refused(address: String) {
    #expect(Href(external: address) == nil)
  }

  @Test("No scheme, or no host", arguments: hosts)
  func incomplete(address: String) {
    #expect(Href(external: address) == nil)
  }

  @Test(
    "A host that is empty for a browser, or that it reads otherwise than people",
    arguments: [
      "https://:80/", "https://@/", "https://user:pass@/", "https://a@b\\c", "https://good.example\\@evil.example/",
      "https://good.example\\.evil.example",
    ])
  func odd(address: String) {
    // A backslash is encoded, so that a browser reads no second host after it.
    #expect(Href(external: address)?.text.utf8.contains(UInt8(ascii: "\\")) != true)
  }

  @Test("There are a hundred of them")
  func many() {
    #expect(ExternalHrefTests.schemes.count + ExternalHrefTests.hosts.count >= 100)
  }

  @Test(
    "What is not ASCII, and what ends an attribute, is encoded",
    arguments: [
      ("https://example.org/é", "https://example.org/%C3%A9"),
      ("https://example.org/日", "https://example.org/%E6%97%A5"),
      ("https://example.org/\"<>", "https://example.org/%22%3C%3E"),
      ("https://example.org/`{|}^\\", "https://example.org/%60%7B%7C%7D%5E%5C"),
      ("https://example.org/\u{600}<", "https://example.org/%D8%80%3C"),
      ("https://example.org/\u{202E}x", "https://example.org/%E2%80%AEx"),
      ("https://example.org/%zz%20", "https://example.org/%25zz%20"),
    ])
  func encoded(address: String, text: String) {
    #expect(Href(external: address)?.text == text)
  }

  @Test(
    "Whatever it is made of, it begins with an allowed scheme and holds no sign that ends an attribute",
    arguments: 0..<10)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "javascript", "https", "http", "mailto", "data", ":", ":", "/", "//", "\\", "\t", "\n", " ", "\u{0}", "\u{600}",
      "\u{301}", "evil",
      "<", "\"", "'", "&", "%3A", "&colon;", "#", "?", "@", "é",
    ]
    for _ in 0..<500 {
      let address = (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
        .joined()
      guard let href = Href(external: address) else { continue }
      #expect(["https://", "http://", "mailto:"].contains { href.text.utf8.starts(with: $0.utf8) })
      #expect(href.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\`".utf8.contains($0) })
    }
  }

  @Test(
    "Whether it leads to another host",
    arguments: [
      ("https://example.org", true), ("http://example.org", true), ("HTTPS://example.org", true),
      ("mailto:a@example.org", false),
    ])
  func isExternal(address: String, expected: Bool) {
    #expect(Href(external: address)?.isExternal == expected)
  }
}

@Suite("Href within the site")
struct PathHrefTests {
  @Test(arguments: [
    ("index.html", "index.html"), ("../entities/amaq.html", "../entities/amaq.html"), ("a b.html", "a%20b.html"),
    ("é.html", "%C3%A9.html"), ("100%.html", "100%25.html"), ("a%20b.html", "a%2520b.html"),
    ("what?.html", "what%3F.html"),
    ("c#.html", "c%23.html"), ("a\\b", "a%5Cb"), ("\"<>'", "%22%3C%3E'"), ("a\u{0}\n\tb", "a%00%0A%09b"), ("", ""),
    ("/a", "/a"),
  ])
  func encoding(path: String, text: String) {
    #expect(Href(path: path).text == text)
  }

  @Test(
    "A colon in the first part is no scheme",
    arguments: [
      ("javascript:alert(1)", "javascript%3Aalert(1)"), ("C:x", "C%3Ax"), ("data:,x", "data%3A,x"),
      ("a/b:c", "a/b%3Ac"),
      ("2018:04.html", "2018%3A04.html"), ("\u{600}javascript:x", "%D8%80javascript%3Ax"),
    ])
  func colons(path: String, text: String) {
    #expect(Href(path: path).text == text)
    #expect(!Href(path: path).isExternal)
  }

  @Test(
    "Slashes at the beginning never make another host", arguments: ["//evil", "///evil", "////evil/x", "/\\evil", "//"])
  func slashes(path: String) {
    let text = Href(path: path).text
    #expect(!text.utf8.starts(with: "//".utf8) && !text.utf8.contains(UInt8(ascii: "\\")))
  }

  @Test(
    "Fragments",
    arguments: [
      ("a.html", "part", "a.html#part"), ("", "part", "#part"), ("a.html", "Größe 1", "a.html#Gr%C3%B6%C3%9Fe%201"),
      ("a.html", "a#b", "a.html#a%23b"), ("", "a?b:c", "#a?b:c"), ("a.html", "", "a.html#"),
      ("", "\"><x>", "#%22%3E%3Cx%3E"),
    ])
  func fragments(path: String, fragment: String, text: String) {
    #expect(Href(path: path, fragment: fragment).text == text)
  }

  @Test("Any path leads to itself within the site", arguments: 0..<10)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "a", "/", "//", ":", "javascript", "..", "?", "#", "%", "%2F", "é", "\u{301}", "\u{600}", " ", "\\", "\"", "<",
      "@",
    ]
    for _ in 0..<300 {
      let path = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
        .joined()
      let text = Href(path: path).text
      #expect(!text.utf8.starts(with: "//".utf8))
      #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !":?#\\\"<>".utf8.contains($0) }, "\(path) -> \(text)")
    }
  }
}

@Suite("Percent-encoding")
struct PercentEncodingTests {
  private func encode(_ text: String, keeping table: [Bool] = PercentEncoding.path) -> String {
    var out: [UInt8] = []
    PercentEncoding.append(text, keeping: table, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func decode(_ text: String) -> String {
    String(decoding: PercentEncoding.decode(Array(text.utf8)), as: UTF8.self)
  }

  @Test("What is encoded comes back", arguments: [PercentEncoding.path, PercentEncoding.fragment])
  func roundTrip(table: [Bool]) {
    for value in UInt32(0)...0x10FFFF where value < 0x3000 || value % 251 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar) + "%41" + String(scalar)
      #expect(Array(decode(encode(text, keeping: table)).utf8) == Array(text.utf8), "U+\(value)")
    }
  }

  @Test(
    "Decoding",
    arguments: [
      ("", ""), ("a", "a"), ("%41", "A"), ("%e9%a3%9f", "食"), ("%C3%A9", "é"), ("a%20b", "a b"), ("a+b", "a+b"),
      ("%2541", "%41"),
      ("%00", "\u{0}"), ("%2e%2e%2f", "../"),
    ])
  func decoding(text: String, expected: String) {
    #expect(decode(text) == expected)
  }

  @Test(
    "A % that no two digits follow stays",
    arguments: [
      "%", "%%", "%4", "%zz", "%4g", "%g4", "100%", "%+4", "%-1", "% 4", "%é", "%\u{301}41", "%0x",
    ])
  func lonePercent(text: String) {
    #expect(Array(decode(text).utf8) == Array(text.utf8))
  }

  @Test("After one that stays the next is read", arguments: [("%%41", "%A"), ("%4%41", "%4A"), ("%zz%41", "%zzA")])
  func goesOn(text: String, expected: String) {
    #expect(decode(text) == expected)
  }

  @Test("Only plain ASCII comes out")
  func ascii() {
    for byte in UInt8.min...127 {
      let text = encode(String(Unicode.Scalar(byte)))
      #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
    #expect(encode("AZaz09-._~/") == "AZaz09-._~/")
    #expect(encode("\u{FFFF}") == "%EF%BF%BF")
  }

  @Test(
    "Signs that an address cannot have are encoded, or make it none",
    arguments: [
      ("https://a.org/x[1]?y=[2]", "https://a.org/x%5B1%5D?y=%5B2%5D"),
      ("https://[::1]:80/[x]", "https://[::1]:80/%5Bx%5D"),
      ("https://a.org/100%", "https://a.org/100%25"), ("https://a.org/%zz%2f%2", "https://a.org/%25zz%2f%252"),
      ("https://[[a]].org/", nil), ("https://www.[a].org/", nil), ("https://[a.org/", nil), ("https://u[@a.org/", nil),
    ] as [(String, String?)])
  func straySigns(address: String, expected: String?) {
    #expect(Href(external: address)?.text == expected)
  }
}
