import HTMLReading
import Testing

@Suite("Words of which nobody can say whether a page shows them are none that prove anything")
struct DoubtfulWordsTests {
  private func words(_ html: String, _ doubtful: DoubtfulWords) -> String {
    String(decoding: HTMLPage.text(of: Array("<!DOCTYPE html>\(html)".utf8), doubtful: doubtful), as: UTF8.self)
      .replacing(MaskedWords.sign, with: "?").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without what is doubtful, with it, and with a sign in its place.
  private func readings(_ html: String) -> [String] {
    [words(html, .leftOut), words(html, .takenIn), words(html, .masked(withMarks: true))]
  }

  @Test("In the place of each stands a sign, and what it is right beside is another word")
  func masked() {
    let style = "<style>.x:has(b){display:none}</style>"
    #expect(readings("\(style)<p>a <i class=x>b c</i> d</p>") == ["a d", "a b c d", "a ? ? d"])
    #expect(readings("\(style)<p>a<i class=x>n't</i> d</p>") == ["a d", "an't d", "a? d"])
    #expect(readings("\(style)<p>a <i class=x>·</i> d</p>") == ["a d", "a · d", "a · d"])
    #expect(readings("\(style)<p class=x><iframe srcdoc='<p>b'></iframe></p>c") == ["c", "b c", "? c"])
  }

  @Test(
    "Words that a style sheet puts in",
    arguments: [
      (".n::before{content:'never '}", "<i class=n>b</i>", "never b"),
      (".n:after{content:\"n’t\"}", "<i class=n>b</i>", "bn’t"),
      (".n::after{content:attr(data-x)}", "<i class=n data-x=' not'>b</i>", "b not"),
      (".n{&::before{content:'no '}}", "<i class=n>b</i>", "no b"),
      (":root{--w:'no '}.n::before{content:var(--w)}", "<i class=n>b</i>", "no b"),
      (".n::before{content:'We\\A no '}", "<i class=n>b</i>", "We no b"),
      (".n::before{content:'no ' !important}.n::before{content:none}", "<i class=n>b</i>", "no b"),
      (".n::before{content:'no ';content:what}", "<i class=n>b</i>", "no b"),
      ("i::before{content:'Stop!'}", "<i>b</i>", "Stop!b"),
      (".n:has(b)::before{content:'no '}", "<i class=n>b</i>", "no b"),
      ("q::before{content:'no '}", "<q>b</q>", "“no b”"),
    ])
  func generated(style: String, html: String, all: String) {
    let readings = readings("<style>\(style)</style><p>a \(html) c</p>")
    #expect(readings.prefix(2) == ["a b c", "a \(all) c"])
    #expect(readings[2].contains("?") && readings[2].hasPrefix("a ") && readings[2].hasSuffix(" c"))
  }

  @Test(
    "What style sheets put in that says nothing, or that nobody sees",
    arguments: [
      ".n::before{content:'\\201C'}", ".n::before{content:'\\f101'}", ".n::before{content:''}",
      ".n::after{content:'»'}",
      ".n::before{content:'no';display:none}", ".n::before{content:'no';font-size:0}",
      ".n::before{content:counter(n)}", ".n::before{content:url(a.png)/'no'}", ".n:hover::before{content:'no'}",
      "@media print{.n::before{content:'no'}}", ".n::before{content:'no'}.n::before{content:none}",
      ".n::marker{content:'no'}", ".n::before{color:red}", ".m::before{content:'no'}", ".n{content:'no'}",
    ])
  func nothing(style: String) {
    #expect(
      words("<style>\(style)</style><p>a <i class=n>b</i> c</p>", .masked(withMarks: false)).contains("b") == true)
    #expect(!words("<style>\(style)</style><p>a <i class=n>b</i> c</p>", .masked(withMarks: false)).contains("?"))
    #expect(!words("<style>\(style)</style><p>a <i class=n>b</i> c</p>", .takenIn).contains("no"))
  }

  @Test("Where more rules than are read may put words in, a sign stands for these")
  func unread() {
    let rules = (0..<20_001).map { ".n\($0)::before{content:'a'}" }.joined()
    #expect(readings("<style>\(rules)</style><p>b") == ["", "b", "? ?"])
  }

  @Test("Around what `<q>` quotes browsers set marks, which nobody copies")
  func marks() {
    let html = "<p>He said <q>we <q>paid</q> it</q>.</p>"
    #expect(words(html, .leftOut) == "He said we paid it.")
    #expect(words(html, .takenIn) == "He said “we ‘paid’ it”.")
    #expect(words(html, .masked(withMarks: true)) == "He said “we ‘paid’ it”.")
    #expect(words(html, .masked(withMarks: false)) == "He said we paid it.")
    #expect(words("<p hidden><q>a</q></p><q>b</q>", .takenIn) == "“b”")
  }

  @Test(
    "Conditions that do not hold, and such as hold",
    arguments: [
      ("@supports not (display:grid)", true), ("@supports (display:nosuch)", true), ("@supports not (--a:b)", true),
      ("@supports (not (display:grid)) and (color:red)", true), ("@supports not selector(:has(a))", true),
      ("@supports (display:nosuch) or (not (color:red))", true), ("@media not (hover:hover)", true),
      ("@media (hover:none) or (max-width:600px)", true), ("@media (min-width:1px) and (not (hover))", true),
      ("@media print, (hover:none)", true), ("@supports (display:grid)", false),
      ("@supports not (display:nosuch)", false), ("@supports (display:nosuch) or (display:grid)", false),
      ("@supports ((display:grid) and (not (display:nosuch)))", false), ("@media not (hover:none)", false),
      ("@media (hover) or (max-width:600px)", false), ("@media print, (hover:hover)", false),
    ])
  func conditions(condition: String, isSeen: Bool) {
    let html = "<style>\(condition){.x{display:none}}</style>a <b class=x>x</b>"
    #expect([words(html, .leftOut), words(html, .takenIn)] == (isSeen ? ["a x", "a x"] : ["a", "a"]))
  }

  @Test(
    "Conditions of which nobody knows",
    arguments: [
      "@supports (gap:1px) or (display:nosuch)", "@supports not (font-tech(color-COLRv1))", "@media (not (monochrome))",
      "@supports (display:grid) and (a:b) or (c:d)", "@supports selector(:new)",
    ])
  func unknown(condition: String) {
    let html = "<style>\(condition){.x{display:none}}</style>a <b class=x>x</b>"
    #expect(readings(html) == ["a", "a x", "a ?"])
  }

  @Test(
    "Hidden by rules in what is hard to read",
    arguments: [
      ".x{@media screen{display:none}}", ".y{content:\"/*\"}.x{display:none}.z{content:\"*/\"}",
      ".y{background:url(a'b.png)}.x{display:none}", ".y{background:url(/*.png)}.x{display:none}/**/",
      ".x{content:'a\nb;display:none}", ".x{&:hover{color:red}display:none}",
      ".x{background:url(it's.png);display:none}",
      "*|b{display:none}", "*|*.x{display:none}", "& .x{display:none}", ".x[class|=x]{display:none}",
      "[*|data-y]{display:none}", "[data-y=\"a b\" s]{display:none}", "[data-y~='b']{display:none}",
      "[data-y='a\\20 b']{display:none}", "[type=BUTTON]{display:none}", ".a\\,b,.x{display:none}",
      "@media screen{@media screen{@media screen{@media all{@media all{@media all{@media all{@media all{@media all{.x{display:none}}}}}}}}}}",
      "@supports (display:grid){@layer a{.x{display:none}}}", ".x{position:absolute;bottom:9999px}",
      ".x{position:fixed;top:9999px}", ".x{content:url(a.png)}",
      ".x{backface-visibility:hidden;transform:rotateY(180deg)}",
    ])
  func hard(style: String) {
    #expect(words("<style>\(style)</style>a <b class=x data-y='a b' type=button>x</b> b", .leftOut) == "a b")
    #expect(words("<style>\(style)</style>a <b class=x data-y='a b' type=button>x</b> b", .takenIn) == "a b")
  }

  @Test(
    "Rules that browsers take for none, and that hold for others",
    arguments: [
      ".x,%y{display:none}", ".y{};.x{display:none}", ".x,p$y{display:none}", "> .x{display:none}",
      ".x >{display:none}",
      ".x:not(%y){display:none}", "|b{display:none}", "[data-y^='']{display:none}", "[data-y=\"a b\" q]{display:none}",
      "[data-y='A b']{display:none}", ".X{display:none}",
      ".y{&.z{color:red;display:none;color:red}}",
      ".x,b:local-link{display:none}", ".x,p:first{display:none}", ".x:blank{display:none}",
      ".x,:matches(b){display:none}",
      "@media screen,(hover:none{.x{display:none}}", ".mixin(){.x{display:none}}", ".x{left:-9999;position:absolute}",
      ".x{zoom:0}", ".x{position:absolute;bottom:100%}",
    ])
  func none(style: String) {
    #expect(words("<style>\(style)</style>a <b class='x y' data-y='a b'>x</b> b", .leftOut) == "a x b")
  }

  @Test(
    "Selectors that are not known leave words in doubt",
    arguments: [
      "svg|b.x{display:none}", "@scope (.y){b:scope{display:none}}", "@scope (p){> .x{display:none}}",
      "b:-moz-first-node{display:none}", ".x::first-line{color:transparent}", ".x:first-letter{font-size:0}",
      ".x,b:nosuch{display:none}",
    ])
  func selectors(style: String) {
    #expect(readings("<style>\(style)</style>a <b class='x y'>x</b> b") == ["a b", "a x b", "a ? b"])
  }

  @Test("Rules in rules in numbers that nobody writes may be for anything")
  func nested() {
    let names = (0..<12).map { ".n\($0)" }.joined(separator: ",")
    let style = "\(names){\(names),.x{display:none}}"
    #expect(readings("<style>\(style)</style>a <b class=x>x</b> b") == ["a b", "a x b", "a ? b"])
    let deep = String(repeating: "@media screen{", count: 40) + ".x{display:none}" + String(repeating: "}", count: 40)
    #expect(readings("<style>\(deep)</style>a <b class=x>x</b> b") == ["a b", "a x b", "a ? ? ? b"])
  }

  @Test("A page without a doctype takes names in any case and lengths without a unit")
  func quirks() {
    func seen(_ html: String) -> String {
      String(decoding: HTMLPage.text(of: Array(html.utf8)), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for rule in [".X{display:none}", "#N{display:none}", "b{position:absolute;left:-9999}", "b{font-size:1}"] {
      let html = "<style>\(rule)</style>a <b class=x id=n>x</b> b"
      #expect(seen(html) == "a b", "\(rule)")
      #expect(seen("<!DOCTYPE html>\(html)") == "a x b", "\(rule)")
      #expect(
        seen("<!-- --><!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\(html)") == "a b", "\(rule)")
    }
  }

  @Test(
    "Which pages are shown as those of old were",
    arguments: [
      ("", true), ("<!DOCTYPE html>", false), ("<!doctype HTML SYSTEM 'about:legacy-compat'>", false),
      (
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\" \"http://www.w3.org/TR/REC-html40/loose.dtd\">",
        true
      ),
      ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", true),
      ("<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN' 'http://www.w3.org/TR/html4/loose.dtd'>", false),
      ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", false), ("<!DOCTYPE page>", true),
      ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">", true), ("<!DOCTYPE>", true),
      ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/x.dtd\">", false),
      ("<!DOCTYPE html PUBLIC>", true), ("<!DOCTYPE html strict>", true), ("words <!DOCTYPE html>", true),
    ])
  func old(doctype: String, isOld: Bool) {
    let text = HTMLPage.text(of: Array("\(doctype)<style>.X{display:none}</style>a <b class=x>x</b>".utf8))
    #expect(String(decoding: text, as: UTF8.self).contains("x") != isOld)
  }

  @Test("What a page has in a frame itself is shown by the standards")
  func framed() {
    let frame = "<iframe srcdoc='<style>.X{display:none}</style>a <b class=x>x</b>'></iframe>"
    #expect(words(frame, .leftOut) == "a x")
  }

  @Test("A page that hides all of itself may be shown by a script")
  func page() {
    for style in ["body{display:none}", "html{visibility:hidden}", ":root{opacity:0}", "body{font-size:0}"] {
      #expect(readings("<style>\(style)</style><p>a b") == ["", "a b", "? ?"], "\(style)")
      #expect(readings("<html><style>\(style)</style><body class=y><p>a b") == ["", "a b", "? ?"], "\(style)")
    }
    let style = "<style>body:not(.y){opacity:0}</style>"
    #expect(words("\(style)<body class=y><p>a", .leftOut) == "a")
    #expect(words("<style>body{visibility:hidden}.x{visibility:visible}</style><p>a<p class=x>b", .leftOut) == "b")
  }

  @Test("Letters as white as a page of which no style says another colour")
  func canvas() {
    #expect(readings("<p style='color:#fefefe'>a</p>b") == ["b", "a b", "? b"])
    #expect(readings("<font color=white>a</font> b") == ["b", "a b", "? b"])
    for html in [
      "<p style='color:white;text-shadow:1px 1px #000'>a</p>b",
      "<style>body{background:#000}</style><p style='color:#fff'>a</p>b",
      "<link rel=stylesheet href=x.css><p style='color:#fff'>a</p>b",
      "<div style='background:#333'><p style='color:#fff'>a</div>b",
      "<body bgcolor=black><p style='color:#fff'>a</p>b", "<div style='color:#fff'><p style='color:#111'>a</div>b",
      "<div style='background-image:url(a.png)'><p style='color:#fff'>a</div>b",
      "<div style='color:#fff'><span style='background:#000'>a</span></div>b",
    ] {
      #expect(words(html, .leftOut) == "a b", "\(html)")
    }
    #expect(words("<table bgcolor=ffffff><td><font color=#FFFFFF>x</font>a", .takenIn) == "a")
  }

  @Test("What a script shows in the place of words hides them, unless it has room for them")
  func shadow() {
    for name in ["shadowrootmode", "shadowmode"] {
      let start = "<div>a <template \(name)=open>"
      #expect(readings("\(start)b</template> c</div>d") == ["d", "a b c d", "? ? ? d"])
      #expect(readings("\(start)b <slot></slot></template> c</div>d") == ["a c d", "a b c d", "a ? c d"])
    }
    #expect(words("<div>a <template>b</template> c</div>d", .takenIn) == "a c d")
  }

  @Test(
    "What stands in one line and what does not, as its style says",
    arguments: [
      ("<div style='display:inline'>a</div> <div style='display:inline'>b</div>", "a b"),
      ("<span style='display:block'>a</span><span style='display:block'>b</span>", "a\n\nb"),
      ("<div style='display:grid'><span>a</span> <span>b</span></div>", "a\n\nb"),
      ("<div style='display:flex'><span>a</span> <span>b</span></div>", "a b"),
      ("<p style='display:inline-block'>a</p><p>b", "a\n\nb"),
    ])
  func boxes(html: String, text: String) {
    let seen = String(decoding: HTMLPage.text(of: Array("<!DOCTYPE html>\(html)".utf8)), as: UTF8.self)
    #expect(seen.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed() == Array(text))
  }

  @Test("Letters of a drawing that are filled with nothing")
  func fill() {
    #expect(
      words("<svg fill=none><text>x</text><text fill=black>a</text></svg>", .leftOut)
        == "a")
    #expect(words("<svg><text fill=none stroke=red>b</text></svg>", .leftOut) == "b")
  }

  @Test("What is to be read in several ways")
  func several() {
    func isRead(_ html: String) -> Bool { ReadableText.mayBeDoubtful(Array(html.utf8), called: "a.html") }
    for html in [
      "<style>p{}", "<p style='COLOR:white'>a", "<font color=white>a", "<Q>a", "<template>", "<BODY TEXT=white>a",
      "<body title='a>b' text = white>a",
      "<link rel=stylesheet href='DATA:text/css,p%7Bdisplay:none%7D'>a", "<style>@import 'data:,'</style>a",
      String(repeating: "a", count: 2 << 20) + "<LINK rel=stylesheet href='data:text/css,p'>a",
    ] {
      #expect(isRead(html), "\(html.suffix(80))")
      let wide = html.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
      #expect(ReadableText.mayBeDoubtful(wide, called: "a.html"), "\(html.suffix(80))")
    }
    for html in ["<p>Some words, come quickly</p>", "<body class=page>A text</body>", "<input type=text>a"] {
      #expect(!isRead(html), "\(html)")
    }
  }

  @Test("Of sheets with titles the first one's are shown")
  func titles() {
    let sheets = "<style title=one>.x{display:none}</style><style title=two>.x{display:block}</style>"
    #expect(readings("\(sheets)a <b class=x>x</b>") == ["a", "a x", "a ?"])
  }

  @Test(
    "A sheet that is taken in where browsers know a property",
    arguments: ["supports(display:grid)", "supports(not (display:nosuch))"])
  func imports(condition: String) {
    func seen(_ condition: String) -> String {
      words("<style>@import url(data:text/css,.x%7Bdisplay:none%7D) \(condition);</style>a <b class=x>x</b>", .leftOut)
    }
    #expect(seen(condition) == "a")
    #expect(seen("supports(display:nosuch)") == "a x")
    #expect(seen("supports(not (display:grid)) screen") == "a x")
  }
}
