import Foundation
import Testing

@Suite("A text that takes too long")
struct SlowBodyTests {
  /// Far below every limit on what a text may hold, and many times slower than the settings of these sites allow. For any
  /// other text of theirs that is long, under a sanitizer too.
  private static let slow =
    "---\ntitle: Slow\ndate: 2020-01-01\n---\n" + String(repeating: "*a* **b** [x](y)\n\n", count: 60_000)

  private func site() throws -> SiteFolder {
    try SiteFolder([
      "Content/dossier.yml": "title: Slow\nbodySeconds: 0.02\n", "Content/index.md": "Hello.\n",
      "Content/articles/quick.md": "---\ntitle: Quick\ndate: 2020-01-01\n---\nA text.\n",
    ])
  }

  @Test("ends the build with the file's name, and Public is as it was", arguments: ["1", "4"])
  func build(jobs: String) throws {
    let site = try site()
    #expect(try site.run("build", "--jobs", jobs).status == 0)
    let before = site.look(at: "Public")
    try site.write("Content/articles/slow.md", Self.slow)
    let result = try site.run("build", "--jobs", jobs)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix(
        """
        error[slow-body]: this text takes longer to read than 0.02 s, the most that a body may
         --> Content/articles/slow.md:5:1

        """), "\(result.errors)")
    #expect(
      result.errors.hasSuffix(
        """
          fix: split the text, or raise the limit in dossier.yml: bodySeconds: 6

        1 error; nothing was written

        """), "\(result.errors)")
    #expect(site.look(at: "Public") == before)
  }

  @Test("ends a check, too, in the form that was asked for")
  func check() throws {
    let site = try site()
    try site.write("Content/articles/slow.md", Self.slow)
    let result = try site.run("check", "--format", "json")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix(#"{"severity":"error","id":"slow-body","#), "\(result.output)")
    #expect(result.output.contains(#""path":"Content/articles/slow.md","line":5,"column":1"#))
  }

  @Test("The limit is a number of seconds", arguments: ["0", "-1", "fast", "1e3", "nan", "90000", "0.0001", "10 s"])
  func limit(value: String) throws {
    let site = try site()
    try site.write("Content/dossier.yml", "title: Slow\nbodySeconds: \(value)\n")
    let result = try site.run("check")
    #expect(result.status == 1)
    #expect(result.errors.contains("“\(value)” is not a number of seconds from 0.001 to 86400"), "\(result.errors)")
  }
}
