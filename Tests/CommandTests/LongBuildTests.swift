import Foundation
import Testing

/// A build that takes long enough to be looked at, and to be interrupted.
@Suite("A long build")
struct LongBuildTests {
  private static let site = Result {
    try SiteFolder(
      Dictionary(
        uniqueKeysWithValues: (0..<1500).map { number in
          let text = "See [[e\((number + 1) % 1500)]], [[e\(number / 2)]] and [[e\(number / 3)]]. "
          return (
            "Content/entities/e\(number).md",
            "---\ntitle: E\(number)\nkind: person\n---\n" + String(repeating: text, count: 8) + "\n"
          )
        } + [("Content/dossier.yml", "title: A dossier\n")]))
  }

  /// With the status that a program which was ended by one has in a shell.
  private static let signals: [(Int32, Int32)] = [(SIGINT, 130), (SIGTERM, 143)]

  private static func start(_ arguments: [String], errors: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["build"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: try site.get().path)
    process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    return process
  }

  @Test("shows on a terminal what is being done and how many of how many, and takes the line away")
  func progress() throws {
    let out = try SiteFolder()
    let terminal = try #require(Terminal())
    let process = try Self.start(["--output", out.path + "/site"], errors: terminal.end)
    terminal.end.closeFile()
    terminal.read()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(terminal.text.contains(/(Linking|Making files): [0-9,]+ of 1,5[0-9][0-9]/), "\(terminal.text)")
    #expect(terminal.lines.first?.allSatisfy { $0 == " " } == true, "\(terminal.lines)")
  }

  @Test("shows nothing of it in a file, nor with --quiet")
  func noProgress() throws {
    let out = try SiteFolder()
    let run = try Program.run(["build", "--output", out.path + "/site"], in: try Self.site.get().path)
    #expect(run.status == 0)
    #expect(!run.errors.contains("\r") && !run.errors.contains("Linking"))
    let terminal = try #require(Terminal())
    let process = try Self.start(["--quiet", "--output", out.path + "/other"], errors: terminal.end)
    terminal.end.closeFile()
    terminal.read()
    process.waitUntilExit()
    #expect(!terminal.text.contains("Linking"))
  }

  @Test(
    "ends cleanly when it is interrupted, and the next is whole", arguments: signals)
  func interrupted(signal: Int32, status: Int32) throws {
    let out = try SiteFolder()
    let site = out.path + "/site"
    let process = try Self.start(["--output", site], errors: FileHandle.nullDevice)
    // From here on it is making pages, of which there are many.
    while process.isRunning, !FileManager.default.fileExists(atPath: site + "/.dossier-staging") { usleep(2000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == status)
    #expect(out.look(at: "site").isEmpty && !FileManager.default.fileExists(atPath: site), "nothing is left over")
    let content = try Self.site.get().path
    #expect(try Program.run(["build", "--output", site], in: content).status == 0)
    #expect(try Program.run(["build", "--output", out.path + "/fresh"], in: content).status == 0)
    #expect(out.look(at: "site") == out.look(at: "fresh"))
  }
}

/// What people with bad intent write, through the whole program.
@Suite("dossier build on hostile content")
struct HostileContentTests {
  @Test("publishes no markup, script or address that the author could not see")
  func markup() throws {
    let site = try goodSite()
    try site.write(
      "Content/articles/evil.md",
      """
      ---
      title: "\\"><script>alert(1)</script>"
      summary: "</title><img src=x onerror=alert(2)>"
      date: 2018
      tags: ["<svg onload=alert(3)>"]
      ---
      <script>alert(4)</script> [x](javascript:alert(5)) [y](//evil.example) ![z](data:text/html,x) [[raid|<b>b</b>]]

      > [!"onmouseover=alert(6)] <i>title</i>

      """)
    let run = try Program.run(["build"], in: site.path)
    #expect(run.status == 0 || run.status == 1)
    if run.status == 1 { #expect(run.errors.contains("Content/articles/evil.md")) }
    for (path, text) in site.texts(in: "Public") where path.hasSuffix(".html") {
      let lowered = text.lowercased()
      for bad in [
        "<script>alert", "<img src=x", "<svg onload", "href=\"javascript:", "href=\"//evil", "<b>b</b>", "\"onmouse",
      ] {
        #expect(!lowered.contains(bad), "\(bad) in \(path)")
      }
    }
  }

  @Test("refuses what would stop it, with the file's name")
  func bombs() throws {
    let site = try goodSite()
    try site.write("Content/articles/bomb.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nX.\n")
    try site.write(
      "Content/articles/deep.md", "---\ntitle: Deep\ndate: 2018\n---\n" + String(repeating: ">", count: 50000) + " x\n")
    let run = try Program.run(["build"], in: site.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/articles/bomb.md:2") && run.errors.contains("Content/articles/deep.md"))
    #expect(!site.has("Public"))
  }
}
