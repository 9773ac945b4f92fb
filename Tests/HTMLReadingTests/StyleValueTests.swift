import HTMLReading
import Testing

@Suite("Styles hide what a browser hides by them")
struct StyleValueTests {
  private func words(_ html: String, _ doubtful: DoubtfulWords = .leftOut) -> String {
    String(decoding: HTMLPage.text(of: Array("<!DOCTYPE html>\(html)".utf8), doubtful: doubtful), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(
    "A value that no browser takes leaves the one before it standing",
    arguments: [
      "display:none;display:blok", "display:none;display:", "display:none;display:none block",
      "display:none;display:block !imp", "display:none;display:-ms-inline-grid", "visibility:hidden;visibility:show",
      "opacity:0;opacity:foo", "font-size:0;font-size:banana", "font-size:0;font-size:12", "font-size:0;font-size:-5px",
      "color:transparent;color:notacolor", "color:transparent;color:#12", "text-indent:-9999px;text-indent:left",
      "position:absolute;left:-9999px;left:5", "clip-path:inset(50%);clip-path:foo()",
      "text-decoration:line-through;text-decoration:foo", "transform:scale(0);transform:shrink(1)",
      "color:transparent;color:rgb(1,2)", "transform:scale(0);transform:scale(1px)",
      "transform:scale(0);transform:scale(1,)",
    ])
  func invalid(style: String) {
    #expect(words("a <b style='\(style)'>x</b> b") == "a b")
    #expect(words("<style>.y{\(style)}</style>a <b class=y>x</b> b") == "a b")
  }

  @Test(
    "A value that browsers take stands in the place of the one before it",
    arguments: [
      "display:none;display:block", "display:none;display:inline flow-root", "display:none;display:-webkit-box",
      "display:none;display:initial", "visibility:hidden;visibility:visible", "opacity:0;opacity:1e0",
      "font-size:0;font-size:1rem", "font-size:0;font-size:calc(1rem + .5vw)", "font-size:0;font-size:medium",
      "color:transparent;color:rebeccapurple", "color:transparent;color:oklch(40% .2 20)",
      "color:transparent;color:#123", "text-indent:-9999px;text-indent:0",
      "text-indent:-9999px;text-indent:1em hanging",
      "position:absolute;left:-9999px;left:auto", "clip-path:inset(50%);clip-path:none",
      "text-decoration:line-through;text-decoration:underline dotted red", "transform:scale(0);transform:rotate(4deg)",
    ])
  func valid(style: String) {
    #expect(words("a <b style='\(style)'>x</b> b") == "a x b")
    #expect(words("<style>.y{\(style)}</style>a <b class=y>x</b> b") == "a x b")
  }

  @Test(
    "Hardly seen is not seen",
    arguments: [
      "opacity:0.01", "opacity:.001", "opacity:1%", "opacity:1e-9", "opacity:0e3", "opacity:-1", "opacity:calc(0)",
      "font-size:calc(0px)", "font-size:min(0px, 2px)", "font-size:clamp(0px, 0px, 3px)", "filter:opacity(0)",
      "color:oklch(0% 0 0 / 0)", "opacity:calc(1 - 1)", "opacity:calc(0 * 5)", "font-size:calc(1px - 1px)",
      "font-size:calc(10px * 0)", "font-size:calc(2 * (1rem - 1rem))", "opacity:calc(infinity * 0)",
      "opacity:round(0.1)",
      "opacity:calc(sin(0))", "color:rgb(0 0 0 / calc(0))", "color:rgb(0 0 0 / calc(1 - 1))", "opacity:env(x, 0)",
      "color:color-mix(in srgb, red 0%, transparent)", "filter:blur(50px)", "-webkit-text-security:disc",
      "clip-path:xywh(0 0 0 0)", "clip-path:path(\"M0 0\")", "rotate:y 90deg", "max-block-size:0;overflow:hidden",
      "height:0;contain:paint",
    ])
  func faint(style: String) { #expect(words("a <b style='\(style)'>x</b> b") == "a b") }

  @Test(
    "Little, and seen",
    arguments: [
      "opacity:.3", "opacity:calc(1)", "opacity:calc(1 - .5)", "font-size:calc(2rem - 1rem)",
      "height:calc(100% - 50px);overflow:hidden",
      "opacity:env(x, 1)", "color:color-mix(in srgb, red 10%, transparent)", "filter:blur(1px)",
      "clip-path:path(\"M0 0L9 9\")",
      "rotate:z 90deg", "font-size:max(0px, 12px)", "font-size:clamp(1rem, -0.875rem + 8.333vw, 3.5rem)",
      "filter:opacity(0.5)", "color:oklch(0% 0 0 / 50%)", "font-size:1e1px",
      "color:transparent;background-clip:text;background-image:linear-gradient(red,blue)",
      "-webkit-text-fill-color:transparent;-webkit-background-clip:text",
      "color:transparent;-webkit-text-fill-color:#000",
      "height:0;padding-bottom:56%;overflow:hidden", "max-width:0;overflow:hidden;padding:0 20px",
    ])
  func little(style: String) { #expect(words("a <b style='\(style)'>x</b> b") == "a x b") }

  @Test(
    "What pads a box the other way makes it no higher", arguments: ["padding:0 9px", "padding:0", "padding-left:9px"])
  func padding(style: String) {
    #expect(words("a <b style='height:0;overflow:hidden;\(style)'>x</b> b") == "a b")
  }

  @Test(
    "Variables stand for what they say",
    arguments: [
      (":root{--h:none}.x{display:var(--h)}", "<b class=x>x</b>"), (".x{display:var(--q,none)}", "<b class=x>x</b>"),
      ("body{--o:0}.x{opacity:var(--o)}", "<b class=x>x</b>"),
      (".y{--c:transparent}.x{color:var(--c)}", "<i class=y><b class=x>x</b></i>"),
      (":root{--a:var(--b);--b:0px}.x{font-size:var(--a)}", "<b class=x>x</b>"),
      (".x{--h:none;display:var(--h)}", "<b class=x>x</b>"), (".x{display:none;--h:block}", "<b class=x>x</b>"),
      (":root{--h:0}.x{color:rgb(0 0 0 / var(--h))}", "<b class=x>x</b>"),
      (".x{--H:none;display:var( --H , block )}", "<b class=x>x</b>"),
    ])
  func variables(style: String, html: String) {
    #expect(words("<style>\(style)</style><body>a \(html) b") == "a b")
  }

  @Test(
    "Variables that hide nothing",
    arguments: [
      (":root{--text:#111}.x{color:var(--text)}", "<b class=x>x</b>"), (".x{display:var(--none)}", "<b class=x>x</b>"),
      (".z{--h:none}.x{display:var(--h,block)}", "<b class=x>x</b>"),
      (":root{--h:nonsense}.x{display:var(--h)}", "<b class=x>x</b>"),
      (":root{--a:var(--b);--b:var(--a)}.x{display:var(--a)}", "<b class=x>x</b>"),
      (":root{--c:transparent}.y{--c:#000}.x{color:var(--c)}", "<i class=y><b class=x>x</b></i>"),
      (".x{display:none;display:var(--gone)}", "<b class=x>x</b>"),
      (".t{--o:0}.x{--o:1;color:rgb(0 0 0/var(--o))}", "<b class=x>x</b>"),
    ])
  func variablesSeen(style: String, html: String) {
    #expect(words("<style>\(style)</style><body>a \(html) b") == "a x b")
  }

  @Test("Variables that name one another many times take no long time", .timeLimit(.minutes(10)))
  func manyVariables() {
    let names = (0..<200).map { "--n\($0):\(String(repeating: "var(--n\($0 + 1))", count: 60))" }
    let style = ":root{\(names.joined(separator: ";"))}.x{display:var(--n0)}"
    #expect(words("<style>\(style)</style>a <b class=x>x</b> b") == "a x b")
    let elements = String(repeating: "<b class=x style='--m:1'>", count: 20_000)
    _ = words("<style>\(style)</style>\(elements)")
  }

  @Test(
    "What is inherited can be said otherwise within",
    arguments: [
      "<td style='font-size:0;padding:0'><p style='font-size:14px'>x</td>",
      "<div style='font-size:0'><p style='font:16px/1 a'>x</div>",
      "<div style='visibility:hidden'><p style='visibility:visible'>x</div>",
      "<div style='color:transparent'><p style='color:#000'>x</div>",
      "<div style='text-indent:-9999px'><p style='text-indent:0'>x</div>",
      "<div style='font-size:0'><p style='font-size:1rem'><i>x</i></p></div>",
      "<p hidden style='display:block'>x", "<div style='font-size:0'><b><p style='font-size:9px'>x</b></div>",
      "<b style='visibility:hidden'></b><p>x", "<p style='font-size:0'>y<p>x",
    ])
  func reset(html: String) { #expect(words("a <table>\(html)</table> b").contains("x")) }

  @Test(
    "What is inherited and not said otherwise stays",
    arguments: [
      "<div style='font-size:0'><p style='font-size:1em'>x</div>",
      "<div style='font-size:0'><p style='font-size:120%'>x</div>",
      "<div style='font-size:0'><p style='color:red'>x</div>",
      "<div style='visibility:hidden'><p style='visibility:inherit'>x</div>",
      "<div style='color:transparent'><p style='color:currentcolor'>x</div>",
      "<div style='display:none'><p style='display:block'>x</div>",
      "<div style='opacity:0'><p style='opacity:1'>x</div>",
      "<div style='visibility:hidden'><p><b>x</b></div>",
      "<div style='text-decoration:line-through'><p style='text-decoration:none'>x</div>",
      "<p><b style='visibility:hidden'>x</p>x", "<div hidden><p style='display:block'>x</div>",
      "<p hidden=until-found style='display:block'>x",
    ])
  func inherited(html: String) { #expect(!words("a <div>\(html)</div>").contains("x")) }

  @Test(
    "Usual ways to put words out of sight",
    arguments: [
      "text-indent:100%;white-space:nowrap;overflow:hidden", "position:relative;left:-9999px",
      "position:absolute;inset-inline-start:-9999px", "clip-path:polygon(0 0,0 0,0 0)",
      "clip-path:circle(0 at 50% 50%)",
      "clip-path:inset(0 100% 0 0)", "block-size:0;overflow:hidden", "display:table-column", "color:#00000001",
      "transform:rotateX(90deg)", "transform:matrix(0,0,0,0,0,0)", "display:none;display:inline block",
      "display:none;display:grid flex",
    ])
  func outOfSight(style: String) { #expect(words("a <b style='\(style)'>x</b> b") == "a b") }

  @Test(
    "Close to these, and seen",
    arguments: [
      "text-indent:100%", "position:relative;left:-9px", "clip-path:circle(40%)", "clip-path:inset(0 50% 0 0)",
      "clip-path:polygon(0 0,100% 0,0 100%)", "display:table-cell", "color:#00000080", "transform:matrix(1,0,0,1,0,0)",
      "display:none;display:inline flex", "display:none;display:block flow list-item",
    ])
  func inSight(style: String) { #expect(words("a <b style='\(style)'>x</b> b") == "a x b") }

  @Test(
    "Rules in layers give way to those in none, but for what is important",
    arguments: [
      (".x{display:none} @layer a{.x{display:block}}", "a b"),
      ("@layer a{.x{display:none}} .x{display:block}", "a x b"),
      ("@layer a{b.x{display:none}} .x{display:block}", "a x b"), ("@layer a{.x{display:none}}", "a b"),
      ("@layer a{.x{display:none!important}} .x{display:block!important}", "a b"),
      (".x{display:none!important} @layer a{.x{display:block!important}}", "a x b"),
    ])
  func layers(style: String, expected: String) {
    #expect(words("<style>\(style)</style>a <b class=x>x</b> b") == expected)
  }

  @Test("Names of variables keep their case")
  func cases() {
    #expect(words("<style>:root{--H:none}.x{display:var(--h,block)}</style>a <b class=x>x</b> b") == "a x b")
    #expect(words("<style>:root{--H:none}.x{display:var(--H)}</style>a <b class=x>x</b> b") == "a b")
  }

  @Test(
    "Rules for other browsers hold for none",
    arguments: [
      "@supports (-ms-ime-align:auto){.x{display:none}}", "@supports (display:-ms-grid){.x{display:none}}",
      "@supports (display:foo){.x{display:none}}",
    ])
  func otherBrowsers(style: String) { #expect(words("<style>\(style)</style>a <b class=x>x</b> b") == "a x b") }

  @Test(
    "Whether all browsers have something is not always known",
    arguments: ["(foo:bar)", "selector(:foo)", "not (foo:bar)", "((foo:bar))", "(display:-moz-box)"])
  func doubtful(condition: String) {
    let page = "<style>@supports \(condition){.x{display:none}}</style>a <b class=x>x</b> b"
    #expect([words(page, .leftOut), words(page, .takenIn)] == ["a b", "a x b"])
  }

  @Test(
    "Rules for what all browsers have hold",
    arguments: ["(display:grid)", "(--a:b)", "(display:flex) and (color:red)", "((display:grid))"])
  func supported(condition: String) {
    #expect(words("<style>@supports \(condition){.x{display:none}}</style>a <b class=x>x</b> b") == "a b")
  }

  @Test("A sheet in another language is none", arguments: ["text/less", "text/x-scss"])
  func otherLanguages(type: String) {
    #expect(words("<style type='\(type)'>.x{display:none}</style>a <b class=x>x</b> b") == "a x b")
    #expect(words("<style type='TEXT/CSS'>.x{display:none}</style>a <b class=x>x</b> b") == "a b")
  }

  @Test(
    "Words in the colour of what lies behind them, on whichever elements it is said",
    arguments: [
      ("<div style='background:#fff'><p style='color:#fff'>x</p></div>", ""),
      ("<div style='color:white'><p style='background-color:#ffffff'>x</p></div>", ""),
      ("<div style='background:#fff;color:#fff'><b style='background:#000'>x</b></div>", "x"),
      ("<div style='background:#fff'><p style='color:#000'>x</p></div>", "x"),
      ("<div style='background:#fff'><div style='background:url(a.png)'><p style='color:#fff'>x</p></div></div>", "x"),
      ("<div style='background:#fff'><p style='color:#fff;position:absolute'>x</p></div>", "x"),
      ("<div style='background:#fff'><p style='color:#fff;margin-top:-9px'>x</p></div>", "x"),
      ("<div style='background:#fff;color:#fff'><a href=a>x</a></div>", "x"),
    ])
  func behind(html: String, seen: String) { #expect(words(html) == seen) }

  @Test(
    "Layers go by the order in which they are named, and what stands in none before all; of what is important, the other way round",
    arguments: [
      ("@layer a,b;@layer b{.x{display:block}}@layer a{.x{display:none}}", "x"),
      ("@layer a{.x{display:none}}@layer b{.x{display:block}}", "x"),
      ("@layer a{.x{display:block}}@layer b{.x{display:none}}", ""),
      (".x{display:none}@layer a{.x{display:block}}", ""),
      ("@layer a{.x{display:none!important}}.x{display:block!important}", ""),
      ("@layer a{.x{display:block!important}}@layer b{.x{display:none!important}}", "x"),
      ("@layer a{.x{display:block}@layer b{.x{display:none}}}", "x"),
      ("@layer a.b{.x{display:none}}@layer a{.x{display:block}}", "x"),
      ("@layer\nb,\ta;@layer a{.x{display:none}}@layer b{.x{display:block}}", ""),
      ("@layer{.x{display:block}}@layer{.x{display:none}}", ""),
      ("@layer{.x{display:none}}@layer{b.x{display:block}}@layer{.x{top:0}}", "x"),
    ])
  func layers(sheet: String, seen: String) { #expect(words("<style>\(sheet)</style><b class=x>x</b>") == seen) }

  @Test("Layers without a name are each another")
  func nameless() {
    func sheet(_ rule: String) -> String { "@import url(data:text/css,\(rule)) layer;" }
    let rules = ["b.x%7Bdisplay:none%7D", ".x%7Bdisplay:grid%7D"]
    #expect(words("<style>\(rules.map(sheet).joined())</style><b class=x>x</b>") == "x")
    #expect(words("<style>\(rules.reversed().map(sheet).joined())</style><b class=x>x</b>") == "")
    let own = "<style>@layer{b.x{display:none }}</style><style>@layer{.x{display:inline}}</style>"
    #expect(words("\(own)<b class=x>x</b>") == "x")
  }

  @Test(
    "What a selector without its like, a custom property and `all` say",
    arguments: [
      (".x,:hover{display:none}", ""), (".x,:is(:foo){display:none}", ""), (".x,::-webkit-scrollbar{display:none}", ""),
      ("@property --h{syntax:\"*\";inherits:true;initial-value:none}.x{display:var(--h)}", ""),
      ("div{visibility:hidden}.x{all:initial}", "x"), ("@media\r\nprint{.x{display:none}}", "x"),
      (":root.y .x{display:none}", "x"), ("div .x{content:url(a.png);content:}", ""),
      ("div .x{content:url(a.png);content:leader('.')}", ""), ("div .x{content:none;content:cross-fade(a,b)}", ""),
    ])
  func rules(sheet: String, seen: String) {
    #expect(words("<style>\(sheet)</style><div><b class=x>x</b></div>") == seen)
  }

  @Test(
    "What readers may have set, what an animation may show, and a rule with a selector that browsers may not know, is doubtful",
    arguments: [
      ".x,:foo{display:none}", ".x,b::bar{display:none}",
      "@media (prefers-reduced-motion:no-preference){.x{opacity:0}}",
      "@media (prefers-color-scheme:dark){.x{display:none}}",
      "@keyframes f{to{opacity:1}}.x{opacity:0;animation:f 1s forwards}",
    ])
  func perhaps(sheet: String) {
    let page = "<style>\(sheet)</style><b class=x>x</b>"
    #expect(words(page, .leftOut) == "" && words(page, .takenIn) == "x")
  }
}
