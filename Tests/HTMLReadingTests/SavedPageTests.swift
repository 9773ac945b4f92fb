import HTMLReading
import Testing

@Suite("A page saved with what it shows")
struct SavedPageTests {
  private static let page = "https://example.org/a/page.html"

  /// - Parameter sheets: each as the lines of its header, and its text.
  private func bytes(_ body: String, _ sheets: [(place: String, text: String)]) -> [UInt8] {
    let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    let page = "--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: \(Self.page)\r\n\r\n\(body)\r\n"
    let rest = sheets.map { "--B\r\nContent-Type: text/css\r\n\($0.place)\r\n\r\n\($0.text)\r\n" }
    return Array((head + page + rest.joined() + "--B--\r\n").utf8)
  }

  private func text(_ body: String, _ place: String, _ sheet: String = ".x{display:none}") -> String {
    guard case .text(let text) = ReadableText.of(bytes(body, [(place, sheet)]), called: "a.mhtml") else {
      return "none"
    }
    return String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
  }

  @Test(
    "The sheets that it names are read from the file",
    arguments: [
      ("cid:s@x", "Content-ID: <s@x>"), ("cid:s@x", "Content-Location: cid:s@x"),
      ("s.css", "Content-Location: https://example.org/a/s.css"),
      ("../s.css", "Content-Location: https://example.org/s.css"), ("/b/s.css?v=1", "Content-Location: /b/s.css?v=1"),
      ("//example.net/s.css", "Content-Location: https://example.net/s.css"),
      ("s.css#top", "Content-Location: https://example.org/a/s.css"), (" s.css ", "Content-Location: s.css"),
    ])
  func sheets(href: String, place: String) {
    #expect(text("<link rel='preload stylesheet' href='\(href)'><p>a</p><p class=x>b</p>", place) == "a")
    #expect(text("<style>@import url(\"\(href)\");</style><p>a</p><p class=x>b</p>", place) == "a")
  }

  @Test(
    "Those that hold for no reader are not",
    arguments: [
      "<link rel=stylesheet media=print href=s.css>", "<link rel='alternate stylesheet' href=s.css>",
      "<link rel=stylesheet disabled href=s.css>", "<link rel=preload href=s.css>",
      "<style>@import 's.css' print;</style>",
      "<style>p{color:red} @import 's.css';</style>", "<noscript><link rel=stylesheet href=s.css></noscript>",
    ])
  func others(head: String) {
    #expect(text("\(head)<p>a</p><p class=x>b</p>", "Content-Location: https://example.org/a/s.css") == "ab")
  }

  @Test("Sheets that are named and are not in the file are told by their names")
  func absent() {
    let body = "<link rel=stylesheet href=a.css><link rel=stylesheet href=s.css><style>@import 'b.css';</style><p>a"
    let saved = bytes(body, [("Content-Location: https://example.org/a/s.css", "@import 'c.css';")])
    #expect(ReadableText.absentSheets(in: saved, called: "a.mhtml") == ["a.css", "c.css", "b.css"])
    #expect(
      ReadableText.absentSheets(in: Array("<!DOCTYPE html>\(body)".utf8), called: "a") == ["a.css", "s.css", "b.css"])
    let page = "--B\nContent-Type: text/html\n\n<link rel=stylesheet href="
    let mail = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n\(page)a.css>a\n\(page)z.css>b\n--B--\n"
    #expect(ReadableText.absentSheets(in: Array(mail.utf8), called: "a.eml") == ["a.css", "z.css"])
    #expect(ReadableText.absentSheets(in: Array("<link rel=stylesheet href=a.css>".utf8), called: "a.txt").isEmpty)
  }

  /// - Parameter parts: pages in frames, each as the lines of its header, and its text.
  private func framed(
    _ body: String, _ parts: [(place: String, text: String)], type: String = "text/html"
  ) -> String {
    let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    let page = "--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: \(Self.page)\r\n\r\n\(body)\r\n"
    let rest = parts.map { "--B\r\nContent-Type: \(type); charset=utf-8\r\n\($0.place)\r\n\r\n\($0.text)\r\n" }
    let bytes = Array((head + page + rest.joined() + "--B--\r\n").utf8)
    guard case .text(let text) = ReadableText.of(bytes, called: "a.mhtml") else { return "none" }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(
    "The pages in its frames are read where they stand",
    arguments: [
      ("<iframe src='cid:f@x'></iframe>", "Content-ID: <f@x>"),
      ("<iframe src=f.html>x</iframe>", "Content-Location: https://example.org/a/f.html"),
      ("<frameset><frame src='/f'></frameset>", "Content-Location: https://example.org/f"),
    ])
  func frames(frame: String, place: String) {
    #expect(
      framed("<p>a \(frame) c", [(place, "<style>.x{display:none}</style><p>We paid<p class=x>h")]).contains("We paid"))
    #expect(framed("<p>a \(frame) c", [(place, "<p hidden>We paid")]).contains("We paid") == false)
    #expect(framed("<p>a \(frame) c", [("Content-ID: <other>", "<p>We paid")]).contains("We paid") == false)
  }

  @Test(
    "A frame that no reader sees shows nothing; what a page has in a frame itself is read",
    arguments: [
      ("<iframe hidden src='cid:f'></iframe>", false), ("<iframe style='display:none' src='cid:f'></iframe>", false),
      ("<div hidden><iframe src='cid:f'></iframe></div>", false),
      ("<iframe width=0 height=0 src='cid:f'></iframe>", false),
      ("<iframe style='width:0;height:0;border:0' src='cid:f'></iframe>", false),
      ("<style>.t{height:0}</style><iframe class=t src='cid:f'></iframe>", false),
      ("<div style='visibility:hidden'><iframe src='cid:f'></iframe></div>", false),
      // Of how letters look a frame inherits nothing.
      ("<div style='font-size:0'><iframe src='cid:f'></iframe></div>", true),
      ("<div style='color:transparent'><iframe src='cid:f'></iframe></div>", true),
      ("<base href='cid:'><iframe src='cid:f'></iframe>", true),
      ("<iframe srcdoc='<p>We paid'></iframe>", true), ("<iframe srcdoc='' src='cid:f'></iframe>", false),
      ("<iframe src='cid:f'></iframe>", true),
    ])
  func shownFrames(frame: String, isShown: Bool) {
    #expect(framed("a\(frame)c", [("Content-ID: <f>", "<p>We paid")]).contains("We paid") == isShown)
  }

  @Test("A plain text in a frame stands as it is, its signs with it; a picture is no text")
  func plainFrames() {
    let parts = [(place: "Content-ID: <f>", text: "We <b>paid</b> &amp;\r\nleft")]
    let page = "<p>a<iframe src='cid:f'></iframe>c"
    #expect(framed(page, parts, type: "text/plain") == "a\n\nWe <b>paid</b> &amp;\nleft\n\n\nc")
    #expect(framed(page, parts, type: "image/svg+xml").contains("paid") == false)
    #expect(framed("<p>a<iframe hidden src='cid:f'></iframe>c", parts, type: "text/plain").contains("paid") == false)
  }

  @Test("Words around a frame are not run together with those in it")
  func apart() {
    #expect(framed("<p>a<iframe src='cid:f'></iframe>c", [("Content-ID: <f>", "b")]) == "a\n\nb\n\nc")
  }

  @Test("Frames within one another, and many frames, end")
  func endless() {
    let own = String(repeating: "<iframe src='cid:f'></iframe>", count: 200)
    #expect(framed(own, [("Content-ID: <f>", "x" + own)]).utf8.count < 10_000)
    let large = String(repeating: "<p>word", count: 100_000)
    #expect(framed(own, [("Content-ID: <f>", large)]).utf8.count < 32 << 20)
  }

  @Test("Sheets that take in one another again and again end")
  func circles() {
    let many = String(repeating: "@import 's.css';", count: 1_000)
    let place = "Content-Location: https://example.org/a/s.css"
    let body = "<link rel=stylesheet href=s.css><p>a</p><p class=x>b</p>"
    #expect(text(body, place, "@import 's.css'; .x{display:none}") == "a")
    // Nobody can say what so many hide.
    #expect(text(body, place, many + ".x{display:none}") == "")
  }

  @Test("Of a mail that says something in two ways, the page is what readers are shown, and else all of it")
  func mails() {
    func text(_ kind: String, _ header: String = "") -> String {
      let mail =
        "MIME-Version: 1.0\nContent-Type: multipart/\(kind); boundary=B\n\n--B\n\(header)Content-Type: text/plain\n\nplain\n"
        + "--B\nContent-Type: text/html\n\n<p>page</p>\n--B--\n"
      guard case .text(let text) = ReadableText.of(Array(mail.utf8), called: "a.eml") else { return "none" }
      return String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
    }
    #expect(text("alternative") == "page")
    #expect(text("related; start=\"<p>\"", "Content-ID: <p>\n") == "plain")
    #expect(text("mixed; start=\"<p>\"", "Content-ID: <p>\n") == "plainpage")
    #expect(text("mixed") == "plainpage")
    #expect(text("mixed", "Content-Disposition: attachment; filename=a.txt\n") == "page")
  }
}
