import Foundation
import Testing

/// More problems than a terminal holds.
@Suite("A long report", .enabled(if: Program.isBuilt))
struct LongReportTests {
  private static let links = (1...40).map { "[[name\($0)]]\n" }.joined()

  private let site: SiteFolder

  init() throws {
    site = try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2020\n---\none <br>\n\ntwo <br>\n\n\(Self.links)",
    ])
  }

  /// What stands on a terminal after a command.
  private func shown(_ arguments: [String]) throws -> String {
    let terminal = try #require(Terminal())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: site.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.end
    try process.run()
    terminal.end.closeFile()
    terminal.read()
    process.waitUntilExit()
    return terminal.text
  }

  @Test("A terminal is shown thirty messages, the errors first, and the counts of the rest")
  func terminal() throws {
    let text = try shown(["check"])
    #expect(text.components(separatedBy: "unresolved-link]").count - 1 == 30)
    #expect(!text.contains("raw-html]"))
    #expect(text.contains("and 13 more: 10 errors, 2 warnings, 1 remark"), "\(text.suffix(400))")
    #expect(text.contains("unresolved-link 10, raw-html 2, passage-without-evidence 1"))
    #expect(text.contains("40 errors, 2 warnings"))
  }

  @Test("and with --verbose all")
  func verbose() throws {
    let text = try shown(["check", "--verbose"])
    #expect(text.components(separatedBy: "unresolved-link]").count - 1 == 40)
    #expect(!text.contains(" more: "))
  }

  @Test("So are files and other programs", arguments: ["text", "json", "github"])
  func others(format: String) throws {
    let run = try site.run("check", "--format", format)
    #expect((run.output + run.errors).components(separatedBy: "nothing is named").count - 1 == 40)
  }

  @Test("Of thousands of mistakes on one line a pipe gets the first, and how many there are; other formats get all")
  func crowdedLine() throws {
    let links = (1...500).map { "[[other\($0)]]" }.joined(separator: " ")
    try site.write("Content/articles/b.md", "---\ntitle: B\ndate: 2020\n---\n\(links)\n\n[[last]]\n")
    func count(_ arguments: String...) throws -> Int {
      let run = try Program.run(["check"] + arguments, in: site.path)
      return (run.output + run.errors).components(separatedBy: "nothing is named “other").count - 1
    }
    #expect(try count() == 100)
    let text = try site.run("check").errors
    #expect(text.contains("and 400 more on line 5 of Content/articles/b.md"), "\(text.suffix(400))")
    #expect(text.contains("nothing is named “last”"))
    #expect(try count("--verbose") == 500)
    #expect(try count("--format", "json") == 500)
    #expect(try count("--format", "github") == 500)
  }

  @Test("The same finding is told once in a file, with how often it stands there")
  func repeats() throws {
    let run = try site.run("check")
    #expect(run.errors.contains("HTML is not passed on"))
    #expect(run.errors.contains("note: the same 1 more time in this file: line 7"))
  }
}
