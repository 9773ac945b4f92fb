import Diagnostics
import TestBasics
import Testing

@testable import Model

/// All scalars and keys of a tree with the text that stands at their places.
private func places(in node: FrontMatterNode, of text: [UInt8]) -> [(value: String, written: String)] {
  func written(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
  switch node.content {
  case .scalar(let value): return [(value, written(node.range))]
  case .sequence(let items): return [("[]", written(node.range))] + items.flatMap { places(in: $0, of: text) }
  case .mapping(let entries):
    return [("{}", written(node.range))]
      + entries.flatMap { [($0.key, written($0.keyRange))] + places(in: $0.value, of: text) }
  }
}

private func placesByLibyaml(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let node = YAMLReader.readAll(0..<bytes.count, of: SourceFile(path: "x", bytes: bytes)).value
  return node.map { places(in: $0, of: bytes).map { "\($0.value)=\($0.written)" } } ?? []
}

@Suite("YAML")
struct YAMLReaderTests {
  @Test("has places, counted in bytes after text of any kind")
  func ranges() {
    #expect(
      placesByLibyaml("é: “ü” 😀 x\nb: [ä, \"ö 😀\", c]\n") == [
        "{}=é: “ü” 😀 x\nb: [ä, \"ö 😀\", c]", "é=é", "“ü” 😀 x=“ü” 😀 x", "b=b", "[]=[ä, \"ö 😀\", c]", "ä=ä",
        "ö 😀=\"ö 😀\"", "c=c",
      ])
    #expect(placesByLibyaml("a: b\n  c\nd: e") == ["{}=a: b\n  c\nd: e", "a=a", "b c=b\n  c", "d=d", "e=e"])
    #expect(
      placesByLibyaml("a: >\n  b\n  c\nd: e") == ["{}=a: >\n  b\n  c\nd: e", "a=a", "b c\n=>\n  b\n  c", "d=d", "e=e"])
    #expect(
      placesByLibyaml("a: {b: 'c''d' }\r\ne:\r\n") == [
        "{}=a: {b: 'c''d' }\r\ne:", "a=a", "{}={b: 'c''d' }", "b=b", "c'd='c''d'", "e=e", "=",
      ])
  }

  @Test(
    "errors are told in plain words, at their place",
    arguments: [
      ("title: Europol«:» a statement", "put the whole value in quotation marks"),
      ("title: «\"»Europol", "write the same quotation mark at the value's end"),
      ("title: 'it'«s»", "write '' for an apostrophe within, or put the value in double quotation marks"),
      ("tags: «[»a, b\ndraft: true", "write commas between its items and ] at its end"),
      ("«\t»title: a", "indent with spaces"), ("reply:\n«\t»asked: 2018", "indent with spaces"),
      (
        "title: a\n«nonsense»",
        "indent it by two spaces if the value above goes on here; else write key: value, or move it below the line of ---"
      ),
      ("title: «@»home", "put the value in quotation marks"), ("title: «`»x", "put the value in quotation marks"),
      ("title: «%»x", "put the value in quotation marks"),
      ("title: \"a«\\»d\"", "write \\\\ for a backslash, or use single quotation marks"),
      ("tags: «-» a", "write each item on a line of its own, or [a, b]; put a text that begins so in quotation marks"),
      ("title: \"a\" «b c»", "write \\\" for a quotation mark within, or put the value in single quotation marks"),
      ("a: b\n  «c: d»", "indent keys alike"), ("é: “ü”\ntitle: é«:» b", "put the whole value in quotation marks"),
    ] as [(String, String?)])
  func errors(_ yaml: String, _ fix: String?) {
    expectOne("invalid-yaml", in: "pages/x.md", "---\n\(yaml)\n---\n", fix: fix)
  }

  @Test(
    "of other sorts is refused",
    arguments: [
      "title: «&»x a", "title: «*»x", "title: «!»x a", "«<<»: a", "«?» a", "«[a»]: b", "«%»YAML 1.1",
      "a: b\n«--- »c: d",
    ])
  func refusals(_ yaml: String) {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    #expect(read("pages/x.md", marked.bytes).diagnostics.map(\.id) == ["yaml-not-read"])
  }

  @Test("nests up to eight deep")
  func depth() {
    func nested(_ depth: Int) -> [String] {
      let yaml = (0..<depth).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n") + " x"
      return read("pages/x.md", Array("---\n\(yaml)\n---\n".utf8)).diagnostics.map(\.id)
    }
    #expect(nested(7) == ["unknown-key"])
    #expect(nested(8) == ["yaml-not-read"])
    #expect(nested(150) == ["yaml-not-read"])
  }

  @Test("with keys twice says so on both ways of reading")
  func duplicates() throws {
    for other in ["a: b", "a: >\n  b"] {
      let found = read("articles/x.md", Array("---\ndate: 2018\n\(other)\ndate: 2019\n---\n".utf8)).diagnostics
      let duplicate = try #require(found.first { $0.id == "duplicate-key" })
      #expect(duplicate.location.range == 4 + 12 + other.utf8.count..<4 + 16 + other.utf8.count)
      #expect(duplicate.notes.first?.location?.range == 4..<8)
    }
  }
}
