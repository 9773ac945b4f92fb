import Foundation
import Testing

@Suite("The repository")
struct RepositoryTests {
  static let topLevel: Set = [
    "Package.swift", "Sources", "Templates", "Content", "Tests", "Public", "README.md", "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md", "SECURITY.md", "LICENSE", ".ci", ".github", ".spi.yml", ".editorconfig", ".gitignore",
    ".swift-format",
  ]

  @Test("The top level has the agreed shape", .enabled(if: Checkout.isGit))
  func shape() throws {
    let files = String(decoding: try Checkout.output(of: ["git", "ls-files", "-z"]), as: UTF8.self).split(
      separator: "\0")
    let names = Set(files.compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(names.subtracting(RepositoryTests.topLevel).isEmpty)
    #expect(names.contains("Package.swift"))
    #expect(files.filter { $0.hasPrefix("Public/") } == ["Public/README.md"], "what is built is not kept")
  }

  static let documents = [
    "README.md", "ARCHITECTURE.md", "Sources/DECISIONS.md", "Tests/Benchmarks/MEASUREMENTS.md", "CONTRIBUTING.md",
    "CHANGELOG.md", "SECURITY.md",
  ].filter(Checkout.exists)

  @Test("ARCHITECTURE.md takes ten minutes, at 260 words a minute")
  func tenMinutes() throws {
    #expect(try Checkout.text("ARCHITECTURE.md").split(whereSeparator: \.isWhitespace).count <= 2600)
  }

  @Test("What the documents link to exists", arguments: documents)
  func links(path: String) throws {
    for link in MarkdownLinks.relative(in: try Checkout.text(path)) {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let file = parts[0].isEmpty ? path : parts[0].removingPercentEncoding ?? parts[0]
      #expect(Checkout.exists(file), "\(path) links to \(link)")
      if parts.count == 2, file.hasSuffix(".md"), Checkout.exists(file) {
        let headings = MarkdownLinks.anchors(in: try Checkout.text(file))
        #expect(headings.contains(parts[1]), "\(path) links to \(link)")
      }
    }
  }

  @Test("Files that the documents name in code type exist", arguments: documents)
  func namedFiles(path: String) throws {
    for line in MarkdownLinks.prose(of: try Checkout.text(path)) {
      for match in line.matches(of: #/`((?:Sources|Templates|Tests|Content|\.ci)/[A-Za-z0-9_./-]+)`/#) {
        let name = String(match.1)
        // What a newcomer would add does not exist yet; its folder does.
        let folder = name.hasSuffix("/") ? name : name.split(separator: "/").dropLast().joined(separator: "/")
        #expect(Checkout.exists(name) || Checkout.exists(folder), "\(path) names \(name)")
      }
    }
  }

  @Test("The libraries to install are the same wherever they are named")
  func libraries() throws {
    func libraries(in path: String) throws -> Set<String> {
      Set(try Checkout.text(path).matches(of: #/\blib[a-z0-9-]+-dev\b/#).map { String($0.0) })
    }
    let installed = try libraries(in: ".ci/run")
    #expect(try libraries(in: "README.md") == installed)
    #expect(try libraries(in: "CONTRIBUTING.md") == installed)
    // The C library is in any program.
    #expect(try libraries(in: ".ci/release") == installed.union(["libc6-dev"]))
    // jemalloc is no module: the program is linked with it.
    #expect(try libraries(in: "Package.swift") == installed.subtracting(["libjemalloc-dev"]))
  }

  @Test("The workflow does what anyone can do")
  func workflow() throws {
    let workflow = try Checkout.text(".github/workflows/ci.yml")
    #expect(workflow.contains("- run: .ci/run\n"))
    #expect(FileManager.default.isExecutableFile(atPath: Checkout.folder.appendingPathComponent(".ci/run").path))
  }

  @Test func readingLinks() {
    let text = """
      # A `Title`, of 2!
      [a](b.md) ![c](d.png "t") [e](https://f) [g](#h) [i](<j k.md>)
      ```
      [no](no.md)
      ```
      `[no](no.md)` [mail](mailto:a@b)
      [ref]: r.md#x
      """
    #expect(MarkdownLinks.relative(in: text) == ["b.md", "d.png", "#h", "j k.md", "r.md#x"])
    #expect(MarkdownLinks.anchors(in: text) == ["a-title-of-2"])
  }
}

/// Just enough Markdown for our own documents.
enum MarkdownLinks {
  /// The lines outside of fenced code.
  static func prose(of text: String) -> [Substring] {
    var isCode = false
    return text.split(separator: "\n").filter { line in
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
        return false
      }
      return !isCode
    }
  }

  static func relative(in text: String) -> [String] {
    prose(of: text).flatMap { line -> [String] in
      let plain = String(line).replacing(#/`[^`]*`/#, with: "")
      let inline = plain.matches(of: #/\]\((?:<([^>]*)>|([^)\s]+))[^)]*\)/#).map { String($0.1 ?? $0.2 ?? "") }
      let references = plain.matches(of: #/^\s{0,3}\[[^\]]+\]:\s+(\S+)/#).map { String($0.1) }
      return inline + references
    }.filter { $0.firstMatch(of: #/^[A-Za-z][A-Za-z0-9+.-]*:/#) == nil }
  }

  /// The anchors that GitHub gives to headings.
  static func anchors(in text: String) -> [String] {
    prose(of: text).filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
        .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }.replacingOccurrences(
          of: " ", with: "-")
    }
  }
}
