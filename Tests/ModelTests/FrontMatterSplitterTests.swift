import Diagnostics
import Model
import Testing

/// The YAML and the body that a text is split into.
private func split(_ text: String) -> (yaml: String, body: String, ids: [String]) {
  let file = SourceFile(path: "x.md", text: text)
  let result = FrontMatterSplitter.split(file)
  func part(_ range: Range<Int>?) -> String { range.map { String(decoding: file.bytes[$0], as: UTF8.self) } ?? "" }
  return (part(result.value?.yaml), part(result.value?.body), result.diagnostics.map(\.id))
}

@Suite("Front matter is split off")
struct FrontMatterSplitterTests {
  @Test(
    "at its fences",
    arguments: [
      ("---\na: b\n---\nbody\n", "a: b\n", "body\n"), ("---\r\na: b\r\n---\r\nbody", "a: b\r\n", "body"),
      ("---\ra: b\r---\rbody", "a: b\r", "body"), ("\u{FEFF}---\na: b\n---\nbody", "a: b\n", "body"),
      ("---  \na: b\n--- \t\nbody", "a: b\n", "body"), ("---\na: b\n...\nbody", "a: b\n", "body"),
      ("---\n---\n", "", ""),
      ("---\na: b\n---", "a: b\n", ""), ("---\na: |\n  ---\n---\nb", "a: |\n  ---\n", "b"),
      ("body\n---\n", "", "body\n---\n"),
      ("", "", ""), ("\u{FEFF}body", "", "body"), ("----\nbody", "", "----\nbody"), ("--- a\nbody", "", "--- a\nbody"),
      ("---\u{301}\nbody", "", "---\u{301}\nbody"), ("\n---\n\nbody", "", "\n---\n\nbody"),
    ])
  func splits(_ text: String, _ yaml: String, _ body: String) {
    let parts = split(text)
    #expect(parts.yaml == yaml)
    #expect(parts.body.utf8.elementsEqual(body.utf8))
    #expect(parts.ids == [])
  }

  @Test func unclosed() {
    expectOne("unclosed-front-matter", in: "pages/x.md", "«---»\ntitle: A\n\nbody\n")
    expectOne("unclosed-front-matter", in: "pages/x.md", "\u{FEFF}«---»")
  }

  @Test func tooLong() {
    let yaml = "summary: " + String(repeating: "x", count: FrontMatterSplitter.limit)
    expectOne("long-front-matter", in: "pages/x.md", "«---»\n\(yaml)\n---\n")
  }

  @Test func belowAnEmptyLine() {
    expectOne("late-front-matter", in: "pages/x.md", "\n«---»\ntitle: A\n---\n", fix: "take out what stands above it")
  }

  @Test(
    "unless it holds control characters",
    arguments: [
      "\u{0}", "\u{8}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
      "\u{FFFF}",
    ])
  func controlCharacters(_ character: String) {
    expectOne("control-character", in: "pages/x.md", "---\ntitle: A«\(character)»B\n---\nbody")
    #expect(read("pages/x.md", Array("---\ntitle: é – “A”\n---\na\(character)b".utf8)).diagnostics.isEmpty)
  }

  @Test(
    "unless the file is not UTF-8",
    arguments: [
      ("---\ntitle: Caf", [0xE9] as [UInt8], "\n---\n"), ("---\ntitle: A\n---\nbody ", [0xFF], ""),
      ("", [0xC0, 0xAF], ""),
      ("a", [0xED, 0xA0, 0x80], ""), ("é ", [0xE2, 0x82], ""), (String(repeating: "é\n", count: 5000), [0x80], "x"),
    ])
  func invalidUTF8(_ before: String, _ bytes: [UInt8], _ after: String) throws {
    let found = read("pages/x.md", Array(before.utf8) + bytes + Array(after.utf8)).diagnostics
    #expect(found.map(\.id) == ["invalid-utf8"])
    #expect(try #require(found.first).location.range.lowerBound == before.utf8.count)
  }
}
