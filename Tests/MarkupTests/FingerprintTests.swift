import Markup
import Testing

@Suite("A fingerprint")
struct FingerprintTests {
  @Test("is that of FNV-1a, whose examples these are")
  func examples() {
    #expect(Fingerprint("".utf8).text == "cbf29ce484222325")
    #expect(Fingerprint("a".utf8).text == "af63dc4c8601ec8c")
    #expect(Fingerprint("foobar".utf8).text == "85944171f73967e8")
  }

  @Test("of parts is that of the whole")
  func parts() {
    var parts = Fingerprint("foo".utf8)
    parts.add("bar".utf8)
    #expect(parts == Fingerprint("foobar".utf8))
  }
}
