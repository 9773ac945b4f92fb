import Markup
import Testing

@testable import Serving

@Suite("A page in the preview")
struct PreviewPageTests {
  private func shown(_ page: String) -> String {
    String(decoding: PreviewPage.bytes(of: Array(page.utf8), tag: "\"1a\""), as: UTF8.self)
  }

  private let script = "<script src=\"/.dossier/preview.js\" data-tag=\"1a\" defer></script>\n"

  @Test("has one script more, and leave for it in its policy")
  func added() {
    #expect(
      shown("<head><meta content=\"default-src 'none'; img-src 'self'\"></head><body>default-src 'none';</body>")
        == "<head><meta content=\"default-src 'none'; connect-src 'self'; worker-src 'self'; script-src 'self'; img-src 'self'\">\(script)</head><body>default-src 'none';</body>"
    )
  }

  @Test("keeps the scripts that its policy allowed")
  func keepsHashes() {
    #expect(
      shown("<head><meta content=\"default-src 'none'; script-src 'sha256-x'\"></head>")
        == "<head><meta content=\"default-src 'none'; connect-src 'self'; worker-src 'self'; script-src 'self' 'sha256-x'\">\(script)</head>"
    )
  }

  @Test("says nothing twice that its policy allowed")
  func keepsOwn() {
    #expect(
      shown("<head><meta content=\"default-src 'none'; script-src 'self' 'sha256-x'; connect-src 'self'\"></head>")
        == "<head><meta content=\"default-src 'none'; worker-src 'self'; script-src 'self' 'sha256-x'; connect-src 'self'\">\(script)</head>"
    )
  }

  @Test func withoutHead() { #expect(shown("<p>Text</p>") == "<p>Text</p>") }
}

@Suite("The editor of an error's link")
struct EditorTests {
  @Test(
    arguments: [
      ("code", ["code", "--goto", "a b.md:3:5"]), ("/usr/bin/codium -g", ["/usr/bin/codium", "-g", "a b.md:3:5"]),
      ("emacsclient -n", ["emacsclient", "-n", "+3:5", "a b.md"]), ("gedit", ["gedit", "+3", "a b.md"]),
      ("unknown --flag", ["unknown", "--flag", "a b.md"]), ("xterm -e vim", ["xterm", "-e", "vim", "+3", "a b.md"]),
      ("kitty hx", ["kitty", "hx", "a b.md:3:5"]), ("vim -g", ["vim", "-g", "+3", "a b.md"]),
      ("env 'MY VALUE=1 2' \"an editor\" a\\ b", ["env", "MY VALUE=1 2", "an editor", "a b", "a b.md"]),
    ])
  func arguments(command: String, expected: [String]) throws {
    #expect(try Editor(command) { _ in true }.arguments("a b.md", line: 3, column: 5) == expected)
  }

  @Test("A program's path may hold spaces")
  func pathWithSpaces() throws {
    let exists: (String) -> Bool = { $0 == "/opt/My Editor/bin/code" }
    for command in ["/opt/My Editor/bin/code -n", "'/opt/My Editor/bin/code' -n", "/opt/My\\ Editor/bin/code -n"] {
      #expect(
        try Editor(command, exists: exists).arguments("a.md", line: 3, column: 5)
          == ["/opt/My Editor/bin/code", "-n", "--goto", "a.md:3:5"])
    }
  }

  @Test("A file is never taken for an option", arguments: [("-n/a.md", "./-n/a.md"), ("+3", "./+3"), ("a.md", "a.md")])
  func file(path: String, given: String) throws {
    #expect(try Editor("unknown") { _ in true }.arguments(path, line: 1, column: 1).last == given)
  }

  @Test(
    "One that draws on the terminal is none",
    arguments: ["vim", "/usr/bin/nano -w", "emacs -nw", "emacsclient -t", "vi", "hx"])
  func terminal(command: String) {
    let program = String(command.prefix { $0 != " " })
    #expect(throws: Editor.Unusable.drawsOnTerminal(program)) { _ = try Editor(command) { _ in true } }
  }

  @Test("Nor is nothing, or what is no program")
  func none() {
    for command in ["", " "] { #expect(throws: Editor.Unusable.empty) { _ = try Editor(command) } }
    #expect(throws: Editor.Unusable.noProgram("no-such-editor")) { _ = try Editor("no-such-editor -n") }
    #expect(Program.exists("sh") && Program.exists("/bin/sh") && !Program.exists("/bin") && !Program.exists(""))
  }
}

@Suite("What a preview tells its pages")
struct PreviewStateTests {
  @Test("One line of JSON, safe in any text")
  func json() {
    let problem = PreviewState.Problem(text: "error: “a”\n</script>", file: "a.md", line: 2, column: 1)
    let state = PreviewState(
      build: 3, errors: 1, problems: [problem], warnings: 1, edited: Href(path: "articles/ä.html", fragment: "note.b"),
      styles: [Href(path: "a.css")], media: nil)
    #expect(
      state.json { "/open?\($0)" }
        == #"{"build":3,"warnings":1,"errors":1,"problems":[{"text":"error: “a”\n\u003c/script\u003e","place":"a.md:2:1","open":"/open?0"}],"styles":["/a.css"],"media":null,"edited":"/articles/%C3%A4.html#note.b"}"#
    )
  }
}
