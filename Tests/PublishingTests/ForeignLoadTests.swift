import Testing

@testable import Publishing

@Suite("A page that loads something from another host is not published")
struct ForeignLoadTests {
  private func load(_ page: String) -> ForeignLoad? {
    Array(page.utf8).withUnsafeBufferPointer { ForeignLoad.first(in: $0) }
  }

  @Test(
    "What a browser loads by itself",
    arguments: [
      #"<img src="https://evil.example/a.png">"#, #"<img src="//evil.example/a.png">"#,
      #"<img src="\\evil.example/a.png">"#,
      #"<img src="/\evil.example/a.png">"#, #"<img alt="a" srcset="a.png 1x, https://evil.example/a.png 2x">"#,
      #"<video poster="http://evil.example/a.png">"#, #"<object data="https://evil.example/">"#,
      #"<p style="background: url(//evil.example/a.png)">"#,
      "<style>\np { background: url(//evil.example/a.png) }</style>",
      #"<STYLE media="all">@import "//evil.example";</style>"#, #"<script src="https://evil.example/a.js"></script>"#,
      #"<script>fetch("//evil.example")</script>"#, #"<iframe src="https://evil.example/"></iframe>"#,
      #"<link rel="stylesheet" href="https://evil.example/a.css">"#, #"<link rel="icon" href="//evil.example/a.png">"#,
      #"<link rel="preload canonical" href="https://evil.example/">"#, #"<link href="https://evil.example/">"#,
      #"<meta http-equiv="refresh" content="0; url=https://evil.example/">"#, #"<base href="https://evil.example/">"#,
      #"<form action="https://evil.example/">"#, #"<image href="https://evil.example/a.png"/>"#,
      #"<a href="x" ping="https://evil.example/">x</a>"#, #"<img src=//evil.example/a.png>"#,
      #"<td background="https://evil.example/a.png">"#,
    ])
  func loads(markup: String) {
    // Wherever it stands among the bytes that are looked at together.
    for shift in 0..<32 {
      let page = "<!DOCTYPE html>\n<p>" + String(repeating: ".", count: shift) + "</p>\n\(markup)\n<p>end</p>"
      #expect(load(page)?.excerpt.contains("evil") == true, "\(shift): \(markup)")
    }
  }

  @Test(
    "What a reader follows, or only reads",
    arguments: [
      #"<a href="https://example.org//a\b" rel="noopener">https://example.org</a>"#, #"<p>a // b \ c</p>"#,
      #"<link rel="canonical" href="https://example.org/">"#,
      #"<link rel="alternate" href="https://example.org/feed">"#,
      #"<meta property="og:url" content="https://example.org/">"#,
      #"<img src="a.png" alt="https://example.org" title="\\x">"#,
      #"<a href="x" data-originalurl="https://example.org/">x</a>"#,
      #"<blockquote cite="https://example.org/">x</blockquote>"#,
      #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#,
      #"<script type="application/ld+json">{"@id": "https://a.b"}</script>"#,
      "<pre><code>// a\n// b\n\\\\ c</code></pre>", #"<img src="a/b.png"><p>//</p>"#, "//", "\\", "",
      #"<p>style="//"</p>"#,
    ])
  func loadsNothing(markup: String) {
    for shift in 0..<8 {
      let page = "<!DOCTYPE html>\n<p>" + String(repeating: ".", count: shift) + "</p>\n\(markup)\n<p>end</p>"
      #expect(load(page) == nil, "\(shift): \(markup)")
    }
    #expect(load(markup) == nil)
  }

  @Test("It is told with its line, the first of several")
  func place() {
    let found = load("<p>//</p>\n<p>//</p><img\nsrc=\"//a\">\n<img src=\"//b\">")
    #expect(found == ForeignLoad(line: 2, excerpt: "<img\nsrc=\"//a\">\n<img src=\"//b\">"))
  }

  @Test(
    "Text of nothing but slashes takes no longer than other text",
    arguments: ["/", "\\", "// ", "<p>//", "<a href=\"//\">"])
  func quadratic(text: String) {
    #expect(load("<p>" + String(repeating: text, count: 200_000)) == nil)
    #expect(load("<a title=\"" + String(repeating: text.filter { !"<>\"".contains($0) }, count: 5_000) + "\">") == nil)
  }

  @Test("The build fails, names the page, and leaves the site as it was")
  func build() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/dossier.yml", "title: A dossier\n")
    try folder.write("Content/index.md", "Hello.\n")
    try folder.write("Content/pages/about.md", "One.\n")
    var builder = SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
    #expect(try builder.build(into: folder.path("Public")).report != nil)
    let before = folder.look(at: "Public")

    try folder.write("Content/pages/about.md", "Two.\n")
    builder.foreignLoad = { html in
      let isAbout = String(decoding: html.bytes, as: UTF8.self).contains("Two.")
      return isAbout ? ForeignLoad(line: 7, excerpt: "<img src=\"//evil.example") : nil
    }
    let outcome = try builder.build(into: folder.path("Public"))
    #expect(outcome.report == nil)
    let error = try #require(outcome.diagnostics.first { $0.severity == .error })
    #expect(error.id == "third-party-load")
    #expect(
      error.message == "line 7 of about.html would load something from another host: <img src=\"//evil.example")
    #expect(error.location.path == folder.path("Public") + "/about.html")
    #expect(folder.look(at: "Public") == before)
  }
}
