import Diagnostics
import Linking
import Model
import TestSupport
import Testing

@Suite("A note that takes words nearly its own")
struct FuzzyNoteTests {
  @Test("A near match holds for no claim with a status, and for nothing where a number, a name or a negation differs")
  func near() {
    let article = "In spring, the police of three countries took servers in April."
    func ids(_ quote: String, _ kind: String) -> [String] {
      var site = WatchedNote.site(article, [:])
      let keys = "article: raid\nquote: \(quote)\nprefix: In spring,\nsuffix: .\nfuzzy: true"
      site.files.append((path: "annotations/raid/note.md", text: "---\n\(kind)\n\(keys)\n---\nA note.\n"))
      return site.diagnostics.map(\.id).filter { $0.hasSuffix("anchor") && $0 != "unwatched-anchor" }
    }
    let quote = "the police of three countries seized servers in April"
    #expect(ids(quote, "kind: context") == ["near-anchor"])
    #expect(ids(quote, "kind: claim\nstatus: confirmed") == ["broken-anchor"])
    #expect(ids("the police of four countries took servers in April", "kind: context") == ["broken-anchor"])
  }
}
