import Diagnostics
import TestBasics
import Testing

@testable import Model

/// What both readers make of a text; nil where the text would not get as far as a reader.
private func readBoth(_ text: String) -> (plain: FrontMatterNode?, libyaml: Diagnosed<FrontMatterNode?>)? {
  let file = SourceFile(path: "x", text: text)
  let range = 0..<file.bytes.count
  guard TextCheck.firstControl(in: range, of: file.buffer.unsafe) == nil else { return nil }
  return (PlainYAMLReader.read(range, of: file), YAMLReader.readAll(range, of: file))
}

/// Whether the plain reader gave a value. If so, it must be the one that libyaml gives.
private func agrees(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Bool {
  guard let (plain, libyaml) = readBoth(text), let plain else { return false }
  #expect(plain == libyaml.value, "\(text.debugDescription): \(libyaml.diagnostics)", sourceLocation: sourceLocation)
  return true
}

@Suite("The plain reader agrees with libyaml")
struct PlainYAMLReaderTests {
  @Test(
    "and reads",
    arguments: [
      "", "\n", "# nothing\n", "title: A\n", "title: A", "title:\n", "title: \ndate: 2018\n", "a: b c  \n",
      "title: \"A: b # c\"\n", "title: 'it''s'\n", "title: \"say \\\"x\\\" \\\\ y\"\n", "title: \"\"\n",
      "url: https://example.org/?a=b#c\n", "n: -79.38\n", "time: 12:30\n", "country: NO\n", "k: a, b]\n",
      "d: 2014/..\n",
      "tags: [a, b]\n", "tags: []\n", "tags: [ ]\n", "tags: [ a , \"b, c\" , 'd''s' ]\n", "u: [https://a.org/x, b]\n",
      "tags:\n- a\n- b\nnext: c\n", "tags:\n  - a\n  - \"b\"\n\nnext: c\n", "a:\n  b: c\n  d: e\nf: g\n",
      "r:\n  - type: X\n    to: y\n\n  - type: Z\n    to: [a, b]\nend: 1\n", "r:\n- a: 1\n  b: 2\n- a: 3\n",
      "a:\r\n  - b\r\n  - c\r\nd: e\r\n", "# c\na: b\n  # d\nc: d\n", "k: v\nk: w\n", "  a: b\n  c: d\n", "- a\n- b\n",
      "é: a\nb: ü – “q” \n".replacing("é", with: "e"), "a:\n  b:\n    c:\n      d: e\n", "a:\n  b:\nc: d\n",
      "a:\n  - b:\n    c: d\n",
      "x: (a) ~b ;c\n", "x: a\r\rb: c\r", "x: a#b\n", "x: a'b\"c\n", "x: [a'b, c\"d]\n",
    ])
  func reads(_ text: String) {
    #expect(agrees(text), "left to libyaml: \(text.debugDescription)")
  }

  @Test(
    "or leaves to libyaml",
    arguments: [
      "a: b: c\n", "a: b #c\n", "a: b\n  c\n", "a: >\n  b\n", "a: |\n  b\n", "a: &x b\n", "a: *x\n", "a: !t b\n",
      "<<: a\n",
      "? a\n", "[a]: b\n", "{a: b}\n", "a: {b: c}\n", "a: [b, [c]]\n", "a: [b\n", "a: [b,\n c]\n", "a: \"b\n",
      "a: \"b\\n\"\n",
      "a: 'b\n", "\ta: b\n", "a:\tb\n", "a: \"b\" c\n", "a: - b\n", "- - a\n", "a\n", "a:b\n", "a: @b\n", "a: `b\n",
      "a: %b\n",
      "a :  b\n", "\"a\": b\n", "a:\n b: c\n  d: e\n", "a:\n  b: c\n d: e\n", "a: [b: c]\n", "a: [?b]\n", "a: [b, ]\n",
      "a: [,]\n",
      "a: b\n- c\n", "a:\n  - b\n  c: d\n", "--- a: b\n", "a: -\n", "a: [-]\n", "é: b\n",
    ])
  func leaves(_ text: String) {
    #expect(readBoth(text)?.plain == nil)
  }

  @Test("over texts put together from pieces", arguments: 0..<8)
  func pieces(_ seed: Int) {
    let pieces = [
      "a", "b", "key", "title", ": ", ":", ":\n", "\n", "\n\n", "  ", " ", "- ", "-", "[", "]", ", ", ",", "\"", "'",
      "''",
      "\\\"", "\\\\", "\\", "#", " # c", "\n# c\n", "é", "–", "1", "-1", "https://x.org", "\r\n", "\t", "{", "}", "?",
      "? ",
      "*", "&", "!", "|", ">", "|\n", "%", "@", "~", "<<", "\n  ", "\n    ", "\n- ", "\n  - ", "a: b\n", "  c: d\n",
      "e: [f, g]\n",
      "h: \"i\"\n", "- j: k\n", "---", "...", "\n---\n", "=", ".", "`",
    ]
    var random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 1)
    var read = 0
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      if agrees(text) { read += 1 }
    }
    #expect(read > 100)
  }

  @Test("over front matter, whole and with single bytes changed", arguments: 0..<8)
  func mutations(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 104_729 &+ 3)
    let signs = Array(" \n:-[],'\"#ab0\\\t&*!?|>{}%é\r.".unicodeScalars)
    var read = 0
    for _ in 0..<1500 {
      var text = frontMatter(&random)
      if agrees(text) { read += 1 }
      for _ in 0..<2 {
        var scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0..<scalars.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? " "
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalars.insert(sign, at: place)
        case 1: scalars.remove(at: place)
        default: scalars[place] = sign
        }
        text = String(String.UnicodeScalarView(scalars))
        if agrees(text) { read += 1 }
        if text.isEmpty { break }
      }
    }
    #expect(read > 1500)
  }

  private func frontMatter(_ random: inout SeededGenerator) -> String {
    func value() -> String {
      let values = [
        "word", "two words", "\"in: quotes\"", "'single'", "2018-04-27", "[a, b c]", "[]", "-79.38", "https://a.org/b",
        "é – ü",
        "\"a \\\"b\\\"\"", "[\"x, y\", z]", "", "true", "A, b; (c)", "[ word ]",
      ]
      return values.randomElement(using: &random) ?? ""
    }
    func lines(indent: Int, depth: Int) -> String {
      var out = ""
      let space = String(repeating: " ", count: indent)
      for number in 0..<Int.random(in: 1...4, using: &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where depth < 3: out += "\(space)k\(number):\n" + lines(indent: indent + 2, depth: depth + 1)
        case 1 where depth < 3:
          out += "\(space)k\(number):\n"
          for _ in 0..<2 {
            let nested = lines(indent: indent + 4, depth: depth + 1).dropFirst(indent + 4)
            out += "\(space)  - \(nested)"
          }
        case 2: out += "\(space)k\(number):\n\(space)- \(value())\n\(space)- b\n"
        case 3: out += "\n\(space)k\(number): \(value())\n"
        default: out += "\(space)k\(number): \(value())\n"
        }
      }
      return out
    }
    return lines(indent: 0, depth: 0)
  }
}
