import HTMLReading
import Testing

@Suite("Style sheets that were made to exhaust time or memory")
struct HostileStyleTests {
  private func words(_ html: String, _ doubtful: DoubtfulWords = .leftOut) -> String {
    String(decoding: HTMLPage.text(of: Array("<!DOCTYPE html>\(html)".utf8), doubtful: doubtful), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// All readings of a page, in a time that no page takes whose bytes are read once each.
  private func readsSoon(_ html: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      for doubtful in [DoubtfulWords.leftOut, .takenIn, .masked(withMarks: false), .masked(withMarks: true)] {
        _ = words(html, doubtful)
      }
    }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test(
    "Numbers that no number is",
    arguments: [
      "li:nth-child(-9223372036854775808)", "li:nth-child(-9223372036854775808n)",
      "li:nth-child(n-9223372036854775808)",
      "li:nth-of-type(99999999999999999999)",
    ])
  func numbers(selector: String) {
    #expect(words("<style>\(selector){display:none}</style><ul><li>a</ul>", .takenIn) == "a")
  }

  @Test(
    "Values that no browser takes for a number",
    arguments: [
      "color:rgb(nan,0,0)", "color:rgb(1e999,0,0)", "opacity:1e999", "z-index:-9223372036854775808",
      "left:-9223372036854775809px", "clip-path:inset(1e999px)", "clip:rect(1e999px,0,0,0)",
    ])
  func values(style: String) { #expect(words("<p style='\(style)'>a", .takenIn) == "a") }

  @Test("Rules in rules that double what stands around them")
  func nested() {
    let deep = String(repeating: "& & & &{", count: 30) + ".x{display:none}" + String(repeating: "}", count: 30)
    readsSoon("<style>b\(deep)</style>a <b class=x>x</b>")
    let outer = (0..<64).map { ".\(String(repeating: "n", count: 240))\($0)" }.joined(separator: ",")
    readsSoon("<style>\(outer){\(String(repeating: "&{top:0}", count: 20_000))}</style>a")
    readsSoon("<style>\(outer){\(String(repeating: "@media all{top:0}", count: 10_000))}</style>a")
  }

  @Test("Mixes of mixes of colours")
  func mixes() {
    let depth = 20_000
    let color =
      String(repeating: "color-mix(in srgb,red,", count: depth) + "red" + String(repeating: ")", count: depth)
    #expect(words("<p style='color:\(color)'>a") == "a")
  }

  @Test("Selectors that ask for much of many elements")
  func steps() {
    let far = String(repeating: "div div div div div div .z{display:none}", count: 2_500)
    let divs = String(repeating: "<div>", count: 400)
    readsSoon("<style>\(far)</style>\(divs)\(String(repeating: "<b class=z>x</b>", count: 3_000))<p>a")
    readsSoon("<style>\(far)</style>\(divs)\(String(repeating: "<i><b class=z>x</b></i>", count: 3_000))<p>a")
    readsSoon("<style>.q \(far)</style>\(divs)\(String(repeating: "<i><b class=z>x</b></i>", count: 3_000))<p>a")
    let list = (0..<2_000).map { ".c\($0)" }.joined(separator: ",")
    let lists = String(repeating: "b:not(:is(\(list))){top:0}", count: 20)
    readsSoon("<style>\(lists)</style>" + (0..<8_000).map { "<b class=d\($0)>x" }.joined())
    let positions = (0..<300).map { ":nth-child(3n+\($0)){top:\($0)px}" }.joined()
    readsSoon("<style>\(positions)</style>" + String(repeating: "<b>x</b>", count: 20_000))
    let long = String(repeating: "a", count: 50_000)
    readsSoon("<style>[data-x*=\"\(long.dropLast(20_000))b\"]{top:0}</style><b data-x=\(long)>x")
  }

  @Test("Elements that are never closed, each with a colour of its own, and classes that are many")
  func elements() {
    readsSoon(String(repeating: "<font color=white>", count: 11_111) + "<p>a")
    let classes = (0..<30_000).map { "c\($0)" }.joined(separator: " ")
    readsSoon("<style>.c1.c29999.c7{top:0}</style><b class='\(classes)'>x")
  }

  @Test("Many animations of many elements, and shapes of many lengths")
  func animations() {
    let frames = (0..<2_000).map { "@keyframes a\($0){to{top:0}}" }.joined()
    let names = (0..<2_000).map { "a\($0)" }.joined(separator: ",")
    let elements = String(repeating: "<b>x</b>", count: 500)
    readsSoon("<style>\(frames)*{animation:\(names);animation-fill-mode:both}</style>\(elements)")
    readsSoon("<style>\(frames)*{animation:\(names.prefix(900));animation-fill-mode:both}</style>\(elements)")
    readsSoon("<p style='clip-path:circle(\(String(repeating: "50% ", count: 20_000)))'>a")
  }

  @Test("Tags of a page's body that never end")
  func bodies() {
    let bytes = Array(String(repeating: "<body", count: 400_000).utf8)
    let time = ContinuousClock().measure { #expect(!ReadableText.mayBeDoubtful(bytes, called: "a.html")) }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test("Parts of a message that are many, in one another")
  func parts() {
    func multipart(_ depth: Int) -> String {
      let inner = depth == 0 ? "Content-Type: text/plain\n\nword\n" : multipart(depth - 1)
      let parts = String(repeating: "--B\(depth)\n\(inner)", count: depth == 0 ? 40 : 8)
      return "Content-Type: multipart/mixed; boundary=B\(depth)\n\n\(parts)--B\(depth)--\n"
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let bytes = Array("MIME-Version: 1.0\n\(multipart(3))".utf8)
      guard case .text(let text) = ReadableText.of(bytes, called: "a.eml") else {
        Issue.record("It is a message")
        return
      }
      #expect(text.starts(with: "word".utf8))
    }
    #expect(time < .seconds(20), "\(time)")
  }
}
