import Diagnostics
import Testing

@testable import Model

private func article(_ line: String) -> String { "---\ntitle: A\ndate: 2018\n\(line)\n---\n" }
private func event(_ line: String) -> String { "---\ntitle: A\nkind: event\n\(line)\n---\n" }

@Suite("What is written otherwise than front matter has it is answered with what to write")
struct MeantValuesTests {
  @Test(
    "one value where there are keys, and keys where there is a list",
    arguments: [
      ("authors: «{Ann Test, Bo Test}»", "write [Ann Test, Bo Test]"), ("tags: «{port}»", "write [port]"),
      ("authors: {«name»: Ann Test}", "write [Ann Test]"),
      ("authors: [{«name»: Ann Test, role: Reporter}]", "write Ann Test alone, without a key"),
      ("publisher: {«a»: b}", "write one text, without keys"), ("publisher: «[a]»", "write a"),
    ])
  func records(_ line: String, _ fix: String) {
    expectOne("wrong-type", in: "articles/x.md", article(line), fix: fix)
  }

  @Test(
    "what happened over days, and who took part",
    arguments: [
      ("«from»: 2018-04-27", "write date: with both ends, such as date: 2018-04-27/2018-05-03"),
      ("«until»: 2018-04-27", "write date: with both ends, such as date: 2018-04-27/2018-05-03"),
      (
        "«participants»: [a]",
        "write in the file of each who took part: relations: [{type: TookPartIn, to: …}] with the name of this event"
      ),
    ])
  func events(_ line: String, _ fix: String) {
    expectOne("unknown-key", in: "entities/x.md", event(line), fix: fix)
  }

  @Test(
    "two years with a dash between them, the second without its century",
    arguments: [
      ("date: «2023–24»", "write 2023/2024"), ("date: «2023/24»", "write 2023/2024"),
      ("date: «2008–09»", "write 2008-09 or 2008/2009"), ("date: «2018/4»", "write 2018-04"),
    ])
  func years(_ line: String, _ fix: String) {
    let marked = read("entities/x.md", Array(event(line.replacing("«", with: "").replacing("»", with: "")).utf8))
    #expect(marked.diagnostics.first?.fix == fix)
  }

  @Test("a word behind a comma in a record in braces is the end of a value")
  func comma() {
    let text = "---\ntitle: A\nkind: person\nrelations:\n  - {type: EmployedBy, to: b, role: Curator, maps}\n---\n"
    #expect(
      read("entities/x.md", Array(text.utf8)).diagnostics.first { $0.id == "unknown-key" }?.fix
        == "if it belongs to the value before it, put that value in quotation marks: a comma ends it between braces")
  }

  @Test("a note’s words of the article under another key")
  func text() {
    let found = read("annotations/x.md", Array("---\nkind: context\narticle: a\ntext: b\n---\nc\n".utf8)).diagnostics
    #expect(
      found.first { $0.id == "unknown-key" }?.fix
        == "write quote if these are the article’s words; what the note says stands below the second line of ---")
  }
}
