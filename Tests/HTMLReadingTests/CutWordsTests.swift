import HTMLReading
import Testing

@Suite("Words that a style may cut off or take away in the end")
struct CutWordsTests {
  private func words(_ html: String, _ doubtful: DoubtfulWords) -> String {
    String(decoding: HTMLPage.text(of: Array("<!DOCTYPE html>\(html)".utf8), doubtful: doubtful), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Of a page without what may be hidden and with it.
  private func readings(_ html: String) -> [String] { [words(html, .leftOut), words(html, .takenIn)] }

  @Test(
    "Whether these hide words nobody can say",
    arguments: [
      "max-height:1px;overflow:hidden", "height:4px;overflow:clip", "overflow:hidden;white-space:nowrap",
      "display:-webkit-box;-webkit-line-clamp:1;overflow:hidden", "line-clamp:2;overflow:hidden",
      "mask-image:linear-gradient(transparent,transparent)", "-webkit-mask:url(a.svg)", "clip-path:url(#c)",
      "clip-path:circle(3px)", "clip-path:circle(5%)", "clip-path:circle(50% at -300% 0)", "clip-path:inset(0 0 95% 0)",
      "clip-path:polygon(0 0,100% 100%,100% 0,0 100%)", "clip-path:polygon(0 0,90px 90px,90px 0,0 90px)",
      "clip-path:inset(200px)", "clip-path:polygon(0 0,10% 0,0 10%)", "clip-path:polygon(0 0,9px 0,0 9px)",
      "position:absolute;clip:rect(0,40px,20px,0)", "letter-spacing:-1em", "letter-spacing:-20px",
      "overflow:hidden;text-indent:500px", "overflow:hidden;text-indent:-150%",
      "flex:1;width:0;overflow:hidden", "height:0;flex-grow:1;overflow:hidden",
      "width:0;min-width:100%;overflow:hidden", "height:0;min-height:100%;overflow:hidden",
    ])
  func perhaps(style: String) {
    #expect(readings("a <b style='\(style)'>x</b> b") == ["a b", "a x b"])
    #expect(readings("<style>.y{\(style)}</style>a <b class=y>x</b> b") == ["a b", "a x b"])
  }

  @Test(
    "These hide none",
    arguments: [
      "clip-path:circle(50%)", "clip-path:inset(0 round 8px)", "clip-path:polygon(0 0,100% 0,100% 90%,0 100%)",
      "clip-path:polygon(0 0,100% 0,100% calc(100% - 20px),0 100%)", "clip-path:ellipse(60% 40% at 50% 50%)",
      "position:absolute;clip:rect(0,auto,auto,0)", "position:absolute;clip:auto", "letter-spacing:-.02em",
      "letter-spacing:-1px", "white-space:nowrap", "overflow:hidden", "text-indent:2em;overflow:hidden",
      "-webkit-line-clamp:3", "mask:none", "height:0;min-height:40px;overflow:hidden",
      "line-clamp:none;overflow:hidden",
      "max-height:400px;overflow:hidden", "min-width:0;flex:1", "float:left", "width:0;min-width:20em;overflow:hidden",
    ])
  func seen(style: String) { #expect(readings("a <b style='\(style)'>x</b> b") == ["a x b", "a x b"]) }

  @Test(
    "These hide all",
    arguments: [
      "position:absolute;clip:rect(5px,5px,5px,5px)", "position:absolute;clip:rect(0 0 100px 0)",
      "clip-path:polygon(0 0,50% 50%,100% 100%)", "clip-path:polygon(1px 0,2px 0,1px 0,9px 0)",
      "clip-path:polygon(9px 9px,9px 9px,9px 9px)", "clip-path:ellipse(50% 0)", "clip-path:inset(0 60% 0 60%)",
      "width:0;overflow:hidden;padding-left:9999px", "height:0;min-height:1px;overflow:hidden",
      "content:radial-gradient(red,blue)", "width:0;overflow:hidden;min-width:0",
    ])
  func hidden(style: String) { #expect(readings("a <b style='\(style)'>x</b> b") == ["a b", "a b"]) }

  @Test(
    "An animation that leaves words hidden takes them away, perhaps",
    arguments: [
      ("to{opacity:0}", "animation:h 0s forwards"), ("100%{visibility:hidden}", "animation:h 1s linear both"),
      ("from{opacity:1}to{transform:translateX(-9999px)}", "animation:H 1s;animation-fill-mode:forwards"),
      ("from,to{opacity:0}", "animation:h 1s infinite"), ("from{opacity:0}", "animation:h 1s reverse forwards"),
      ("to{max-height:0}", "overflow:hidden;animation-name:h;animation-fill-mode:both"),
      ("to{color:transparent}", "animation:\"h\" 1s both"),
    ])
  func animations(frames: String, style: String) {
    #expect(
      readings("<style>@keyframes h{\(frames)}.y{\(style)}</style>a <b class=y>x</b> b") == ["a b", "a x b"])
  }

  @Test("Of more animations than anybody looks at nobody can say what they hide")
  func many() {
    let frames = (0..<20).map { "@keyframes h\($0){to{top:0}}" }.joined()
    let names = (0..<20).map { "h\($0) 1s both" }.joined(separator: ",")
    #expect(readings("<style>\(frames).y{animation:\(names)}</style>a <b class=y>x</b> b") == ["a b", "a x b"])
  }

  @Test(
    "One that shows them in the end takes none away",
    arguments: [
      ("from{opacity:0}to{opacity:1}", "animation:h 1s both"), ("50%{opacity:0}", "animation:h 1s infinite"),
      ("to{opacity:0}", "animation:h 1s"), ("to{opacity:0}", "animation:other 1s forwards"),
      ("from{opacity:0}", "animation:h 1s forwards"),
    ])
  func shown(frames: String, style: String) {
    #expect(
      readings("<style>@keyframes h{\(frames)}.y{\(style)}</style>a <b class=y>x</b> b") == ["a x b", "a x b"])
  }

  @Test("A first letter that is larger than the others is part of its word, whatever box a style makes of it")
  func initials() {
    for display in ["block", "table", "inline-block"] {
      let style = "<style>.d{float:left;display:\(display);font-size:60px}</style>"
      #expect(words("\(style)<p><span class=d>T</span>he mayor", .leftOut) == "The mayor", "\(display)")
    }
    #expect(words("<style>.d{float:left;display:block}</style><span class=d>“T</span>he", .leftOut) == "“The")
    #expect(words("<span style='display:block'>T</span>he", .leftOut) == "T he")
  }

  @Test(
    "What else floats stands apart from the text around it", arguments: ["left", "right"],
    ["block", "flex", "grid", "table"])
  func floats(side: String, display: String) {
    let style = "<style>.d{float:\(side);display:\(display)}</style>"
    for word in ["Exclusive", "12 May", "1", "On"] {
      #expect(words("\(style)<p><span class=d>\(word)</span>The mayor", .leftOut) == "\(word) The mayor", "\(word)")
    }
    #expect(words("\(style)<a class=d>One</a><a class=d>Two</a>", .leftOut) == "One Two")
  }

  @Test("An element with words is never empty")
  func empty() {
    for rule in ["p:empty", "p:is(:empty)", ".y :empty", "div > p.x:empty", "p:not(:not(:empty))"] {
      #expect(readings("<style>\(rule){display:none}</style><div class=y><p class=x>a</div>") == ["a", "a"], "\(rule)")
    }
    #expect(readings("<style>p:not(:empty){display:none}</style><p>a</p>b") == ["b", "b"])
    for rule in ["p:empty + p", "p:not(:empty) + p", ":is(h1,p:empty) ~ p"] {
      #expect(readings("<style>\(rule){display:none}</style><p></p><p>a</p>") == ["", "a"], "\(rule)")
    }
    #expect(words("<style>p:empty::before{content:'no'}</style><p>a", .takenIn) == "noa")
  }

  @Test("Words in the colour that the page itself has, where a script may give it another")
  func page() {
    #expect(readings("<style>body{background:#000}.k{color:#000}</style><p class=k>x</p>b") == ["b", "x b"])
    #expect(readings("<style>body{background:#fff}.k{color:#fff}</style><body><p class=k>x</p>b") == ["b", "x b"])
    #expect(readings("<style>body{background:#000;color:#eee}</style><p>x</p>b") == ["x b", "x b"])
    #expect(readings("<style>body{color:#fff}</style><p>x") == ["", "x"])
    #expect(readings("<!-- <body> --><style>body{display:none}</style><p>x") == ["", "x"])
    #expect(readings("<style>p:has(b){color:white}</style><p>x</p>b") == ["b", "x b"])
  }

  @Test("What a style makes a block of stands apart, whatever its name; what nobody knows stands in its line")
  func boxes() {
    let style = "<style>x-y{display:block}</style>"
    let text = HTMLPage.text(of: Array("<!DOCTYPE html>\(style)<x-y>a</x-y><x-y>b</x-y>".utf8))
    #expect(String(decoding: text, as: UTF8.self).contains("a\n\nb"))
    let plain = HTMLPage.text(of: Array("<!DOCTYPE html><x-y>a</x-y> <x-y>b</x-y>".utf8))
    #expect(String(decoding: plain, as: UTF8.self).contains("a b"))
  }

  @Test("A frame that an animation may show is one of which nobody can say")
  func frames() {
    let html = "a <iframe style='opacity:0;animation:f 1s' srcdoc='<p>x'></iframe> b"
    #expect(readings(html) == ["a b", "a x b"])
  }
}
