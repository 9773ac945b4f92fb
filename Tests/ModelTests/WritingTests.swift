import Model
import Parallel
import Testing

@Suite("Front matter that is written from what was read")
struct WritingTests {
  /// A file with every key of its type, as the reference of keys has them.
  private static func example(of schema: AnySchema) -> String {
    let lines = schema.fields.filter { !["publish", "cssclasses", "cssclass"].contains($0.name) }
      .map { "\($0.name): \($0.name == "kind" ? schema.kind ?? $0.example : $0.example)" }
    return "---\n\(lines.joined(separator: "\n"))\n---\nText.\n"
  }

  private static func path(of schema: AnySchema) -> String {
    switch schema.type {
    case "home": "index.md"
    case "article": "articles/a.md"
    case "entity": "entities/a.md"
    case "source": "sources/a.md"
    case "annotation": "annotations/a.md"
    default: "pages/a.md"
    }
  }

  private func read(_ text: String, at path: String) -> Document? {
    let file = ContentFile(relativePath: path, displayPrefix: "", bytes: Array(text.utf8))
    return CorpusReader.read(files: [file], fallbackTitle: "A", width: .one).value.documents.first
  }

  @Test(
    "says the same again, of every type and kind", arguments: AnySchema.all.filter { $0.type != "settings" }.map(\.name)
  )
  func roundTrip(name: String) throws {
    let schema = try #require(AnySchema.all.first { $0.name == name })
    let document = try #require(read(Self.example(of: schema), at: Self.path(of: schema)))
    let keys = document.writtenKeys
    #expect(
      keys.map(\.key) == schema.fields.map(\.name).filter { !["publish", "cssclasses", "cssclass"].contains($0) })
    let again = try #require(read(FrontMatterText.file(of: keys), at: Self.path(of: schema)))
    #expect(again.writtenKeys == keys)
  }

  @Test("says nothing that nobody said")
  func nothingMore() throws {
    let document = try #require(read("---\ntitle: A\nkind: person\nborn: 1970~\n---\n", at: "entities/a.md"))
    #expect(FrontMatterText.file(of: document.writtenKeys) == "---\ntitle: A\nkind: person\nborn: \"1970~\"\n---\n")
  }

  @Test("writes lists of words between brackets, and records below their key")
  func shape() throws {
    let keys = [
      WrittenKey("tags", .list([.plain("a"), .plain("b, c")])),
      WrittenKey(
        "sources", .list([.record([.init("source", .plain("report")), .init("quote", .quoted("so: it was"))])])),
    ]
    #expect(
      FrontMatterText.file(of: keys) == """
        ---
        tags: [a, "b, c"]
        sources:
          - source: report
            quote: "so: it was"
        ---

        """)
  }

  @Test("changes the keys that differ, and leaves order, comments and all else as they are")
  func edit() throws {
    let text = """
      ---
      # Who it is.
      died: 2001 # so they say
      kind: person
      title: Ada
      relations:
        - {type: Family, to: bob} # her brother
      ---
      Text.

      """
    let document = try #require(read(text, at: "entities/a.md"))
    var changed = document.header
    changed.title.value = "Ada Lovelace"
    changed.summary = "Who she was."
    let bytes = try #require(FrontMatterEdit.rewriting(document, header: changed))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == text.replacing("title: Ada\n", with: "title: Ada Lovelace\nsummary: Who she was.\n"))
    let same = try #require(FrontMatterEdit.rewriting(document))
    #expect(String(decoding: same, as: UTF8.self) == text)
  }
}
