import Diagnostics
import Testing

@testable import Model

@Suite("A file that is yet to be written")
struct NewDocumentTests {
  @Test("has what is known, then what is asked for, then the rest in comments")
  func text() throws {
    let place = try #require(AnySchema.all.first { $0.kind == "place" })
    let text = NewDocument(place, values: ["title": "Bonn: a city"]).text
    #expect(text.hasPrefix("---\ntitle: \"Bonn: a city\"\nkind: # What it is. One of: person, "))
    #expect(text.contains("\n# country:   # The ISO 3166 code of the country that it is or lies in.\n"))
    #expect(text.hasSuffix("\n---\n\n"))
  }

  @Test("Each key in a comment is one that the file may have", arguments: AnySchema.all.map(\.name))
  func keysAreKnown(name: String) throws {
    let schema = try #require(AnySchema.all.first { $0.name == name })
    let text = NewDocument(schema, values: ["title": "A", "kind": schema.kind].compactMapValues(\.self)).text
    let keys = text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: #/(?:# )?([A-Za-z0-9]+): .*/#).map { String($0.1) }
    }
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys).subtracting(schema.fields.map(\.name)) == [])
    #expect(keys.count >= schema.fields.count { $0.name != "publish" && $0.typeName != "anything" })
  }

  @Test(
    "Words stand without quotation marks where they can",
    arguments: [
      ("Rob Wainwright", "Rob Wainwright"), ("It’s 9.5", "It’s 9.5"), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
      (" a", "\" a\""), ("a ", "\"a \""), ("- a", "\"- a\""), ("2018-04-27", "2018-04-27"), ("", "\"\""),
      ("[a]", "\"[a]\""),
    ])
  func plain(text: String, written: String) { #expect(YAMLText.plainOrQuoted(text) == written) }
}
