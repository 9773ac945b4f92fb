import Markup
import TestBasics
import Testing

extension HTML {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

@Suite("HTML is made by interpolation that escapes")
struct HTMLTests {
  @Test func literalsAreMarkup() {
    #expect(("<p class=\"a\">é &amp; 日</p>" as HTML).text == "<p class=\"a\">é &amp; 日</p>")
    #expect(("" as HTML).isEmpty && HTML().isEmpty)
  }

  @Test func textIsEscaped() {
    let name = #"<b onclick="x('y')">Q&A</b>"#
    #expect(
      ("<p title=\"\(name)\">\(name)</p>" as HTML).text
        == "<p title=\"&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;Q&amp;A&lt;/b&gt;\">"
        + "&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;Q&amp;A&lt;/b&gt;</p>")
    #expect(HTML.text("a<b").text == "a&lt;b")
  }

  @Test("What is escaped already is text, and escaped again")
  func twice() {
    #expect(("\("&amp;")" as HTML).text == "&amp;amp;")
  }

  @Test func htmlGoesInAsItIs() {
    let inner: HTML = "<b>\("<")</b>"
    #expect(("<p>\(inner)</p>" as HTML).text == "<p><b>&lt;</b></p>")
    #expect(("\(HTML(trusted: Array("<i>".utf8)))" as HTML).text == "<i>")
    var html: HTML = "<ul>"
    html += "<li>"
    html.append("</ul>")
    #expect(html.text == "<ul><li></ul>")
  }

  @Test(
    "A run goes on after what there is, and is as long as it needs to be", arguments: [0, 3, 300, 70_000, 400_000])
  func runs(count: Int) {
    var html: HTML = "<ul>"
    let other: HTML = "<i>\("other")</i>"
    html.run { html in
      for _ in 0..<count { html.append(literal: "é") }
      html.append(other)
      html.append(text: "a<b")
    }
    html.append(literal: "</ul>")
    let after: HTML = "<p>after</p>"
    #expect(html.text == "<ul>" + String(repeating: "é", count: count) + "<i>other</i>a&lt;b</ul>")
    #expect(other.text == "<i>other</i>" && after.text == "<p>after</p>")
  }

  /// How much of the thread's memory is taken before a run begins: it may be nearly full.
  static let taken = [0, 1, 65_000, 65_530, 262_100]

  @Test("HTML made while a run writes stands elsewhere, and goes in whole", arguments: taken)
  func madeWithinARun(before count: Int) {
    let filling = HTML(trusted: [UInt8](repeating: UInt8(ascii: "-"), count: count))
    var kept: [HTML] = []
    var html: HTML = "<ul>"
    html.run { html in
      for name in ["first", "second"] {
        html.append(literal: "<li>")
        let link: HTML = "<a>\(name)</a>"
        html.append(link)
        html.append(literal: "</li>")
        kept.append(link)
      }
    }
    html.append(literal: "</ul>")
    let after: HTML = "<p>\("after")</p>"
    #expect(html.text == "<ul><li><a>first</a></li><li><a>second</a></li></ul>")
    #expect(kept.map(\.text) == ["<a>first</a>", "<a>second</a>"] && after.text == "<p>after</p>")
    #expect(filling.bytes.allSatisfy { $0 == UInt8(ascii: "-") })
  }

  @Test("What was begun before a run and goes on within it is not in its way", arguments: taken)
  func continuedWithinARun(before count: Int) {
    let filling = HTML(trusted: [UInt8](repeating: UInt8(ascii: "-"), count: count))
    var (html, other): (HTML, HTML) = ("<ul>", "<p>")
    html.run { html in
      html.append(literal: "<li>")
      other.append("\("a<b")")
      other.append(.enclosed("<i>", "</i>", ""))
      html.append(text: "x<y")
      other.append(literal: "</p>")
      html.append(other)
    }
    #expect(html.text == "<ul><li>x&lt;y<p>a&lt;b</p>" && other.text == "<p>a&lt;b</p>" && filling.count == count)
  }

  @Test("A run within a run, each longer than the memory that there is", arguments: [1, 1000, 100_000])
  func runsWithinRuns(count: Int) {
    var (outer, inner): (HTML, HTML) = ("<ul>", "")
    outer.run { outer in
      for _ in 0..<count { outer.append(literal: "o") }
      inner.run { inner in
        for _ in 0..<count {
          inner.append(literal: "i")
          outer.append(literal: "O")
        }
      }
      outer.append(inner)
    }
    func times(_ letter: String) -> String { String(repeating: letter, count: count) }
    #expect(outer.text == "<ul>" + times("o") + times("O") + times("i") && inner.text == times("i"))
  }

  @Test("A run writes in place, and leaves the memory after it to what comes next")
  func runsInPlace() {
    var html: HTML = "<ul>"
    let start = place(of: html)
    html.run { $0.append(text: "a") }
    html.append("\("b")")
    html.run { $0.append(text: "c") }
    html.append(literal: "</ul>")
    #expect(place(of: html) == start && html.text == "<ul>abc</ul>")
  }

  private func place(of html: HTML) -> UnsafePointer<UInt8>? { html.withBytes(\.baseAddress) }

  @Test("What is made in its turn stands in its place, and nothing is copied")
  func inPlace() {
    var html: HTML = "<main>"
    let start = place(of: html)
    html.append("<p>\("a<b")</p>\n")
    html.append(literal: "</main>")
    #expect(place(of: html) == start)
    #expect(html.text == "<main><p>a&lt;b</p>\n</main>")
  }

  @Test("What other threads wrote is copied, and then gone on with in place")
  func copies() {
    let head: HTML = "<head>"
    let (_, other): (HTML, HTML) = ("between", "<p>")
    var html = HTML()
    html.append(copyOf: head)
    let start = place(of: html)
    html.append(copyOf: other)
    html.append("\("text")")
    #expect(place(of: html) == start && start != place(of: head))
    #expect(html.text == "<head><p>text" && head.text == "<head>" && other.text == "<p>")
  }

  @Test("Tags around nothing are nothing, and leave their place to what comes next")
  func enclosed() {
    var html: HTML = "<main>"
    let start = place(of: html)
    html.append(.enclosed("<div>", "</div>", ""))
    html.append(.enclosed("<div>", "</div>", "<p>\("a<b")</p>"))
    #expect(place(of: html) == start)
    #expect(html.text == "<main><div><p>a&lt;b</p></div>")
  }

  @Test("Nothing that was written after the opening tag is lost with it")
  func enclosedBeforeOthers() {
    var kept: HTML = ""
    func keepingOne() -> HTML {
      kept = "<i>\("kept")</i>"
      return HTML()
    }
    let empty = HTML.enclosed("<div>", "</div>", keepingOne())
    let after: HTML = "<b>after</b>"
    #expect(empty.isEmpty && kept.text == "<i>kept</i>" && after.text == "<b>after</b>")
  }

  @Test("Pieces of every length are copied whole", arguments: Array(0...140))
  func lengths(count: Int) {
    let piece = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
    var html: HTML = "<"
    html.append(HTML(trusted: piece))
    html.append(literal: ">")
    #expect(html.bytes == [0x3C] + piece + [0x3E])
    html.run { run in piece.withUnsafeBufferPointer { run.append(trusted: $0) } }
    #expect(html.bytes == [0x3C] + piece + [0x3E] + piece)
  }

  @Test func optionalsAreNothingOrTheirValue() {
    let (text, noText): (String?, String?) = ("<", nil)
    let (html, noHTML): (HTML?, HTML?) = ("<br>", nil)
    #expect(("\(text)|\(noText)|\(html)|\(noHTML)" as HTML).text == "&lt;||<br>|")
  }

  @Test func numbers() {
    #expect(("\(0) \(-7) \(Int.max)" as HTML).text == "0 -7 9223372036854775807")
  }

  @Test func sequences() {
    func item(_ name: String) -> HTML { "<li>\(name)</li>" }
    #expect(("<ul>\(each: ["a", "<"], item)</ul>" as HTML).text == "<ul><li>a</li><li>&lt;</li></ul>")
    #expect(("\(each: [String](), item)" as HTML).isEmpty)
    #expect(("\(each: ["a", "b", "c"], separator: ", ", HTML.text)" as HTML).text == "a, b, c")
    #expect(("\(each: ["a"], separator: "<br>", HTML.text)" as HTML).text == "a")
    #expect(("\(each: [String](), separator: "<br>", HTML.text)" as HTML).isEmpty)
  }

  @Test func conditions() {
    func line(_ date: String) -> HTML { "<time>\(date)</time>" }
    let (date, noDate): (String?, String?) = ("2018", nil)
    #expect(("\(if: date, line)\(if: noDate, line)" as HTML).text == "<time>2018</time>")
    #expect(("\(when: true, "<hr>")\(when: false, "<br>")" as HTML).text == "<hr>")
  }

  @Test("A part that is not wanted is not made")
  func lazy() {
    var made = 0
    func part() -> HTML {
      made += 1
      return "x"
    }
    _ = "\(when: false, part())" as HTML
    #expect(made == 0)
  }

  @Test("An address is escaped for its attribute")
  func addresses() throws {
    let href = try #require(Href(external: "https://example.org/?a=1&b='2'"))
    #expect(("<a href=\"\(href)\">" as HTML).text == "<a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\">")
  }
}

@Suite("No text gets out of its element or attribute")
struct EscapingTests {
  static let special: [Unicode.Scalar] = ["&", "<", ">", "\"", "'", "\u{0}", "\u{1}", "\u{B}", "\u{1F}"]
  /// Marks that join what stands before or after them into one Character: prepended, combining, joiners, selectors,
  /// regional indicators, Hangul parts, a carriage return.
  static let joining: [Unicode.Scalar] = [
    "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{111C2}",  // Prepend
    "\u{300}", "\u{301}", "\u{338}", "\u{20D2}", "\u{20E3}", "\u{FE20}", "\u{1F3FB}", "\u{E0101}",  // Extend
    "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{903}", "\u{1F1E6}", "\u{1100}", "\u{1161}", "\r", "\n", "\u{FEFF}",
    "\u{E0020}", "\u{34F}", "\u{202E}",
  ]

  /// What is left when every escape is read back, or nil where a sign stands that should have been escaped.
  private func unescaped(_ bytes: [UInt8]) -> [UInt8]? {
    let escapes = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&") {
        guard let (escape, sign) = escapes.first(where: { rest.starts(with: $0.key.utf8) }) else { return nil }
        out += sign.utf8
        rest = rest.dropFirst(escape.utf8.count)
      } else {
        if "<>\"'\0".utf8.contains(byte) { return nil }
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  private func holds(_ scalars: [Unicode.Scalar]) -> Bool {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = String(view)
    let isForbidden = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 && !"\t\n\u{C}\r".unicodeScalars.contains(scalar)
    }
    let expected = String(String.UnicodeScalarView(scalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    let html: HTML = "\(text)"
    return unescaped(html.bytes) == Array(expected.utf8)
  }

  @Test("Each special character between any two marks", arguments: joining)
  func betweenMarks(before: Unicode.Scalar) {
    for sign in EscapingTests.special {
      #expect(holds([before, sign]))
      for after in EscapingTests.joining {
        #expect(holds([before, sign, after]), "U+\(before.value) \(sign) U+\(after.value)")
        #expect(holds([before, after, sign]), "U+\(before.value) U+\(after.value) \(sign)")
      }
    }
  }

  @Test("Random runs of signs, marks and letters", arguments: 0..<20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = EscapingTests.special + EscapingTests.joining + ["a", "é", "日", "🎈", ";", "#"]
    for _ in 0..<100 {
      let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      #expect(holds(scalars))
    }
  }

  @Test("Every scalar of the planes that are in use", arguments: [0, 1, 2, 14])
  func everyScalar(plane: UInt32) {
    for block in stride(from: plane << 16, to: (plane + 1) << 16, by: 1024) {
      let scalars = (block..<(block + 1024)).compactMap { Unicode.Scalar($0) }
        .flatMap { scalar -> [Unicode.Scalar] in [scalar, "<", scalar] }
      #expect(holds(scalars), "from U+\(String(block, radix: 16))")
    }
  }

  @Test("Bytes that are no UTF-8 are escaped as bytes")
  func invalid() {
    var out: [UInt8] = []
    let bytes: [UInt8] = [0xE2, 0x3C, 0x80, 0x26, 0xFF]
    bytes.withUnsafeBufferPointer { Escaping.append($0, to: &out) }
    #expect(out == [0xE2] + Array("&lt;".utf8) + [0x80] + Array("&amp;".utf8) + [0xFF])
  }
}
