import Diagnostics
import Foundation
import Testing

@Suite("JSONPrinter writes one object a line")
struct JSONPrinterTests {
  private func print(_ diagnostics: [Diagnostic], _ text: String? = nil) -> String {
    JSONPrinter().print(diagnostics) { _ in text.map { Array($0.utf8) } }
  }

  @Test func whole() {
    let location = SourceLocation(path: "a.md", range: 4..<7)
    let diagnostic = Diagnostic.error(
      "some-id", "wrong", at: location,
      notes: [.init("see", at: SourceLocation(path: "a.md", range: 0..<3)), .init("n")],
      fix: "mend")
    #expect(
      print([diagnostic], "one\ntwo\n") == """
        {"severity":"error","id":"some-id","message":"wrong","path":"a.md","line":2,"column":1,"endLine":2,"endColumn":4,\
        "notes":[{"message":"see","path":"a.md","line":1,"column":1},{"message":"n"}],"fix":"mend"}

        """)
  }

  @Test("Without the file there is no line, without a fix no fix")
  func spare() {
    #expect(
      print([.warning("some-id", "gone", at: SourceLocation(path: "a.md", range: 4..<7))]) == """
        {"severity":"warning","id":"some-id","message":"gone","path":"a.md","notes":[]}

        """)
    #expect(print([]) == "")
  }

  @Test("Any text comes back as it was from a JSON parser")
  func escapes() throws {
    let nasty =
      (0..<0x180).compactMap(Unicode.Scalar.init).map(String.init).joined() + "\u{2028}\u{2029}🎈<\u{600}\"\u{301}\\"
    let line = print([.error("some-id", nasty, at: SourceLocation(path: nasty), notes: [.init(nasty)], fix: nasty)])
    #expect(line.utf8.filter { $0 == 10 }.count == 1, "one line")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    for key in ["message", "path", "fix"] {
      #expect((object[key] as? String).map { Array($0.utf8) } == Array(nasty.utf8))
    }
    let notes = try #require(object["notes"] as? [[String: Any]])
    #expect((notes.first?["message"] as? String).map { Array($0.utf8) } == Array(nasty.utf8))
  }

  @Test("JSON may stand in a script element", arguments: ["</script>", "<!--", "-->", "]]>", "&amp;"])
  func inScript(text: String) {
    let quoted = JSONText.quoted(text + "\u{2028}")
    #expect(!quoted.unicodeScalars.contains { "<>&\u{2028}".unicodeScalars.contains($0) })
  }

  @Test(
    "Escapes by the letter",
    arguments: [
      ("", #""""#), ("a\"b", #""a\"b""#), ("\\", #""\\""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("<", #""\u003c""#), ("\u{2028}", #""\u2028""#), ("\u{7F}", #""\u007f""#), ("é🎈", "\"é🎈\""),
      ("\u{600}\"", "\"\u{600}\\\"\""), ("\"\u{301}", "\"\\\"\u{301}\""),
    ])
  func quoted(text: String, json: String) {
    #expect(Array(JSONText.quoted(text).utf8) == Array(json.utf8))
  }
}

@Suite("GitHubPrinter writes workflow commands")
struct GitHubPrinterTests {
  private func print(_ diagnostic: Diagnostic, _ text: String? = nil) -> String {
    GitHubPrinter().print([diagnostic]) { _ in text.map { Array($0.utf8) } }
  }

  @Test(
    "Severities are GitHub's",
    arguments: [
      (Diagnostic.Severity.error, "error"), (.warning, "warning"), (.information, "notice"),
    ])
  func severities(severity: Diagnostic.Severity, command: String) {
    let diagnostic = Diagnostic(severity, "some-id", "wrong", at: SourceLocation(path: "a.md", range: 5..<6))
    #expect(print(diagnostic, "one\ntwo") == "::\(command) file=a.md,line=2,col=2,title=some-id::wrong\n")
    #expect(print(diagnostic) == "::\(command) file=a.md,title=some-id::wrong\n")
  }

  @Test("Notes and the fix are lines of the message")
  func notes() {
    let diagnostic = Diagnostic.error(
      "some-id", "wrong", at: SourceLocation(path: "a.md"), notes: [.init("first"), .init("second")], fix: "mend")
    #expect(print(diagnostic) == "::error file=a.md,title=some-id::wrong%0Afirst%0Asecond%0Afix: mend\n")
  }

  @Test("What has a meaning in commands is escaped, in properties more than in the message")
  func escapes() {
    let diagnostic = Diagnostic.error("some-id", "50%: a,\r\n::error::b", at: SourceLocation(path: "a:b,%\n.md"))
    #expect(
      print(diagnostic) == "::error file=a%3Ab%2C%25%0A.md,title=some-id::50%25: a,%0D%0A::error::b\n")
  }

  @Test("A mark that combines with a sign does not hide it")
  func combining() {
    let text = print(.error("some-id", "%\u{301}\n\u{301}", at: SourceLocation(path: ",\u{301}")))
    #expect(Array(text.utf8) == Array("::error file=%2C\u{301},title=some-id::%25\u{301}%0A\u{301}\n".utf8))
  }
}

@Suite("Each printer has a name of its own")
struct PrinterNamesTests {
  @Test func names() {
    #expect([CaretPrinter.name, JSONPrinter.name, GitHubPrinter.name] == ["text", "json", "github"])
  }
}
