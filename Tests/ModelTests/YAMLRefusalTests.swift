import CYAML
import Diagnostics
import TestBasics
import Testing

@testable import Model

/// What is refused in a text, and where its first byte stands, as in `a: «*x`.
private func refusal(in text: String) -> (refusal: YAMLRefusal, shown: String)? {
  let bytes = Array(text.utf8)
  let file = SourceFile(path: "a.md", bytes: bytes)
  let found = YAMLReader.read(0..<bytes.count, of: file).diagnostics
  guard found.count == 1, found[0].id == "yaml-not-read" else { return nil }
  let start = found[0].location.range.lowerBound
  let shown = String(decoding: bytes[..<start], as: UTF8.self) + "«" + String(decoding: bytes[start...], as: UTF8.self)
  return YAMLRefusal.allCases.first { $0.words.message == found[0].message }.map { ($0, shown) }
}

/// Whether libyaml itself, asked without us, finds in a text what the refusals are there to keep out.
private func holdsRefusable(_ text: String) -> Bool {
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else { return true }
  defer { yaml_parser_delete(&parser) }
  var text = text
  return text.withUTF8 { bytes in
    guard let start = bytes.baseAddress else { return false }
    yaml_parser_set_input_string(&parser, start, bytes.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return false }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return false
      case YAML_ALIAS_EVENT: return true
      case YAML_DOCUMENT_START_EVENT where event.data.document_start.implicit == 0: return true
      case YAML_DOCUMENT_END_EVENT where event.data.document_end.implicit == 0: return true
      case YAML_SCALAR_EVENT where event.data.scalar.anchor != nil || event.data.scalar.tag != nil: return true
      case YAML_SEQUENCE_START_EVENT where event.data.sequence_start.anchor != nil: return true
      case YAML_SEQUENCE_START_EVENT where event.data.sequence_start.tag != nil: return true
      case YAML_MAPPING_START_EVENT where event.data.mapping_start.anchor != nil: return true
      case YAML_MAPPING_START_EVENT where event.data.mapping_start.tag != nil: return true
      default: continue
      }
    }
  }
}

@Suite("What YAML can do and front matter may not")
struct YAMLRefusalTests {
  @Test(
    "is refused, at its first byte",
    arguments: [
      ("a: «&x b", YAMLRefusal.anchor), ("a: «*x", .alias), ("- «*x", .alias), ("a: [b, «*x]", .alias),
      ("a: {b: «*x}", .alias), ("a: «*", .alias), ("a: «*b* c", .alias), ("a: «& b", .anchor), ("«&a b: c", .anchor),
      ("a: «!!set {b}", .tag), ("«!x a: b", .tag), ("a: «! b", .tag), ("a: «!x!y b", .tag), ("a: «!<", .tag),
      ("a: «!", .tag), ("a: «! \"b\"", .tag), ("a: «! [b]", .tag),
      ("«<<: *x", .mergeKey), ("a: {b: c, «<<: {d: e}}", .mergeKey),
      ("«? a\n: b", .complexKey), ("«? [a, b]\n: c", .complexKey), ("a: b\n# why?\n«? c\n: d", .complexKey),
      ("a: [«? b : c]", .complexKey), ("a: {b: c, «? d : e}", .complexKey),
      ("«[a, b]: c", .complexKey), ("«{a: b}: c", .complexKey), ("a: {«[], b}", .complexKey),
      ("a: [«[b]: c]", .complexKey), ("a: «{{ b }}", .template), ("a: «{{b}}/c", .template),
      ("«%YAML 1.1\n---\na: b", .directive), ("«%TAG ! tag:x,2000:\n---\na: b", .directive), ("«%x", .directive),
      ("a: b\n«%x", .directive), ("a: b\n«%YAML 1.1\n", .directive),
      ("a: b\n«--- \nc: d", .document), ("a: b\n«...\nc: d", .document), ("«--- a", .document),
      ("a: \"x\ny\" \nb: «*z", .alias), ("a: b # \"\nc: «*z", .alias), ("a: |\n  *x\nb: «*y", .alias),
      ("a: it's\nb: «*y", .alias), ("a: x\nb:\n  - c: «&d e", .anchor), ("a: 'b''\n  c' \nd: «&e f", .anchor),
      ("é: “ü” 😀\nb: «*y", .alias),
      ("- - - - - - - - «- - -", .tooDeep), ("a: [[[[[[[«[", .tooDeep), ("[{a: [{b: [{c: [{«d", .tooDeep),
    ])
  func refused(_ text: String, _ refused: YAMLRefusal) throws {
    let found = try #require(refusal(in: text.replacing("«", with: "")))
    #expect(found.refusal == refused)
    #expect(found.shown == text)
  }

  @Test(
    "but not where it is text",
    arguments: [
      "a: AT&T *b* c!", "a: \"*b\"", "a: '&b'", "a: |\n  *b*\n  &c\n", "a: >-\n  !b\n\n  *c\n", "a: b\n  *c*\n",
      "a: b # &c\n", "a: [b*, \"*c\"]", "a: b ? c", "a: <b>", "- |\n  *a\n- b", "a:\n  - b: |2\n       *x\n    c: d",
      "a: x%", "a: \"b\n  *c\"\n", "a: [b\n  *c]", "tags:\n- a\n- b&c\n", "a: <<", "\"<<\": a", "a: b # ?\nc: d",
      "a: {b: c, # ?\n  d: e}", "a: | # ?\n  b\nc: d", "a: b\n  --- c\n  %d",
    ])
  func accepted(_ text: String) {
    let read = YAMLReader.read(0..<text.utf8.count, of: SourceFile(path: "a.md", text: text))
    #expect(read.value != nil, "\(read.diagnostics)")
  }

  @Test("An empty value beyond the deepest level is refused where the text ends")
  func deepAndEmpty() {
    let text = "- - - - - - - -"
    let read = YAMLReader.read(0..<text.utf8.count, of: SourceFile(path: "a.md", text: text))
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
    var random = SeededGenerator(seed: UInt64(seed) &* 6151 &+ 11)
    var parsed = 0
    for _ in 0..<12_000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let read = YAMLReader.readAll(0..<text.utf8.count, of: SourceFile(path: "a.md", text: text))
      guard read.value != nil else { continue }
      parsed += 1
      #expect(!holdsRefusable(text), "\(text.debugDescription)")
    }
    #expect(parsed > 100)
  }
}
