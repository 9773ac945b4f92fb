import HTMLReading
import Testing

@Suite("Words that a reader of the page does not see are none of it")
struct UnseenWordsTests {
  private func paragraphs(_ html: String, _ doubtful: DoubtfulWords = .leftOut) -> String {
    String(decoding: HTMLPage.text(of: Array(html.utf8), doubtful: doubtful), as: UTF8.self)
      .split(separator: "\n\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "|")
  }

  @Test(
    "Hidden by attribute, by the style in the element, or by what the element is",
    arguments: [
      "<p hidden>x</p>", "<p hidden=until-found>x</p>", "<div style='display:none'><p>x</p></div>",
      "<p style='color:red; DISPLAY : none !important'>x</p>", "<p style='display/**/:/**/none'>x</p>",
      "<p style='height:0;overflow:hidden'>x</p>", "<p style='max-height:0px; overflow-y: hidden'>x</p>",
      "<p style='opacity:.0'>x</p>", "<p style='transform:scale(0)'>x</p>", "<p style='margin-left:-9999px'>x</p>",
      "<p style='font:0/0 a'>x</p>", "<p style='transform:translateX(-9999px)'>x</p>",
      "<p style='d\\69splay:none'>x</p>", "<p style='visibility:hidden'>x</p>", "<p style='opacity:0'>x</p>",
      "<div popover>x</div>", "<dialog>x</dialog>", "<template>x</template>", "<noscript>x</noscript>",
      "<video>x</video>", "<iframe>x</iframe>", "<svg><title>x</title></svg>", "<svg><style>x</style></svg>",
      "<math><annotation>x</annotation></math>", "<meter>x</meter>", "<progress>x</progress>",
      "<math><mphantom>x</mphantom></math>",
      "<select><option>x</select>", "<svg><desc>x</desc></svg>", "<svg><text display=none>x</text></svg>",
      "<svg><text visibility=hidden>x</text></svg>", "<svg><text opacity=0>x</text></svg>",
      "<svg><symbol><text>x</text></symbol></svg>",
      "<p style='color:rgba(0,0,0,0)'>x</p>", "<p style='color:#12345600'>x</p>",
      "<p style='color:rgb(0 0 0 / 0%)'>x</p>",
      "<p style='color:hsl(0 0% 0% / 0)'>x</p>", "<p style='-webkit-text-fill-color:transparent'>x</p>",
      "<p style='color:white;background:#FFF'>x</p>",
      "<p style='color:rgb(255,255,255);background:#fff url(a.png)'>x</p>",
      "<p style='font-size:1px'>x</p>", "<p style='font-size:.05em'>x</p>",
      "<p style='position:absolute;width:1px;height:1px;overflow:hidden'>x</p>",
      "<p style='position:absolute;left:-100vw'>x</p>", "<p style='position:absolute;left:9999px'>x</p>",
      "<p style='position:fixed;inset:-9999px auto auto 0'>x</p>", "<p style='translate:-9999px'>x</p>",
    ])
  func hidden(html: String) { #expect(paragraphs("<p>a</p>\(html)<p>b</p>") == "a|b") }

  @Test(
    "Close to hidden, and seen",
    arguments: [
      "<p data-hidden>x</p>", "<p style='display:block'>x</p>", "<p style='display:none;display:block'>x</p>",
      "<p style='background:url(\"display:none\")'>x</p>", "<p title='display:none'>x</p>", "<dialog open>x</dialog>",
      "<p style='height:0'>x</p>", "<p style='overflow:hidden;height:10px'>x</p>",
      "<p style='transform:scale(0.5)'>x</p>",
      "<p style='margin-left:-10px'>x</p>", "<p style='font:12px/0 a'>x</p>",
      "<p style='width:100%;overflow:hidden'>x</p>",
      "<p style='opacity:0.5'>x</p>", "<p class=hidden>x</p>", "<details>x</details>",
      "<svg><text>x</text></svg>", "<select><option selected>x</select>", "<p display=none>x</p>",
      "<p style='color:#fff;background:#000'>x</p>", "<p style='color:rgba(0,0,0,.5)'>x</p>",
      "<p style='font-size:2px'>x</p>", "<p style='font-size:50%'>x</p>", "<p style='width:1px;height:1px'>x</p>",
      "<p style='position:absolute;left:50%'>x</p>", "<p style='left:9999px'>x</p>",
      "<p style='transform:translate(-100%)'>x</p>", "<p style='position:absolute;top:9999px'>x</p>",
      "<svg><text display=none style='display:inline'>x</text></svg>", "<p style='display:none!important'></p><p>x</p>",
    ])
  func seen(html: String) { #expect(paragraphs("<p>a</p>\(html)<p>b</p>") == "a|x|b") }

  @Test(
    "Hidden or struck out by the page's own style sheet",
    arguments: [
      (".x{display:none}", "<p class='y x'>x</p>"), ("#n, .z {visibility : hidden}", "<p id=n>x</p>"),
      ("div > p.x { display: none }", "<div><p class=x>x</p></div>"), ("[data-x='1']{opacity:0}", "<p data-x=1>x</p>"),
      ("/* a */ @media screen { .x { display:none } }", "<p class=x>x</p>"),
      ("del.x,.x{text-decoration:line-through}", "<p class=x>x</p>"),
      (".x{display:block}.x{display:none}", "<p class=x>x</p>"),
      (".x{display:none!important}", "<p class=x style='display:block'>x</p>"),
      (".a .x{display:none} .x{display:block}", "<div class=a><p class=x>x</p></div>"),
      (".x{position:absolute;left:-9999px}", "<p class=x>x</p>"),
      (".x{color:#fff;background:#fff}", "<p class=x>x</p>"),
      ("@media (min-width: 40em){.x{display:none}}", "<p class=x>x</p>"),
      (".x\\:y{display:none}", "<p class='x:y'>x</p>"), (".\\78{display:none}", "<p class=x>x</p>"),
      (".x:not(.open){display:none}", "<p class=x>x</p>"), (":where(.x){display:none}", "<p class=x>x</p>"),
      (":root .x{display:none}", "<p class=x>x</p>"), ("body{.x{display:none}}", "<body><p class=x>x</p></body>"),
      (".y{&.x{display:none}}", "<p class='x y'>x</p>"),
      // Nobody points at it.
      (".x:not(:hover){display:none}", "<p class=x>x</p>"),
      ("h2 + p{display:none}", "<h2></h2><p>x</p>"), (".y ~ .x{display:none}", "<p class=y></p><hr><p class=x>x</p>"),
      ("li:first-child{display:none}", "<ul><li>x</ul>"), ("li:nth-child(2n){display:none}", "<ul><li><li>x</ul>"),
      ("li:nth-child( odd ){display:none}", "<ul><li>x</ul>"),
      ("b:first-of-type{display:none}", "<p><i></i><b>x</b></p>"),
      ("b:nth-of-type(-n+2){display:none}", "<p><b>x</b><i></i><b>x</b></p>"),
      (".y + hr + p b{display:none}", "<p class=y></p><hr><p><b>x</b></p>"),
      ("div > p:nth-child(2) ~ p{display:none}", "<div><hr><p></p><p>x</p></div>"),
      ("ul > .x{display:none}", "<ul><li><li class=x>x</ul>"), (".z > p{display:none}", "<div class=z><p><p>x</div>"),
      ("[data-x=A i]{display:none}", "<p data-x=a>x</p>"), ("[data-x='a]']{display:none}", "<p data-x='a]'>x</p>"),
      (":is(.y:hover, .x){display:none}", "<p class=x>x</p>"), ("a:link{display:none}", "<p><a href=y>x</a></p>"),
      (":checked + p{display:none}", "<input checked><p>x</p>"),
      ("p:is(.y, .x){display:none}", "<p class=x>x</p>"), (".x{max-height:0;overflow:hidden}", "<p class=x>x</p>"),
      ("@media not print{.x{display:none}}", "<p class=x>x</p>"),
      ("@media only screen and (hover:hover){.x{display:none}}", "<p class=x>x</p>"),
      ("@media (max-width:9999px){.x{display:none}}", "<p class=x>x</p>"),
    ])
  func hiddenBySheet(style: String, html: String) {
    #expect(paragraphs("<style>\(style)</style><p>a</p>\(html)<p>b</p>") == "a|b")
    #expect(paragraphs("<p>a</p>\(html)<p>b</p><STYLE media=screen>\(style)</STYLE>") == "a|b")
  }

  @Test(
    "Close to hidden by the page's own style sheet, and seen",
    arguments: [
      (".x{display:none}", "<p class=xx>x</p>"), (".x{display:none}.x{display:block}", "<p class=x>x</p>"),
      (".x{display:none}", "<p class=x style='display:block'>x</p>"), (".x:hover{display:none}", "<p class=x>x</p>"),
      (".x:not(.open){display:none}", "<p class='x open'>x</p>"), ("p:is(.y,.z){display:none}", "<p class=x>x</p>"),
      ("h2 + p{display:none}", "<h2></h2><hr><p>x</p>"),
      (".x ~ p{display:none}", "<div><hr class=x><b><p>x</p></b></div>"),
      ("li:first-child{display:none}", "<ul><li><li>x</ul>"),
      ("li:nth-child(2n+3){display:none}", "<ul><li><li>x</ul>"),
      ("b:nth-of-type(2){display:none}", "<p><i></i><b>x</b></p>"), ("li li{display:none}", "<ul><li><li>x</ul>"),
      ("p p{display:none}", "<p><p>x"), (":is(.x:hover){display:none}", "<p class=x>x</p>"),
      ("p:nosuch(a{display:none}", "<p>x</p>"), (":checked + p{display:none}", "<input><p>x</p>"),
      (".x::first-line{display:none}", "<p class=x>x</p>"), ("p:-moz-x{display:none}", "<p>x</p>"),
      ("p[aria-hidden]{color:red}", "<p aria-hidden=true inert>x</p>"),
      ("@media print{.x{display:none}}", "<p class=x>x</p>"),
      ("@media (max-width:600px){.x{display:none}}", "<p class=x>x</p>"),
      ("@media (orientation:portrait){.x{display:none}}", "<p class=x>x</p>"),
      ("@media not all{.x{display:none}}", "<p class=x>x</p>"),
      ("@media screen and (max-width:40em){.x{display:none}}", "<p class=x>x</p>"),
      ("@keyframes k{from{visibility:hidden}}", "<p class=from>x</p>"), ("/*.x{display:none}*/", "<p class=x>x</p>"),
      (".x::before{display:none}", "<p class=x>x</p>"),
      ("#a.x{display:block} .x{display:none}", "<p id=a class=x>x</p>"),
      (".y .x{display:none}", "<p class=y></p><p class=x>x</p>"),
      (".x{display:none", "<p class=y>x</p>"), ("}.x{color:red}", "<p class=x>x</p>"),
    ])
  func seenBySheet(style: String, html: String) {
    #expect(paragraphs("<style>\(style)</style><p>a</p>\(html)<p>b</p>") == "a|x|b")
    #expect(paragraphs("<noscript><style>p{display:none}</style></noscript><p>a</p>\(html)<p>b</p>") == "a|x|b")
  }

  @Test(
    "Where nobody can say whether a style sheet hides words, they stand in one of two readings",
    arguments: [
      (".x:has(b){display:none}", "<p class=x>x</p>"), (".x:last-child{display:none}", "<div><p class=x>x</p></div>"),
      (".x:nth-last-child(2){display:none}", "<p class=x>x</p>"), (".x:lang(de){opacity:0}", "<p class=x>x</p>"),
      (".x:not(:has(b)){display:none}", "<p class=x>x</p>"), (".x:is(.y .z){display:none}", "<p class=x>x</p>"),
      (".x{display:none} .x:has(b){display:block}", "<p class=x>x</p>"),
      ("p:empty + .x{display:none}", "<p></p><p class=x>x</p>"),
      ("@container (min-width:1px){.x{display:none}}", "<p class=x>x</p>"),
      ("@media (prefers-color-scheme:dark){.x{display:none}}", "<p class=x>x</p>"),
      ("@media (width>400px){.x{display:none}}", "<p class=x>x</p>"),
      ("@media (max-width:1200px){.x{display:none}}", "<p class=x>x</p>"),
      (".x:nth-child(2 of .y){display:none}", "<p class=x>x</p>"), (".x:new-one{display:none}", "<p class=x>x</p>"),
    ])
  func doubtful(style: String, html: String) {
    let page = "<style>\(style)</style><p>a</p>\(html)<h2>b</h2>"
    #expect([paragraphs(page, .leftOut), paragraphs(page, .takenIn)] == ["a|b", "a|x|b"])
  }

  @Test("What a sheet of doubtful rules cannot hide is sure", arguments: ["color:red", "display:block"])
  func noDoubt(values: String) {
    let page = "<style>.x:has(b){\(values)}</style><p>a</p><p class=x>x</p>"
    #expect(paragraphs(page, .leftOut) == "a|x")
  }

  @Test("A page whose rules and elements are many takes no long time", .timeLimit(.minutes(10)))
  func manyRules() {
    let rules = (0..<20_000).map { ".a .b .c\($0 % 50) { display: none }" }.joined()
    let elements = String(repeating: "<b class='a b \(String(repeating: "c1 ", count: 50))'>", count: 4_000)
    _ = paragraphs("<style>\(rules)</style>\(elements)x")
  }

  @Test(
    "Struck out",
    arguments: [
      ("We paid <del>nothing</del> everything.", "We paid everything."),
      ("We <s>did not</s> paid.", "We paid."), ("<strike>a</strike>b", "b"),
      ("<span style='text-decoration: line-through'>a</span>b", "b"), ("a<ins>b</ins>c", "abc"),
      ("<p><s>a</p><p>b</p></s><p>c", "c"), ("<s><p>a</s>b</p>c", "b|c"),
      ("<table><td><s>a</td><td>b</td></table>", "b"),
    ])
  func struck(html: String, expected: String) { #expect(paragraphs(html) == expected) }

  @Test(
    "The sentence around a mark or a footnote's number is whole",
    arguments: [
      ("We paid <mark>nothing</mark> at all", "We paid nothing at all"),
      ("We paid nothing<sup>1</sup> at all", "We paid nothing at all"),
      ("at all.<sup><a href='#fn1'>1</a></sup> Then", "at all. Then"),
      ("The EU<a href='#n'><sup>12</sup></a> paid", "The EU paid"),
      ("nothing<a href='#n'>[3]</a> more", "nothing more"),
      ("nothing<a class='footnote-ref' href='x'>4</a> more", "nothing more"),
      ("nothing<sup>*</sup> more", "nothing more"),
      ("paid<sup><a href='#1'>1</a>,<a href='#2'>2</a></sup> nothing", "paid nothing"),
      ("paid<sup>[<a href='#1'>1</a>]</sup> nothing", "paid nothing"),
      ("paid<sup>1–3</sup> nothing", "paid nothing"), ("paid<sup>1, 2</sup> nothing", "paid nothing"),
      ("paid<sup class=reference><a href='#1'>[note 1]</a></sup> nothing", "paid nothing"),
      (
        "paid<sup class='noprint Inline-Template'>[<i><a href='/w'>citation needed</a></i>]</sup> nothing",
        "paid nothing"
      ),
      ("paid<a class='footnote-anchor' href='https://a.example/p#1'>1</a> nothing", "paid nothing"),
      ("took<a href='#fn1'>1</a> the", "took the"), ("them.<a href='#fn1'>2</a> Then", "them. Then"),
      ("Art.<a href='#a1'>1</a> b", "Art.1 b"),
      ("a €<a href='#a1'>2</a> b", "a €2 b"), ("Room A<a href='#a1'>5</a> b", "Room A5 b"),
      ("1.<a href='#fn1'>2</a> b", "1.2 b"),
      // What is none; a power is no other number.
      ("We <sup>[never]</sup> paid", "We [never] paid"),
      ("10<sup>6</sup> euros", "10⁶ euros"), ("5<sup>1</sup> euros", "5¹ euros"), ("5 km<sup>2</sup>", "5 km²"),
      ("see <a href='#p2'>2</a> there", "see 2 there"),
      ("the 2<sup>nd</sup> time", "the 2nd time"), ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
    ])
  func footnotes(html: String, expected: String) { #expect(paragraphs(html) == expected) }

  @Test(
    "Tags close what they close in a browser",
    arguments: [
      ("<p hidden>x<p>b", "b"), ("<ul><li hidden>x<li>b</ul>", "b"), ("<dl><dt hidden>x<dd>b", "b"),
      ("<table><tr hidden><td>x<tr><td>b", "b"), ("<div hidden><p>x</div>b", "b"),
      ("<div hidden>x</span>x</div>b", "b"), ("<span hidden><p>x</span>x</p></span>b", "b"),
      ("<td hidden>x</div></td>b", "b"), ("<b hidden>x</i>x</b>b", "b"), ("<br hidden>b", "b"), ("<p hidden/>x", ""),
      ("<svg><g hidden/></svg>b", "b"), ("<head><title>x</title><p>b", "b"), ("<head>b", "b"),
      ("<svg><p>b</p></svg>", "b"), ("<a hidden>x<a>b", "b"), ("<h1 hidden>x<h2>b", "b"),
    ])
  func closing(html: String, expected: String) { #expect(paragraphs(html) == expected) }

  @Test(
    "Scripts, raw texts and sections end where a browser ends them",
    arguments: [
      ("<script><!-- <script> </script> x --></script>b", "b"), ("<script><!-- </script>b", "b"),
      ("<style><p>x</style>b", "b"), ("<textarea><p>&lt;</textarea>", "<p><"), ("<plaintext><p>b", "<p>b"),
      ("<svg><![CDATA[b]]></svg>", "b"), ("<![CDATA[x]]>b", "b"), ("<xmp><b>b</b></xmp>", "<b>b</b>"),
    ])
  func raw(html: String, expected: String) { #expect(paragraphs(html) == expected) }

  @Test("A page of nothing but beginnings takes no longer than its length")
  func deep() {
    let html = String(repeating: "<span>", count: 5_000) + "<p>" + String(repeating: "</span><b>", count: 5_000) + "b"
    let clock = ContinuousClock()
    let time = clock.measure { #expect(paragraphs(html) == "b") }
    #expect(time < .seconds(20))
  }
}
