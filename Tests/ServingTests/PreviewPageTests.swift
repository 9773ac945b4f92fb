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

  @Test func withoutHead() { #expect(shown("<p>Text</p>") == "<p>Text</p>") }
}

@Suite("The editor of an error's link")
struct EditorTests {
  @Test(
    arguments: [
      ("code", ["code", "--goto", "a b.md:3:5"]), ("/usr/bin/codium -g", ["/usr/bin/codium", "-g", "a b.md:3:5"]),
      ("emacsclient -n", ["emacsclient", "-n", "+3:5", "a b.md"]), ("gedit", ["gedit", "+3", "a b.md"]),
      ("unknown --flag", ["unknown", "--flag", "a b.md"]),
    ])
  func arguments(command: String, expected: [String]) {
    #expect(Editor(command)?.arguments("a b.md", line: 3, column: 5) == expected)
  }

  @Test("One that draws on the terminal is none", arguments: ["vim", "/usr/bin/nano -w", "emacs -nw", "", " "])
  func none(command: String) { #expect(Editor(command) == nil) }
}

@Suite("What a preview tells its pages")
struct PreviewStateTests {
  @Test("One line of JSON, safe in any text")
  func json() {
    let problem = PreviewState.Problem(text: "error: “a”\n</script>", file: "a.md", line: 2, column: 1)
    let state = PreviewState(build: 3, problems: [problem], warnings: 1, edited: "articles/a.html", styles: ["a.css"])
    #expect(
      state.json { "/open?\($0)" }
        == #"{"build":3,"warnings":1,"problems":[{"text":"error: “a”\n\u003c/script\u003e","place":"a.md:2:1","open":"/open?0"}],"styles":["/a.css"],"edited":"/articles/a.html"}"#
    )
  }
}
