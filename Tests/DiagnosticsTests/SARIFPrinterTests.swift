import Diagnostics
import Foundation
import Testing

@Suite("SARIFPrinter writes one log")
struct SARIFPrinterTests {
  private let printer = SARIFPrinter(version: "1.2.3") { id in
    id == "some-id" ? .init(summary: "What it asks for.", explanation: "Why, and how.") : nil
  }

  private func run(_ diagnostics: [Diagnostic], _ text: String? = "one\nzwölf\n") throws -> [String: Any] {
    let log = printer.print(diagnostics) { _ in text.map { Array($0.utf8) } }
    let root = try #require(try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ diagnostics: [Diagnostic], _ text: String? = "one\nzwölf\n") throws -> [[String: Any]] {
    try #require(try run(diagnostics, text)["results"] as? [[String: Any]])
  }

  /// `wölf` in the second line.
  private let place = SourceLocation(path: "a.md", range: 5..<10)

  @Test("A result has its rule, its level, and its region in Unicode scalars, as the run says")
  func whole() throws {
    let run = try run([.warning("some-id", "wrong", at: place, notes: [.init("as it is")], fix: "mend it")])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "some-id" && result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect((result["message"] as? [String: String])?["text"] == "wrong.\nas it is.\nfix: mend it.")
    #expect(region(of: result) == ["startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 6])
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    let rule = try #require((driver["rules"] as? [[String: Any]])?.first)
    #expect((rule["help"] as? [String: String])?["text"] == "Why, and how.")
    #expect((rule["shortDescription"] as? [String: String])?["text"] == "What it asks for.")
  }

  @Test("Nothing found is a log, too")
  func empty() throws {
    #expect(try results([]).isEmpty)
  }

  @Test("An id that nothing explains is a rule by its id alone; each rule stands there once")
  func rules() throws {
    let run = try run([
      .error("other-id", "a", at: place), .error("some-id", "b", at: place), .error("other-id", "c", at: place),
    ])
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect((driver["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["other-id", "some-id"])
    #expect((run["results"] as? [[String: Any]])?.compactMap { $0["ruleIndex"] as? Int } == [0, 1, 0])
  }

  @Test("An edit is a fix, advice is not")
  func fixes() throws {
    let found = try results([
      .error("some-id", "wrong", at: place).writing("Wolf"), .error("some-id", "w", at: place, fix: "think"),
    ])
    let fix = try #require((found[0]["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: [String: Any]]])?.first)
    #expect(replacement["insertedContent"]?["text"] as? String == "Wolf")
    #expect(replacement["deletedRegion"] as? [String: Int] == region(of: found[0]))
    #expect(found[1]["fixes"] == nil)
  }

  @Test("Notes with a place are related locations; each further place is a result of its own")
  func places() throws {
    var diagnostic = Diagnostic.error(
      "some-id", "wrong", at: place, notes: [.init("first", at: SourceLocation(path: "b.md", range: 0..<3))])
    diagnostic.others = [SourceLocation(path: "c.md", range: 0..<1)]
    let found = try results([diagnostic])
    #expect(found.count == 2)
    #expect(found.compactMap(uri) == ["a.md", "c.md"])
    let related = try #require((found[0]["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: String])?["text"] == "first.")
  }

  @Test("Of a line that is not to be shown only where it begins is told, and no edit of it")
  func hidden() throws {
    var diagnostic = Diagnostic.error("some-id", "names", at: place).writing("x")
    diagnostic.fix = "take it out"
    diagnostic.hidesExcerpt = true
    let found = try results([diagnostic])
    #expect(region(of: found[0]) == ["startLine": 2, "startColumn": 2])
    #expect(found[0]["fixes"] == nil)
  }

  @Test(
    "Paths are URIs from the folder in which the program was run, or of files",
    arguments: [
      ("Content/Jürgen 1.md", "Content/J%C3%BCrgen%201.md"), ("a:b.md", "a%3Ab.md"), ("../x/a.md", "../x/a.md"),
      ("/tmp/a#b.md", "file:///tmp/a%23b.md"), ("a%20b.md", "a%2520b.md"),
    ])
  func paths(path: String, uri: String) throws {
    let found = try results([.error("some-id", "wrong", at: SourceLocation(path: path))])
    #expect(self.uri(of: found[0]) == uri)
  }

  @Test("Without the file there is no region")
  func gone() throws {
    #expect(region(of: try results([.error("some-id", "gone", at: place).writing("x")], nil)[0]) == nil)
  }

  private func physical(_ result: [String: Any]) -> [String: Any]? {
    (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
  }

  private func region(of result: [String: Any]) -> [String: Int]? { physical(result)?["region"] as? [String: Int] }

  private func uri(of result: [String: Any]) -> String? {
    (physical(result)?["artifactLocation"] as? [String: Any])?["uri"] as? String
  }

  @Test("A long log is written in pieces, which are the whole; so are those of other formats")
  func pieces() {
    let many = (0..<5_000).map { Diagnostic.warning("id-\($0 % 7)", "message \($0)", at: place, fix: "mend it") }
    let printers: [any DiagnosticPrinter] = [printer, JSONPrinter(), GitHubPrinter(), CaretPrinter()]
    for one in printers {
      for diagnostics in [many, Array(many.prefix(1)), []] {
        var pieces: [String] = []
        one.write(diagnostics, source: { _ in Array("one\nzwölf\n".utf8) }) { pieces.append($0) }
        #expect(pieces.joined() == one.print(diagnostics) { _ in Array("one\nzwölf\n".utf8) })
        #expect(one is CaretPrinter || pieces.allSatisfy { $0.utf8.count < 1 << 17 })
      }
    }
  }
}
