import Testing

/// What is told of a source that its writer meant to keep secret.
@Suite("A source that is meant to be confidential")
struct MeantToBeSecretTests {
  private static func told(_ line: String) throws -> [String] {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nText.\n",
      "Content/sources/minutes.md":
        "---\ntitle: Minutes of the board\ntype: document\n\(line)\nurl: board.example/minutes\norigin: own\n---\nX.\n",
    ])
    let run = try site.run("check")
    #expect(run.status != 0)
    return (run.output + run.errors).split(separator: "\n").map(String.init)
  }

  @Test(
    "is told what to write for the key by which it is",
    arguments: [
      "secret: true", "Confidential: true", "confidental: true", "vertraulich: true", "offRecord: yes",
      "confidentiel: true",
    ])
  func key(line: String) throws {
    let told = try Self.told(line)
    #expect(told.contains("  fix: write confidential: true"), "\(told)")
    #expect(!told.contains { $0.contains("board.example") }, "\(told)")
    #expect(told.contains { $0.contains("what belongs there is not shown") }, "\(told)")
  }
}
