import Diagnostics
import Testing
import Yams

@testable import Model

private func refusal(in text: String) -> YAMLRefusal.Reason? {
  Array(text.utf8).withUnsafeBufferPointer { YAMLRefusal.first(in: 0..<$0.count, of: $0)?.reason }
}

/// Whether the tree holds what the refusal is there to keep out.
private func holdsRefusable(_ node: Node) -> Bool {
  if node.anchor != nil { return true }
  switch node {
  case .scalar(let scalar): return scalar.style == .plain && "\(scalar.tag)".contains("!")
  case .sequence(let sequence): return sequence.contains(where: holdsRefusable)
  case .mapping(let mapping):
    return mapping.contains { key, value in
      key.scalar.map { $0.style == .plain && $0.string == "<<" } ?? true || holdsRefusable(key) || holdsRefusable(value)
    }
  case .alias: return true
  }
}

@Suite("What YAML can do and front matter may not")
struct YAMLRefusalTests {
  @Test(
    "is refused",
    arguments: [
      ("a: &x b", YAMLRefusal.Reason.anchor), ("a: *x", .alias), ("- *x", .alias), ("a: [b, *x]", .alias),
      ("a: {b: *x}", .alias),
      ("a: !!set {b}", .tag), ("!x a: b", .tag), ("<<: *x", .mergeKey), ("? a\n: b", .complexKey),
      ("? [a, b]\n: c", .complexKey),
      ("[a, b]: c", .complexKey), ("{a: b}: c", .complexKey), ("[[a] # b\n: c]", .complexKey),
      ("a: {[], b}", .complexKey),
      ("%YAML 1.1\n---\na: b", .directive),
      ("a: b\n--- \nc: d", .document),
      ("a: b\n...\nc: d", .document), ("a: \"x\ny\" \nb: *z", .alias), ("a: b # \"\nc: *z", .alias),
      ("a: |\n  *x\nb: *y", .alias),
      ("a: it's\nb: *y", .alias), ("a: b\n  \"c\nd: *y", .alias), (String(repeating: "- ", count: 90) + "x", .tooDeep),
      ("a: " + String(repeating: "[", count: 90), .tooDeep), ("a: x\nb:\n  - c: &d e", .anchor),
      ("a: 'b''\n  c' \nd: &e f", .anchor),
    ])
  func refused(_ text: String, _ reason: YAMLRefusal.Reason) {
    #expect(refusal(in: text) == reason)
  }

  @Test(
    "but not where it is text",
    arguments: [
      "a: AT&T *b* c!", "a: \"*b\"", "a: '&b'", "a: |\n  *b*\n  &c\n", "a: >-\n  !b\n\n  *c\n", "a: b\n  *c*\n",
      "a: b # &c\n",
      "a: [b*, \"*c\"]", "a: b ? c", "a: <b>", "- |\n  *a\n- b", "a:\n  - b: |2\n       *x\n    c: d", "a: x%",
      "a: \"b\n  *c\"\n",
      "a: [b\n  *c]", "tags:\n- a\n- b&c\n",
    ])
  func accepted(_ text: String) {
    #expect(refusal(in: text) == nil)
  }

  @Test("An empty value beyond the deepest level is refused where the text ends")
  func deepAndEmpty() {
    let text = "- - - - - - - - -"
    let file = SourceFile(path: "a.md", text: text)
    let read = YAMLReader.read(0..<text.utf8.count, of: file)
    #expect(read.diagnostics.map(\.id) == ["yaml-not-read"])
    #expect(read.diagnostics.allSatisfy { $0.location.range.upperBound <= text.utf8.count })
  }

  @Test("whatever it is put together from", arguments: 0..<8)
  func pieces(_ seed: Int) {
    let pieces = [
      "a", "b", ": ", ":", ":\n", "\n", "  ", " ", "- ", "[", "]", "{", "}", ", ", ",", "\"", "'", "\\", "#", " # c",
      "*a", "&a ",
      "!a ", "? ", "?", "|\n", ">\n", "|2\n", "|-", "%", "<<", "\n  ", "\n    ", "\n- ", "a: b\n", "  c: d\n", "\t",
      "é", "\r\n", "\"x\"",
      "'y'", "\n\"", "\n'", "*a: ", "&a", "!!str ", "x: |\n", "    t\n", "---\n",
    ]
    var random = SeededRandom(state: UInt64(seed) &* 6151 &+ 11)
    var parsed = 0
    for _ in 0..<12_000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      guard refusal(in: text) == nil else { continue }
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { continue }
        parsed += 1
        withExtendedLifetime(parser) {
          #expect(!holdsRefusable(root), "\(text.debugDescription)")
        }
      } catch {
        #expect(!"\(error)".contains("undefined alias"), "\(text.debugDescription)")
      }
    }
    #expect(parsed > 100)
  }
}
