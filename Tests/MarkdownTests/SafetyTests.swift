import Testing

@testable import Markdown

/// Nothing reaches a page that its author could not see, and no address that runs anything.
@Suite struct SafetyTests {
  @Test(arguments: [
    "javascript:x", "JavaScript:x", "&#106;avascript:x", "java%73cript:x", "vbscript:x",
    "data:text/html,x",
    "blob:x", "view-source:x", "intent:x", "feed:javascript:x", "//evil.org", "\\\\\\\\evil.org", "/\\\\evil.org",
    "/%09/evil.org",
    "http:x", "https:///x", "<https://a b>", "%6aavascript%3ax", "file:///etc/passwd",
  ])
  func unsafeAddressesAreRefused(address: String) {
    for markdown in ["[words](\(address))", "![words](\(address))", "[words][r]\n\n[r]: \(address)"] {
      let reading = Reading(markdown)
      if reading.text.contains(address) { continue }  // Not an address to the library at all.
      #expect(reading.problems.count == 1 && reading.problems[0].hasPrefix("unsafe-link"), "\(markdown)")
      #expect(reading.html() == "<p>words</p>\n")
      #expect(reading.html(options: .plain) == "<p>words</p>\n")
      #expect(reading.references.isEmpty)
    }
  }

  @Test(arguments: [
    "https://a.b", "http://a.b/c?d=e#f", "mailto:a@b.c", "a.md", "../a/b%20c.md#d", "/a", "#a", "?a", "a/b:c",
  ])
  func othersAreNot(address: String) {
    let reading = Reading("[words](\(address))")
    #expect(reading.problems.isEmpty)
    #expect(reading.document.references.count == 1)
  }

  @Test func rawHTMLIsShownWithAWarning() {
    let reading = Reading("a <b onclick=\"x\">c</b>\n\n<script>\nalert(1)\n</script>\n")
    #expect(
      reading.problems == [
        "raw-html «<b onclick=\"x\">»", "raw-html «</b>»", "raw-html «<script>\nalert(1)\n</script>»",
      ])
    #expect(
      reading.html() == """
        <p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>
        <pre class="raw-html">&lt;script&gt;
        alert(1)
        &lt;/script&gt;</pre>

        """)
    #expect(reading.text == "a <b onclick=\"x\">c</b>\n\n<script>\nalert(1)\n</script>")
  }

  @Test func commentsOfHTMLAreLeftOut() {
    let reading = Reading("a <!-- secret -->b\n\n<!-- secret\n\nsecret -->\n\n<div><!-- secret -->x</div>\n")
    #expect(!reading.html().contains("secret"))
    #expect(!reading.text.contains("secret"))
    #expect(reading.diagnostics.map(\.id) == ["raw-html"], "the comments are as `%%` ones, the element is not")
    #expect(
      Set(Reading("<!-- c --><div>x</div>\n").diagnostics.map(\.fix))
        == Set(Reading("<div>x</div>\n").diagnostics.map(\.fix)))
  }

  @Test func controlsOfDirectionAreReported() {
    let reading = Reading("a \u{202E}b\u{2066} c \u{200F}\n")
    #expect(reading.problems == ["bidi-control «\u{202E}»", "bidi-control «\u{2066}»"])
    #expect(reading.diagnostics[0].message.contains("U+202E"))
    #expect(reading.text == "a \u{202E}b\u{2066} c \u{200F}")
  }

  @Test func controlCharactersAreNotTakenForOurMasks() {
    let reading = Reading("a \u{1}\u{3}\u{3}\u{3}\u{3} \u{2} [[b]] `\u{1}\u{3}\u{3}\u{3}\u{3}`\n")
    #expect(reading.references == ["wikilink b (b) at «b»"])
    #expect(reading.text == "a ????? ? b ?????")
    #expect(Reading("\u{1}\u{3}\u{3}\u{3}\u{3}").text == "\u{1}\u{3}\u{3}\u{3}\u{3}")
    #expect(
      Reading("a'\u{1}b long enough to be copied\u{1F}").html()
        == "<p>a'\u{FFFD}b long enough to be copied\u{FFFD}</p>\n")
  }

  @Test func nullIsReplaced() {
    #expect(Reading("a\u{0}b [[c]]").text == "a\u{FFFD}b c")
  }
}
