import HTMLReading
import Testing

@Suite("What a reader sees of texts that are no pages")
struct OtherTextsTests {
  private func text(_ text: String, called name: String) -> String {
    guard case .text(let read) = ReadableText.of(Array(text.utf8), called: name) else { return "none" }
    return String(decoding: read, as: UTF8.self)
  }

  @Test(
    "What Markdown strikes out and comments are none of it",
    arguments: [
      ("We ~~never~~ paid", "We  paid"), ("~a~ b", " b"), ("~~a ~b~ c~~ d", " d"),
      ("about ~100 or ~200", "about ~100 or ~200"),
      ("~~a\n\nb~~", "~~a\n\nb~~"), ("`~~a~~` b", "~~a~~ b"), ("a \\~~b~~", "a \\~~b~~"),
      ("~~~\n~~a~~\n~~~\n", "~~~\n~~a~~\n~~~\n"),
      ("a <!-- b --> c", "a  c"), ("a <del>b</del> c <s class=x>d</S>", "a  c "), ("a %%b%% c", "a  c"),
      ("100 %% or", "100 %% or"),
      ("~~a~~~ b", "~~a~~~ b"), ("``a` ~~b~~", "``a` "), ("a~~ b~~", "a~~ b~~"), ("~~a\nb~~ c", " c"),
      ("a <b>c</b>", "a c"), ("a <p title='x'>c</p>", "a \nc\n"), ("a<br>b", "a\nb"),
      ("a <script>x</script> b", "a  b"),
      ("<https://x.example> a < b", "<https://x.example> a < b"), ("a <span hidden>b</span> c", "a  c"),
      ("a <div style='display:none'>b</DIV> c", "a  c"), ("a <span hidden>b", "a <span hidden>b"),
      ("a <s>b <strong>c</strong> d</s> e", "a  e"), ("a <del>b</del\n> c", "a  c"),
      ("a <x-y hidden>b</x-y> c", "a  c"),
      ("<style>.x{}</style>a", "a"),
      ("<style>.x{display:none}</style><p class=x>we paid</p>a", "a"), ("a\n<!-- b", "a\n"), ("a <!-- b", "a <!-- b"),
      ("``` swift\na\n```\n", "```\na\n```\n"), ("+++\ntitle = 1\n+++\na", "a"),
      ("---\ntitle: we paid\n---\na", "a"), ("---\na", "---\na"), ("a\n\n---\n\nb\n\n---\n", "a\n\n---\n\nb\n\n---\n"),
    ])
  func markdown(text: String, seen: String) { #expect(self.text(text, called: "a.md") == seen) }

  @Test(
    "What Markdown writes with signs is read as a reader sees it",
    arguments: [
      ("we ==took== it", "we took it"), ("a == b, c == d", "a == b, c == d"), ("mone&#121; &amp; AT&T", "money & AT&T"),
      ("took\\\nthe", "took\nthe"),
      ("we [took] it [there][]\n\n[took]: https://x.example/\n[There]: /y", "we took it there\n\n\n"),
      ("We **paid** _all_ of *it*", "We paid all of it"), ("***a***, __b__", "a, b"), ("**a *b* c**", "a b c"),
      ("snake_case_name, 2 * 3 * 4", "snake_case_name, 2 * 3 * 4"), ("*a\n\nb*", "*a\n\nb*"), ("a \\*b*", "a \\*b*"),
      ("`*a*` b", "*a* b"), ("a * b", "a * b"), ("5 **unclosed", "5 **unclosed"),
      ("We [paid](https://x.example/a_(b)_c) it", "We paid it"), ("[a](b \"c d\") e", "a e"),
      ("[we](who paid) all", "[we](who paid) all"),
      ("[sic] a", "[sic] a"), ("a ![words](b.png) c", "a  c"), ("[![x](b.png)](c) d", " d"),
      ("[a][1] b\n\n[1]: https://x.example/", "a b\n\n"), ("[a][2] b", "[a][2] b"), ("a[^1] b\n\n[^1]: c", "a b\n\n c"),
      ("[[name|words]] and [[name]]", "words and name"), ("![[a.png]] b", " b"),
      ("# Title\nText", "Title\n\nText"), ("Text\n## Title ##", "Text\n\nTitle ##"),
      ("> a\n> b", "a\nb"), ("a\n> b", "a\n\nb"), ("- We\n- paid", "We\n\npaid"), ("a\n* b *c*", "a\n\nb c"),
      ("* * *", "* * *"), ("~~*a* b~~ *c*", " c"), ("~~[a~~ b](x)", " b](x)"), ("*~~a*~~ b", " b"),
    ])
  func signs(text: String, seen: String) { #expect(self.text(text, called: "a.md") == seen) }

  @Test(
    "Markdown of a megabyte of signs is read at once",
    arguments: [
      "~~a ", "`", "<del>", "<!--", "%%a ", "~a~b", "` `` ", "~~~\n", "*a*", "*a ", "_a_ ", "**", "[](", "[a](b", "[[",
      "[[a", "[^", "![a](b)",
      "*a*~~b~~", "> ", "- ", "# ", "[a]: /b\n", "[a][b", "]", "[",
    ])
  func signs(of text: String) {
    let many = String(repeating: text, count: (1 << 20) / text.utf8.count)
    #expect(self.text(many, called: "a.md").utf8.count <= 1 << 20)
  }

  @Test("Many elements that are hidden and never end, each of another name, are read at once")
  func unended() {
    let many = (0..<60_000).map { "<x\($0) hidden>" }.joined()
    #expect(self.text(many, called: "a.md").utf8.count <= many.utf8.count)
  }

  @Test(
    "What programs read is no text that words are held against",
    arguments: ["a.warc", "a.har", "A.JSON", "a.jsonl", "a.geojson", "a.json5", "a.tex", "A.ltx"])
  func ofPrograms(name: String) { #expect(text("We paid", called: name) == "none") }

  @Test(
    "The words of subtitles, without their times and notes",
    arguments: [
      (
        "WEBVTT\n\nNOTE we lied\n\n1\n00:01.000 --> 00:02.000\n<v Ann>We paid\n\n00:02.000 --> 00:03.000\nnothing.\n",
        "We paid\nnothing."
      ),
      (
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}We <i>paid</i>.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nNo.",
        "We paid.\n\nNo."
      ),
      ("00:01 --> 00:02\n<v A>we took\n\n00:02 --> 00:03\n<v B>the money", "we took\n\nthe money"),
      ("00:01 --> 00:02\nwe took\n\n00:09 --> 00:10\nthe money", "we took\nthe money"),
      ("00:01 --> 00:02\nwe took\n\n1:00:09,5 --> 1:00:10,5\nthe money", "we took\n\nthe money"),
      ("01:01 --> 01:02\nwe took\n\n00:01 --> 00:02\nthe money", "we took\n\nthe money"),
      ("STYLE\n::cue{}\n\n00:01 --> 00:02\na < b", "a < b"), ("", ""),
      // References are WebVTT’s alone.
      (
        "WEBVTT\n\n00:01 --> 00:02\n&lt;i&gt; They &amp; we took&nbsp;&#53; & no more",
        "<i> They & we took\u{A0}5 & no more"
      ),
      ("\u{FEFF}WEBVTT\n\n00:01 --> 00:02\na &amp; b", "a & b"), ("1\n00:01 --> 00:02\na &amp; b", "a &amp; b"),
    ])
  func subtitles(text: String, heard: String) { #expect(self.text(text, called: "a.vtt") == heard) }

  @Test(
    "The words of XML without its comments, attributes and tags; over two elements runs no sentence",
    arguments: [
      ("<a><p>We <hi>paid</hi> it</p></a>", "We paid it"), ("<a><b>We</b> <c>paid</c></a>", "We|paid"),
      ("<a b='x'>y<!-- z --></a>", "y"),
      ("<a><![CDATA[1 < 2]]></a>", "1 < 2"), ("<a><tei:del>x</tei:del>y</a>", "y"),
      ("<a>&lt;p&gt;x &lt;s&gt;y&lt;/s&gt;&lt;/p&gt;</a>", "x"),
      ("<a>x &amp; y</a>", "x & y"), ("<title>x</title>", "x"),
    ])
  func xml(xml: String, seen: String) {
    let paragraphs = text("<?xml version='1.0'?>\n" + xml, called: "a").split(separator: "\n\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    #expect(paragraphs.joined(separator: "|") == seen)
  }

  @Test("XML of a megabyte of tags is read at once", arguments: ["<a>x<", "<a>x</a>", "&lt;", "<del>"])
  func tags(of text: String) {
    let many = "<?xml version='1.0'?>" + String(repeating: text, count: (1 << 20) / text.utf8.count)
    #expect(self.text(many, called: "a.xml").utf8.count <= 1 << 20)
  }

  @Test("RTF is what a word processor wrote, and no text")
  func rtf() {
    #expect(text("{\\rtf1\\ansi We {\\v never} paid}", called: "a.txt") == "none")
    #expect(
      ReadableText.richText(of: Array("{\\rtf1\\ansi We paid}".utf8)).map { String(decoding: $0, as: UTF8.self) }
        == "We paid")
    #expect(ReadableText.richText(of: Array("We paid".utf8)) == nil)
  }
}
